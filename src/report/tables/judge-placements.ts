/**
 * The reconciliation rules as judge between the possible placements of a row.
 *
 * A placement falls when a rule, all of whose other cells are certain, speaks against it and not
 * against all of its rivals. What is left undecided stays undecided: no number is guessed.
 */
import type { SumRule } from '../../catalog/rules.ts'
import type { Placement } from './place-values.ts'

/** One printed row with its possible placements. */
export interface OpenRow {
  /** Fact keys of the row's columns. */
  keys: readonly string[]
  /** The number of a cell of the printed row. */
  valueOf(cell: number): number | null
  placements: Placement[]
}

/** Removes, in place, the placements that the rules exclude. */
export function judgePlacements(rows: readonly OpenRow[], rules: readonly SumRule[]): void {
  const rowOf = new Map(rows.flatMap((row) => row.keys.map((key) => [key, row] as const)))
  for (let changed = true; changed; ) {
    changed = false
    for (const row of rows) {
      if (row.placements.length < 2) continue
      const own = rules.filter((rule) => [...rule.left, ...rule.right].some((key) => row.keys.includes(key)))
      for (const rule of own) {
        const verdicts = row.placements.map((placement) => assess(rule, row, placement, rowOf))
        if (!verdicts.includes(false) || verdicts.every((verdict) => verdict === false)) continue
        row.placements = row.placements.filter((_, index) => verdicts[index] !== false)
        changed = true
      }
    }
  }
}

function assess(rule: SumRule, row: OpenRow, placement: Placement, rowOf: Map<string, OpenRow>): boolean | null {
  const read = (key: string): number | null | undefined => {
    const owner = rowOf.get(key)
    if (!owner || (owner !== row && owner.placements.length !== 1)) return undefined
    const cell = (owner === row ? placement : owner.placements[0]!).cells[owner.keys.indexOf(key)]
    return cell === null || cell === undefined ? null : owner.valueOf(cell)
  }
  const left = rule.left.map(read)
  const right = rule.right.map(read)
  if ([...left, ...right].includes(undefined) || rule.totals.some((key) => read(key) === null)) return null
  return sum(left) === sum(right)
}

function sum(values: readonly (number | null | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0)
}

/** What the remaining placements agree on; `undecided` where they do not. */
export function settle(row: OpenRow): { placement: Placement; undecided: boolean } {
  const [first, ...others] = row.placements
  const width = row.keys.length
  if (!first)
    return { placement: { cells: Array(width).fill(null), blanks: Array(width).fill(null), cost: 0 }, undecided: true }
  const agreed = first.cells.map((cell, column) =>
    others.every((other) => other.cells[column] === cell) ? cell : null,
  )
  return { placement: { ...first, cells: agreed }, undecided: others.length > 0 }
}
