/**
 * Numbers that a question itself holds, with or without a unit: what it claims, or the bound that it sets.
 */
import { findQuantities } from '../text/numerals.ts'

interface Stretch {
  start: number
  end: number
}

/** @param taken - years, and names that hold digits */
export function findNumbers(text: string, taken: readonly Stretch[]): number[] {
  const counted = findQuantities(text)
  const bare = [...text.matchAll(/(?<![\d.a-z])\d+(?:,\d{3})*(?:\.\d+)?(?![\d.a-z])/gu)]
    .filter(({ index, 0: digits }) =>
      [...taken, ...counted].every(({ start, end }) => index + digits.length <= start || index >= end),
    )
    .map(({ index, 0: digits }) => ({ value: Number(digits.replaceAll(',', '')), start: index }))
  return [...counted, ...bare.filter(({ value }) => value !== HOTLINE)].map(({ value, start }) =>
    NEGATIVE.test(text.slice(0, start)) ? -value : value,
  )
}

/** 12345 is whom one calls. */
const HOTLINE = 12345
/** 增减-7项; 2020-2021 and 第3-5条 are ranges. */
const NEGATIVE = /(?<![\d年月日条号])[-−]$/u
