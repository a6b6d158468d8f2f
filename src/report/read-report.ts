/**
 * Reads one source file into a Report: text, title, agency, year, sections,
 * facts of tables and prose, contacts, checks.
 *
 * What cannot be read at all is a Fault that names the file and the reason; what is missing or odd
 * in a report (no table, no agency, no year) is a warning in it. Nothing is guessed in silence.
 */
import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Fault } from '../model/fault.ts'
import type { Agency, ReadReport, SourceFormat, Warning } from '../model/report.ts'
import { squeeze } from '../text/fold.ts'
import { findAgency, inferAgency } from './agency.ts'
import { checkTables } from './checks.ts'
import { findContacts } from './contacts.ts'
import type { ReportDocument } from './document.ts'
import { findSections } from './headings.ts'
import { paragraphsOf } from './paragraphs.ts'
import { checkProse } from './prose/check-prose.ts'
import { readProse } from './prose/read-prose.ts'
import { readSource } from './readers/read-source.ts'
import { formatOf } from './source-format.ts'
import { readTables } from './tables/read-tables.ts'
import { findTitle, titleOfPage } from './title.ts'
import { restorePrinted, simplify } from './traditional.ts'
import { yearOfFileName, yearOfPeriod, yearOfSentences, yearOfTitle } from './year.ts'

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

/** Paragraphs in which a report says of which year it is, where neither its title nor its period does. */
const FIRST_PARAGRAPHS = 8
/** Words without which a text is no report on information disclosure. */
const SUBJECT = /(?:政府信息|政务|信息)公开/g

/** 沂水县医疗保障局, 射阳县海河镇人民政府: for a report that prints no title. */
function nameInFull({ name, region }: Agency): string {
  const own = region.at(-1) ?? ''
  if (!name.startsWith(own)) return own + name
  return /(?:[镇乡]|街道)$/.test(own) ? (region.at(-2) ?? '') + name : name
}

/**
 * @param file - path (its extension tells the format), bytes, and what the sidecar says
 * @throws {Fault} fileEmpty, fileTooLarge, fileBinary, fileTruncated, formatUnsupported, notAReport
 */
export async function readReport(file: SourceFile): Promise<ReadReport> {
  const format = formatOf(file.path, file.bytes)
  const printed = await readSource(file.path, file.bytes, format)
  const document = simplify(printed)
  const read = readDocument(file, format, document)
  return document === printed ? read : restorePrinted(read, printed.text)
}

function readDocument(file: SourceFile, format: SourceFormat, document: ReportDocument): ReadReport {
  const { text } = document
  const paragraphs = paragraphsOf(document)
  const title = findTitle(paragraphs)
  const mentions = squeeze(text).text.match(SUBJECT)?.length ?? 0
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const id = sha256.slice(0, 16)
  const tables = readTables(document, id)
  const unread = document.warnings?.some(({ code }) => code === 'noTextLayer') ?? false
  if (title === null && mentions < 3 && tables.form === 'other' && !unread) {
    throw new Fault(
      'notAReport',
      `${file.path} is no report on government information disclosure: it has no such title, text or table.`,
    )
  }

  const warnings: Warning[] = [...(document.warnings ?? []), ...tables.warnings]
  const words = paragraphs.map((paragraph) => paragraph.text).join('\n')
  const contacts = findContacts(text)
  const name = title?.text ?? titleOfPage(document.page?.title ?? '')
  const publisher = document.page?.publisher ?? null
  const told = findAgency(name, paragraphs, contacts, publisher)
  const fileName = basename(file.path, extname(file.path))
  const inferred = told?.code ? null : inferAgency(fileName, name, paragraphs, contacts, publisher)
  const agency = inferred ?? told
  if (!isDeepStrictEqual(agency, told))
    warnings.push({ code: 'agencyInferred', message: `报告未写明发布机关或其所在地，按文件名“${fileName}”或正文认定` })
  const titleYear = name ? yearOfTitle(name) : null
  const periodYear = yearOfPeriod(words)
  const beginning = paragraphs.slice(0, FIRST_PARAGRAPHS).map((paragraph) => paragraph.text)
  const year = titleYear ?? periodYear ?? yearOfSentences(beginning) ?? yearOfFileName(fileName)
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
  const checked = checkTables(tables.form, tables.facts, tables.unread)
  return {
    text,
    report: {
      id,
      title: name ?? (agency && year ? `${nameInFull(agency)}${year}年政府信息公开工作年度报告` : ''),
      year,
      form: tables.form,
      agency,
      source: {
        path: file.path,
        format,
        sha256,
        url: file.meta?.url ?? document.page?.url ?? null,
        published: file.meta?.published ?? document.page?.published ?? null,
      },
      sections,
      facts: [...checked.facts, ...prose],
      contacts,
      checks: [...checked.checks, ...checkProse(prose, checked.facts)],
      warnings,
    },
  }
}
