/**
 * Numbers that a question itself holds, with or without a unit: what it claims, or the bound that it sets.
 */
import { findQuantities } from '../text/numerals.ts'
import { parseNumeral } from '../text/parse-numeral.ts'

interface Stretch {
  start: number
  end: number
}

/** @param taken - years, and names that hold digits */
export function findNumbers(text: string, taken: readonly Stretch[]): number[] {
  const counted = findQuantities(text)
  const bare = [...text.matchAll(BARE), ...text.matchAll(ROUND)]
    .filter(({ index, 0: digits }) =>
      [...taken, ...counted].every(({ start, end }) => index + digits.length <= start || index >= end),
    )
    .flatMap(({ index, 0: numeral }) => ({
      value: parseNumeral(ONE_OF.test(numeral) ? `一${numeral}` : numeral),
      start: index,
    }))
    .filter((found): found is { value: number; start: number } => found.value !== null)
  return [...counted, ...bare.filter(({ value }) => value !== HOTLINE)].map(({ value, start }) =>
    NEGATIVE.test(text.slice(0, start)) ? -value : value,
  )
}

/** 2613, 2,613, 3万: the multiple belongs to the number. */
const BARE = /(?<![\d.a-z])\d+(?:,\d{3})*(?:\.\d+)?(?![\d.a-z])[百千万亿]*/gu
/** 突破三万没有, 过万了吗: a round number behind the words of a threshold. */
const ROUND =
  /(?<=超过|突破|达到|不到|不足|[超破过够满])[一二两三四五六七八九]?[十百千万亿]+(?![一二三四五六七八九十百千万亿\d])/gu
const ONE_OF = /^[百千万亿]/u

/** 12345 is whom one calls. */
const HOTLINE = 12345
/** 增减-7项; 2020-2021 and 第3-5条 are ranges. */
const NEGATIVE = /(?<![\d年月日条号])[-−]$/u
