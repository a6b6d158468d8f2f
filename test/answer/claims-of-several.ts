/** Claims about a row of years or several agencies, and which side of a difference is ahead. */
import { describe, expect, it } from 'vitest'
import type { Desks } from './desk.ts'

export function describeClaimsOfSeveral(desks: Desks): void {
  describe('a claim about several reports', () => {
    it.each([
      // 486, 612, 703
      ['古城镇公开的信息是不是越来越多', '是。'],
      ['古城镇公开量年年涨？', '是。'],
      ['古城镇公开的信息逐年减少吗', '否。'],
      ['古城镇每年公开都超过500条吗', '否。'],
      ['古城镇每年公开都超过400条吗', '是。'],
      ['Did Gucheng Town publish more every year?', 'Yes.'],
      ['Did Gucheng Town publish fewer items every year?', 'No.'],
    ])('%s: %s', async (question, verdict) => {
      const { answer, figures } = await desks.exam.ask(question)
      expect(answer.startsWith(verdict), answer).toBe(true)
      expect(figures.map(({ value }) => value)).toEqual([486, 612, 703])
    })

    it('is not judged by the ends where the middle breaks it', async () => {
      // 6, 12, 10
      const { answer } = await desks.exam.ask('古城镇收到的申请一年比一年多吗')
      expect(answer).toMatch(/^否。/u)
    })

    it('is not borne out by the first of them alone', async () => {
      expect((await desks.corpus.ask('香山、常乐、文昌三个乡镇都收到过申请吗')).answer).toMatch(/^否。/u)
    })
  })

  describe('a difference between two reports', () => {
    it.each([
      ['古城镇2022年公开的比2021年多了还是少了', '古城镇2022年比古城镇2021年多'],
      ['文昌镇2023年和香山乡2021年公开数相差多少', '文昌镇2023年比香山乡2021年多'],
      ['How many more items did Wenchang publish than Xiangshan?', 'is more than'],
    ])('%s: %s', async (question, words) => {
      const desk = question.startsWith('古城') ? desks.exam : desks.corpus
      expect((await desk.ask(question)).answer).toContain(words)
    })
  })
}
