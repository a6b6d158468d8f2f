/**
 * A query typed in pinyin → the Chinese words that the passages have for it: zhengwu weibo → 政务 微博.
 *
 * Only letters that are no word of the passages themselves are read so; a reading that several words share
 * gives the commonest ones.
 */
import { thingNames } from '../../catalog/vocabulary/names.ts'
import { spellingsOf } from '../../text/pinyin.ts'
import type { PassageSegment } from './passage-segment.ts'
import { codesOfWord } from './terms.ts'

const LONGEST_WORD = 6
const LONGEST_TYPED = 40
const READINGS = 3
const HOMOPHONES = 2
const IS_HAN = /^\p{Script=Han}{2,}$/u

/** By reading, names that jieba cuts up, so that no segment has them as words: 公众号, 小程序. */
const names = new Map<string, string>()

function nameWith(reading: string): string[] {
  if (names.size === 0)
    for (const name of thingNames) for (const one of spellingsOf(name, READINGS)) names.set(one, name)
  const name = names.get(reading)
  return name ? [name] : []
}

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
    const reading = letters.slice(from, to)
    const words = [...nameWith(reading), ...wordsWith(reading, segments)]
    if (words.length === 0) continue
    const rest = readLetters(letters, segments, to)
    if (rest) return [...words, ...rest]
  }
  return null
}

function readTyped(typed: string, segments: readonly PassageSegment[]): string | null {
  const letters = typed.replace(/[' ]/gu, '')
  if (letters.length < 3 || letters.length > LONGEST_TYPED) return null
  if (segments.some((segment) => segment.term('word', codesOfWord(letters)) >= 0)) return null
  return readLetters(letters, segments)?.join(' ') ?? null
}

const SYLLABLE = /^[bcdfghjklmnpqrstwxyz]{0,2}[aeiouv]{1,3}(?:ng?|r)?$/u

/**
 * Syllables typed one by one (cha yue dian) are read together, else each word for itself.
 *
 * @param text - as `searchableText` gives it
 */
export function withPinyinRead(text: string, segments: readonly PassageSegment[]): string {
  return text.replace(/[a-z']+(?: +[a-z']+)*/gu, (run) => {
    const typed = run.split(/ +/u)
    const together = typed.length > 1 && typed.every((one) => SYLLABLE.test(one)) ? readTyped(run, segments) : null
    return together ?? typed.map((one) => readTyped(one, segments) ?? one).join(' ')
  })
}
