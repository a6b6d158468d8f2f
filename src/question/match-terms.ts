/**
 * Finds the phrases of a lexicon in a question.
 *
 * There are thousands of them, some of dozens of words (`<没办完>*<下年>`, `A&B`): at each place only those are tried
 * that can begin with the two characters there. All repetition in them is bounded: time is linear in the question's
 * length.
 */
import type { Category, Terms } from '../catalog/vocabulary/lexicon.ts'
import type { Language } from '../model/answer.ts'
import { inEveryOrder, isLiteral, isManifold, patternOf, wordsAtStart } from './phrase-pattern.ts'

export interface Mention {
  category: Category
  code: string
  start: number
  end: number
  /** The stretches that are the phrase's own words: a `*` inside it takes nothing. */
  pieces: [number, number][]
  /** Counts only where nothing else of its kind is named. */
  weak: boolean
}

interface Said {
  category: Category
  code: string
  phrase: string
  weak: boolean
  language: Language
}

interface Phrase extends Said {
  /** Of those that begin at one place and are rivals only the first is found. */
  rivals: string
  /** Where its mentions stand among all. */
  section: number
  /** Null where the phrase stands for itself. */
  pattern: RegExp | null
  groups: number
}

/** A phrase at the places where the first characters of some of its words stand. */
interface Candidate {
  phrase: Phrase
  words: readonly string[]
}

/**
 * Where no phrase begins. 有没有办结的, 对不对, 批没批准: the second half asks whether, and denies nothing; 有没有没有现成信息的
 * denies once. Who is 被告知 is no 被告.
 */
const NO_BEGINNING = /(?<=(?<![不没])(\p{Script=Han}))[不没]\1|(?<=(\p{Script=Han}{2}))[不没]\2|被告(?=[知之])/gu

/** Characters that a first word is looked up by; a word of one character by itself. */
const KEY_LENGTH = 2

/**
 * All mentions, category by category; mentions of different categories may overlap.
 *
 * Both languages are looked for in every question: an English one may quote 行政处罚, a Chinese one write wechat.
 */
export function createTermMatcher(lexicon: Terms): (text: string) => Mention[] {
  const phrases = listPhrases(lexicon)
  const byStart = indexByStart(phrases)
  const last = phrases.at(-1)?.section ?? 0
  return (text) => {
    const sections: Mention[][] = Array.from({ length: last + 1 }, () => [])
    const barred = new Set(Array.from(text.matchAll(NO_BEGINNING), ({ index }) => index))
    for (let start = 0; start < text.length; start++) {
      if (barred.has(start)) continue
      const found: string[] = []
      const candidates = byStart.get(text.slice(start, start + KEY_LENGTH)) ?? byStart.get(text[start]!) ?? []
      for (const { phrase, words } of candidates) {
        if (!words.some((word) => text.startsWith(word, start)) || found.includes(phrase.rivals)) continue
        const pieces = piecesAt(text, start, phrase)
        if (!pieces) continue
        found.push(phrase.rivals)
        const { category, code, weak, section } = phrase
        sections[section]!.push({ category, code, weak, pieces, start, end: pieces.at(-1)![1] })
      }
    }
    return sections.flat()
  }
}

/** Where a phrase stands whose first word stands at `start`. */
function piecesAt(text: string, start: number, { phrase, pattern, groups }: Phrase): Mention['pieces'] | null {
  if (!pattern) return [[start, start + phrase.length]]
  pattern.lastIndex = start
  const match = pattern.exec(text)
  return match && Array.from({ length: groups }, (_, piece) => match.indices![piece + 1]!)
}

/** By the two characters that they can begin with, or by one where that is a word; in their own order. */
function indexByStart(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Candidate[]> {
  const wordsOfEach = phrases.map(({ phrase }) => wordsAtStart(phrase).map((word) => word.split(' ')[0]!))
  const places = new Map<string, Set<number>>()
  for (const [place, words] of wordsOfEach.entries())
    for (const word of words) {
      const key = word.slice(0, KEY_LENGTH)
      places.set(key, (places.get(key) ?? new Set()).add(place))
    }
  const candidate = (place: number, key: string): Candidate => ({
    phrase: phrases[place]!,
    words: wordsOfEach[place]!.filter((word) => key.startsWith(word.slice(0, KEY_LENGTH))),
  })
  return new Map(
    Array.from(places, ([key, some]) => {
      const all = [...new Set([...some, ...(places.get(key[0]!) ?? [])])].sort((a, b) => a - b)
      return [key, all.map((place) => candidate(place, key))]
    }),
  )
}

function listPhrases(lexicon: Terms): Phrase[] {
  const said = Object.entries(lexicon).flatMap(([category, terms]) =>
    terms.flatMap((term) =>
      (['zh', 'en'] as const).flatMap((language) =>
        term[language].map((phrase): Said => {
          const weak = phrase.startsWith('~')
          return { category: category as Category, code: term.code, phrase: phrase.replace(/^~/u, ''), weak, language }
        }),
      ),
    ),
  )
  const plain = said.filter(({ phrase }) => !isManifold(phrase)).sort((a, b) => lengthOf(b) - lengthOf(a))
  // Phrases with a gap are looked for apart: 收到*申请 must not hide the 重复申请 in 收到过重复申请.
  const sections = (['zh', 'en'] as const).flatMap((language) =>
    Object.keys(lexicon).flatMap((category) =>
      [false, true].map((gaps) =>
        plain.filter(
          (one) => one.language === language && one.category === category && one.phrase.includes('*') === gaps,
        ),
      ),
    ),
  )
  const compiled = sections.flatMap((some, section) => some.map((one) => compile(one, section, `${section}`)))
  // Those that stand for many have no length to go by: of each row the first that fits is found.
  const manifold = said
    .filter(({ phrase }) => isManifold(phrase))
    .flatMap((one) => inEveryOrder(one.phrase).map((phrase) => ({ ...one, phrase })))
  return [...compiled, ...manifold.map((one) => compile(one, sections.length, `${one.category} ${one.code}`))]
}

const lengthOf = ({ phrase }: Said) => phrase.replace('*', '').length

function compile(said: Said, section: number, rivals: string): Phrase {
  const { pattern, groups } = patternOf(said.phrase, said.language)
  const literal = isLiteral(said.phrase, said.language)
  return { ...said, section, rivals, groups, pattern: literal ? null : new RegExp(pattern, 'duy') }
}
