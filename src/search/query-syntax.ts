/**
 * What a reader types into a search box: words, "phrases" and -exclusions.
 *
 * It never fails. A quotation that is not closed, a minus inside a word (2020-2021, 0955-7012345) or before nothing, a
 * query of exclusions only: all are text. AND, OR, brackets and asterisks are text as well.
 */
import { searchableText } from '../text/fold-for-search.ts'

export interface ReaderQuery {
  /** What to rank by: everything but the exclusions. */
  text: string
  /** A passage must hold each of these, as `searchableText` gives it. */
  phrases: string[]
  /** A passage must hold none of these. */
  excluded: string[]
}

const QUOTED = /"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』|＂([^＂]+)＂/u
const EXCLUDED = new RegExp(`(?<=^|\\s)[-－−](?:${QUOTED.source}|([^\\s"“”「」『』＂－−-][^\\s]*))`, 'gu')
const HAS_WORDS = /[\p{L}\p{N}]/u

const wordsIn = (groups: readonly (string | undefined)[]) =>
  searchableText(groups.find((group) => group !== undefined) ?? '').trim()

/** The groups that a pattern captured, without what `replace` passes after them. */
const capturesOf = (rest: readonly unknown[], count: number) => rest.slice(0, count) as (string | undefined)[]

export function parseReaderQuery(query: string): ReaderQuery {
  const excluded: string[] = []
  const phrases: string[] = []
  const positive = query.replace(EXCLUDED, (whole: string, ...rest: unknown[]) => {
    const words = wordsIn(capturesOf(rest, 6))
    if (!HAS_WORDS.test(words)) return whole
    excluded.push(words)
    return ' '
  })
  if (!HAS_WORDS.test(positive)) return { text: query, phrases: [], excluded: [] }
  const text = positive.replace(new RegExp(QUOTED.source, 'gu'), (_: string, ...rest: unknown[]) => {
    const words = wordsIn(capturesOf(rest, 5))
    if (HAS_WORDS.test(words)) phrases.push(words)
    return ` ${words} `
  })
  return { text, phrases, excluded }
}
