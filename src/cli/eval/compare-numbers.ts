/**
 * When a given number is the expected one: stated numbers exactly, computed ones within half a
 * percent, shares within a tenth of a point, in percent or as a fraction.
 */
import type { Answer, Computation } from '../../model/answer.ts'

function equalsStated(given: number | null, expected: number): boolean {
  return given !== null && Math.abs(given - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
}

function equalsComputed({ operation, value }: Computation, expected: number): boolean {
  if (operation !== 'share') return Math.abs(value - expected) <= 0.005 * Math.abs(expected) + 1e-9
  return [value, value * 100, value / 100].some((share) => Math.abs(share - expected) <= (expected > 1 ? 0.1 : 0.001))
}

/** Is the number among the figures, or the computation's value? */
export function givesNumber({ figures, computation }: Answer, expected: number): boolean {
  if (figures.some(({ value }) => equalsStated(value, expected))) return true
  return computation !== null && equalsComputed(computation, expected)
}

/** Is it the answer's main number: the value of the first figure or of the computation? */
export function leadsWithNumber({ figures, computation }: Answer, expected: number): boolean {
  if (equalsStated(figures[0]?.value ?? null, expected)) return true
  return computation !== null && equalsComputed(computation, expected)
}

/** A forbidden number is one that stands there exactly, even if it is near an allowed one. */
export function givesExactly({ figures, computation }: Answer, forbidden: number): boolean {
  return [...figures.map(({ value }) => value), computation?.value ?? null].some((value) =>
    equalsStated(value, forbidden),
  )
}

export function givesAnyNumber({ figures, computation }: Answer): boolean {
  return computation !== null || figures.some(({ value }) => value !== null)
}
