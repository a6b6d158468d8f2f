/**
 * The tables of a report → every cell of the form it prints, once.
 *
 * Tables are found by what stands in them. Rows are laid along the form, numbers along its
 * columns; where several placements are possible the reconciliation rules judge, and what they leave open
 * stays empty. A number is never moved, changed or made up here.
 */
import { cellsOf } from '../../catalog/forms/cells.ts'
import type { FormRow } from '../../catalog/forms/form.ts'
import { sumRulesOf } from '../../catalog/rules.ts'
import type { Fact } from '../../model/fact.ts'
import type { FormEdition, Warning } from '../../model/report.ts'
import type { ReportDocument } from '../document.ts'
import type { RowAlignment } from './align-rows.ts'
import { absentFact, rowFacts } from './cell-fact.ts'
import { countColumns, placeColumns } from './column-names.ts'
import { type OfficialEdition, readEdition } from './edition.ts'
import { linesOf } from './form-lines.ts'
import { learnHabits } from './grid-habits.ts'
import { addHeaded } from './headed-placement.ts'
import { joinStrays } from './join-strays.ts'
import { judgePlacements, settle } from './judge-placements.ts'
import { saysOnlyGroups } from './label-likeness.ts'
import { type LabelState, placeValues } from './place-values.ts'
import { type DisputeRow, readDisputes } from './read-disputes.ts'
import { splitMerged } from './split-merged.ts'
import { countFilled, countValues, readRow, type TableRow } from './table-row.ts'

export interface TablesReading {
  /** `other` where the report has no tables of the form. */
  form: FormEdition
  /** Every cell of the edition in form order; none for `other`. `implied` is still null. */
  facts: Fact[]
  /** Keys of cells whose number is printed, but could not be told from its neighbours': their value is null. */
  unread: ReadonlySet<string>
  warnings: Warning[]
}

/** A row of the form with the ways its numbers can stand. */
type OpenLine = DisputeRow

/**
 * @param document - offsets of the facts index its text
 * @param reportId - first part of each fact's id
 */
export function readTables(document: ReportDocument, reportId: string): TablesReading {
  const rows = joinStrays(
    document.blocks.flatMap((block, index) =>
      block.kind === 'table' ? block.rows.flatMap(splitMerged).map((row) => readRow(row, index)) : [],
    ),
  )
  const reading = readEdition(rows)
  if (!reading) return { form: 'other', facts: [], unread: new Set(), warnings: [] }
  const { edition, alignment } = reading
  const open = openLines(document, rows, edition, alignment)
  const judged = open.map((line) => ({
    ...line,
    keys: line.cells.map((cell) => cell.key),
    valueOf: (cell: number) => valueAt(line.row, cell),
  }))
  judgePlacements(judged, sumRulesOf(edition))
  const facts = new Map<string, Fact>()
  const unread = new Set<string>()
  const warnings: Warning[] = []
  for (const line of judged) {
    const { placement, undecided } = settle(line)
    for (const column of undecided) unread.add(line.keys[column]!)
    if (undecided.length > 0)
      warnings.push({
        code: 'cellsUndecided',
        message: `表中一行数字无法确定属于哪一列：${line.cells[0]!.label.split(' · ')[0]}`,
      })
    for (const fact of rowFacts({ ...line, placement }, document.text, reportId)) facts.set(fact.key, fact)
  }
  for (const index of alignment.unplaced) {
    const { start, end } = rows[index]!.row
    warnings.push({
      code: 'rowUnplaced',
      message: `表中一行无法确定是哪一项：${document.text.slice(start, end).replace(/\t+/gu, ' ').trim()}`,
    })
  }
  return {
    form: edition,
    facts: cellsOf(edition).map((cell) => facts.get(cell.key) ?? absentFact(cell, reportId)),
    unread,
    warnings,
  }
}

function openLines(
  document: ReportDocument,
  rows: TableRow[],
  edition: OfficialEdition,
  alignment: RowAlignment,
): OpenLine[] {
  const lines = linesOf(edition)
  const named = new Map(
    alignment.matches.flatMap((match, line) =>
      match?.named ? [[rows[match.index]!, lines[line]!.width] as const] : [],
    ),
  )
  const habits = learnHabits(rows, named)
  const open: OpenLine[] = []
  let after = 0
  let header: TableRow[] = []
  lines.forEach((line, index) => {
    const match = alignment.matches[index]
    if (!match) return
    const before = index > 0 && lines[index - 1]!.header === line.header
    const between = rows.slice(after, match.index).filter((row) => countValues(row) === 0)
    if (!before || header.length === 0) header = between
    const columns = countColumns(header, line.columns)
    const row = rows[match.index]!
    const label = labelState(row, line.row, match.named)
    const floated = match.named && label === 'lost' ? labelEndAbove(rows, match.index) : undefined
    open.push({
      row,
      cells: line.cells,
      placements: addHeaded(
        row,
        placeValues(row, line.width, habits, floated === undefined ? label : 'read', floated),
        line.table === 'disclosure' && isSameGrid(header, row) ? placeColumns(header, line.columns) : null,
      ),
      named: columns.map((count) => match.named && count > 0),
    })
    after = match.index + 1
  })
  const titleOf = (block: number) => titleAbove(document, block)
  return [...open, ...readDisputes(rows.slice(after), titleOf, edition, habits)]
}

function isSameGrid(header: readonly TableRow[], row: TableRow): boolean {
  return header.every((line) => line.block === row.block && line.readings.length === row.readings.length)
}

function labelState(row: TableRow, form: FormRow, named: boolean): LabelState {
  // A single character is what a scanner makes of a ruled line.
  if (row.words.join('').length < 2 || saysOnlyGroups(row.words, form)) return 'lost'
  return named ? 'read' : 'unsure'
}

/** Where values can begin in a row whose label has floated to the row above, in the same grid; not behind a number. */
function labelEndAbove(rows: readonly TableRow[], index: number): number | undefined {
  const [above, row] = [rows[index - 1], rows[index]!]
  if (!above || above.block !== row.block || countFilled(above) > 0) return undefined
  const end = Math.max(row.labelEnd, (above.labels.at(-1) ?? -1) + 1)
  const fits = above.readings.length === row.readings.length && row.values.every((place) => place >= end)
  return fits ? end : undefined
}

function titleAbove(document: ReportDocument, block: number): string {
  const before = document.blocks[block - 1]
  return before?.kind === 'paragraph' ? document.text.slice(before.start, before.end).slice(0, 60) : ''
}

function valueAt(row: TableRow, cell: number): number | null {
  const reading = row.readings[cell]
  return reading?.kind === 'value' ? reading.value : null
}
