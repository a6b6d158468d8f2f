/** Shares of several parts, shares that go on in the next turn, and what is reckoned in clauses of one question. */
import { describe, expect, it } from 'vitest'
import type { Desks } from './desk.ts'

export function describeShares(desks: Desks): void {
  describe('a share', () => {
    it.each([
      ['香山乡2021年网站、微博、微信各占多少', ['7.96%', '83.2%', '8.84%']],
      ['香山乡2021年微博占比多少，网站占比多少', ['83.2%', '7.96%']],
      ['香山乡2021年微博和微信一共占百分之几', ['92.04%']],
    ])('is that of each part in the whole, or of all of them together: %s', async (question, shares) => {
      const { answer } = await desks.corpus.ask(question)
      expect([...answer.matchAll(/[\d.]+%/gu)].map(String)).toEqual(shares)
    })

    it('is taken of what each applicant belongs to, never of another applicant', async () => {
      const { answer } = await desks.examD.ask('德州经开区2024年自然人和企业的申请各占百分之几')
      expect([...answer.matchAll(/[\d.]+%/gu)].map(String)).toEqual(['75%', '22.22%'])
    })

    it('is asked for again by 呢, of the same whole', async () => {
      const again = await desks.corpus.converse('香山乡2021年微博占百分之几', '网站呢')
      expect(again.computation).toMatchObject({ operation: 'share', expression: '109 / 1369 * 100' })
      const first = '平江县政府2022年自然人申请里，不予公开的占多少'
      const { computation } = await desks.examB.ask(first)
      const next = await desks.examB.converse(first, '商业企业呢')
      expect(computation).toMatchObject({ operation: 'share' })
      expect(next.computation?.operation).toBe('share')
    })
  })

  describe('clauses that reckon', () => {
    it.each([
      ['香山乡2021年微博占百分之几，比微信多几条', '83.2%', '1018条'],
      ['香山乡2021年微博比微信多几条，占百分之几', '1018条', '83.2%'],
    ])('%s: each its own', async (question, ...said) => {
      const { answer } = await desks.corpus.ask(question)
      for (const words of said) expect(answer).toContain(words)
    })

    it('give the rate beside the difference, of the same two years', async () => {
      const { answer, figures } = await desks.examD.ask('湄潭卫健局2022年申请比2021年增加几件，增幅多少')
      expect(answer).toContain('5件')
      expect(answer).toContain('33.33%')
      expect(figures.map(({ value }) => value)).toEqual([20, 15])
    })
  })

  describe('a region without a report of its own', () => {
    it.each(['沙坡头区公开了多少条信息', '沙坡头区2021年公开了多少条信息'])(
      '%s: says so before what lies in it',
      async (question) => {
        const { answer, warnings } = await desks.corpus.ask(question)
        expect(answer).toMatch(/^没有收录沙坡头区本级的报告/u)
        expect(warnings.map(({ code }) => code)).toContain('notIndexed')
      },
    )

    it('is nothing to say where its townships are asked for', async () => {
      const { answer } = await desks.corpus.ask('沙坡头区各乡镇公开了多少条信息')
      expect(answer).not.toContain('本级')
    })
  })
}
