/**
 * Whole layouts: for each table a geometry, a printer and the damages that
 * belong to that way of conversion. The first five are the ways of the five
 * published reports; the rest are converters met elsewhere.
 */
import * as damage from './damage.ts'
import type { Edition } from './forms.ts'
import { type Printer, printSheet } from './print.ts'
import type { Random } from './random.ts'
import { empties, fit, type Sheet, type SheetRow, text } from './sheet.ts'
import {
  applicationsSheet,
  type DisputesShape,
  disclosureSheet,
  disputesSheet,
  type Geometry,
  type Printing,
} from './tables.ts'

export type DamageLevel = 'clean' | 'typical' | 'heavy'

export type Format = 'txt' | 'md' | 'html' | 'docx' | 'pdf'

export interface Layout {
  name: string
  /** The least damage that this layout has by its nature. */
  least: DamageLevel
  editions: readonly Edition[]
  /** Whether an empty cell leaves a trace in it. */
  showsEmpty: boolean
  /** File formats it is found in, the first the usual one. */
  formats: readonly Format[]
  lay(printing: Printing): LaidTable[]
}

export interface LaidTable {
  sheet: Sheet
  printer: Printer
}

const BOTH: readonly Edition[] = ['2019', '2021']

/** A layout without damage of its own. */
function plain(
  name: string,
  geometry: Geometry,
  printer: Printer,
  shapes: readonly DisputesShape[],
  showsEmpty = true,
  formats: readonly Format[] = ['txt'],
): Layout {
  return {
    name,
    least: 'clean',
    editions: BOTH,
    showsEmpty,
    formats,
    lay: (printing) => {
      const disclosure = disclosureSheet(printing)
      if (geometry === 'dropped') dropPadding(disclosure)
      return [
        { sheet: disclosure, printer },
        { sheet: applicationsSheet(printing, geometry), printer },
        { sheet: disputesSheet(printing, printing.random.pick(shapes)), printer },
      ]
    },
  }
}

const dataRows = (sheet: Sheet): SheetRow[] =>
  sheet.lines.filter((line) => line.kind === 'row' && line.role === 'data') as SheetRow[]

function dropPadding(sheet: Sheet): void {
  for (const line of sheet.lines) {
    if (line.kind !== 'row') continue
    while (line.cells.length > 1 && line.cells.at(-1)!.text === '' && line.cells.at(-1)!.key === undefined)
      line.cells.pop()
  }
}

/** Packed rows of nine with the totals cut off, up to a page end; whole rows, shifted left, after it. */
function cutThenShifted(printing: Printing, from: (code: string) => boolean): Sheet {
  const before = applicationsSheet(printing, 'packed9')
  const whole = applicationsSheet({ ...printing }, 'packed10')
  const rows = dataRows(before)
  const at = rows.findIndex(({ row }) => from(row!))
  const first = before.lines.indexOf(rows[at]!)
  const after = dataRows(whole)
    .slice(at)
    .map((row) => {
      const values = row.cells.filter(({ key }) => key !== undefined)
      const labels = row.cells.filter((cell) => cell.key === undefined && cell.text !== '')
      const own = labels.at(-1)!
      const outer = labels.length > 1 && !/三/.test(labels[0]!.text.slice(0, 1)) ? labels[0]! : text('')
      const top = /^(received|carriedIn|granted|partiallyGranted|other|processed)$/.test(row.row!)
      const cells = top ? [own, ...values] : [outer, own, ...values]
      return { ...row, cells: fit(cells, 9) }
    })
  before.lines.splice(first, before.lines.length, { kind: 'break' }, ...after)
  return before
}

const changle: Layout = {
  name: 'changle',
  least: 'typical',
  editions: BOTH,
  showsEmpty: true,
  formats: ['txt'],
  lay: (printing) => {
    const { random } = printing
    const codes = [
      'denied.forbiddenByLaw',
      'denied.security',
      'denied.internalAffairs',
      'unavailable.notHeld',
      'notProcessed.petition',
    ]
    const start = random.pick(codes)
    const disclosure = disclosureSheet(printing)
    damage.pageBreak(true)(random, disclosure)
    return [
      { sheet: disclosure, printer: 'tsv' },
      { sheet: cutThenShifted(printing, (code) => code === start), printer: 'tsv' },
      { sheet: disputesSheet(printing, 'row'), printer: 'tsv' },
    ]
  },
}

