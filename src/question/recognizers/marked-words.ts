/**
 * What is one word however the segmenter would cut it: names, what stands in quotation marks, what a channel consists of.
 */
import { thingNames } from '../../catalog/vocabulary/names.ts'
import { isNeutral } from '../../catalog/vocabulary/neutral.ts'
import { FURNISHED } from '../../catalog/vocabulary/signs-of-asking.ts'
import type { Span } from '../../model/span.ts'
import { INFORMATION_FEE } from './information-fee.ts'
import type { Word } from './mend-words.ts'
import { findWhoAsked, ONE_PERSON } from './one-person.ts'

const HAN = /\p{Script=Han}/u

const NAMES = new RegExp(
  [...thingNames]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('+', '\\+'))
    .join('|'),
  'gu',
)

/** What a channel consists of, in any of the words that reports have for it. */
const FURNITURE = '栏目|专栏|版块|板块|模块|菜单|功能'

/**
 * @param quoted - what the question puts in quotation marks
 * @param charged - where it speaks of what applicants pay
 */
export function markedWords(text: string, quoted: readonly string[], charged: readonly Span[]): Word[] {
  const fee = charged.map((span) => ({ text: INFORMATION_FEE, ...span }))
  const names = [...text.matchAll(NAMES)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !fee.some((other) => start < other.end && other.start < end))
  const phrases = quoted.flatMap((phrase) => {
    const start = text.indexOf(phrase)
    return start >= 0 && phrase.length >= 2 && phrase.length <= 12 && HAN.test(phrase) && !isNeutral(phrase)
      ? [{ text: phrase, start, end: start + phrase.length }]
      : []
  })
  const furnished = [...text.matchAll(new RegExp(FURNISHED, 'gu'))].map(({ 0: all, 1: part, index }) => ({
    text: FURNITURE,
    start: index + all.length - part!.length,
    end: index + all.length,
  }))
  const oneOfThem = findWhoAsked(text).map((span) => ({ text: ONE_PERSON, ...span }))
  return [...names, ...phrases, ...furnished, ...oneOfThem, ...fee]
}
