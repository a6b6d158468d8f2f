/**
 * The ways in which the numbers of one printed row can stand in the columns of the form.
 *
 * Where the grid keeps its empty cells, the place of a number tells its column. Where empty cells are lost
 * (one cell a line, cells pushed together), every order-keeping placement is possible. Both kinds are
 * offered, the likelier ones first; the reconciliation rules judge between them.
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

/** Where a row near another begins its values, and whether it ends before its last column. */
export interface GridNeighbour {
  start: number
  cut: boolean
}

/** What the other rows of a table tell about one of its rows. */
export interface GridHabits {
  /** No row has an empty cell before a filled one: empty cells were lost or pushed to the end. */
  packed: boolean
  /** How often rows of a shape begin their values at a cell: keys are `cells:labelEnd:start` and `cells::start`. */
  starts: ReadonlyMap<string, number>
  /** How far behind their labels whole rows begin their values, by number of cells. */
  offsets: ReadonlyMap<number, ReadonlySet<number>>
  /** The nearest labelled rows of the same number of cells above and below. */
  near: ReadonlyMap<TableRow, readonly GridNeighbour[]>
  /** Rows between rows that end before their last column: totals are cut off there. */
  nearCut: ReadonlySet<TableRow>
  /** Rows with fewer cells than the ones around them. */
  ragged: ReadonlySet<TableRow>
}

/** What is known of a row's label: `read`, there but not told from others, or not there. */
export type LabelState = 'read' | 'unsure' | 'lost'

/** A placement without any witness of the grid. */
export const UNWITNESSED = 1
/** Placements that differ by less than this are equally likely. */
export const AS_LIKELY = 0.15
const MOST_PLACEMENTS = 3500

/**
 * All placements worth judging, most likely first.
 *
 * @param from - the first cell that can hold a value
 * @param label - values begin after a label that was read; where it is lost, something else may stand in its place
 */
export function placeValues(
  row: TableRow,
  width: number,
  habits: GridHabits,
  label: LabelState,
  from = row.labelEnd,
): Placement[] {
  const named = label === 'read'
  const { readings } = row
  const numbers = readings.flatMap((_, index) => (index >= from && takesPlace(row, index) ? [index] : []))
  if (numbers.every((index) => readings[index]!.kind !== 'value') && numbers.length !== width) {
    return [fromStart(row, Math.min(from, Math.max(0, readings.length - width)), width, 0, [])]
  }
  if (numbers.length === width && (named || habits.packed)) return [inOrder(numbers, 0)]
  const placements = habits.packed ? [] : byPlace(row, numbers, width, habits, label, from)
  if (numbers.length === width) placements.push(inOrder(numbers, startsNear(row, numbers[0]!, habits) ? 0 : 0.8))
  if (numbers.length < width && (habits.packed || width - numbers.length <= 2))
    placements.push(...everyOrder(numbers, width))
  if (numbers.length > width) placements.push(...everyStretch(numbers, width))
  return distinct(placements.sort((a, b) => a.cost - b.cost))
}

/** Numbers, and signs that stand for an empty cell. */
function takesPlace({ readings }: TableRow, index: number): boolean {
  const reading = readings[index]!
  return reading.kind === 'value' || (reading.kind === 'blank' && reading.marked)
}

function inOrder(numbers: readonly number[], cost: number): Placement {
  return { cells: [...numbers], blanks: numbers.map(() => null), cost }
}

function startsNear(row: TableRow, start: number, habits: GridHabits): boolean {
  return habits.near.get(row)?.some((other) => other.start === start) ?? false
}

