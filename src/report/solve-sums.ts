/**
 * Some sums of cells as a system of equations over whole numbers, with the printed cells known and the blank ones open.
 *
 * Solved by narrowing the bounds of the open cells until nothing changes, which is all that the rules of the
 * form need: each open cell stands in two or three sums.
 */
import type { Sums } from './imply-values.ts'

/** Key → number, null for blank, undefined for a cell that is not printed. */
export type CellValues = ReadonlyMap<string, number | null | undefined>

export interface Solution {
  /** Whether every sum can hold. */
  consistent: boolean
  /** The open cells that have exactly one value; those in a sum that cannot hold are left out. */
  solved: Map<string, number>
}

export interface System {
  /** @param open - a printed cell to be taken as open: is it the wrong one? */
  solve(open?: string): Solution
  /** The printed cells of the sums that fail. */
  suspects(): string[]
  /** The value that lets all sums of a cell hold where these fail and are two at least; null where there is none. */
  wanted(key: string): number | null
  /** The other cells of a cell's sums. */
  neighbours(key: string): string[]
}

/** A sum over all its cells that must be 0. */
interface Equation {
  keys: readonly string[]
  signs: readonly (1 | -1)[]
}

interface Verdict {
  equation: Equation
  /** By how much its left side is greater. */
  gap: number
}

/** Rules that contradict one another could push bounds apart for ever. */
const MOST_ROUNDS = 100

export function readSystem(rules: readonly Sums[], cells: CellValues): System {
  const equations = rules.map(toEquation).filter(({ keys }) => keys.every((key) => cells.get(key) !== undefined))
  const equationsOf = new Map<string, Equation[]>()
  for (const equation of equations)
    for (const key of equation.keys) equationsOf.set(key, [...(equationsOf.get(key) ?? []), equation])

  const solve = (open?: string): Solution => {
    const isOpen = (key: string) => key === open || cells.get(key) === null
    const low = new Map<string, number>()
    const high = new Map<string, number>()
    for (const key of equationsOf.keys()) {
      if (!isOpen(key)) continue
      low.set(key, isSigned(key) ? Number.NEGATIVE_INFINITY : 0)
      high.set(key, Number.POSITIVE_INFINITY)
    }
    const failing = equations.filter((equation) => !equation.keys.some(isOpen) && gapOf(equation, cells) !== 0)
    const waiting = equations.filter((equation) => equation.keys.some(isOpen))
    let changed = true
    for (let round = 0; changed && round < MOST_ROUNDS; round++) {
      changed = false
      for (const equation of waiting) if (narrow(equation, cells, low, high)) changed = true
    }
    const impossible = (key: string) => low.has(key) && low.get(key)! > high.get(key)!
    const broken = waiting.filter(({ keys }) => keys.some(impossible))
    const doubtful = new Set(broken.flatMap(({ keys }) => keys))
    const solved = new Map<string, number>()
    for (const [key, value] of low) if (value === high.get(key) && !doubtful.has(key)) solved.set(key, value)
    return { consistent: failing.length === 0 && broken.length === 0, solved }
  }

  /** The sums as the checks see them: what stays blank counts as 0, but no sum is judged without its totals. */
  const judge = (): Verdict[] => {
    const known: CellValues = new Map([...cells, ...solve().solved])
    const isJudged = ({ keys }: Equation) => keys.every((key) => !key.endsWith('.total') || known.get(key) !== null)
    return equations.filter(isJudged).map((equation) => ({ equation, gap: gapOf(equation, known) }))
  }
  let verdicts: Verdict[] | null = null
  const judged = () => {
    verdicts ??= judge()
    return verdicts
  }

  return {
    solve,
    suspects: () => {
      const failing = judged().filter(({ gap }) => gap !== 0)
      const keys = new Set(failing.flatMap(({ equation }) => equation.keys))
      return [...keys].filter((key) => typeof cells.get(key) === 'number')
    },
    wanted: (key) => {
      const own = judged().filter(({ equation }) => equation.keys.includes(key))
      if (own.length < 2 || own.some(({ gap }) => gap === 0)) return null
      const values = own.map(({ equation, gap }) => cells.get(key)! - gap * equation.signs[equation.keys.indexOf(key)]!)
      const value = values[0]!
      const isPossible = Number.isInteger(value) && (value >= 0 || isSigned(key))
      return isPossible && values.every((other) => other === value) ? value : null
    },
    neighbours: (key) => (equationsOf.get(key) ?? []).flatMap(({ keys }) => keys).filter((other) => other !== key),
  }
}

/** Only a change can be less than nothing. */
function isSigned(key: string): boolean {
  return key.endsWith('.change')
}

function toEquation({ left, right }: Sums): Equation {
  return {
    keys: [...left, ...right],
    signs: [...left.map(() => 1 as const), ...right.map(() => -1 as const)],
  }
}

function gapOf({ keys, signs }: Equation, cells: CellValues): number {
  return keys.reduce((sum, key, at) => sum + signs[at]! * (cells.get(key) ?? 0), 0)
}

/** Narrows the open cells of one equation, in place; whether anything changed. */
function narrow(
  { keys, signs }: Equation,
  cells: CellValues,
  low: Map<string, number>,
  high: Map<string, number>,
): boolean {
  const least = keys.map((key, at) =>
    signed(signs[at]!, low.get(key) ?? cells.get(key)!, high.get(key) ?? cells.get(key)!),
  )
  const most = keys.map((key, at) =>
    signed(signs[at]!, high.get(key) ?? cells.get(key)!, low.get(key) ?? cells.get(key)!),
  )
  let changed = false
  for (const [at, key] of keys.entries()) {
    const before = low.get(key)
    if (before === undefined || before > high.get(key)!) continue
    // sign·x = −(the rest), so x lies between the extremes of −sign·rest.
    const rest = (bounds: readonly number[]) =>
      bounds.reduce((sum, bound, other) => (other === at ? sum : sum + bound), 0)
    const [from, to] = signs[at] === 1 ? [-rest(most), -rest(least)] : [rest(least), rest(most)]
    if (from > before) {
      low.set(key, from)
      changed = true
    }
    if (to < high.get(key)!) {
      high.set(key, to)
      changed = true
    }
  }
  return changed
}

/** The lower (or upper) bound of sign·x for an x between two bounds. */
function signed(sign: 1 | -1, own: number, opposite: number): number {
  return sign === 1 ? own : opposite === 0 ? 0 : -opposite
}
