import { describe, expect, it } from 'vitest'
import { findQuantities, parseNumeral } from '../../src/text/numerals.ts'
import { noQuantities, notNumerals, numerals, quantities } from './numerals.corpus.ts'

describe('parseNumeral', () => {
  it.each(numerals.flatMap(([value, words]) => words.map((word) => [word, value] as const)))(
    'reads %s as %d',
    (word, value) => expect(parseNumeral(word)).toBe(value),
  )
  it.each(notNumerals)('finds no numeral in "%s"', (words) => expect(parseNumeral(words)).toBeNull())
})

describe('findQuantities', () => {
  it.each(quantities)('reads %s', (text, expected) => {
    const found = findQuantities(text).map(({ value, unit, valueStart, valueEnd, qualifier }) => {
      const words = text.slice(valueStart, valueEnd)
      return qualifier === 'exact' ? [value, unit, words] : [value, unit, words, qualifier]
    })
    expect(found).toEqual(expected)
  })
  it.each(noQuantities)('counts nothing in %s', (text) => expect(findQuantities(text)).toEqual([]))
})
