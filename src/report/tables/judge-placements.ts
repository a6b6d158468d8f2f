/**
 * The reconciliation rules as judge between the possible placements of a row.
 *
 * The places that the grid shows come first. They fall only when a rule, all of whose other cells are
 * certain, speaks against them and another placement breaks no rule at all. What is left
 * undecided stays undecided: no number is guessed.
 */
import type { SumRule } from '../../catalog/rules.ts'
import { doubtMissingCell } from './doubt-missing-cell.ts'
import { isLost, printedIn, valueIn } from './lost-cells.ts'
import { AS_LIKELY, type Placement, UNWITNESSED } from './place-values.ts'

/** One printed row with its possible placements, most likely first. */
export interface OpenRow {
  /** Fact keys of the row's columns. */
  keys: readonly string[]
  /** The number of a cell of the printed row. */
  valueOf(cell: number): number | null
  placements: Placement[]
}

const FAR_FROM_FIRM = 0.75
const MOST_ROUNDS = 6

/** The placements that nothing makes less likely than the best one. */
function likeliest(placements: readonly Placement[]): Placement[] {
  return placements.filter((placement) => placement.cost < placements[0]!.cost + AS_LIKELY)
}

/** Removes, in place, the placements that the rules exclude. */
export function judgePlacements(rows: readonly OpenRow[], rules: readonly SumRule[]): void {
  const doubted = rows.map((row) => doubtMissingCell(row, rows))
  for (const [index, row] of rows.entries()) row.placements = doubted[index]!
  const rowOf = new Map(rows.flatMap((row) => row.keys.map((key) => [key, row] as const)))
  const ownOf = new Map(rows.map((row) => [row, rules.filter((rule) => isOwn(rule, row))] as const))
  const rulesOf = new Map(
    rows.map((row) => {
      const keys = new Set(row.keys)
      return [row, rules.filter((rule) => [...rule.left, ...rule.right].some((key) => keys.has(key)))] as const
    }),
  )
  for (let round = 0, changed = true; changed && round < MOST_ROUNDS; round++) {
    changed = false
    for (const row of rows) {
      if (row.placements.length < 2) continue
      const kept = judgeRow(row, rulesOf.get(row)!, { rowOf, ownOf })
      changed ||= kept.length !== row.placements.length
      row.placements = kept
    }
  }
}

/** The other rows, and the rules that hold within a row. */
interface Table {
  rowOf: ReadonlyMap<string, OpenRow>
  ownOf: ReadonlyMap<OpenRow, readonly SumRule[]>
}

function isOwn(rule: SumRule, row: OpenRow): boolean {
  return [...rule.left, ...rule.right].every((key) => row.keys.includes(key))
}

function judgeRow(row: OpenRow, rules: readonly SumRule[], table: Table): Placement[] {
  const broken = new Map<Placement, number>()
  const proven = new Set<Placement>()
  const first = likeliest(row.placements)
  for (const placement of row.placements) {
    // Between equals a lost cell may have held anything; to overrule the grid everything must fit as it is.
    const strict = !first.includes(placement)
    const verdicts = rules.map((rule) => assess(rule, row, placement, table, strict))
    broken.set(placement, verdicts.filter((verdict) => verdict === false).length)
    if (verdicts.includes(true)) proven.add(placement)
  }
  const least = Math.min(...first.map((placement) => broken.get(placement)!))
  const best = first.filter((placement) => broken.get(placement) === least)
  const others = row.placements.filter((placement) => !first.includes(placement))
  if (least === 0) return [...best, ...others]
  // Where the row adds up as it stands, only the grid itself can say that it stands otherwise.
  const addsUp = (placement: Placement) =>
    table.ownOf.get(row)!.some((rule) => assess(rule, row, placement, table) === true)
  // A number that makes rules fail stays where a firm grid has printed it.
  const isNear = ({ cost }: Placement) => first[0]!.cost >= AS_LIKELY || cost < FAR_FROM_FIRM
  const unbroken = others.filter(
    (placement) => broken.get(placement) === 0 && proven.has(placement) && isNear(placement),
  )
  const rivals = addsUp(best[0]!)
    ? unbroken.filter((placement) => placement.cost < UNWITNESSED && addsUp(placement))
    : unbroken
  return rivals.length > 0 ? rivals : best
}

/** Whether a rule holds with this placement of the row; null where another cell of it is not certain. */
function assess(
  rule: SumRule,
  row: OpenRow,
  placement: Placement,
  { rowOf, ownOf }: Table,
  strict = false,
): boolean | null {
  const own = ownOf.get(row)!
  // What a lost cell held is told by its own row only, and there nothing would be left to hold or to fail.
  const tells = !strict && !own.includes(rule)
  const read = (key: string): number | null | undefined => {
    const owner = rowOf.get(key)
    if (!owner) return undefined
    if (owner !== row) return certainValue(owner, key, ownOf.get(owner)!)
    return (tells ? valueIn(row, placement, key, own) : undefined) ?? printedIn(row, placement, key)
  }
  const left = rule.left.map(read)
  const right = rule.right.map(read)
  if ([...left, ...right].includes(undefined) || rule.totals.some((key) => read(key) === null)) return null
  const gap = sum(left) - sum(right)
  if (gap === 0) return true
  // A cell that left without trace may have held any number: it can fill a gap on its own side.
  const mayFill = (key: string) =>
    !strict &&
    row.keys.includes(key) &&
    isLost(row, placement, key) &&
    !(tells && valueIn(row, placement, key, own) !== undefined)
  if ((gap < 0 && rule.left.some(mayFill)) || (gap > 0 && rule.right.some(mayFill))) return null
  // A total that was cut off leaves its column short without anything being out of place.
  return [...rule.left, ...rule.right].some((key) => key.endsWith('.total') && read(key) === null) ? null : false
}

/** What all likely placements of a row agree on, a blank cell being as good as 0 in a sum. */
function certainValue(row: OpenRow, key: string, own: readonly SumRule[]): number | null | undefined {
  const values = likeliest(row.placements).map((placement) => valueIn(row, placement, key, own))
  const [first] = values
  if (values.every((value) => value === first)) return first
  if (values.includes(undefined)) return undefined
  return values.every((value) => (value ?? 0) === (first ?? 0)) ? 0 : undefined
}

function sum(values: readonly (number | null | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0)
}

/**
 * What the remaining likely placements agree on; `undecided` has the columns in which they do not. Equal numbers
 * agree wherever they stand.
 */
export function settle(row: OpenRow): { placement: Placement; undecided: number[] } {
  const width = row.keys.length
  const columns = row.keys.map((_, column) => column)
  if (row.placements.length === 0) {
    return {
      placement: { cells: Array(width).fill(null), blanks: Array(width).fill(null), cost: 0 },
      undecided: columns,
    }
  }
  const likely = likeliest(row.placements)
  const [first] = likely
  const valueAt = ({ cells }: Placement, column: number) => (cells[column] == null ? null : row.valueOf(cells[column]))
  const undecided = columns.filter((column) =>
    likely.some((other) => valueAt(other, column) !== valueAt(first!, column)),
  )
  const cells = first!.cells.map((cell, column) => (undecided.includes(column) ? null : cell))
  return { placement: { ...first!, cells }, undecided }
}
