/** Claims about a row of years or several agencies, and which side of a difference is ahead. */
import { describe, expect, it } from 'vitest'
import { groupBy } from '../../src/answer/group-by.ts'
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

  describe('a claim that somebody heard', () => {
    it.each([
      ['听说香山乡2021年公开了1369条，是真是假', /^是。/u],
      ['听说香山乡2021年公开了500条，真的假的', /^否。/u],
    ])('%s: %s', async (question, words) => {
      expect((await desks.corpus.ask(question)).answer).toMatch(words)
    })
  })

  describe('agencies that are counted', () => {
    it.each([
      ['全部单位里有几家没收到申请', (value: number) => value === 0],
      ['没收到申请的单位有哪些', (value: number) => value === 0],
      ['list all agencies that received no requests', (value: number) => value === 0],
      ['收到申请超过3件的有哪些地方', (value: number) => value > 3],
      ['which agencies had lawsuits?', (value: number) => value > 0],
    ])('%s: those that fulfil it, and no other', async (question, fulfils) => {
      const { computation, figures } = await desks.examD.ask(question)
      expect(computation?.operation).toBe('count')
      expect(figures.length).toBeGreaterThan(0)
      const byReport = groupBy(figures, ({ agency, year }) => `${agency}${year}`)
      const sums = [...byReport.values()].map((parts) => parts.reduce((sum, { value }) => sum + value!, 0))
      expect(sums.every(fulfils), sums.join()).toBe(true)
    })

    it('adds up 几个部门 where the question asks how much in all', async () => {
      expect((await desks.exam.ask('中卫市几个乡镇2021年一共收到多少申请')).computation?.operation).not.toBe('count')
    })

    it('counts accounts and not what they publish', async () => {
      expect(await desks.corpus.ask('香山乡2021年有几个微信公众号')).toMatchObject({ status: 'notFound', figures: [] })
    })
  })
}
