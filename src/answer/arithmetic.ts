/**
 * Arithmetic over printed numbers, with the certainty that their words leave.
 */
import type { Qualifier } from '../model/fact.ts'

export interface Operand {
  value: number
  qualifier: Qualifier
}

/** Which way the true value may lie off the stated one. */
const DIRECTION: Readonly<Record<Qualifier, number | null>> = { exact: 0, atLeast: 1, almost: -1, about: null }

/** @param signs - how the result moves when each operand grows: 1 or -1 */
function qualify(operands: readonly Operand[], signs: readonly number[]): Qualifier {
  const directions = operands.map(({ qualifier }, i) => {
    const direction = DIRECTION[qualifier]
    return direction === null ? null : direction * signs[i]!
  })
  if (directions.includes(null)) return 'about'
  const up = directions.some((direction) => direction! > 0)
  const down = directions.some((direction) => direction! < 0)
  return up && down ? 'about' : up ? 'atLeast' : down ? 'almost' : 'exact'
}

/** Free of the noise of binary fractions (0.1 + 0.2), exact to twelve digits. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

export function add(operands: readonly Operand[]): Operand {
  return {
    value: tidy(operands.reduce((sum, { value }) => sum + value, 0)),
    qualifier: qualify(
      operands,
      operands.map(() => 1),
    ),
  }
}

export function subtract(a: Operand, b: Operand): Operand {
  return { value: tidy(a.value - b.value), qualifier: qualify([a, b], [1, -1]) }
}

/** a as a percentage of b. @throws {RangeError} when b is 0 */
export function shareInPercent(a: Operand, b: Operand): Operand {
  if (b.value === 0) throw new RangeError('a share of 0 has no value')
  return { value: (a.value / b.value) * 100, qualifier: qualify([a, b], [1, -1]) }
}

/** From b to a in percent of b. @throws {RangeError} when b is 0 */
export function growthInPercent(a: Operand, b: Operand): Operand {
  if (b.value === 0) throw new RangeError('growth from 0 has no value')
  return { value: ((a.value - b.value) / b.value) * 100, qualifier: qualify([a, b], [1, -1]) }
}

export function multiply(a: Operand, b: Operand): Operand {
  return { value: tidy(a.value * b.value), qualifier: qualify([a, b], [1, 1]) }
}

export function divide(a: Operand, b: Operand): Operand {
  if (b.value === 0) throw new RangeError('division by 0')
  return { value: a.value / b.value, qualifier: qualify([a, b], [1, -1]) }
}
