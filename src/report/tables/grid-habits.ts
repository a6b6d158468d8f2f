/**
 * What the whole rows of a table tell about its broken ones: where values begin, and whether empty cells kept their place.
 */
import type { GridHabits } from './place-values.ts'
import type { TableRow } from './table-row.ts'

const NEAR = 3

/**
 * @param rows - all table rows of the report, so that one page tells about the next
 * @param widthOf - how many values a whole row has, where the row is one of the form
 */
export function learnHabits(rows: readonly TableRow[], widthOf: (row: TableRow) => number | undefined): GridHabits {
  const starts = new Map<string, number>()
  for (const row of rows) {
    const values = row.values.filter((index) => index >= row.labelEnd)
    const contiguous = values.length > 0 && values.at(-1)! - values[0]! + 1 === values.length
    if (values.length !== widthOf(row) || !contiguous) continue
    const cells = row.readings.length
    for (const key of [`${cells}:${row.labelEnd}:${values[0]}`, `${cells}::${values[0]}`]) {
      starts.set(key, (starts.get(key) ?? 0) + 1)
    }
  }
  const widestNear = new Map(rows.map((row, index) => [row, widestAround(rows, index)]))
  return { packed: rows.every(isPacked), starts, widestNear }
}

function widestAround(rows: readonly TableRow[], index: number): number {
  const near = rows.slice(Math.max(0, index - NEAR), index + NEAR + 1).filter((row) => row.block === rows[index]!.block)
  return Math.max(...near.map((row) => row.readings.length))
}

function isPacked(row: TableRow): boolean {
  const empty = row.row.cells.findIndex((cell) => cell.text === '')
  return empty === -1 || row.row.cells.slice(empty).every((cell) => cell.text === '')
}
