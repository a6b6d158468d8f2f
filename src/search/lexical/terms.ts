/**
 * A text → the terms it is found by: words, pairs of neighbouring characters, and single characters.
 *
 * All three together found more than words alone in every measurement (words depend on how jieba happens to cut,
 * pairs do not, single characters bridge 看病 and 医疗).
 */
import { synonymsOf } from '../../catalog/synonyms.ts'
import { segment } from '../../text/segment.ts'
import { partsOfQuestion } from './question-words.ts'
import type { TermKind } from './term-table.ts'

/** What a word of the same meaning counts, beside the word itself. */
const SYNONYM_WEIGHT = 0.3
/** What the words of a question count that only ask; test/bench/BASELINE.md has what others gave. */
const ASKING_WEIGHT = 0.2

const HAN_RUN = /\p{Script=Han}+/gu
const IS_WORD = /[\p{L}\p{N}]/u
const IS_NUMBER = /^\d[\d,]*(?:\.\d+)?$/u
const IS_ONE_HAN = /^\p{Script=Han}$/u

/** One shape for a number, whatever its separators: 1,369 → 1369. */
const shapeOf = (word: string) => (IS_NUMBER.test(word) ? word.replaceAll(',', '') : word)

/** Words of two characters or more, and numbers, in the order of the text; as often as they occur. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const { word } of segment(text)) if (IS_WORD.test(word) && !IS_ONE_HAN.test(word)) words.push(shapeOf(word))
  return words
}

/** The code units that stand for a word in a `TermTable`. */
export function codesOfWord(word: string): number[] {
  const codes: number[] = []
  for (let at = 0; at < word.length; at++) codes.push(word.charCodeAt(at))
  return codes
}

/** Calls for every character of a run of Han, and for every pair of neighbours. */
export function forEachHanTerm(text: string, visit: (kind: TermKind, codes: readonly number[]) => void): void {
  const one = [0]
  const two = [0, 0]
  for (const [run] of text.matchAll(HAN_RUN)) {
    let before = 0
    for (let at = 0; at < run.length; ) {
      const code = run.codePointAt(at)!
      one[0] = code
      visit('character', one)
      if (before > 0) {
        two[0] = before
        two[1] = code
        visit('pair', two)
      }
      before = code
      at += code > 0xffff ? 2 : 1
    }
  }
}

export interface QueryTerm {
  kind: TermKind
  codes: readonly number[]
  /** How often the query has it; less than 1 for a word that only asks, or means the same as one of the query. */
  weight: number
}

/** A term with what it weighs among all passages; 0 where none has it. */
export interface WeighedTerm extends QueryTerm {
  rarity: number
}

export interface QueryTerms {
  /** Distinct, in the order of the text. */
  words: string[]
  terms: QueryTerm[]
}

const keyOf = (kind: TermKind, codes: readonly number[]) => kind + String.fromCodePoint(...codes)

/** @param text - as `foldForSearch` gives it */
export function queryTermsOf(text: string): QueryTerms {
  const terms = new Map<string, QueryTerm>()
  const count = (kind: TermKind, codes: readonly number[], weight: number) => {
    const key = keyOf(kind, codes)
    const known = terms.get(key)
    if (known) known.weight += weight
    else terms.set(key, { kind, codes: [...codes], weight })
  }
  const countAll = (part: string, weight: number): string[] => {
    const words = wordsOf(part)
    for (const word of words) count('word', codesOfWord(word), weight)
    forEachHanTerm(part, (kind, codes) => count(kind, codes, weight))
    return words
  }
  const { about, asking } = partsOfQuestion(text)
  const words = countAll(about, 1)
  countAll(asking, ASKING_WEIGHT)
  for (const synonym of new Set(words.flatMap(synonymsOf))) {
    const codes = codesOfWord(synonym)
    const key = keyOf('word', codes)
    if (!terms.has(key)) terms.set(key, { kind: 'word', codes, weight: SYNONYM_WEIGHT })
  }
  return { words: [...new Set(words)], terms: [...terms.values()] }
}
