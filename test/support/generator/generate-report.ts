/**
 * Invented reports with their truth: what a careful reader must find in them.
 *
 * The same seed and options give the same bytes. The generator knows clerks,
 * converters and scanners, and nothing of the reader that is tested with it;
 * it imports nothing from src.
 */
import { type AgencyKind, type GeneratedAgency, makeAgency } from './agencies.ts'
import { type Cells, makeCells, type Size } from './cells.ts'
import { compose } from './compose.ts'
import { type GeneratedContacts, makeContacts } from './contacts.ts'
import { type Block, breakPages } from './document.ts'
import { Prose, type ProseFigure } from './figures.ts'
import { type Edition, isResult, keysOf } from './forms.ts'
import { type DamageLevel, type Format, LAYOUTS, type Layout, printTables } from './layouts.ts'
import { printFile } from './print-file.ts'
import { type Random, randomFrom } from './random.ts'
import { printedCells } from './sheet.ts'
import { printValue, valueStyle } from './values.ts'

export interface GenerateOptions {
  layout?: string
  damage?: DamageLevel
  edition?: Edition
  size?: Size
  kind?: AgencyKind
  format?: Format
  /** One cell of the applications table is printed wrong. */
  injectError?: boolean
}

export interface InjectedError {
  key: string
  printed: number
  right: number
  /** The rules of the form that fail for it, each with the row or column it fails in. */
  rules: Array<{ rule: string; at: string }>
}

export interface Truth {
  seed: number
  layout: string
  damage: DamageLevel
  agency: { names: string[]; region: string[]; code: string }
  year: number
  /** `other` where the tables were images and nothing of the form is left. */
  form: Edition | 'other'
  /** What is printed: a number, null for an empty cell, `absent` for a row or table that is not there. */
  cells: Record<string, number | null | 'absent'>
  prose: ProseFigure[]
  contacts: GeneratedContacts
  /** Day of publication, as a page tells it; plain files do not. */
  published: string | null
  error: InjectedError | null
}

export interface GeneratedFile {
  name: string
  bytes: Uint8Array
}

export interface GeneratedReport {
  files: GeneratedFile[]
  truth: Truth
}

const SIZES: Record<AgencyKind, readonly Size[]> = {
  township: ['zero', 'tiny', 'tiny', 'middle', 'middle'],
  street: ['zero', 'tiny', 'middle', 'middle'],
  bureau: ['tiny', 'middle', 'middle', 'large'],
  office: ['tiny', 'middle', 'large'],
  government: ['middle', 'large', 'large'],
}

/** One report. */
export function generateReport(seed: number, options: GenerateOptions = {}): GeneratedReport {
  const random = randomFrom(seed)
  const layout = layoutFor(random, options)
  const edition = options.edition ?? random.pick(layout.editions)
  const agency = makeAgency(random, options.kind)
  const size = options.size ?? random.pick(SIZES[agency.kind])
  return write(
    seed,
    random,
    layout,
    agency,
    yearOf(random, edition),
    edition,
    makeCells(random, edition, size),
    options,
  )
}

/** Reports of one agency over successive years of one edition: what one carries out, the next carries in. */
export function generateSeries(seed: number, years: number, options: GenerateOptions = {}): GeneratedReport[] {
  const random = randomFrom(seed)
  const edition = options.edition ?? '2021'
  const agency = makeAgency(random, options.kind)
  const size = options.size ?? 'middle'
  const first = edition === '2019' ? 2019 : random.int(2021, 2026 - years)
  let cells: Cells | undefined
  return Array.from({ length: years }, (_, at) => {
    cells = makeCells(random, edition, size, cells)
    const layout = layoutFor(random, { ...options, edition })
    return write(seed, random, layout, agency, first + at, edition, cells, options)
  })
}

function layoutFor(random: Random, { layout, damage = 'clean', edition }: GenerateOptions): Layout {
  const least = damage === 'clean' ? ['clean'] : ['clean', 'typical']
  const fitting = LAYOUTS.filter(
    (one) =>
      (layout === undefined ? least.includes(one.least) : one.name === layout) &&
      (!edition || one.editions.includes(edition)),
  )
  if (fitting.length === 0) throw new RangeError(`no layout ${layout} for ${edition} ${damage}`)
  return random.pick(fitting)
}

