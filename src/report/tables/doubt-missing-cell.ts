/**
 * Doubts a placement that misses one cell, before the rules judge.
 *
 * A converter that drops an empty-looking cell moves the rest of its row up, and the row then looks as if its end
 * were empty. Such a row is no witness of its own places.
 */
import type { OpenRow } from './judge-placements.ts'
import { AS_LIKELY, distinct, type Placement, UNWITNESSED } from './place-values.ts'

/** How many columns a group of table 四 has. */
const GROUP = 5
/** So many rows without totals, one after the other, have been cut off. */
const FEWEST_CUT = 3

/**
 * A row with one number too few and an empty end may lack its total, or any other cell and have moved up. Its
 * last number tells where it is less than the others together: that is no total. Otherwise only rows around it
 * that lack theirs as well, or that begin like it, make the grid a witness.
 */
export function doubtMissingCell(row: OpenRow, rows: readonly OpenRow[]): Placement[] {
  const first = row.placements[0]
  if (first && isOfDisputes(row)) return endsEarly(row, first) ? shifted(row, first) : row.placements
  if (!first || !isTotalLast(row)) return row.placements
  const index = rows.indexOf(row)
  const isUnsure = lacksTotal(row)
    ? isDoubtful(row, rowsLacking(rows, index))
    : beginsBlank(first) && hasSum(row, first)
  if (!isUnsure) return row.placements
  // Where no row begins as this one would have to, its shape is no witness: any of its cells may be the lost one.
  const placed = row.placements.filter((placement) => hasSum(row, placement) && placement.cost < AS_LIKELY)
  if (placed.length > 0) return placed
  return shifted(row, first)
}

function shifted(row: OpenRow, first: Placement): Placement[] {
  return distinct([...row.placements, ...shiftGap(first)].map((placement) => ({ ...placement, cost: UNWITNESSED })))
}

/**
 * Whether the groups of a row of table 四 that lacks only its end do not add up as they stand, or the last number may
 * be the total of its group.
 */
function endsEarly(row: OpenRow, { cells }: Placement): boolean {
  if (cells.indexOf(null) !== cells.length - 1) return false
  const values = cells.map((cell) => (cell === null ? null : row.valueOf(cell)))
  const groups = Array.from({ length: cells.length / GROUP }, (_, at) => values.slice(at * GROUP, (at + 1) * GROUP))
  const [last, ...before] = groups.pop()!.slice(0, -1).reverse()
  return (
    groups.some((group) => sum(group.slice(0, -1)) !== (group.at(-1) ?? 0)) || ((last ?? 0) > 0 && last! >= sum(before))
  )
}

/** Whether the last number of a row that seems to lack its total may be the total. `together`: the rows around it that lack theirs. */
function isDoubtful(row: OpenRow, together: readonly OpenRow[]): boolean {
  const [last, rest] = lastAndRest(row)
  if (last < rest) return false
  const isFew = row.placements[0]!.cells.filter((cell) => cell !== null).length < row.keys.length - 1
  if (last > 0 && ([together[0], together.at(-1)].includes(row) || mostMayBeTotals(together))) return true
  // Among nothing but zeros a firm grid tells which cell is empty.
  if (isFew || (last === 0 && row.placements[0]!.cost < AS_LIKELY)) return false
  return together.length < FEWEST_CUT
}

/** The rows one after the other that seem to lack their totals, this one among them. */
function rowsLacking(rows: readonly OpenRow[], index: number): OpenRow[] {
  let [from, to] = [index, index]
  while (lacksTotal(rows[from - 1])) from--
  while (lacksTotal(rows[to + 1])) to++
  return rows.slice(from, to + 1)
}

/** Whether the last numbers of most rows may be their totals after all: another column is missing. */
function mostMayBeTotals(rows: readonly OpenRow[]): boolean {
  const telling = rows.map(lastAndRest).filter(([last, rest]) => last > 0 || rest > 0)
  return telling.filter(([last, rest]) => last >= rest).length > telling.length / 2
}

/** The last number of a row and the sum of those before it, as the grid places them. */
function lastAndRest(row: OpenRow): [last: number, rest: number] {
  const values = row.placements[0]!.cells.flatMap((cell) => (cell === null ? [] : [row.valueOf(cell) ?? 0]))
  return [values.pop() ?? 0, sum(values)]
}

/** The same numbers with their one gap in each column; where they have more gaps, with the last number as total. */
function shiftGap({ cells }: Placement): Placement[] {
  const numbers = cells.filter((cell) => cell !== null)
  const last = cells.findLastIndex((cell) => cell !== null)
  const shifted =
    numbers.length === cells.length - 1
      ? cells.map((_, gap) => [...numbers.slice(0, gap), null, ...numbers.slice(gap)])
      : [cells.map((cell, column) => (column === cells.length - 1 ? cells[last]! : column === last ? null : cell))]
  return shifted.map((some) => ({ cells: some, blanks: cells.map(() => null), cost: UNWITNESSED }))
}

/** Whether only the first number is missing: the grid may as well begin one cell later and have lost another. */
function beginsBlank(placement: Placement | undefined): boolean {
  return placement?.cells.every((cell, column) => (cell === null) === (column === 0)) ?? false
}

function lacksTotal(row: OpenRow | undefined): boolean {
  const first = row?.placements[0]
  return (
    first !== undefined && isTotalLast(row!) && first.cells.at(-1) === null && first.cells.some((cell) => cell !== null)
  )
}

function hasSum(row: OpenRow, placement: Placement): boolean {
  const values = placement.cells.map((cell) => (cell === null ? null : row.valueOf(cell)))
  const total = values.pop() ?? 0
  return total > 0 && sum(values) === total
}

function isOfDisputes({ keys }: OpenRow): boolean {
  return keys.length % GROUP === 0 && keys.at(-1)!.endsWith('.total')
}

function isTotalLast(row: OpenRow): boolean {
  return row.keys.length === 7 && row.keys.at(-1)!.endsWith('.total')
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0)
}
