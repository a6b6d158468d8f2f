/**
 * Finds what a question leaves out: 除了网站还发了多少条, 不算微博, excluding Weibo.
 */
import type { Stretch } from '../agencies/agency-mention.ts'

const EXCEPTION =
  /(?:(?<![废清解免消删拆开])除了?|除[去开却]|不[算计含]|不包[括含]|去[掉除]|扣[除掉]|刨[去开]|撇开|排除)([^，。？！,?!\d]{1,16}?)(?:[之以]?外(?![观籍来地])[，,]?(?:的?其[他余]的?|还)?|(?:，|,)?(?:还|其[他余]的?|另外|别的|剩下?的?)|[，,]|(?=一?共|总|(?<!予以|部分|不予|主动)公开|发|推|收|有)|$)|\b(?:except(?: for)?|other than|apart from|excluding|not counting|besides)\s+([a-z ]{2,30}?)(?=[,?]|\s+(?:how|did|were|was|in|is|are)\b|$)/u

/** What is left out, with the words that say so. */
export function findException(text: string): { thing: Stretch; whole: Stretch } | null {
  const match = EXCEPTION.exec(text)
  const words = match?.[1] ?? match?.[2]
  if (!match || !words) return null
  const start = match.index + match[0].indexOf(words)
  return {
    thing: { start, end: start + words.length },
    whole: { start: match.index, end: match.index + match[0].length },
  }
}
