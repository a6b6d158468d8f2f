/**
 * The names above the columns as a witness of where the numbers of a row with empty cells stand.
 *
 * Table 二 needs it: each of its blocks has columns of its own width, so that rows of others tell nothing.
 */
import type { Placement } from './place-values.ts'
import type { TableRow } from './table-row.ts'

/**
 * Where the header puts the numbers into other columns than the row's own shape does, both are as likely.
 *
 * @param names - the grid column of each name, in order; null where the header does not stand in the row's grid
 */
export function addHeaded(row: TableRow, placements: Placement[], names: readonly number[] | null): Placement[] {
  const [first] = placements
  if (!first || names === null) return placements
  const placed = first.cells.filter((cell) => cell !== null)
  if (placed.length === 0 || placed.length === first.cells.length) return placements
  const cells = names.map((name, column) => {
    const end = names[column + 1] ?? row.readings.length
    return placed.filter((cell) => name <= cell && cell < end)
  })
  const fits = cells.every((some) => some.length <= 1) && cells.flat().length === placed.length
  if (!fits || cells.every((some, column) => (some[0] ?? null) === first.cells[column])) return placements
  const headed = cells.map((some) => some[0] ?? null)
  return [
    first,
    { cells: headed, blanks: names.map((name, at) => (headed[at] === null ? name : null)), cost: first.cost },
  ].concat(placements.slice(1))
}
