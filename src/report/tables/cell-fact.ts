/**
 * One cell of the form → a fact that says what is printed and where.
 */
import type { FormCell } from '../../catalog/forms/cells.ts'
import type { Fact } from '../../model/fact.ts'
import type { Span } from '../../model/span.ts'
import { saysOnlyGroups } from './label-likeness.ts'
import type { Placement } from './place-values.ts'
import type { TableRow } from './table-row.ts'

/** Where the numbers of some cells of the form are printed. */
export interface PlacedRow {
  cells: readonly FormCell[]
  row: TableRow
  placement: Placement
  /** For each cell whether its row and its column were read by name. */
  named: readonly boolean[]
}

/** The id of the fact of a cell of the form. */
export function cellFactId(reportId: string, key: string): string {
  return `${reportId}:${key}`
}

export function absentFact(cell: FormCell, reportId: string): Fact {
  return {
    id: cellFactId(reportId, cell.key),
    key: cell.key,
    label: cell.label,
    value: null,
    unit: cell.column.unit,
    qualifier: 'exact',
    status: 'absent',
    implied: null,
    partOf: null,
    quote: '',
    start: null,
    end: null,
    valueStart: null,
    valueEnd: null,
    origin: { kind: 'table', table: cell.table },
  }
}

/** The facts of one printed row, in the order of the form's columns. */
export function rowFacts(placed: PlacedRow, text: string, reportId: string): Fact[] {
  const { row, placement } = placed
  const quote = quoteOf(placed)
  return placed.cells.map((cell, column) => {
    const index = placement.cells[column] ?? null
    const reading = index === null ? null : row.readings[index]!
    const fact = absentFact(cell, reportId)
    const common = { ...fact, quote: text.slice(quote.start, quote.end), start: quote.start, end: quote.end }
    if (index === null || reading?.kind !== 'value') {
      const place = index === null ? blankPlace(placed, column) : row.row.cells[index]!.start
      return { ...common, status: 'blank' as const, valueStart: place, valueEnd: place }
    }
    const start = row.row.cells[index]!.start
    return {
      ...common,
      value: reading.value,
      unit: unitOf(cell, reading.unit),
      status: placed.named[column] ? ('stated' as const) : ('recovered' as const),
      valueStart: start + reading.start,
      valueEnd: start + reading.end,
    }
  })
}

/** A unit of money is printed with the amount; what is counted, the form says itself. */
function unitOf(cell: FormCell, printed: string | null): string | null {
  return cell.column.decimal && printed?.endsWith('元') ? printed : cell.column.unit
}

/** From the first label to the last value; the values alone where the row has no label of its own. */
function quoteOf({ cells, row, placement }: PlacedRow): Span {
  const placed = placement.cells.filter((index): index is number => index !== null)
  const values = placed.length > 0 ? placed : row.values.filter((index) => index >= row.labelEnd)
  const labelled = row.words.length > 0 && !saysOnlyGroups(row.words, cells[0]!.row)
  const first = labelled ? row.labels[0] : values[0]
  const last = values.at(-1) ?? row.labels.at(-1)
  if (first === undefined || last === undefined) return { start: row.row.start, end: row.row.end }
  return { start: row.row.cells[first]!.start, end: row.row.cells[last]!.end }
}

/** Where an empty cell stands: its own place, or after the cell before it where its place is lost. */
function blankPlace({ row, placement }: PlacedRow, column: number): number {
  const printed = placement.blanks[column] ?? null
  if (printed !== null) return row.row.cells[printed]!.start
  for (let before = column - 1; before >= 0; before--) {
    const index = placement.cells[before] ?? placement.blanks[before] ?? null
    if (index !== null) return row.row.cells[index]!.end
  }
  const label = row.labels.at(-1)
  return label === undefined ? row.row.start : row.row.cells[label]!.end
}