/** Mostly the years for which an edition was meant; some agencies keep the old form. */
function yearOf(random: Random, edition: Edition): number {
  if (edition === '2021') return random.int(2021, 2025)
  return random.chance(0.1) ? random.int(2021, 2023) : random.int(2019, 2020)
}

function write(
  seed: number,
  random: Random,
  layout: Layout,
  agency: GeneratedAgency,
  year: number,
  edition: Edition,
  cells: Cells,
  options: GenerateOptions,
): GeneratedReport {
  const level: DamageLevel = options.damage ?? layout.least
  const error = options.injectError ? wrongCell(random, cells) : null
  const style = valueStyle(random, layout.showsEmpty)
  if (error || level === 'clean') style.zero.in = 'none'
  const printed = (key: string): number => (error?.key === key ? error.printed : cells[key]!)
  const tables = layout.lay({
    random,
    edition,
    wear: level,
    cell: (key) => printValue(style, key, printed(key)),
  })
  const imagesOnly = level === 'heavy' && !error && random.chance(0.03)
  const lines = printTables(random, tables, level, year, layout.showsEmpty)
  const laid = tables.map(
    ({ sheet }, at): Block =>
      imagesOnly
        ? { kind: 'table', sheet: { ...sheet, lines: [] }, lines: [] }
        : { kind: 'table', sheet, lines: lines[at]! },
  )
  const prose = new Prose(random)
  const contacts = makeContacts(random, agency)
  const blocks = compose(random, { agency, year, edition, prose, cells }, laid, contacts.text, level)
  const format = options.format ?? random.pick(layout.formats)
  const pages = level === 'clean' ? blocks : breakPages(random, blocks)
  const published = `${year + 1}-01-${String(random.int(10, 30))}`
  const bytes = printFile(random, format, format === 'txt' || format === 'md' ? pages : blocks, {
    agency,
    year,
    published,
  })
  return {
    files: [{ name: `${seed}-${layout.name}-${agency.title}-${year}.${format}`, bytes }],
    truth: {
      seed,
      layout: layout.name,
      damage: level,
      agency: { names: agency.names, region: agency.region, code: agency.code },
      year,
      form: imagesOnly ? 'other' : edition,
      cells: cellsTruth(edition, printedCells(imagesOnly ? [] : tables.map(({ sheet }) => sheet))),
      prose: prose.figures,
      contacts: contacts.contacts,
      published: format === 'html' ? published : null,
      error,
    },
  }
}

function cellsTruth(edition: Edition, printed: Map<string, number | null>): Truth['cells'] {
  const rowOf = (key: string): string => key.slice(0, key.lastIndexOf('.'))
  const rows = new Set([...printed.keys()].map(rowOf))
  return Object.fromEntries(
    keysOf(edition).map((key) => [key, printed.has(key) ? printed.get(key)! : rows.has(rowOf(key)) ? null : 'absent']),
  )
}

/** A cell of the applications table made wrong, by a slip of a digit or of a key. */
function wrongCell(random: Random, cells: Cells): InjectedError {
  const key = random.pick(Object.keys(cells).filter((name) => name.startsWith('applications.')))
  const right = cells[key]!
  const printed =
    right === 0
      ? random.int(1, 9)
      : random.pick([right + random.int(1, 9), right * 10, right >= 10 ? Number(String(right).slice(1)) : right + 1])
  const column = key.slice(key.lastIndexOf('.') + 1)
  const row = key.slice('applications.'.length, key.lastIndexOf('.'))
  const rules = [{ rule: 'applications.rowTotal', at: row }]
  if (!isResult(row)) rules.push({ rule: 'applications.balance', at: column })
  if (isResult(row) || row === 'processed') rules.push({ rule: 'applications.processed', at: column })
  return { key, printed, right, rules }
}