const lijun: Layout = {
  name: 'lijun',
  least: 'typical',
  editions: BOTH,
  showsEmpty: true,
  formats: ['txt'],
  lay: (printing) => {
    const { random } = printing
    const sheet = applicationsSheet(printing, 'packed9')
    const data = dataRows(sheet)
    const whole = dataRows(applicationsSheet(printing, 'packed10'))
    // The page ends before （七）总计; from there on the rows are whole.
    for (let at = data.length - 2; at < data.length; at++) {
      const cells = whole[at]!.cells.filter(({ text, key }) => text !== '' || key !== undefined)
      data[at]!.cells = at === data.length - 1 ? splitNumber(cells) : [text(''), ...cells]
    }
    const note = sheet.lines.findIndex((line) => line.kind === 'row')
    const header = sheet.lines[note] as SheetRow
    const [front, back] = halves(header.cells[0]!.text)
    const second = sheet.lines[note + 1] as SheetRow
    second.cells[0] = text(back)
    sheet.lines.splice(note, 1, { kind: 'text', text: `${front} | 申请人情况` }, { kind: 'break' })
    sheet.lines.splice(sheet.lines.indexOf(data.at(-2)!), 0, { kind: 'break' })
    const disputes = disputesSheet(printing, 'row')
    if (random.chance(0.5)) blankReview(disputes)
    return [
      { sheet: disclosureSheet(printing), printer: 'tsv' },
      { sheet, printer: 'tsv' },
      { sheet: disputes, printer: 'tsv' },
    ]
  },
}

const halves = (value: string): [string, string] => {
  const at = Math.floor(value.length / 2)
  return [value.slice(0, at), value.slice(at)]
}

/** 四、结转下年度继续办理 in two cells: its number, then its words. */
function splitNumber(cells: SheetRow['cells']): SheetRow['cells'] {
  const [own, ...values] = cells
  return [text(own!.text.slice(0, 2)), { ...own!, text: own!.text.slice(2) }, ...values]
}

function blankReview(sheet: Sheet): void {
  const values = dataRows(sheet)[0]!
  values.cells = values.cells.map((cell, at) => (at < 5 ? { ...cell, text: '', value: null } : cell))
}

const xiangshan: Layout = {
  name: 'xiangshan',
  least: 'typical',
  editions: BOTH,
  showsEmpty: true,
  formats: ['txt'],
  lay: (printing) => {
    const { random } = printing
    const sheet = applicationsSheet(printing, 'packed10')
    for (const row of dataRows(sheet)) {
      if (row.row === 'other.other') {
        // Misprinted, and moved into the first column.
        row.cells = fit([{ text: '3.申请', label: true }, text(''), ...row.cells.filter(({ key }) => key)], 10)
      }
      if (row.row === 'processed') {
        const own = row.cells.find(({ label }) => label)!
        row.cells = fit([own, text(''), ...row.cells.filter(({ key }) => key)], 10)
      }
    }
    const disputes = disputesSheet(printing, random.pick(['row', 'headless']))
    blankReview(disputes)
    return [
      { sheet: disclosureSheet(printing), printer: 'tsv' },
      { sheet, printer: 'tsv' },
      { sheet: disputes, printer: 'tsv' },
    ]
  },
}

const xihu: Layout = {
  name: 'xihu',
  least: 'typical',
  editions: BOTH,
  showsEmpty: true,
  formats: ['txt'],
  lay: (printing) => {
    const { random } = printing
    const disclosure = disclosureSheet(printing, 10)
    for (const line of disclosure.lines) {
      if (line.kind === 'row' && line.role === 'caption' && random.chance(0.6))
        line.cells = fit([text(''), ...line.cells], 10)
    }
    const sheet = applicationsSheet(printing, 'full')
    damage.splitLabels(random, sheet)
    damage.lostGroups(random, sheet)
    damage.trailingEmpties(random, sheet)
    damage.labelTail(random, sheet)
    oneBlank(random, sheet)
    return [
      { sheet: disclosure, printer: 'tsv' },
      { sheet, printer: 'tsv' },
      { sheet: disputesSheet({ ...printing, wear: 'typical' }, 'vertical'), printer: 'tsv' },
    ]
  },
}

/** One value of one row is not printed. */
function oneBlank(random: Random, sheet: Sheet): void {
  const row = random.pick(dataRows(sheet))
  const at = random.pick(row.cells.flatMap(({ key }, index) => (key ? [index] : [])))
  row.cells[at] = { ...row.cells[at]!, text: '', value: null }
}

