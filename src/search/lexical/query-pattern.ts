/**
 * The terms of a query as they are found in running text: characters, pairs of them, numbers with or without what they
 * count, and words of letters.
 *
 * Words of Han are left out, since their pairs stand for them however a text is cut.
 */
import { SENTENCE_END } from './sentence-codes.ts'
import type { WeighedTerm } from './terms.ts'

/** What is told of a passage as it is read. */
export interface Reading {
  /** @param term - its place among `rarities` */
  meet(term: number): void
  endSentence(): void
}

const [ZERO, NINE, A, Z] = [0x30, 0x39, 0x61, 0x7a]
const isDigit = (code: number) => code >= ZERO && code <= NINE
const isLetter = (code: number) => code >= A && code <= Z
/** Whether two neighbours belong to one number or one word of letters. */
const holdTogether = (a: number, b: number) => (isDigit(a) && isDigit(b)) || (isLetter(a) && isLetter(b))
const IS_HAN = /^\p{Script=Han}/u

function standsAt(texts: Uint16Array, at: number, codes: readonly number[]): boolean {
  for (let i = 0; i < codes.length; i++) if (texts[at + i] !== codes[i]) return false
  const [before, after] = [texts[at - 1] ?? 0, texts[at + codes.length] ?? 0]
  return !holdTogether(before, codes[0]!) && !holdTogether(codes.at(-1)!, after)
}

/** By code unit: the query's character there, counted from 1. One query uses it at a time and leaves it all zero. */
const numbers = new Uint16Array(65_536)

export class QueryPattern {
  readonly rarities: number[]
  readonly #codes: number[] = []
  /** By number of a character, and of two: the term, counted from 1. */
  readonly #characters: Int32Array
  readonly #pairs: Int32Array
  /** By number of their first character. */
  readonly #words: { term: number; codes: readonly number[] }[][] = []

  constructor(terms: readonly WeighedTerm[]) {
    const counted = terms.filter(
      ({ kind, codes, rarity }) => rarity > 0 && (kind !== 'word' || !IS_HAN.test(String.fromCharCode(...codes))),
    )
    this.rarities = counted.map(({ rarity }) => rarity)
    for (const { kind, codes } of counted)
      for (const code of kind === 'word' ? codes.slice(0, 1) : codes)
        if (code <= 0xffff && numbers[code] === 0) numbers[code] = this.#codes.push(code)
    const width = this.#codes.length + 1
    this.#characters = new Int32Array(width)
    this.#pairs = new Int32Array(width * width)
    for (const [term, { kind, codes }] of counted.entries()) {
      // Characters beyond the first 65,536 are two code units in a text, and number 0 here.
      const [one, two] = [numbers[codes[0]!] ?? 0, numbers[codes[1] ?? 0] ?? 0]
      if (kind === 'character') this.#characters[one] = term + 1
      else if (kind === 'pair') this.#pairs[one * width + two] = term + 1
      else this.#words[one] = [...(this.#words[one] ?? []), { term, codes }]
    }
  }

  /** Reads a passage from its beginning; a pair is met at its second character. */
  read(texts: Uint16Array, from: number, to: number, reading: Reading): void {
    const width = this.#characters.length
    let before = 0
    for (let at = from; at < to; at++) {
      const code = texts[at]!
      const here = numbers[code]!
      if (here > 0) {
        const character = this.#characters[here]!
        if (character > 0) reading.meet(character - 1)
        const pair = before > 0 ? this.#pairs[before * width + here]! : 0
        if (pair > 0) reading.meet(pair - 1)
        const words = this.#words[here]
        if (words) for (const { term, codes } of words) if (standsAt(texts, at, codes)) reading.meet(term)
      } else if (code === SENTENCE_END) reading.endSentence()
      before = here
    }
  }

  /** Lets the next query have the numbers. */
  release(): void {
    for (const code of this.#codes) numbers[code] = 0
  }
}
