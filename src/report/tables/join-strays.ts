/**
 * Puts back a total that has slipped into a line of its own.
 *
 * Only where it is proven: the lone number is the sum of the row before it, which has all six others.
 */
import { countFilled, type TableRow } from './table-row.ts'

const APPLICANTS = 6

export function joinStrays(rows: readonly TableRow[]): TableRow[] {
  const joined: TableRow[] = []
  for (const row of rows) {
    const before = joined.at(-1)
    if (before && isTotalOf(row, before)) joined[joined.length - 1] = join(before, row)
    else joined.push(row)
  }
  return joined
}

function isTotalOf(row: TableRow, before: TableRow): boolean {
  const own = numbersOf(row)
  if (row.words.length > 0 || own.length !== 1 || countFilled(before) !== APPLICANTS) return false
  const sum = numbersOf(before).reduce((total, value) => total + value, 0)
  // Below six zeros without a label, a 0 may be anything.
  return sum === own[0] && (sum > 0 || before.words.length > 0)
}

function numbersOf(row: TableRow): number[] {
  return row.readings.flatMap((reading, index) =>
    index >= row.labelEnd && reading.kind === 'value' ? [reading.value] : [],
  )
}

/** Cells up to the last number, then those of the second line, as one row over two lines of the text. */
function join(before: TableRow, row: TableRow): TableRow {
  const kept =
    before.readings.findLastIndex(
      (reading) => reading.kind === 'value' || (reading.kind === 'blank' && reading.marked),
    ) + 1
  return {
    ...before,
    row: { start: before.row.start, end: row.row.end, cells: [...before.row.cells.slice(0, kept), ...row.row.cells] },
    readings: [...before.readings.slice(0, kept), ...row.readings],
    values: [...before.values, ...row.values.map((index) => index + kept)],
  }
}
