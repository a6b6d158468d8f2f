/**
 * Reads one source file into a Report: text, title, agency, year, sections,
 * facts of tables and prose, contacts, checks.
 *
 * What cannot be read at all is a Fault that names the file and the reason; what is missing or odd
 * in a report (no table, no agency, no year) is a warning in it. Nothing is guessed in silence.
 */
import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { Fault } from '../model/fault.ts'
import type { ReadReport, SourceFormat, Warning } from '../model/report.ts'
import { squeeze } from '../text/fold.ts'
import { findAgency } from './agency.ts'
import { checkTables } from './checks.ts'
import { findContacts } from './contacts.ts'
import { decode } from './decode.ts'
import { findSections } from './headings.ts'
import { paragraphsOf } from './paragraphs.ts'
import { checkProse } from './prose/check-prose.ts'
import { readProse } from './prose/read-prose.ts'
import { readPlainText } from './readers/plain-text.ts'
import { readTables } from './tables/read-tables.ts'
import { findTitle } from './title.ts'
import { yearOfPeriod, yearOfTitle } from './year.ts'

/** What stands beside the bytes: from the sidecar NAME.meta.json. */
export interface SourceMeta {
  url?: string | null
  published?: string | null
}

export interface SourceFile {
  path: string
  bytes: Uint8Array
  meta?: SourceMeta
}

const LARGEST = 20 * 1024 * 1024
const FORMATS: Readonly<Record<string, SourceFormat>> = { '.txt': 'txt', '.md': 'md' }
/** Of the files that `readReport` can read: lower case, with the dot. */
export const reportExtensions: readonly string[] = Object.keys(FORMATS)
/** Words without which a text is no report on information disclosure. */
const SUBJECT = /(?:政府信息|政务|信息)公开/g

function formatOf(path: string): SourceFormat {
  const extension = extname(path).toLowerCase()
  const format = FORMATS[extension]
  if (format) return format
  const known = Object.keys(FORMATS).join(', ')
  throw new Fault(
    'formatUnsupported',
    `${path}: the format ${extension || '(no extension)'} cannot be read; ${known} can.`,
  )
}

function readSource({ path, bytes }: SourceFile): string {
  if (bytes.length > LARGEST) {
    const megabytes = (bytes.length / 1024 / 1024).toFixed(1)
    throw new Fault('fileTooLarge', `${path} has ${megabytes} MB; a report may have 20 MB at most.`)
  }
  const source = decode(bytes, path).replace(/^\ufeff/, '')
  if (source.trim() === '') throw new Fault('fileEmpty', `${path} is empty.`)
  return source
}

/**
 * @param file - path (its extension tells the format), bytes, and what the sidecar says
 * @throws {Fault} fileEmpty, fileTooLarge, fileBinary, formatUnsupported, notAReport
 */
export async function readReport(file: SourceFile): Promise<ReadReport> {
  const format = formatOf(file.path)
  const document = readPlainText(readSource(file))
  const { text } = document
  const paragraphs = paragraphsOf(document)
  const title = findTitle(paragraphs)
  const mentions = squeeze(text).text.match(SUBJECT)?.length ?? 0
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const id = sha256.slice(0, 16)
  const tables = readTables(document, id)
  if (title === null && mentions < 3 && tables.form === 'other') {
    throw new Fault(
      'notAReport',
      `${file.path} is no report on government information disclosure: it has no such title, text or table.`,
    )
  }

  const warnings: Warning[] = [...tables.warnings]
  const words = paragraphs.map((paragraph) => paragraph.text).join('\n')
  const contacts = findContacts(text)
  const agency = findAgency(title, paragraphs, contacts)
  const titleYear = title && yearOfTitle(title.text)
  const periodYear = yearOfPeriod(words)
  const year = titleYear ?? periodYear
  const sections = findSections(paragraphs, text.length)
  if (!title?.printed) warnings.push({ code: 'titleMissing', message: '未找到报告标题' })
  if (agency === null) warnings.push({ code: 'agencyUnknown', message: '未能从报告中确定发布机关' })
  else if (agency.code === null)
    warnings.push({ code: 'regionUncertain', message: `未能确定${agency.name}所在的行政区划` })
  if (year === null) warnings.push({ code: 'yearUnknown', message: '未能从报告中确定报告年度' })
  if (titleYear && periodYear && titleYear !== periodYear) {
    warnings.push({ code: 'yearsDiffer', message: `标题为${titleYear}年，正文统计期限为${periodYear}年；以标题为准` })
  }
  if (sections.length === 0) warnings.push({ code: 'headingsMissing', message: '未找到章节标题' })

  const prose = readProse(text, paragraphs, sections, id, year)
  const checked = checkTables(tables.form, tables.facts)
  return {
    text,
    report: {
      id,
      title: title?.text ?? (agency && year ? `${agency.name}${year}年政府信息公开工作年度报告` : ''),
      year,
      form: tables.form,
      agency,
      source: { path: file.path, format, sha256, url: file.meta?.url ?? null, published: file.meta?.published ?? null },
      sections,
      facts: [...checked.facts, ...prose],
      contacts,
      checks: [...checked.checks, ...checkProse(prose, checked.facts)],
      warnings,
    },
  }
}
