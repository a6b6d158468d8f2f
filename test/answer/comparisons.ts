/** Sums on one side of a comparison, places in a ranking, and the first few of one. */
import { describe, expect, it } from 'vitest'
import type { Desks } from './desk.ts'

export function describeComparisons(desks: Desks): void {
  describe('a sum that is compared', () => {
    it.each([
      ['香山和常乐公开的信息加起来比文昌镇多吗', '(1369 + 172) - 1800', /^否。/u],
      ['文昌镇公开的比香山和常乐加起来多吗', '1800 - (1369 + 172)', /^是。/u],
      ['香山乡和西湖镇公开的信息之和比文昌镇少多少', '1800 - (1369 + 20)', /411余条/u],
      ['香山和常乐加起来公开得多还是文昌镇公开得多', '(1369 + 172) - 1800', /^文昌镇2023年更多。/u],
      ['香山乡2021年微博和微信加起来比网站多多少', '(1139 + 121) - 109', /1151条/u],
      ['Did Xiangshan and Changle together publish more than Wenchang?', '(1369 + 172) - 1800', /^No\./u],
    ])('%s: %s', async (question, expression, words) => {
      const { status, computation, answer } = await desks.corpus.ask(question)
      expect({ status, expression: computation?.expression }).toEqual({ status: 'answered', expression })
      expect(answer).toMatch(words)
    })

    it('names the blank cell that leaves it without a result', async () => {
      const answer = await desks.corpus.ask('香山和常乐的不予公开加起来比西湖镇多吗')
      expect(answer).toMatchObject({ status: 'notFound', missing: { what: 'cell', why: 'blank' }, computation: null })
    })
  })

  describe('the year of the most', () => {
    it.each([
      ['古城镇公开最多的一年和最少的一年差多少', '703 - 486'],
      ['古城镇公开信息最多的年份比最少的年份多多少', '703 - 486'],
      ['古城镇公开信息最多的一年公开了多少条', 'max(703)'],
    ])('%s: %s', async (question, expression) => {
      const { computation } = await desks.exam.ask(question)
      expect(computation?.expression).toBe(expression)
    })
  })

  describe('a claim that there was none', () => {
    it('is borne out by a 0 and by nothing else', async () => {
      expect((await desks.corpus.ask('香山乡2021年没有收到公开申请，对吗')).answer).toMatch(/^是。/u)
      expect((await desks.exam.ask('古城镇2021年没有收到公开申请，对吗')).answer).toMatch(/^否。/u)
    })
  })

  describe('a place among all', () => {
    it.each([
      ['香山乡公开信息排第几', '香山乡2021年在已收录、可以相比的报告中排第二。'],
      ['文昌镇2023年公开条数在五个乡镇里第几名', '文昌镇2023年在已收录、可以相比的报告中排首位。'],
      ['Where does Xiangshan rank in the number of items published?', 'ranks second'],
    ])('%s: %s', async (question, words) => {
      const { answer, figures, computation } = await desks.corpus.ask(question)
      expect(answer).toContain(words)
      expect(computation).toMatchObject({ operation: 'rank', value: 1800 })
      expect(figures.map(({ value }) => value)).toEqual([1800, 1369, 172, 20])
    })

    it('is left again by the next question', async () => {
      const { figures } = await desks.corpus.converse('香山乡公开信息排第几', '其中微博多少条')
      expect(figures.map(({ value }) => value)).toEqual([1139])
    })
  })

  it.each([
    ['公开信息最多的三个乡镇', [1800, 1369, 172]],
    ['公开信息条数前三名', [1800, 1369, 172]],
    ['各乡镇公开信息排名前三', [1800, 1369, 172]],
    ['公开最少的两个乡镇', [20, 172]],
    ['公开信息倒数两名', [20, 172]],
    ['top 2 towns by items published', [1800, 1369]],
  ])('%s: as many as are asked for', async (question, expected) => {
    const { figures } = await desks.corpus.ask(question)
    expect(figures.map(({ value }) => value)).toEqual(expected)
  })

  it.each([
    'Which Longmen Town published more in 2022, the one in Anxi or the one in Pingjiang?',
    '龙门镇2022年公开的信息，安溪的那个多还是平江的那个多',
  ])('%s: the two of a name, not the county', async (question) => {
    const { figures } = await desks.examB.ask(question)
    expect(figures.map(({ value }) => value)).toEqual([917, 386])
  })

  describe('the year before that only this report tells of', () => {
    it.each([
      ['平江县发改局2023年主动公开比上一年增长百分之几', '(642 - 589) / 589 * 100'],
      ['平江县发改局2023年主动公开比上一年增加了多少', '642 - 589'],
    ])('%s: %s', async (question, expression) => {
      expect((await desks.examB.ask(question)).computation).toMatchObject({ expression })
    })
  })

  it('reckons a rate from numbers of the unit that was spoken of', async () => {
    const { computation } = await desks.examB.converse('平江县政府2022年网站总访问量多少', '上一年的', '增长了百分之几')
    expect(computation).toMatchObject({ expression: '(22400000 - 18700000) / 18700000 * 100' })
  })

  it('gives no number of one year as the sum of two', async () => {
    const answer = await desks.exam.ask('王洼镇2021年和2022年一共收到几件申请')
    expect(answer).toMatchObject({ status: 'notFound', missing: { what: 'year', why: 'notIndexed' }, figures: [] })
  })
}
