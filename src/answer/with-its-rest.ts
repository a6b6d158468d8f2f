/**
 * A sentence with what it opens: the words of an item, the items of a list.
 */
import { turnsToMeasures } from './problem-section.ts'
import type { Sentence } from './sentences.ts'

const ITEM =
  /^(?:[一二三四五六七八九十]+是|[（(][一二三四五六七八九十\d]+[)）]|\d+[.．、]|[一二三四五六七八九十]、|第[一二三四五六七八九十]，|首先|其次|再次|最后|其[一二三四五六七八]|[①-⑩])/u
/** A quotation of more code units is more than anybody reads. */
export const MOST_WORDS = 900

/** Sentences that follow what was found, and those that an item goes on with. */
const [MOST_MORE, MOST_OF_ITEM] = [2, 4]

/** How an item is numbered: 一是 and 二是 alike, 1. and （一） not. */
const styleOf = ({ plain }: Sentence) => ITEM.exec(plain)?.[0].replace(/[一二三四五六七八九十\d①-⑩]+/gu, '#') ?? ''

/**
 * What a sentence opens, up to the next item; an item has the items below it, which are numbered otherwise, all or none.
 *
 * @param speaks - whether a sentence speaks of what is asked: what only follows ends with the last that does
 */
export function withItsRest(
  at: number,
  sentences: readonly Sentence[],
  speaks: (sentence: Sentence) => boolean,
): Sentence[] {
  const style = styleOf(sentences[at]!)
  const place = sentences[at]!.section.join('/')
  const opens = /[:：]$/u.test(sentences[at]!.plain)
  let nested = 0
  let to = at
  for (; to + 1 < sentences.length; to++) {
    const next = sentences[to + 1]!
    if (next.section.join('/') !== place || next.start - sentences[to]!.end > 2) break
    // What follows in the next paragraph goes on only with a list, or with a sentence that a page end broke.
    const goesOn = styleOf(next) !== '' || nested > 0 || opens || !/[。！？!?]["”]?$/u.test(sentences[to]!.plain)
    if (next.start > sentences[to]!.end && !goesOn) break
    if (/[:：]$/u.test(next.plain) || (turnsToMeasures(next) && next.start > sentences[to]!.end)) break
    const below = styleOf(next)
    if (below !== '' && !opens && (style === '' || below === style)) break
    if (below !== '' && nested === 0) nested = to + 1
    if (nested === 0 && to - at >= (style === '' ? MOST_MORE : MOST_OF_ITEM)) break
  }
  const whole = sentences.slice(at, to + 1)
  if (nested === 0 && style === '' && !opens) return whole.slice(0, Math.max(1, whole.findLastIndex(speaks) + 1))
  return nested > 0 && whole.at(-1)!.end - whole[0]!.start > MOST_WORDS ? sentences.slice(at, nested) : whole
}
