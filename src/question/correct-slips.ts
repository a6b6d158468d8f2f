/**
 * Phrases of the vocabulary written with a wrong character.
 *
 * A homophone (微薄 for 微博) is taken for any phrase; another slip (微信公从号) only inside the long name of a
 * channel, where no neighbouring word means something else, as 行政处分 does beside 行政处罚.
 */
import type { Lexicon } from '../catalog/vocabulary/lexicon.ts'
import { readingsOf, soundOf } from '../text/pinyin.ts'
import type { Mention } from './match-terms.ts'

interface Phrase {
  text: string
  anySlip: boolean
}

function listPhrases(lexicon: Lexicon): Phrase[] {
  return Object.entries(lexicon).flatMap(([category, terms]) =>
    terms.flatMap(({ zh }) =>
      zh
        .filter(
          (text) =>
            !text.includes('*') &&
            !text.startsWith('~') &&
            text.length >= 2 &&
            /^\p{Script=Han}+$/u.test(text) &&
            category !== 'publish' &&
            // 变化了多少 is no slip of 花了多少: spoken phrases are too common to be mended into.
            !/[了过多少几哪什么是]/u.test(text),
        )
        .map((text) => ({ text, anySlip: text.length >= 5 && category === 'channel' })),
    ),
  )
}

/** Gives the question with such slips mended; of the same length, so that offsets stay. */
export function createSlipCorrector(lexicon: Lexicon): (text: string, exact: readonly Mention[]) => string {
  const phrases = listPhrases(lexicon)
  return (text, exact) => correctSlips(text, exact, phrases)
}

function correctSlips(text: string, exact: readonly Mention[], phrases: readonly Phrase[]): string {
  let corrected = text
  for (const { text: phrase, anySlip } of phrases)
    for (let start = 0; start + phrase.length <= text.length; start++) {
      let wrong = -1
      let count = 0
      for (let i = 0; i < phrase.length && count < 2; i++)
        if (text[start + i] !== phrase[i]) {
          wrong = i
          count++
        }
      if (count !== 1 || !/\p{Script=Han}/u.test(text[start + wrong]!)) continue
      const inside = anySlip && wrong > 1 && wrong < phrase.length - 1
      if (!inside && !readingsOf(text[start + wrong]!).includes(soundOf(phrase[wrong]!))) continue
      const end = start + phrase.length
      // It may hold an exact mention (微信 in 微信公从号), not cut one.
      if (
        exact.some(({ pieces }) =>
          pieces.some(
            ([from, to]) =>
              from < end && start < to && (from < start || to > end || (from <= start + wrong && start + wrong < to)),
          ),
        )
      )
        continue
      corrected = corrected.slice(0, start) + phrase + corrected.slice(end)
    }
  return corrected
}
