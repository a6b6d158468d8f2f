/**
 * What the reconciliation rules say about cells that are blank or wrong.
 *
 * The form is a parity code: a blank cell is known where its rules leave one value, and a wrong cell
 * where a failing row and a failing column cross. Cells count things, so they are whole and not negative.
 */
import type { SumRule } from '../catalog/rules.ts'

/** Two sums of cells that must be equal; `totals` must be printed. */
export type Sums = Pick<SumRule, 'left' | 'right' | 'totals'>

/** Key → number, null for blank, undefined for a cell that is not printed. */
export type CellValues = ReadonlyMap<string, number | null | undefined>

interface Bounds {
  low: number
  high: number
}

/** Rules that contradict one another could push bounds apart for ever. */
const MOST_ROUNDS = 100

/** The only value that each blank cell can have; nothing for a cell that has several or none. */
export function implyBlanks(cells: CellValues, rules: readonly Sums[]): Map<string, number> {
  const usable = rules.filter((rule) => [...rule.left, ...rule.right].every((key) => cells.get(key) !== undefined))
  const bounds = new Map<string, Bounds>()
  for (const rule of usable) {
    for (const key of [...rule.left, ...rule.right]) {
      if (cells.get(key) === null)
        bounds.set(key, { low: isSigned(key) ? Number.NEGATIVE_INFINITY : 0, high: Number.POSITIVE_INFINITY })
    }
  }
  const boundsOf = (key: string): Bounds => bounds.get(key) ?? { low: cells.get(key)!, high: cells.get(key)! }
  let changed = true
  for (let round = 0; changed && round < MOST_ROUNDS; round++) {
    changed = false
    for (const rule of usable) {
      const signed = signedKeys(rule)
      const open = signed.filter(([key]) => bounds.has(key))
      if (open.some(([key]) => boundsOf(key).low > boundsOf(key).high)) continue
      for (const [key, sign] of open) {
        const others = signed.filter(([other]) => other !== key)
        // sign·x + rest = 0, so x lies between the extremes of −sign·rest.
        const low = total(others, (other, factor) => extreme(boundsOf(other), -sign * factor, 'low'))
        const high = total(others, (other, factor) => extreme(boundsOf(other), -sign * factor, 'high'))
        const own = boundsOf(key)
        const next = { low: Math.max(own.low, low), high: Math.min(own.high, high) }
        if (next.low > own.low || next.high < own.high) {
          bounds.set(key, next)
          changed = true
        }
      }
    }
  }
  const solved = new Map<string, number>()
  for (const [key, { low, high }] of bounds) if (low === high) solved.set(key, low)
  return withoutContradictions(solved, bounds, usable)
}

/** A cell whose rules contradict one another is implied by none of them. */
function withoutContradictions(
  solved: Map<string, number>,
  bounds: ReadonlyMap<string, Bounds>,
  rules: readonly Sums[],
): Map<string, number> {
  const impossible = (key: string) => {
    const own = bounds.get(key)
    return own !== undefined && own.low > own.high
  }
  for (const rule of rules) {
    const keys = [...rule.left, ...rule.right]
    if (keys.some(impossible)) for (const key of keys) solved.delete(key)
  }
  return solved
}

/**
 * The only value that would mend each wrong cell: all rules of the cell agree on it, and no other cell could mend them.
 * A blank cell that the rules leave open counts as 0, as it does in the checks.
 */
export function implyWrong(cells: CellValues, rules: readonly Sums[]): Map<string, number> {
  const blanks = implyBlanks(cells, rules)
  const numberOf = (key: string): number => cells.get(key) ?? blanks.get(key) ?? 0
  const assessable = rules.filter((rule) => isAssessable(rule, cells, blanks))
  const gaps = new Map(assessable.map((rule) => [rule, total(signedKeys(rule), (key, sign) => sign * numberOf(key))]))
  const rulesOf = new Map<string, Sums[]>()
  for (const rule of assessable)
    for (const [key] of signedKeys(rule)) rulesOf.set(key, [...(rulesOf.get(key) ?? []), rule])
  const mended = new Map<string, number>()
  for (const [key, own] of rulesOf) {
    if (own.length < 2 || own.some((rule) => gaps.get(rule) === 0)) continue
    const wanted = new Set(own.map((rule) => numberOf(key) - gaps.get(rule)! * (rule.left.includes(key) ? 1 : -1)))
    const [value] = wanted
    if (wanted.size === 1 && isPossible(key, value!)) mended.set(key, value!)
  }
  const isOnly = (key: string) =>
    rulesOf.get(key)!.every((rule) => signedKeys(rule).every(([other]) => other === key || !mended.has(other)))
  return new Map([...mended].filter(([key]) => typeof cells.get(key) === 'number' && isOnly(key)))
}

function isAssessable(rule: Sums, cells: CellValues, blanks: ReadonlyMap<string, number>): boolean {
  return (
    [...rule.left, ...rule.right].every((key) => cells.get(key) !== undefined) &&
    rule.totals.every((key) => cells.get(key) !== null || blanks.has(key))
  )
}

/** Only a change can be less than nothing. */
function isSigned(key: string): boolean {
  return key.endsWith('.change')
}

function isPossible(key: string, value: number): boolean {
  return Number.isInteger(value) && (value >= 0 || isSigned(key))
}

function signedKeys(rule: Sums): [string, 1 | -1][] {
  return [...rule.left.map((key) => [key, 1] as [string, 1]), ...rule.right.map((key) => [key, -1] as [string, -1])]
}

function extreme({ low, high }: Bounds, factor: number, which: 'low' | 'high'): number {
  const bound = (which === 'low') === factor > 0 ? low : high
  return bound === 0 ? 0 : factor * bound
}

function total(keys: readonly [string, 1 | -1][], amount: (key: string, sign: 1 | -1) => number): number {
  return keys.reduce((sum, [key, sign]) => sum + amount(key, sign), 0)
}
