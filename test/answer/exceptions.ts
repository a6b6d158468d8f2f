/** What is left of a total without some of its parts. */
import { describe, expect, it } from 'vitest'
import type { Desks } from './desk.ts'

export function describeExceptions(desks: Desks): void {
  describe('all but something', () => {
    it.each([
      ['香山乡除了网站还发了多少条', '1369 - 109'],
      ['香山乡2021年除微信外发布了多少条', '1369 - 121'],
      ['香山乡2021年不算微博公开了多少条', '1369 - 1139'],
      ['香山乡2021年除了微博和微信还发了多少条', '1369 - 1139 - 121'],
      ['常乐镇除了社会救助，其他公开了多少条', '172 - 30'],
      ['How many items did Xiangshan publish in 2021 excluding Weibo?', '1369 - 1139'],
    ])('%s: %s', async (question, expression) => {
      const { status, computation } = await desks.corpus.ask(question)
      expect({ status, ...computation }).toMatchObject({ status: 'answered', operation: 'difference', expression })
    })

    it.each(['古城镇2021年除了自然人，其他申请人申请了多少件', '古城镇2021年除自然人外收到多少申请'])(
      '%s: of the columns of a row',
      async (question) => {
        expect((await desks.exam.ask(question)).computation).toMatchObject({ value: 3 })
      },
    )

    it('is not reckoned from what the report does not count as a part', async () => {
      const { status, computation } = await desks.corpus.ask('李俊镇除了宣传稿件还公开了多少条')
      expect({ status, computation }).toEqual({ status: 'notFound', computation: null })
    })

    it('is no riddle where a thing of its own is asked for', async () => {
      const { figures } = await desks.corpus.ask('香山乡除了行政处罚还有多少行政许可')
      expect(figures.map(({ key }) => key)).toEqual([expect.stringContaining('licensing')])
    })
  })
}
