/**
 * What the rows of a table tell about its broken ones: where values begin, and whether empty cells kept their place.
 */
import type { GridHabits } from './place-values.ts'
import type { TableRow } from './table-row.ts'

const NEAR = 3

/** @param named - the rows whose label was read, with the number of values that the form gives them */
export function learnHabits(rows: readonly TableRow[], named: ReadonlyMap<TableRow, number>): GridHabits {
  const starts = new Map<string, number>()
  const startOf = new Map<TableRow, number>()
  for (const [row, width] of named) {
    const start = certainStart(row, width)
    if (start === null) continue
    startOf.set(row, start)
    const cells = row.readings.length
    for (const key of [`${cells}:${row.labelEnd}:${start}`, `${cells}::${start}`]) {
      starts.set(key, (starts.get(key) ?? 0) + 1)
    }
  }
  return {
    packed: rows.every(isPacked),
    starts,
    nearStarts: new Map(rows.map((row, index) => [row, startsAround(rows, index, startOf)])),
    widestNear: new Map(rows.map((row, index) => [row, widestAround(rows, index)])),
  }
}

/** Where a row's values begin beyond doubt: it is whole, or they stand right behind its label. */
function certainStart(row: TableRow, width: number): number | null {
  const values = row.values.filter((index) => index >= row.labelEnd)
  const [first] = values
  if (first === undefined) return null
  const contiguous = values.at(-1)! - first + 1 === values.length
  return (contiguous && values.length === width) || first === row.labelEnd ? first : null
}

function startsAround(rows: readonly TableRow[], index: number, startOf: ReadonlyMap<TableRow, number>): Set<number> {
  const row = rows[index]!
  const same = (other: TableRow) =>
    other.block === row.block && other.readings.length === row.readings.length && startOf.has(other)
  const above = rows.slice(0, index).findLast(same)
  const below = rows.slice(index + 1).find(same)
  return new Set([above, below].flatMap((other) => (other ? [startOf.get(other)!] : [])))
}

function widestAround(rows: readonly TableRow[], index: number): number {
  const near = rows
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .filter((row) => row.block === rows[index]!.block && row.values.length > 0)
  return Math.max(0, ...near.map((row) => row.readings.length))
}

function isPacked(row: TableRow): boolean {
  const empty = row.row.cells.findIndex((cell) => cell.text === '')
  return empty === -1 || row.row.cells.slice(empty).every((cell) => cell.text === '')
}
