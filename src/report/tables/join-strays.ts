/**
 * Puts back a total, or the whole end of a row, that has slipped into a line of its own.
 *
 * Only where it is proven: with the row before it, it makes seven numbers, the last of which is the sum of the others.
 */
import { countFilled, type TableRow } from './table-row.ts'

const APPLICANTS = 6
const FEWEST_BEFORE = 2

export function joinStrays(rows: readonly TableRow[]): TableRow[] {
  const joined: TableRow[] = []
  for (const row of rows) {
    const before = joined.at(-1)
    if (before && isEndOf(row, before)) joined[joined.length - 1] = join(before, row)
    else joined.push(row)
  }
  return joined
}

function isEndOf(row: TableRow, before: TableRow): boolean {
  const own = numbersOf(row)
  const filled = countFilled(before)
  if (row.words.length > 0 || own.length === 0 || own.length !== countFilled(row)) return false
  if (filled < FEWEST_BEFORE || filled + own.length !== APPLICANTS + 1) return false
  const sum = [...numbersOf(before), ...own.slice(0, -1)].reduce((total, value) => total + value, 0)
  // Below zeros, without a label or as several numbers, zeros may be anything.
  return sum === own.at(-1) && (sum > 0 || (own.length === 1 && before.words.length > 0))
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
