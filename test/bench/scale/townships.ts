/** Region paths of townships, mixed in a fixed order: neighbours of one county would all sound alike. */
import { allDivisions, regionOf } from '../../../src/catalog/regions/divisions.ts'

/** @param limit - how many at most; there are 41,000 */
export function divisionsOf(limit: number): string[][] {
  const codes = [...allDivisions()].map(({ code }) => code).filter((code) => code.length === 9)
  const step = 10_007 // A prime: every township comes once.
  return Array.from({ length: Math.min(limit, codes.length) }, (_, n) => regionOf(codes[(n * step) % codes.length]!))
}
