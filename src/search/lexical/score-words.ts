/**
 * BM25 over one or more segments, as if they were one collection.
 *
 * How rare a term is counts within the searched passages only: where one report is searched, the name of
 * its agency is in all of them and tells nothing.
 */
import type { PassageSegment } from './passage-segment.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Low, since these texts repeat the same words by template: measured better than the usual 1.2. */
const K1 = 0.5
const B = 0.75

export interface Candidate {
  segment: PassageSegment
  at: number
  score: number
}

/** Whether a passage may be found at all. */
export type Allows = (segment: PassageSegment, at: number) => boolean

/**
 * @param terms - term → its weight in the query
 * @returns every allowed passage that holds a term, best first; ties in the order of the segments
 */
export function scoreWords(
  segments: readonly PassageSegment[],
  vocabulary: Vocabulary,
  terms: ReadonlyMap<string, number>,
  allows: Allows | null,
): Candidate[] {
  const count = segments.reduce((sum, { size }) => sum + size, 0)
  const meanLength = segments.reduce((sum, { totalLength }) => sum + totalLength, 0) / Math.max(count, 1)
  const scores = segments.map(({ size }) => new Float64Array(size))
  for (const [term, weight] of terms) {
    const number = vocabulary.find(term)
    if (number === undefined) continue
    let holding = 0
    for (const segment of segments) holding += segment.countOf(number)
    const rarity = Math.log(1 + (count - holding + 0.5) / (holding + 0.5)) * weight
    segments.forEach((segment, place) => {
      const into = scores[place]!
      segment.forEachPosting(number, (at, times) => {
        const norm = K1 * (1 - B + (B * segment.lengths[at]!) / meanLength)
        into[at]! += (rarity * times * (K1 + 1)) / (times + norm)
      })
    })
  }
  const found: Candidate[] = []
  segments.forEach((segment, place) => {
    scores[place]!.forEach((score, at) => {
      if (score > 0 && (!allows || allows(segment, at))) found.push({ segment, at, score })
    })
  })
  return found.sort((a, b) => b.score - a.score)
}