const wenchang: Layout = {
  name: 'wenchang',
  least: 'typical',
  editions: BOTH,
  showsEmpty: true,
  formats: ['md', 'txt'],
  lay: (printing) => {
    const { random, edition } = printing
    const disclosure = disclosureSheet(printing, 12)
    for (const line of disclosure.lines) {
      if (line.kind !== 'row') continue
      if (line.role === 'caption' && random.chance(0.5)) {
        const printed = line.cells[0]!.text
        line.cells = fit([text(''), text(`${printed.slice(0, 3)}`), text(printed.slice(3))], 12)
      }
      const values = line.cells.filter(({ key }) => key !== undefined)
      if (edition === '2021' && values.length === 1 && random.chance(0.5))
        line.cells = fit([line.cells[0]!, text(''), ...values], 12)
    }
    const sheet = applicationsSheet(printing, 'full')
    damage.splitLabels(random, sheet)
    damage.lostGroups(random, sheet)
    damage.lostLabels(random, sheet)
    damage.pageBreak(true)(random, sheet)
    damage.pageBreak(true)(random, sheet)
    damage.trailingEmpties(random, sheet)
    const disputes = disputesSheet({ ...printing, wear: 'typical' }, 'vertical')
    const at = disputes.lines.length - 1
    disputes.lines.splice(at, 0, { kind: 'row', role: 'header', cells: empties(15) })
    disputes.lines.push({ kind: 'row', role: 'header', cells: empties(15) })
    return [
      { sheet: disclosure, printer: 'markdown' },
      { sheet, printer: 'markdown' },
      { sheet: disputes, printer: 'markdown' },
    ]
  },
}

export const LAYOUTS: readonly Layout[] = [
  changle,
  xihu,
  xiangshan,
  lijun,
  wenchang,
  plain('tsv', 'full', 'tsv', ['row', 'stacked', 'three']),
  plain('packed-tsv', 'packed10', 'tsv', ['row', 'stacked']),
  plain('markdown', 'full', 'markdown', ['row', 'stacked', 'vertical'], true, ['md', 'txt']),
  plain('repeated-markdown', 'repeated', 'markdown', ['repeated'], true, ['md']),
  plain('repeated-tsv', 'repeated', 'tsv', ['repeated', 'three']),
  plain('bare-pipes', 'dropped', 'pipes', ['dropped', 'stacked']),
  plain('cell-per-line', 'dropped', 'lines', ['dropped', 'stacked', 'three'], false),
  plain('lone-pipes', 'dropped', 'lonePipes', ['dropped'], false),
  plain('aligned', 'full', 'aligned', ['row', 'stacked', 'three'], false),
  plain('running', 'dropped', 'running', ['dropped', 'stacked', 'three'], false),
  plain('html-in-markdown', 'repeated', 'html', ['repeated'], true, ['md']),
  plain('web-page', 'dropped', 'spans', ['dropped', 'stacked'], true, ['html']),
  plain('word', 'dropped', 'spans', ['dropped', 'stacked'], true, ['docx']),
  plain('print', 'dropped', 'spans', ['dropped', 'stacked'], true, ['pdf']),
]

/** Adds damage to what a layout made, and prints it. */
export function printTables(
  random: Random,
  tables: LaidTable[],
  level: DamageLevel,
  year: number,
  grid: boolean,
): string[][] {
  for (const { sheet, printer } of tables) {
    if (printer === 'spans') {
      if (level === 'heavy') onPage(random, sheet)
      continue
    }
    if (level !== 'clean') typical(random, sheet, year, grid)
    if (level === 'heavy') heavy(random, sheet, grid)
  }
  return tables.map(({ sheet, printer }) => printSheet(random, sheet, printer))
}

/** What goes wrong in tables whose cells span: nothing that moves rows under a span. */
function onPage(random: Random, sheet: Sheet): void {
  for (const worse of random.some([damage.scanNoise, damage.cellNote, damage.equalHeaders], 1)) worse(random, sheet)
}

function typical(random: Random, sheet: Sheet, year: number, grid: boolean): void {
  if (random.chance(0.4)) damage.pageBreak(grid)(random, sheet)
  if (random.chance(0.1)) damage.yearInHeaders(year)(random, sheet)
  if (!grid) return
  if (random.chance(0.3)) damage.trailingEmpties(random, sheet)
  if (random.chance(0.15)) damage.repeatedHeader(random, sheet)
}

function heavy(random: Random, sheet: Sheet, grid: boolean): void {
  const inGrid = [
    damage.lostLabels,
    damage.lostGroups,
    damage.mergedRows,
    damage.falseHeader,
    damage.floatingLabel,
    damage.labelTail,
    damage.splitLabels,
    damage.emptyRows,
    damage.shiftedPage,
    damage.strayMarks,
  ]
  const anywhere = [damage.scanNoise, damage.cellNote, damage.equalHeaders, damage.pageBreak(grid)]
  for (const worse of random.some(anywhere, random.int(1, 2))) worse(random, sheet)
  if (grid) for (const worse of random.some(inGrid, random.int(1, 3))) worse(random, sheet)
  if (grid && random.chance(0.15)) damage.droppedZero(random, sheet)
  if (random.chance(0.1)) damage.fallenTotal(random, sheet)
  if (random.chance(0.2)) damage.lostRow(random, sheet)
}