/** Placements in which column k is cell start + k; numbers before the start are strays of a lost label. */
function byPlace(
  row: TableRow,
  numbers: readonly number[],
  width: number,
  habits: GridHabits,
  label: LabelState,
  from: number,
): Placement[] {
  const cells = row.readings.length
  const found: Placement[] = []
  for (let start = from; start <= numbers.at(-1)!; start++) {
    const kept = numbers.filter((index) => index >= start)
    const strays = numbers.length - kept.length
    const near = startsNear(row, start, habits)
    // What stands in place of a lost label is a 0; any other number is a value, unless there is one too many.
    const isZero = numbers.slice(0, strays).every((index) => (numberAt(row, index) ?? 0) === 0)
    if (strays > 0 && !isZero && kept.length < width) continue
    if (kept.at(-1)! - start >= width || strays > 3) continue
    if (strays > 0 && !near && (kept[0] !== start || kept.length < width - 1)) continue
    const costOfStray = label !== 'lost' ? 1 : near ? 0.1 : 0.25
    const missing = start + width - 1 - kept.at(-1)!
    const isCutOff = missing > 0 && start + width > cells
    const costOfCut = isCutOff && !isNearCut(row, start, habits) ? 0.2 : 0
    const cost =
      costOfStart(row, start, habits, label, from, kept.length + missing === width) + strays * costOfStray + costOfCut
    // A row shorter than both its neighbours has lost a cell somewhere, and its places tell nothing.
    const ragged = isCutOff && habits.ragged.has(row)
    found.push(fromStart(row, start, width, ragged ? Math.max(cost, UNWITNESSED) : cost, kept))
  }
  return found
}

function numberAt(row: TableRow, index: number): number | null {
  const reading = row.readings[index]
  return reading?.kind === 'value' ? reading.value : null
}

function isFirm(row: TableRow, start: number, habits: GridHabits): boolean {
  const near = habits.near.get(row) ?? []
  return near.length === 2 && near.every((other) => other.start === start)
}

/** Whether rows near this one are cut off as well, those above all that begin like it. */
function isNearCut(row: TableRow, start: number, habits: GridHabits): boolean {
  return habits.nearCut.has(row) || (habits.near.get(row) ?? []).some((other) => other.start === start && other.cut)
}

/** @param isRun - the row's numbers stand side by side from the start on, and only its last columns are missing */
function costOfStart(
  row: TableRow,
  start: number,
  habits: GridHabits,
  label: LabelState,
  from: number,
  isRun: boolean,
): number {
  const cells = row.readings.length
  // An empty cell may be the lost label itself.
  if (label === 'lost' && row.readings[start]?.kind === 'blank') return 0.8
  if (label !== 'read') return startsNear(row, start, habits) ? 0 : habits.starts.has(`${cells}::${start}`) ? 0.5 : 0.8
  // The rows above and below are witnesses where they agree.
  if (habits.starts.has(`${cells}:${from}:${start}`)) return isFirm(row, start, habits) ? 0 : 0.2
  if (start === from && isRun && habits.nearCut.has(row)) return 0.2
  const offsets = habits.offsets.get(cells)
  if (offsets?.size === 1 && offsets.has(0)) return start === from ? 0.3 : 0.8
  return habits.starts.has(`${cells}::${start}`) ? 0.5 : start === from ? 0.7 : 0.9
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
      if (taken === numbers.length) found.push({ cells, blanks: cells.map(() => null), cost: UNWITNESSED })
      return
    }
    if (taken < numbers.length) choose(column + 1, taken + 1, [...cells, numbers[taken]!])
    if (width - column > numbers.length - taken) choose(column + 1, taken, [...cells, null])
  }
  choose(0, 0, [])
  // Some of too many ways would look like all there are.
  return found.length < MOST_PLACEMENTS ? found : []
}

/** More numbers than columns: strays stand at one end or at both. */
function everyStretch(numbers: readonly number[], width: number): Placement[] {
  const spare = numbers.length - width
  if (spare > 3) return []
  return Array.from({ length: spare + 1 }, (_, first) => inOrder(numbers.slice(first, first + width), UNWITNESSED))
}

/** Each placement once, in the cheapest of its places. */
export function distinct(placements: readonly Placement[]): Placement[] {
  const seen = new Set<string>()
  return placements.filter(({ cells }) => {
    const key = cells.join()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
