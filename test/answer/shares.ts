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

  describe('a share of what was added up', () => {
    it.each([
      [['平江县2022年直接起诉和复议后起诉一共几件', '其中直接起诉的占几成，给个百分数'], '10 / 15 * 100'],
      [['平江县2022年直接起诉和复议后起诉加起来多少件', '复议后起诉的占多少，要百分数'], '5 / 15 * 100'],
      [['平江县2022年行政复议维持和纠正的加起来几件', '里面纠正的占多大比例'], '5 / 19 * 100'],
      [['平江县2022年行政复议维持和纠正的加起来几件', '维持的占百分之几'], '14 / 26 * 100'],
    ])('%j: %s', async (turns, expression) => {
      const { computation } = await desks.examB.converse(...turns)
      expect(computation).toMatchObject({ operation: 'share', expression })
    })

    it('is taken of the same again', async () => {
      const turns = ['香山乡2021年网站和微信一共几条', '其中微信占几成', '网站呢'] as const
      const { computation } = await desks.corpus.converse(...turns)
      expect(computation).toMatchObject({ operation: 'share', expression: '109 / 230 * 100' })
    })

    it('is told of each where each is asked for', async () => {
      const { answer } = await desks.examB.converse('平江县2022年直接起诉和复议后起诉一共几件', '两项各占多少')
      expect([...answer.matchAll(/[\d.]+%/gu)].map(String)).toEqual(['66.67%', '33.33%'])
    })
  })

  describe('a share in several reports', () => {
    it('is each its own', async () => {
      const { answer } = await desks.examD.ask('湄潭卫健局和德州经开区自然人申请占比多少')
      expect(answer).toContain('14 / 19')
      expect(answer).toContain('27 / 36')
    })

    it.each([
      ['哪个单位自然人申请占比最高', 1],
      ['哪个单位自然人申请占比最低', -1],
    ])('is ranked: %s', async (question, sign) => {
      const { answer } = await desks.examD.ask(question)
      const shares = [...answer.matchAll(/占比为([\d.]+)%/gu)].map(([, share]) => Number(share))
      expect(shares.length).toBeGreaterThan(5)
      expect(shares).toEqual([...shares].sort((a, b) => sign * (b - a)))
    })

    it('is that of all of them together where that is asked', async () => {
      const { computation } = await desks.examD.ask('湄潭卫健局和德州经开区自然人申请合起来占全部申请的多少')
      expect(computation).toMatchObject({ operation: 'share', expression: '(14 + 27) / (19 + 36) * 100' })
    })
  })

  describe('changes of several agencies', () => {
    it('are ranked by the change, and not by the numbers', async () => {
      const { computation, answer } = await desks.examD.ask('哪个单位申请比上年增长最多')
      expect(computation).toMatchObject({ operation: 'difference', expression: '145 - 124' })
      expect(answer.indexOf('145 - 124')).toBeLessThan(answer.indexOf('19 - 20'))
    })

    it('count what the agencies received, and not what 单位 asked for', async () => {
      const { figures } = await desks.examB.ask('2022年各单位申请比上年增加多少')
      expect(figures.map(({ key }) => key)).toEqual(Array(2).fill('applications.received.total'))
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

  it('tells how many times one year is of another as a ratio, and not as an average', async () => {
    const { computation } = await desks.examD.ask('湄潭卫健局2022年申请是2021年的几倍')
    expect(computation).toMatchObject({ operation: 'ratio', expression: '20 / 15', unit: '倍' })
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

  describe('a share of what is added up', () => {
    it.each([
      ['西峡住建局2020年完全公开的加部分公开的占总数的百分之几', '(13 + 3) / 28 * 100'],
      ['沙县住建局2022年予以公开加上部分公开占总数的百分之几', '(19 + 5) / 41 * 100'],
      [
        'What share of all results of Shaxian housing bureau in 2022 were granted in full plus in part?',
        '(19 + 5) / 41 * 100',
      ],
      ['沙县区住建局2022年网络和信函申请合计占全部的比例', '(14 + 21) / 40 * 100'],
      ['德州经开区2024年重大项目和招商引资信息一共占公开信息的几成', '(73 + 58) / 1987 * 100'],
      ['西峡住建局2019年物业管理和工程质量安全信息合计占公开总数的比例', '(28 + 45) / 523 * 100'],
    ])('%s: %s', async (question, expression) => {
      expect((await desks.examD.ask(question)).computation).toMatchObject({ operation: 'share', expression })
    })

    it('is that of both things that were spoken of', async () => {
      const asked = ['沙县区住建局2022年当面提的申请有几件', '写信的呢', '这两种加起来占全部申请的百分之几']
      expect((await desks.examD.converse(...asked)).computation?.expression).toBe('(5 + 21) / 40 * 100')
    })
  })

  it.each([
    ['鸣凤镇2023年哪个平台发得最少', 58],
    ['Which channel published the fewest items for Mingfeng Town in 2023?', 58],
  ])('%s: subjects into which a channel falls are no channels', async (question, value) => {
    expect((await desks.examD.ask(question)).computation?.value).toBe(value)
  })
}
