import { describe, expect, it } from 'vitest'
import { fold, squeeze } from '../../src/text/fold.ts'

describe('fold', () => {
  it('unifies width, radicals, quotes and dashes', () => {
    expect(fold('（１）⻅“⽂件”—').text).toBe('(1)见"文件"-')
  })
  it('takes what numbers the items of a list for what parts them', () =>
    expect(fold('①来信20件；②来访3次').text).toBe(',来信20件;,来访3次'))
  it('keeps white space', () => expect(fold('本 年\n度').text).toBe('本 年\n度'))
  it('maps offsets back to the source, the end included', () => {
    const folded = fold('a㈠b😀')
    expect(folded.text).toBe('a(一)b😀')
    expect([0, 1, 2, 3, 4, 5, 7].map(folded.at)).toEqual([0, 1, 1, 1, 2, 3, 5])
  })
})

describe('squeeze', () => {
  it('drops white space and case', () => expect(squeeze(' 自然\t人\u200bＡＢ岗').text).toBe('自然人ab岗'))
  it('ends a match at its own last character, not at the next one', () => {
    const squeezed = squeeze('自然 人 员')
    expect([squeezed.at(0), squeezed.endAt(3)]).toEqual([0, 4])
    expect(squeezed.at(3)).toBe(5)
    expect(squeezed.at(4)).toBe(6)
  })
})
