/** Figures of a part of the year, and of lists whose names come before their numbers. */
import { describe, expect, it } from 'vitest'
import type { Desks } from './desk.ts'

export function describeListedFigures(desks: Desks): void {
  describe('the total beside its channels', () => {
    it.each([
      '香山乡2021年主动公开总数以及网站、微博各多少条',
      '香山乡2021年网站、微博和总数各多少条',
      '香山乡2021年公开信息合计数和网站、微博的条数',
    ])('%s: is told with them, and added to none', async (question) => {
      const { figures, computation } = await desks.corpus.ask(question)
      expect(figures.map(({ value }) => value)).toEqual(expect.arrayContaining([1369, 109]))
      expect(computation).toBeNull()
    })
  })

  describe('a part of the year', () => {
    it.each([
      '香山乡2021年第一季度公开多少条信息',
      '香山乡四个季度各公开了多少条',
      '香山乡上半年发了几条微博',
      '李俊镇12月公开了多少条',
      '香山乡3月收到几件申请',
      '香山乡2021年哪个月发得最多',
      '李俊镇收到的申请哪一个月最多',
      '香山乡哪天发的信息最多',
      'Which month did Xiangshan publish the most items in?',
      'How many applications did Xiangshan receive in the first quarter of 2021?',
    ])('%s: never the number of the year in its place', async (question) => {
      const answer = await desks.corpus.ask(question)
      expect(answer).toMatchObject({ status: 'notFound', figures: [], computation: null })
      expect(answer.missing).toEqual({ what: 'metric', why: 'notStated' })
      expect(answer.answer).toMatch(/只写明全年的数字|of the whole year only/u)
    })

    it('asked for after the year, and the year again', async () => {
      expect(await desks.corpus.converse('香山乡2021年公开了多少条', '第一季度呢')).toMatchObject({ figures: [] })
      const { figures } = await desks.corpus.converse('香山乡2021年公开了多少条', '第一季度呢', '那全年呢')
      expect(figures[0]!.value).toBe(1369)
    })

    it.each([
      ['平江县政府2021年三季度开了几场新闻发布会', [3]],
      ['平江县政府2022年第三季度新闻发布会多少场', [4]],
      ['平江县政府2022年新闻发布会四个季度各开了几场', [3, 5, 4, 5]],
    ])('%s: %j, where the report counts by it', async (question, expected) => {
      const { figures } = await desks.examB.ask(question)
      expect(figures.map(({ value }) => value)).toEqual(expected)
    })
  })

  it.each([
    ['米市巷街道2024年加装电梯的申请有几件', 8],
    ['米市巷街道2024年违建处置的申请有几件', 11],
    ['米市巷街道2024年房屋征收补偿的申请多少件', 14],
  ])('%s: %d, the number in the place of its name', async (question, value) => {
    const { figures, citations } = await desks.examB.ask(question)
    expect(figures.map((figure) => figure.value)).toEqual([value])
    expect(citations[0]!.quote).toContain('房屋征收补偿、违建处置、加装电梯')
  })

  it.each([
    ['平江县政府2022年建议提案各答复多少件', [63, 88]],
    ['平江县卫健局2022年建议提案各几件', [11, 17]],
  ])('%s: %j, one figure to a name though nothing parts them', async (question, expected) => {
    expect((await desks.examB.ask(question)).figures.map(({ value }) => value)).toEqual(expected)
  })
}
