/**
 * Where in a passage the words of a query stand.
 */

import { backgroundRarity } from '../text/background-rarity.ts'
import { foldForSearch } from '../text/fold-for-search.ts'
import { termsOf } from './lexical/terms.ts'

/** The query's words that tell something; 多少 and 什么 would only speckle the page. */
export function wordsToHighlight(query: string): string[] {
  return termsOf(foldForSearch(query).text).words.filter((word) => backgroundRarity(word) > 0)
}

/** @returns `[start, end)` pairs into `text`, in order, not overlapping */
export function findHighlights(text: string, words: readonly string[]): [number, number][] {
  const folded = foldForSearch(text)
  const pairs: [number, number][] = []
  for (const word of words)
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length))
      pairs.push([folded.at(at), folded.endAt(at + word.length)])
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const joined: [number, number][] = []
  for (const [start, end] of pairs) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}
