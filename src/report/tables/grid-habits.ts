/**
 * What the rows of a table tell about its broken ones: where values begin, and whether empty cells kept their place.
 */
import type { GridHabits, GridNeighbour } from './place-values.ts'
import { countValues, type TableRow } from './table-row.ts'

const NEAR = 3

/** @param named - the rows whose label was read, with the number of values that the form gives them */
export function learnHabits(rows: readonly TableRow[], named: ReadonlyMap<TableRow, number>): GridHabits {
  const starts = new Map<string, number>()
  const startOf = new Map<TableRow, number>()
  const offsets = new Map<number, Set<number>>()
  for (const [row, width] of named) {
    const start = certainStart(row, width)
    if (start === null) continue
    startOf.set(row, start)
    const cells = row.readings.length
    for (const key of [`${cells}:${row.labelEnd}:${start}`, `${cells}::${start}`]) {
      starts.set(key, (starts.get(key) ?? 0) + 1)
    }
    if (countValues(row) === width) offsets.set(cells, (offsets.get(cells) ?? new Set()).add(start - row.labelEnd))
  }
  return {
    packed: rows.every(isPacked),
    starts,
    offsets,
    near: new Map(rows.map((row, index) => [row, neighboursOf(rows, index, startOf, named)])),
    nearCut: new Set(rows.filter((_, index) => isCutAround(rows, index, startOf, named))),
    ragged: new Set(rows.filter((_, index) => isRagged(rows, index))),
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

function neighboursOf(
  rows: readonly TableRow[],
  index: number,
  startOf: ReadonlyMap<TableRow, number>,
  widths: ReadonlyMap<TableRow, number>,
): GridNeighbour[] {
  const row = rows[index]!
  const same = (other: TableRow) =>
    other.block === row.block && other.readings.length === row.readings.length && startOf.has(other)
  const around = [rows.slice(0, index).findLast(same), rows.slice(index + 1).find(same)]
  return around.flatMap((other) =>
    other ? [{ start: startOf.get(other)!, cut: isCut(other, startOf.get(other)! + widths.get(other)!) }] : [],
  )
}

/** Whether a labelled row next to this one ends before its last column. */
function isCutAround(
  rows: readonly TableRow[],
  index: number,
  startOf: ReadonlyMap<TableRow, number>,
  widths: ReadonlyMap<TableRow, number>,
): boolean {
  const isKnown = (other: TableRow) => other.block === rows[index]!.block && startOf.has(other)
  const near = [rows.slice(0, index).findLast(isKnown), rows.slice(index + 1).find(isKnown)].filter(
    (other) => other !== undefined,
  )
  return near.some((other) => isCut(other, startOf.get(other)! + widths.get(other)!))
}

/** Whether a row with values ends before its last column. */
function isCut(row: TableRow, end: number): boolean {
  return row.values.length > 0 && row.values.at(-1)! + 1 < end
}

/** A page may be narrower than the next, but a row that is shorter than both its neighbours has lost a cell. */
function isRagged(rows: readonly TableRow[], index: number): boolean {
  const row = rows[index]!
  const valued = (other: TableRow) => other.block === row.block && other.values.length > 0
  const cells = row.readings.length
  const above = rows.slice(0, index).filter(valued).slice(-NEAR)
  const below = rows
    .slice(index + 1)
    .filter(valued)
    .slice(0, NEAR)
  // Half of two merged rows has fewer cells, but none fewer behind its label.
  const isShorter = [...above, ...below].some(
    (other) => other.readings.length > cells && other.readings.length - other.labelEnd > cells - row.labelEnd,
  )
  return isShorter && above.at(-1)?.readings.length !== cells && below[0]?.readings.length !== cells
}

function isPacked(row: TableRow): boolean {
  const empty = row.row.cells.findIndex((cell) => cell.text === '')
  return empty === -1 || row.row.cells.slice(empty).every((cell) => cell.text === '')
}
