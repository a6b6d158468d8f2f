/**
 * The ways in which the numbers of one printed row can stand in the columns of the form.
 *
 * Where the grid keeps its empty cells, the place of a number tells its column. Where empty cells are lost
 * (one cell a line, cells pushed together), every order-keeping placement is possible, and the
 * reconciliation rules have to judge.
 */
import type { TableRow } from './table-row.ts'

/** For each column of the form the index of its cell; null where the column has no number. */
export interface Placement {
  cells: (number | null)[]
  /** Where an empty column's cell is printed, if it is: index of the cell. */
  blanks: (number | null)[]
  /** Higher is less likely. */
  cost: number
}

/** What the whole rows of a table tell about the others. */
export interface GridHabits {
  /** No row has an empty cell before a filled one: empty cells were lost or pushed to the end. */
  packed: boolean
  /** How often whole rows begin their values at a cell: keys are `rowWidth:labelEnd:start` and `rowWidth::start`. */
  starts: ReadonlyMap<string, number>
  /** Number of cells of the widest row near a row. */
  widestNear: ReadonlyMap<TableRow, number>
}

const MOST_PLACEMENTS = 5000

/** Possible placements, most likely first; only those that the grid makes about equally likely are given. */
export function placeValues(row: TableRow, width: number, habits: GridHabits): Placement[] {
  const { readings, labelEnd } = row
  const filled = readings.flatMap((reading, index) => (index >= labelEnd && reading.kind !== 'blank' ? [index] : []))
  const numbers = filled.filter((index) => readings[index]!.kind === 'value')
  if (numbers.length === 0) return [fromStart(row, startOfEmpty(row, width), width, 0, [])]
  if (numbers.length === width) return [inOrder(numbers)]
  if (!habits.packed) {
    const placed = byPlace(row, numbers, width, habits)
    if (placed.length > 0) return placed
  }
  return numbers.length < width ? everyOrder(numbers, width) : everyChoice(numbers, width)
}

function startOfEmpty(row: TableRow, width: number): number {
  return Math.min(row.labelEnd, Math.max(0, row.readings.length - width))
}

function inOrder(numbers: readonly number[], cost = 0): Placement {
  return { cells: [...numbers], blanks: numbers.map(() => null), cost }
}

/** Placements in which column k is cell start + k. */
function byPlace(row: TableRow, numbers: readonly number[], width: number, habits: GridHabits): Placement[] {
  const cells = row.readings.length
  const found: Placement[] = []
  for (let start = row.labelEnd; start <= numbers[0]! + 1; start++) {
    const strays = numbers.filter((index) => index < start)
    const kept = numbers.filter((index) => index >= start)
    if (strays.length > 1 || kept.length === 0 || kept.at(-1)! - start >= width) continue
    if (strays.length === 1 && kept.length < width - 1) continue
    const cut = Math.max(0, start + width - cells)
    // A row shorter than its neighbours has lost a cell somewhere, and its places tell nothing.
    if (cut > 0 && cells < (habits.widestNear.get(row) ?? 0)) continue
    const same = habits.starts.get(`${cells}:${row.labelEnd}:${start}`) ?? 0
    const near = habits.starts.get(`${cells}::${start}`) ?? 0
    const habit = same > 0 ? 0 : near > 0 ? 0.5 : start === row.labelEnd ? 0.7 : 1
    found.push(
      fromStart(row, start, width, habit + strays.length * (row.words.length === 0 ? 0.3 : 0.6) + 0.2 * cut, kept),
    )
  }
  found.sort((a, b) => a.cost - b.cost)
  return found.filter((placement) => placement.cost < found[0]!.cost + 0.15)
}

function fromStart(row: TableRow, start: number, width: number, cost: number, numbers: readonly number[]): Placement {
  const columns = Array.from({ length: width }, (_, column) => start + column)
  const exists = (index: number) => index < row.readings.length
  return {
    cells: columns.map((index) => (numbers.includes(index) ? index : null)),
    blanks: columns.map((index) => (exists(index) && !numbers.includes(index) ? index : null)),
    cost,
  }
}

/** Fewer numbers than columns and no places: every way to leave columns out. */
function everyOrder(numbers: readonly number[], width: number): Placement[] {
  const found: Placement[] = []
  const choose = (column: number, taken: number, cells: (number | null)[]): void => {
    if (found.length >= MOST_PLACEMENTS) return
    if (column === width) {
      if (taken === numbers.length) found.push({ cells, blanks: cells.map(() => null), cost: 1 })
      return
    }
    if (taken < numbers.length) choose(column + 1, taken + 1, [...cells, numbers[taken]!])
    if (width - column > numbers.length - taken) choose(column + 1, taken, [...cells, null])
  }
  choose(0, 0, [])
  return found
}

/** More numbers than columns: one is a stray, at one end or the other. */
function everyChoice(numbers: readonly number[], width: number): Placement[] {
  if (numbers.length > width + 1) return []
  return [inOrder(numbers.slice(1), 1), inOrder(numbers.slice(0, width), 1)]
}
