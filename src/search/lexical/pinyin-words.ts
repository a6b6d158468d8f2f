/**
 * A query typed in pinyin → the Chinese words that the passages have for it: zhengwu weibo → 政务 微博.
 *
 * Only letters that are no word of the passages themselves are read so; a reading that several words share
 * gives the commonest ones.
 */
import { spellingsOf } from '../../text/pinyin.ts'
import type { PassageSegment } from './passage-segment.ts'
import { codesOfWord } from './terms.ts'

const LONGEST_WORD = 6
const LONGEST_TYPED = 40
const READINGS = 3
const HOMOPHONES = 2
const IS_HAN = /^\p{Script=Han}{2,}$/u

/** By reading, the words of a segment: made when letters are first asked for. */
const dictionaries = new WeakMap<PassageSegment, Map<string, number[]>>()

function dictionaryOf(segment: PassageSegment): Map<string, number[]> {
  const known = dictionaries.get(segment)
  if (known) return known
  const dictionary = new Map<string, number[]>()
  const { wordSizes } = segment.arrays
  for (let term = 0; term < wordSizes.length; term++) {
    if (wordSizes[term] === 0) continue
    const word = segment.spellingOf(term)
    if (word.length > LONGEST_WORD || !IS_HAN.test(word)) continue
    for (const reading of spellingsOf(word, READINGS)) {
      const others = dictionary.get(reading)
      if (others) others.push(term)
      else dictionary.set(reading, [term])
    }
  }
  dictionaries.set(segment, dictionary)
  return dictionary
}

/** The words with a reading, commonest first. */
function wordsWith(reading: string, segments: readonly PassageSegment[]): string[] {
  const counts = new Map<string, number>()
  for (const segment of segments)
    for (const term of dictionaryOf(segment).get(reading) ?? []) {
      const { postingStarts } = segment.arrays
      const word = segment.spellingOf(term)
      counts.set(word, (counts.get(word) ?? 0) + postingStarts[term + 1]! - postingStarts[term]!)
    }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, HOMOPHONES)
    .map(([word]) => word)
}

/** Cuts letters into readings of words, the longest first, going back where the rest fits none; null where nothing fits. */
function readLetters(letters: string, segments: readonly PassageSegment[], from = 0): string[] | null {
  if (from === letters.length) return []
  for (let to = letters.length; to >= from + 3; to--) {
    const words = wordsWith(letters.slice(from, to), segments)
    if (words.length === 0) continue
    const rest = readLetters(letters, segments, to)
    if (rest) return [...words, ...rest]
  }
  return null
}

/** @param text - as `searchableText` gives it */
export function withPinyinRead(text: string, segments: readonly PassageSegment[]): string {
  return text.replace(/[a-z']{3,}/gu, (typed) => {
    const letters = typed.replaceAll("'", '')
    if (letters.length > LONGEST_TYPED) return typed
    if (segments.some((segment) => segment.term('word', codesOfWord(letters)) >= 0)) return typed
    return readLetters(letters, segments)?.join(' ') ?? typed
  })
}
