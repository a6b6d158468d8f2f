/**
 * What a passage must speak of: the words of the question, each with what reports write for it.
 */
import { findSayings } from '../catalog/sayings.ts'
import type { Query } from '../model/query.ts'
import { backgroundRarity } from '../text/background-rarity.ts'
import { squeeze } from '../text/fold.ts'
import { toSimplified } from '../text/traditional.ts'
import { ASPECT_WORD } from './asked-words.ts'
import { wordIn, wordWeight } from './word-match.ts'

export interface AskedThing {
  said: string
  /** Other words for it, in any of which a report may speak of it; none for a word without such. */
  written: readonly string[]
  /** How much it says of what is asked. */
  weight: number
}

/** The question without the names and years that were understood, in the shape that sentences have. */
function restOf({ question, agencies, years }: Query): string {
  const stated = [...agencies, ...years].flatMap(({ span }) => (span ? [span] : []))
  const rest = stated.reduce(
    (text, [start, end]) => text.slice(0, start) + '|'.repeat(end - start) + text.slice(end),
    question,
  )
  return squeeze(toSimplified(rest)).text.toLowerCase()
}

/** 公开栏 14, 更新 6.7, 时候 0 in Chinese at large; what is no word of the dictionary is like most that are. */
const [COMMON, USUAL, RARE] = [5, 8, 11]

function rarityOf(word: string): number {
  const rarity = word.includes('|') ? USUAL : backgroundRarity(word, USUAL)
  return Math.min(Math.max(rarity, COMMON), RARE) / USUAL
}

/** @param words - the words of the question that ask for something, as `askedWords` gives them */
export function askedThings(query: Query, words: readonly string[]): AskedThing[] {
  const rest = restOf(query)
  const sayings = findSayings(rest).filter(({ said }) => !ASPECT_WORD.test(said))
  const isSaid = (word: string) => {
    const at = rest.indexOf(word)
    return at >= 0 && sayings.some(({ start, end }) => start < at + word.length && at < end)
  }
  const things = [
    ...words.filter((word) => !isSaid(word)).map((word) => ({ said: word, written: [] as readonly string[] })),
    ...sayings,
  ]
  const distinct = new Map(things.map(({ said, written }) => [said, { said, written }]))
  return [...distinct.values()].map((thing) => ({ ...thing, weight: wordWeight(thing.said) * rarityOf(thing.said) }))
}

/** What a report writes for a saying says a little less than the word itself. */
const WRITTEN = 0.85

/** 0 … 1: how well a thing is found in a squeezed text. */
export function thingIn({ said, written }: AskedThing, plain: string): number {
  const itself = written.length > 0 && plain.includes(said) ? 1 : written.length > 0 ? 0 : wordIn(said, plain)
  return itself > 0 ? itself : written.some((form) => plain.includes(form)) ? WRITTEN : 0
}
