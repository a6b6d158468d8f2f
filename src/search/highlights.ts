/**
 * Where in a passage the words of a query stand.
 *
 * Chinese is matched by the longest stretches that query and passage share, not by words: jieba does not know
 * 微博 and would leave it unmarked.
 */
import { backgroundRarity } from '../text/background-rarity.ts'
import { foldForSearch } from '../text/fold-for-search.ts'

/** Stretches of the query, two characters or longer, that the text holds; 多少 and 什么 would only speckle the page. */
function sharedStretches(query: string, text: string): Set<string> {
  const shared = new Set<string>()
  for (const [run] of query.matchAll(/\p{Script=Han}+/gu))
    for (let from = 0; from < run.length - 1; ) {
      let length = 2
      while (from + length <= run.length && text.includes(run.slice(from, from + length))) length++
      const stretch = run.slice(from, from + --length)
      if (length >= 2 && backgroundRarity(stretch) > 0) shared.add(stretch)
      from += Math.max(length, 1)
    }
  return shared
}

/** Letters, and numbers in one shape whatever their separators: 1,369 is 1369, and 9 no part of 1978. */
const WHOLE = /[a-z]+|\d+(?:,\d{3})*(?:\.\d+)?/gu
const shapeOf = (word: string) => word.replaceAll(',', '')

/** @returns `[start, end)` pairs into `text`, in order, not overlapping */
export function findHighlights(text: string, query: string): [number, number][] {
  const folded = foldForSearch(text)
  const pairs: [number, number][] = []
  // What was typed as two words is marked as two, though search takes 管理员 培训 for one stretch.
  const typed = query.split(/\s+/u).map((part) => foldForSearch(part).text)
  for (const word of sharedStretches(typed.join(' '), folded.text))
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length))
      pairs.push([folded.at(at), folded.endAt(at + word.length)])
  const wholes = new Set([...foldForSearch(query).text.matchAll(WHOLE)].map(([word]) => shapeOf(word)))
  for (const { 0: word, index } of folded.text.matchAll(WHOLE))
    if (wholes.has(shapeOf(word))) pairs.push([folded.at(index), folded.endAt(index + word.length)])
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const joined: [number, number][] = []
  for (const [start, end] of pairs) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}
