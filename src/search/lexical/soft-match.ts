/**
 * How much of a question's wording a passage covers, word by word, where a word may also be covered by one that
 * shares characters with it (公示 by 公开).
 *
 * Every word of the question takes its most similar word of the passage; the mean is weighted by how rare the
 * words are in Chinese at large. Added to BM25 for its best hundred passages.
 */
import { synonymsOf } from '../../catalog/synonyms.ts'
import { backgroundRarity } from '../../text/background-rarity.ts'
import type { PassageSegment } from './passage-segment.ts'
import type { Candidate } from './score-words.ts'
import { codesOfWord } from './terms.ts'

/** Above 1, so that half a word covers less than half: a long passage holds half of everything. */
const STRICTNESS = 1.5

/** How far a word covers one of the same meaning. */
const SYNONYM = 0.5

/** By term of a segment: how similar to the word at hand; all zero between words. */
const scratch = new WeakMap<PassageSegment, Float32Array>()

function zeros(segment: PassageSegment): Float32Array {
  const known = scratch.get(segment) ?? new Float32Array(segment.termCount)
  scratch.set(segment, known)
  return known
}

/**
 * Fills in how similar each word of the segment is: shared characters over the geometric mean of both lengths, made
 * stricter; 1 for the same characters. Gives the words filled in.
 */
function fillSimilar(word: string, segment: PassageSegment, similarity: Float32Array): number[] {
  // Numbers are alike only when they are the same.
  if (/^[\p{N}a-z]/u.test(word)) {
    const same = segment.term('word', codesOfWord(word))
    if (same >= 0) similarity[same] = 1
    return same >= 0 ? [same] : []
  }
  const { holderStarts, holders, wordSizes } = segment.arrays
  const characters = new Set(word)
  const touched: number[] = []
  for (const character of characters) {
    const number = segment.term('character', [character.codePointAt(0)!])
    if (number < 0) continue
    for (let at = holderStarts[number]!; at < holderStarts[number + 1]!; at++) {
      const holder = holders[at]!
      if (similarity[holder] === 0) touched.push(holder)
      similarity[holder]!++
    }
  }
  for (const holder of touched)
    similarity[holder] = (similarity[holder]! / Math.sqrt(characters.size * wordSizes[holder]!)) ** STRICTNESS
  for (const synonym of synonymsOf(word)) {
    const term = segment.term('word', codesOfWord(synonym))
    if (term < 0 || similarity[term]! >= SYNONYM) continue
    if (similarity[term] === 0) touched.push(term)
    similarity[term] = SYNONYM
  }
  return touched
}

/** @returns for each candidate a number from 0 to 1 */
export function softMatch(words: readonly string[], candidates: readonly Candidate[]): number[] {
  const sums = candidates.map(() => 0)
  const weights = words.map((word) => backgroundRarity(word))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  for (const segment of new Set(candidates.map(({ segment }) => segment))) {
    const similarity = zeros(segment)
    const { wordStarts, words: passageWords } = segment.arrays
    words.forEach((word, place) => {
      if (weights[place] === 0) return
      const touched = fillSimilar(word, segment, similarity)
      candidates.forEach(({ segment: own, at }, candidate) => {
        if (own !== segment) return
        let best = 0
        const end = wordStarts[at + 1]!
        for (let i = wordStarts[at]!; i < end; i++) {
          const similar = similarity[passageWords[i]!]!
          if (similar > best) best = similar
        }
        sums[candidate]! += weights[place]! * best
      })
      for (const term of touched) similarity[term] = 0
    })
  }
  return sums.map((sum) => (total > 0 ? sum / total : 0))
}
