/**
 * What the reconciliation rules say about cells that are blank or wrong.
 *
 * The form is a parity code: a blank cell is an erasure, which its rules fill in where they leave one value; a
 * wrong cell is found where no other single cell could be the one that makes rules fail. Cells count things, so
 * they are whole and, but for changes, not negative.
 */
import type { SumRule } from '../catalog/rules.ts'
import { type CellValues, readSystem, type System } from './solve-sums.ts'

/** Two sums of cells that must be equal. */
export type Sums = Pick<SumRule, 'left' | 'right'>

/** More failing cells than this are no slip of a pen, and would take long. */
const MOST_SUSPECTS = 400

/**
 * The only value that the rules allow each blank or wrong cell to have; nothing for a cell that has several or none.
 *
 * @param cells - a cell that is not printed at all is undefined: its rules say nothing
 */
export function implyValues(cells: CellValues, rules: readonly Sums[]): Map<string, number> {
  return new Map(connected(rules).flatMap((some) => [...implyConnected(readSystem(some, cells))]))
}

function implyConnected(system: System): Map<string, number> {
  const asPrinted = system.solve()
  if (asPrinted.consistent) return asPrinted.solved
  const suspects = system.suspects()
  const tried = suspects.length > MOST_SUSPECTS ? [] : suspects
  const explanations = tried.map((key) => ({ key, ...system.solve(key) })).filter(({ consistent }) => consistent)
  const [only, other] = explanations
  if (only && !other && only.solved.has(only.key)) return only.solved
  // No single cell explains everything: what the rules say of each cell for itself.
  const each = explanations.length === 0 ? mendEach(system) : new Map<string, number>()
  return new Map([...asPrinted.solved, ...each])
}

/** Rules that share no cell say nothing of one another. */
function connected(rules: readonly Sums[]): Sums[][] {
  const groups: { keys: Set<string>; rules: Sums[] }[] = []
  for (const rule of rules) {
    const keys = [...rule.left, ...rule.right]
    const near = groups.filter((group) => keys.some((key) => group.keys.has(key)))
    const [first = { keys: new Set<string>(), rules: [] }, ...others] = near
    if (near.length === 0) groups.push(first)
    for (const group of [...others, { keys, rules: [rule] }]) {
      for (const key of group.keys) first.keys.add(key)
      first.rules.push(...group.rules)
    }
    for (const group of others) groups.splice(groups.indexOf(group), 1)
  }
  return groups.map((group) => group.rules)
}

/** The only value that would mend each wrong cell by itself: its rules agree on it, and no cell beside it could mend them. */
function mendEach(system: System): Map<string, number> {
  const mended = new Map<string, number>()
  for (const key of system.suspects()) {
    const wanted = system.wanted(key)
    if (wanted !== null) mended.set(key, wanted)
  }
  const isOnly = (key: string) => system.neighbours(key).every((other) => !mended.has(other))
  return new Map([...mended].filter(([key]) => isOnly(key)))
}
