/** 下一年呢, 再往前一年呢: the years beside the one last spoken of, or that there is no such report. */
import { describe, expect, it } from 'vitest'
import type { Desks } from './desk.ts'

export function describeNeighbourYears(desks: Desks): void {
  const asked = '古城镇2021年收到几件申请'

  describe('the year beside the one last spoken of', () => {
    it.each([
      ['下一年呢', 2022],
      ['那次年呢', 2022],
      ['第二年呢', 2022],
      ['后一年收到几件', 2022],
      ['再往后一年', 2022],
      ['一年后呢', 2022],
      ['那下一个年度呢', 2022],
      ['上一年呢', 2020],
      ['再往前一年呢', 2020],
      ['前面那年呢', 2020],
      ['一年前呢', 2020],
      ['and the year after?', 2022],
      ['what about the following year?', 2022],
      ['a year earlier?', 2020],
    ])('is meant by %s', async (question, year) => {
      const { figures } = await desks.exam.converse(asked, question)
      expect(figures[0]).toMatchObject({ agency: '古城镇人民政府', key: 'applications.received.total', year })
    })

    it.each([
      [['2020年呢', '下一年呢', '再下一年呢'], 2022],
      [['2022年呢', '两年前呢'], 2020],
      [['2020年和2021年各几件', '下一年呢'], 2022],
      [['2021年和2022年各几件', '再往前一年呢'], 2020],
    ])('is counted from the last turn: %j is %d', async (turns, year) => {
      const { figures } = await desks.exam.converse(asked, ...turns)
      expect(figures[0]).toMatchObject({ key: 'applications.received.total', year })
    })

    it('is said to be missing where no report of it is there, with the years that are', async () => {
      const { status, missing, answer, figures } = await desks.exam.converse(asked, '下一年呢', '再下一年呢')
      expect({ status, missing, figures }).toEqual({
        status: 'notFound',
        missing: { what: 'year', why: 'notIndexed' },
        figures: [],
      })
      expect(answer).toMatch(/2023年.*2022、2021、2020/u)
    })

    it('is held against the one spoken of', async () => {
      const { computation, figures } = await desks.exam.converse(asked, '比下一年多几件')
      expect(computation).toMatchObject({ operation: 'difference', value: 2 })
      expect(figures.map(({ year }) => year)).toEqual([2021, 2022])
    })

    it.each([
      ['几件转到下一年', 'applications.carriedOut.total'],
      ['下一年的打算是什么', undefined],
    ])('is not what %s asks of', async (question, key) => {
      const { figures, interpretation } = await desks.exam.converse(asked, question)
      expect(figures[0]?.key).toBe(key)
      expect(interpretation.years.map(({ year }) => year)).toEqual([2021])
    })
  })

  describe('whether something rose or fell', () => {
    it.each([
      ['古城镇2022年申请减少了吗', /^是。.*少2件/u],
      ['古城镇2022年申请涨了吗', /^否。.*少2件/u],
      ['古城镇2022年申请有没有增加', /^否。/u],
      ['古城镇2021年的申请有所增加吗', /^(?:是|否)。/u],
    ])('%s is told by the year before it', async (question, verdict) => {
      expect((await desks.exam.ask(question)).answer).toMatch(verdict)
    })
  })
}
