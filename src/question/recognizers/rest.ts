/**
 * 剩下企业提的几件, and the remaining ones, from organizations: that it is what was not spoken of yet narrows nothing where
 * it is named.
 */
import type { Span } from '../../model/span.ts'

const REST =
  /(?:剩下|剩余|余下|其余|另外)的?(?:那些|由|是)?|\b(?:the )?(?:remaining|rest|others?)(?: (?:ones?|of them))?,?(?: (?:from|by|on|in|of|for|through|that|which))?(?: the)? /gu

/** @param named - what the question asks for by name */
export function findRest(text: string, named: readonly Span[]): Span[] {
  return [...text.matchAll(REST)]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(({ end }) => named.some(({ start }) => start === end))
}
