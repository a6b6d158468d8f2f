import { describe, expect, it } from 'vitest'
import { settleOverlaps } from '../../src/question/refiners/settle-overlaps.ts'
import { vocabulary } from './understood.ts'

const settled = (text: string) =>
  settleOverlaps(vocabulary.match(text)).map(({ code, start, end }) => [code, text.slice(start, end)])

describe('mentions that claim the same words', () => {
  it('leaves the longer phrase: 微信公众号 and not 微信', () => {
    const found = settled('微信公众号发了几条').filter(([, words]) => words!.includes('微信'))
    expect(found).toEqual([[expect.any(String), '微信公众号']])
  })

  it('leaves no two mentions of a kind on one stretch', () => {
    for (const text of [
      '法人或其他组织申请几件',
      '不予公开的重复申请',
      '行政事业性收费金额',
      '未经复议直接起诉维持几件',
    ]) {
      const found = settleOverlaps(vocabulary.match(text))
      for (const a of found)
        for (const b of found)
          if (a !== b && a.category === b.category)
            expect(
              a.pieces.some(([s, e]) => b.pieces.some(([f, t]) => s < t && f < e)),
              text,
            ).toBe(false)
    }
  })

  it('gives them in the order of the question, whatever the order found', () => {
    const mentions = vocabulary.match('古城镇2021年微博和行政复议各多少')
    expect(settleOverlaps(mentions)).toEqual(settleOverlaps([...mentions].reverse()))
    const starts = settleOverlaps(mentions).map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
})
