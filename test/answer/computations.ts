/** Numbers that stand in no report: what they are made of, in which order, and how sure they are. */
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/model/answer.ts'
import type { Desks } from './desk.ts'

/** Question → the value of its computation, and why it might go wrong. */
const computed: readonly [string, number, string][] = [
  ['晋熙镇网站、微信、头条三个平台加起来发布了多少条', 2356, 'two channels and one without a key of its own'],
  ['湄潭卫健局2022年比2021年12345工单增长了百分之多少', 34.05, 'the cases grow, and not their rate'],
  ['眉县政府办2024年公开的人大建议和政协提案办理结果合计多少件', 190, 'two things in the words of the report'],
  ['沙县区住建局2022年培训平均每场多少人次', 48, 'two numbers of one sentence'],
  ['柴桑区2020年和2021年两年复议案件总数', 26, '总数 of two years'],
]

export function describeComputations(desks: Desks): void {
  const values = ({ figures }: Answer) => figures.map(({ value }) => value)
  const keys = ({ figures }: Answer) => figures.map(({ key }) => key)

  it.each(computed)('%s → %d: %s', async (question, expected) => {
    expect((await desks.examD.ask(question)).computation?.value).toBeCloseTo(expected, 1)
  })

  it('never adds a figure to itself', async () => {
    const { figures } = await desks.examD.ask('晋熙镇网站、微信、公众号三个平台加起来发布了多少条')
    expect(figures.map(({ factId }) => factId)).toEqual([...new Set(figures.map(({ factId }) => factId))])
  })

  describe('figures', () => {
    it('begin with the one asked for, its parts behind it in the order of the report', async () => {
      const answer = await desks.corpus.ask('香山乡2021年公开了多少条信息')
      expect(keys(answer)).toEqual(['published.total', 'published.website', 'published.weibo', 'published.wechat'])
      expect(values(answer)).toEqual([1369, 109, 1139, 121])
    })

    it('of a breakdown begin with the total', async () => {
      const answer = await desks.exam.ask('古城镇2022年公开的信息由哪些部分构成')
      expect(values(answer)).toEqual([703, 231, 402, 70])
      expect(answer.interpretation.operation).toBe('breakdown')
    })

    it.each([
      [
        '沙县区住建局2022年收到的申请，当面、信函、网络各几件？',
        [5, 21, 14],
        'what is listed, and no columns of the form',
      ],
      ['晋熙镇2020年政务公开测评四个季度各得多少分', [91.5, 93, 95.2, 96], 'names first and numbers after them'],
      ['鸣凤镇2023年网站公开信息按类别分别有多少条', [468, 141, 20, 88, 219], 'parts told in a sentence of their own'],
    ])('of %s are %j: %s', async (question, expected) => {
      expect(values(await desks.examD.ask(question))).toEqual(expected)
    })

    it.each([
      ['鸣凤镇2023年承办了几件政协提案', 5, 'the verb at the head of a list belongs to each of its items'],
      ['晋熙镇2020年第三季度政务公开测评得了多少分', 95.2, 'the third of four names has the third of four numbers'],
      ['柴桑区2021年政府门户网站总访问量多少', 3120000, 'a total goes before the part of a like name'],
      ['柴桑区2021年网站独立用户访问量', 584000, 'what narrows an audience is no noise'],
      ['柴桑区2020年培训了多少人次', 680, 'how often is not how many'],
      ['鸣凤镇2023年专栏有几个', 4, 'what they were merged into'],
      ['沙县区住建局有几个专题栏目', 3, 'things of one agency are counted, not agencies'],
      ['高明分局2023年人大建议和政协提案分别办了几件', 5, 'the parts, and not their total'],
      ['柴桑区2021年第三方评估得了多少分', 93.6, 'no cell of a form is counted in 分'],
      ['眉县政府办公室2024年公开了多少件政协提案办理结果', 104, '办理结果 of proposals are none of applications'],
      ['沙县区住建局2022年收取的信息处理费是多少元', 40, 'the verb before 多少 is no part of the word'],
    ])('of %s begin with %d: %s', async (question, expected) => {
      expect(values(await desks.examD.ask(question))[0]).toBe(expected)
    })

    it('keep the words for how exact they are', async () => {
      const answer = await desks.corpus.ask('常乐镇2020年公开了多少条信息')
      expect(answer.figures[0]).toMatchObject({ value: 172, qualifier: 'atLeast' })
      expect(answer.answer).toContain('172余条')
    })

    it('of one channel stand in for a total that is not stated, under their own label', async () => {
      const answer = await desks.corpus.ask('西湖镇2020年公开了多少条信息')
      expect(keys(answer)).toEqual(['published.website'])
      expect(answer.answer).toContain('没有写明总数')
      expect(answer.warnings).toContainEqual(expect.objectContaining({ code: 'channelOnly' }))
    })

    it('name the newest report where no year is asked for, and say so', async () => {
      const answer = await desks.exam.ask('古城镇收到多少件申请')
      expect(answer.figures[0]).toMatchObject({ value: 10, year: 2022 })
      expect(answer.interpretation.years).toEqual([{ year: 2022, by: 'implied', rule: 'newest' }])
    })

    it('of a table and of prose both stand where both state it, each labelled', async () => {
      const answer = await desks.exam.ask('宝丰县石桥镇2022年收到几件申请')
      expect(values(answer)).toEqual([13, 14])
      expect(answer.figures[0]!.key).toBe('applications.received.total')
    })

    it('stay as printed where the checks fail, and the answer warns', async () => {
      const answer = await desks.exam.ask('集美区2021年本机关不掌握相关政府信息总计几件')
      expect(answer.figures[0]!.value).toBe(26)
      expect(answer.warnings).toContainEqual(expect.objectContaining({ code: 'checkFailed' }))
    })

    it.each([
      ['平江县政府2022年商业企业的申请里，予以公开的占百分之几', 50],
      ['平江县政府2022年自然人申请中不予公开占多少', 18.75],
    ])('of a share count the same applicants on both sides: %s', async (question, value) => {
      expect((await desks.examB.ask(question)).computation?.value).toBe(value)
    })

    it('of two years are compared where 多 follows the year at once', async () => {
      expect((await desks.exam.ask('古城镇2021比2020多收了几件申请')).computation?.value).toBe(6)
    })

    it.each([
      ['霍山县教育局2022年收费折合多少元', 6834526, '元', '6834526元'],
      ['How much in yuan did Huoshan Education Bureau collect in fees in 2022?', 6834526, '元', '6,834,526'],
    ])('of money are converted where the question asks for another unit: %s', async (question, value, unit, said) => {
      const answer = await desks.exam.ask(question)
      expect(answer.computation).toMatchObject({ operation: 'convert', value, unit })
      expect(answer.figures[0]).toMatchObject({ value: 683.4526, unit: '万元' })
      expect(answer.answer.replaceAll(',', '')).toContain(said.replaceAll(',', ''))
    })

    it('of no litigation are counted in English too', async () => {
      const answer = await desks.exam.ask('Which agencies had no applications in 2023?')
      expect(answer.computation?.operation).toBe('count')
    })

    it('of what was given out and what was not are both told', async () => {
      const answer = await desks.exam.ask('王洼镇2021年给公开了几件，没给公开几件')
      expect(answer.answer).toMatch(/予以公开（总计）2件.*不予公开2件/u)
    })

    it('single out who has any: 谁…过', async () => {
      const answer = await desks.examB.ask('谁2022年被复议过')
      expect(answer.figures.length).toBeGreaterThan(0)
      expect(values(answer).filter((value) => value === 0)).toEqual([])
    })

    it('carry decimals and their unit as printed', async () => {
      const answer = await desks.exam.ask('霍山县教育局2022年行政事业性收费金额是多少')
      expect(answer.figures[0]).toMatchObject({ value: 683.4526, unit: '万元' })
      expect(answer.answer).toContain('683.4526万元')
    })
  })

  describe('computations', () => {
    const cases: [question: string, operation: string, operands: number[], value: number][] = [
      ['古城镇2020年到2022年一共收到多少件申请', 'sum', [6, 12, 10], 28],
      ['古城镇2022年收到的申请比2021年多几件', 'difference', [10, 12], -2],
      ['古城镇2022年收到的申请比2021年增长百分之几', 'growth', [10, 12], (-2 / 12) * 100],
      ['古城镇2021年新收申请中自然人占多少比例', 'share', [9, 12], 75],
      ['古城镇近三年平均收到多少件申请', 'average', [6, 12, 10], 28 / 3],
      ['十堰市2023年微博和微信一共发布多少条', 'sum', [10927, 6412], 17339],
      ['古城镇2021年比2020年行政许可多几件', 'difference', [41, 37], 4],
    ]
    it.each(cases)('%s: %s of %s', async (question, operation, operands, value) => {
      const answer = await desks.exam.ask(question)
      expect(answer.computation).toMatchObject({ operation, qualifier: 'exact' })
      expect(answer.computation!.value).toBeCloseTo(value, 8)
      expect(values(answer)).toEqual(operands)
    })

    it.each<[string, number[]]>([
      ['十堰市2023年不予公开多少件', [1, 5, 4, 16, 14, 20, 26, 10]],
      ['十堰市2023年法人或其他组织新收申请多少件', [143, 2, 6, 38, 15]],
      ['十堰市2023年行政诉讼多少件', [21, 12]],
    ])('%s: a group that the form has no cell for is the sum of its cells', async (question, cells) => {
      const answer = await desks.exam.ask(question)
      expect(values(answer)).toEqual(cells)
      expect(answer.computation).toMatchObject({
        operation: 'sum',
        expression: cells.join(' + '),
        value: cells.reduce((sum, cell) => sum + cell, 0),
        unit: '件',
      })
    })

    it('adds up items that the report lists without a total, and says that it did', async () => {
      const answer = await desks.corpus.ask('李俊镇2020年公开了多少条信息')
      expect(answer.computation).toMatchObject({ operation: 'sum', value: 173, unit: '条' })
      expect(answer.computation!.expression).toMatch(/^13 \+ 2 \+ 4 \+ .* \+ 78$/u)
      expect(answer.warnings).toContainEqual(expect.objectContaining({ code: 'noTotalStated' }))
      expect(answer.answer).toContain('没有写明总数')
    })

    it.each<[string, string, number, string]>([
      ['文昌镇2023年和常乐镇2020年一共公开多少条信息', '余 + 余', 1972, 'atLeast'],
      ['文昌镇2023年比香山乡2021年多公开多少条', '余 - exact', 431, 'atLeast'],
      ['常乐镇2020年微博占比', 'exact of 余', (120 / 172) * 100, 'almost'],
      ['文昌镇2023年微信占全部信息的比例', '余 of 余', (400 / 1800) * 100, 'about'],
    ])('%s: %s', async (question, _, value, qualifier) => {
      const { computation } = await desks.corpus.ask(question)
      expect(computation).toMatchObject({ qualifier })
      expect(computation!.value).toBeCloseTo(value, 8)
    })

    it('gives a share in percent, unrounded in JSON and rounded in words', async () => {
      const answer = await desks.corpus.ask('香山乡2021年微博占公开信息总数的比例')
      expect(answer.computation).toMatchObject({ operation: 'share', unit: '%' })
      expect(answer.computation!.value).toBeCloseTo((1139 / 1369) * 100, 10)
      expect(answer.answer).toContain('83.2%')
    })

    it('puts the winner first, and says who it is', async () => {
      const answer = await desks.exam.ask('哪个单位收到的申请最多')
      expect(answer.computation).toMatchObject({ operation: 'max', value: 816 })
      expect(answer.figures[0]).toMatchObject({ agency: '十堰市人民政府', value: 816 })
      expect(answer.answer).toMatch(/^十堰市/u)
      expect((await desks.exam.ask('哪个单位收到的申请最少')).figures[0]).toMatchObject({ value: 2 })
    })

    it.each([
      ['哪个乡镇2021年公开的最多', 1369],
      ['谁2021年发得最少', 1369],
      ['which township published the most in 2021', 1369],
      ['香山乡和文昌镇2021年谁公开得多', 1369],
      ['香山乡哪一年公开得最多', 1369],
      ['2021年哪个渠道最多', 1139],
      ['Which channel published the most in 2021?', 1139],
      ['香山乡在哪里发得最多', 1139],
    ])('%s: picks among agencies and years, and parts only where a part is asked for: %d', async (question, value) => {
      const answer = await desks.corpus.ask(question)
      expect(answer.figures[0]).toMatchObject({ agency: '香山乡人民政府', year: 2021, value })
    })

    it('computes no most of named agencies where only one of them has a report', async () => {
      const answer = await desks.corpus.ask('香山乡和文昌镇2021年谁公开得多')
      expect(answer.computation).toBeNull()
      expect(answer.answer).toMatch(/可以相比的只有这一份报告。未收录：文昌镇2021年/u)
    })

    it.each<[string, number[]]>([
      ['哪些单位2022年没有行政诉讼', [0, 0]],
      ['哪些单位2022年被起诉过', [3, 1]],
      ['2022年没有行政诉讼的单位有几个', [0, 0]],
      ['哪些单位2022年没有收到申请', []],
    ])('%s: names those that fulfil it, and no others: %j', async (question, expected) => {
      const { computation, answer, figures } = await desks.exam.ask(question)
      expect(computation).toMatchObject({ operation: 'count', value: expected.length })
      const listed = answer.split('依次为：')[1]?.split('。')[0]?.split('；') ?? []
      expect(listed.map((entry) => Number(/(\d+)件/u.exec(entry)![1]))).toEqual(expected)
      expect(figures.length).toBeGreaterThan(0)
    })

    it('ranks from most to least', async () => {
      const ranked = values(await desks.exam.ask('各单位收到的申请按从多到少排序'))
      expect(ranked).toEqual([...ranked].sort((a, b) => b! - a!))
      expect(ranked).toHaveLength(10)
    })

    it('shows both numbers where the editions of the form do not mean the same', async () => {
      const answer = await desks.exam.ask('古城镇2021年规范性文件现行有效件数和2020年对外公开总数量相差多少')
      expect(answer.computation).toBeNull()
    })

    it('has no growth from 0, and shows both numbers', async () => {
      const answer = await desks.exam.ask('古城镇2021年行政复议比2022年增长百分之几')
      expect(values(answer)).toEqual([2, 0])
      expect(answer.computation).toBeNull()
    })

    it('has no difference where one side is not indexed', async () => {
      const answer = await desks.exam.ask('王洼镇2021年收到的申请比2020年多几件')
      expect(answer).toMatchObject({
        status: 'notFound',
        missing: { what: 'year', why: 'notIndexed' },
        computation: null,
      })
      expect(answer.figures).toEqual([])
    })

    it.each([
      ['of numbers of different units', '逍遥津街道网站搜索准确率提升到了百分之几'],
      ['of a thing in itself', '古城镇2021年公开了多少条信息，占比多少'],
    ])('takes no share %s: %s', async (_, question) => {
      expect((await desks.exam.ask(question)).computation).toBeNull()
    })

    it('counts in the order of the figures', async () => {
      const answer = await desks.corpus.ask('多少个单位公开了微博')
      expect(values(answer)).toEqual([1200, 1139, 120])
      expect(answer.computation).toMatchObject({ operation: 'count', expression: 'count(1200, 1139, 120)', value: 3 })
    })

    it('adds up 所有单位微博 over all agencies, not the items of one', async () => {
      const answer = await desks.corpus.ask('所有单位微博一共多少条')
      expect(answer.computation).toMatchObject({ operation: 'sum', value: 2459, qualifier: 'atLeast' })
      expect(values(answer).sort()).toEqual([1139, 120, 1200])
    })

    it('count by a bound that stands behind the thing counted', async () => {
      const answer = await desks.corpus.ask('有几个单位微博超过100条')
      expect(answer.computation).toMatchObject({ operation: 'count', value: 3 })
    })
  })
}
