/**
 * Passages that say nearly the same, folded into the best of them: a sentence of the template stands in a thousand reports,
 * and a reader wants to see it once.
 */

import type { Candidate } from './lexical/collect-best.ts'
import { areAlike } from './lexical/marks.ts'
import { MARKS } from './lexical/passage-segment.ts'

export interface Folded {
  candidate: Candidate
  /** Best first. */
  similar: Candidate[]
}

/**
 * Two that are alike differ in at most one of eight marks, so at least three of the four pairs of marks are equal: only
 * those with a pair in common are compared.
 */
function bucketsOf({ segment, at }: Candidate): number[] {
  const { marks } = segment.arrays
  const buckets: number[] = []
  for (let pair = 0; pair < MARKS; pair += 2) {
    const [one, other] = [marks[at * MARKS + pair]!, marks[at * MARKS + pair + 1]!]
    buckets.push(((one ^ Math.imul(other, 0x9e3779b1)) >>> 0) * MARKS + pair)
  }
  return buckets
}

/** The first kept passage of these buckets that is like the candidate. */
function findLike(candidate: Candidate, buckets: readonly number[], inBucket: ReadonlyMap<number, Folded[]>) {
  const { marks } = candidate.segment.arrays
  for (const bucket of buckets)
    for (const folded of inBucket.get(bucket) ?? []) {
      const { segment, at } = folded.candidate
      if (areAlike(segment.arrays.marks, at * MARKS, marks, candidate.at * MARKS)) return folded
    }
  return null
}

/** @param ranked - best first; the order is kept */
export function foldAlike(ranked: readonly Candidate[]): Folded[] {
  const kept: Folded[] = []
  const inBucket = new Map<number, Folded[]>()
  for (const candidate of ranked) {
    const buckets = bucketsOf(candidate)
    const like = findLike(candidate, buckets, inBucket)
    if (like) {
      like.similar.push(candidate)
      continue
    }
    const folded: Folded = { candidate, similar: [] }
    kept.push(folded)
    for (const bucket of buckets) {
      const others = inBucket.get(bucket)
      if (others) others.push(folded)
      else inBucket.set(bucket, [folded])
    }
  }
  return kept
}
