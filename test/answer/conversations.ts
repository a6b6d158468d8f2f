/** Conversations that reckon with what was said: figures of the turns before, what became of them, and what stands beside them. */
import { describe, expect, it } from 'vitest'
import type { Desks } from './desk.ts'

export function describeConversations(desks: Desks): void {
  describe('a conversation about what became of things', () => {
    it.each([['结果呢'], ['结果怎么样'], ['判得怎么样']])(
      '%s, after lawsuits: how they ended, of both kinds',
      async (question) => {
        const { figures, computation } = await desks.examB.converse('平江县2022年被提起了几件行政诉讼', question)
        expect(computation?.value).toBe(15)
        const ended = figures.filter(({ key }) => !key.endsWith('.total')).reduce((sum, { value }) => sum + value!, 0)
        expect(ended).toBe(15)
      },
    )

    it('says how lawsuits ended where the second clause asks it, and never that nothing is told', async () => {
      const { answer, figures } = await desks.examB.ask('平江县2022年有没有被提起行政诉讼，结果怎么样')
      expect(answer).toMatch(/^有。/u)
      expect(answer).not.toContain('没有找到')
      expect(figures.some(({ key }) => key.endsWith('.upheld'))).toBe(true)
    })

    it('begins with a yes where one ending is asked for', async () => {
      expect((await desks.examB.converse('平江县2022年被提起了几件行政诉讼', '结果是什么，维持了？')).answer).toMatch(
        /^有。/u,
      )
    })

    it.each([
      ['都答复了吗', /^没有。/u],
      ['都办完了吗', /^没有。/u],
      ['还有没答复的吗', /^有。/u],
      ['还剩几件', /2件/u],
    ])('%s, after applications: what is carried over, and no other letters', async (question, words) => {
      const { answer, figures } = await desks.examD.converse('德州经开区2024年收到多少申请', question)
      expect(answer).toMatch(words)
      expect(figures.at(-1)).toMatchObject({ key: 'applications.carriedOut.total', value: 2 })
    })

    it('says that all were answered where nothing is carried over, also of the namesake', async () => {
      expect((await desks.examB.ask('平江龙门镇2022年有多少人申请公开，都答复了吗')).answer).toContain('是。')
      const other = await desks.examB.converse('平江龙门镇2022年申请都答复了吗', '安溪那个呢')
      expect(other.answer).toMatch(/^没有。/u)
    })

    it('holds what was put right against what was found', async () => {
      const asked = ['平江卫健局2022年通报了多少个问题', '都整改了吗', '还剩几个']
      expect((await desks.examB.converse(...asked.slice(0, 2))).answer).toMatch(/^没有。/u)
      expect((await desks.examB.converse(...asked)).computation).toMatchObject({ expression: '21 - 20', value: 1 })
    })
  })

  describe('a conversation that reckons with its figures', () => {
    it.each<[string[], string, number]>([
      [['晋熙镇2020年第一季度测评得了多少分', '第四季度呢', '两个季度相差多少分'], '96 - 91.5', 4.5],
      [['晋熙镇2020年一季度政务公开测评多少分', '三季度又是多少', '比一季度高多少'], '95.2 - 91.5', 3.7],
    ])('%j: %s', async (questions, expression, value) => {
      const { computation } = await desks.examD.converse(...questions)
      expect(computation).toMatchObject({ expression })
      expect(computation?.value).toBeCloseTo(value)
    })

    it.each<[string[], string]>([
      [['平江县2021年一季度开了几场发布会', '二季度呢', '这两个季度加起来呢'], '2 + 4'],
      [['安溪龙门镇2022年热线投诉类几件', '咨询类呢', '这两类合计占多少'], '(708 + 623) / 1564 * 100'],
      [['米市巷街道2024年违建处置类申请几件', '房屋征收的呢', '三类一共占多少'], '(14 + 11 + 8) / 38 * 100'],
      [['米市巷街道2024年两次评估各得多少分', '差多少'], '94.6 - 91.3'],
    ])('%j: %s', async (questions, expression) => {
      expect((await desks.examB.converse(...questions)).computation).toMatchObject({ expression })
    })

    it.each<[string[]]>([
      [['湄潭县卫健局2022年网站、公众号、微博各多少条，加起来是多少']],
      [['湄潭县卫健局2022年网站、公众号、微博各多少条', '加起来多少']],
    ])('%j: all that was listed is added up', async (questions) => {
      const { computation, figures } = await desks.examD.converse(...questions)
      expect(computation?.operation).toBe('sum')
      expect(computation?.expression.match(/\d+/gu)).toHaveLength(figures.length)
    })

    it('finds the quarter with the highest score', async () => {
      for (const asked of [
        ['晋熙镇2020年哪个季度测评分最高'],
        ['晋熙镇2020年四个季度测评平均多少分', '最高的是哪个季度'],
      ])
        expect((await desks.examD.converse(...asked)).figures[0]?.value).toBe(96)
    })

    it('picks of what stands in one row with the figure spoken of', async () => {
      const { figures } = await desks.examB.converse('米市巷街道2024年违建处置类申请几件', '哪类最多')
      expect(figures.map(({ value }) => value)).toEqual([14, 11, 8])
    })

    it('takes the greater of two things of one agency, and asks nobody else', async () => {
      const { figures } = await desks.examD.converse('高明公安分局2023年公众号发了多少条', '微博呢', '哪个多')
      expect(figures.map(({ value, agency }) => [value, agency])).toEqual([
        [1024, '公安局高明分局'],
        [655, '公安局高明分局'],
      ])
    })

    it('takes the whole of a share of items of channels for all that was published', async () => {
      const asked = ['高明公安分局微博发了多少条', '抖音呢', '公众号比微博多几条', '三个加起来', '占全部公开的多少']
      expect((await desks.examD.converse(...asked)).computation?.expression).toBe('(211 + 655 + 1024) / 2068 * 100')
    })

    it('reaches back over as many years as it speaks of', async () => {
      const asked = ['湄潭县卫健局2021年公开多少条信息', '2022年呢', '2023年呢', '三年涨了多少']
      expect((await desks.examD.converse(...asked)).computation).toMatchObject({ expression: '901 - 685' })
    })

    it('adds no followers to items', async () => {
      const asked = ['德州经开区2024年公众号粉丝有多少', '抖音发了几条', '两个加起来多少']
      expect((await desks.examD.converse(...asked)).computation?.operation).not.toBe('sum')
    })
  })

  describe('a conversation about several', () => {
    it('compares all agencies of a region that it spoke of, and asks again of all', async () => {
      const asked = ['平江县各单位2022年收到多少申请', '谁的申请最多']
      expect((await desks.examB.converse(...asked)).figures.map(({ value }) => value)).toEqual([32, 6])
      expect((await desks.examB.converse(...asked, '那谁最少')).figures.map(({ value }) => value)).toEqual([6, 32])
    })

    it('compares those between whom it asked', async () => {
      const { figures } = await desks.examB.converse('龙门镇2022年收到多少申请', '谁的多')
      expect(figures.map(({ value }) => value)).toEqual([11, 6])
    })

    it('sets the one named now beside the one spoken of', async () => {
      const { figures } = await desks.examD.converse('德州经开区2024年收到多少申请', '和荆门市比呢')
      expect(figures.map(({ value }) => value)).not.toContain(null)
      const both = await desks.examB.converse('平江龙门镇2022年收到多少申请', '和安溪县龙门镇比呢')
      expect(both.figures.map(({ value }) => value)).toEqual([6, 11])
    })

    it('goes on with the year it spoke of after a year that is not there', async () => {
      const asked = ['德州经开区2024年收到多少申请', '那2019年呢', '公众号发了几条']
      expect((await desks.examD.converse(...asked)).figures[0]).toMatchObject({ value: 640, year: 2024 })
    })

    it('asks anew of the main year alone after two were compared', async () => {
      const asked = ['柴桑区2021年收到多少申请', '比2020年多多少', '网站发了多少条']
      expect((await desks.examD.converse(...asked)).figures.map(({ value }) => value)).toEqual([10230])
    })

    it('tells the place of the year before as a place', async () => {
      const { figures } = await desks.examB.converse('平江县2022年考核排第几', '前一年呢')
      expect(figures.map(({ value, year }) => [value, year])).toEqual([[2, 2021]])
    })
  })

  describe('a change told again in percent', () => {
    const first = '平江县2022年主动公开比2021年多多少条'

    it.each(['百分比呢，多了多少', '换算成百分比呢', '那涨幅是多少', '合百分之几', 'And as a percentage?'])(
      '%s, after how many more: how much of the year before',
      async (question) => {
        const { computation } = await desks.examB.converse(first, question)
        expect(computation).toMatchObject({ operation: 'growth', expression: '(53120 - 48600) / 48600 * 100' })
      },
    )

    it('is told of two agencies in one year', async () => {
      const { computation } = await desks.examB.converse('平江龙门镇2022年新收申请比安溪龙门镇少几件', '少百分之几')
      expect(computation).toMatchObject({ operation: 'growth', expression: '(6 - 11) / 11 * 100' })
    })

    it.each(['平江县2022年收到申请比2021年多了多少，用百分数表示', '平江县2022年新收申请比2021年涨了多少？要百分比'])(
      '%s: in what it is told stands in another clause',
      async (question) => {
        const { computation } = await desks.examB.ask(question)
        expect(computation).toMatchObject({ operation: 'growth', expression: '(251 - 213) / 213 * 100' })
      },
    )
  })

  describe('a year given up for another', () => {
    it.each(['查不到就算了，那给2022年的吧', '没有就看2022年的吧', '那换2022年的', 'Never mind, then 2022'])(
      '%s: the same of that year, and neither a yes nor what is not held',
      async (question) => {
        const { figures, answer } = await desks.examB.converse('平江县2023年新收申请几件', question)
        expect(figures[0]).toMatchObject({ key: 'applications.received.total', value: 251, year: 2022 })
        expect(answer).not.toMatch(/^有。/u)
      },
    )
  })

  describe('an agency by where it lies', () => {
    it.each([
      [['平江龙门镇2022年新收申请几件', '隔壁安溪龙门镇呢'], 11],
      [['平江县发改局2023年行政处罚几件', '挨着的平江县卫健局2022年是多少'], 137],
    ])('%j: what is said of its place asks for nothing', async (turns, value) => {
      expect((await desks.examB.converse(...turns)).figures[0]).toMatchObject({ value })
    })

    it('goes back and forth between two hotlines, whatever each report calls its cases', async () => {
      const turns = ['平江卫健局2022年12345办了多少件工单', '旁边的安溪龙门镇呢', '平江卫健局呢'] as const
      const { figures } = await desks.examB.converse(...turns)
      expect(figures[0]).toMatchObject({ value: 1938 })
    })
  })

  describe('a figure of another of its kind', () => {
    it('gives the followers of one channel once, and says that the other has none', async () => {
      const { figures, answer } = await desks.examB.ask('平江发改局2023年公众号和网站各多少粉丝')
      expect(figures.map(({ value }) => value)).toEqual([4126])
      expect(answer).toContain('没有写明“网站粉丝”')
    })

    it.each([
      ['平江卫健局2022年12320接了多少电话', 6470],
      ['平江卫健局2022年12345办了多少件', 1938],
    ])('%s: the number of that line, %d', async (question, value) => {
      expect((await desks.examB.ask(question)).figures.map((figure) => figure.value)).toEqual([value])
    })
  })

  describe('things held against one another in a follow-up', () => {
    it.each<[string, string, string, number[]]>([
      ['湄潭县卫健局2021年抖音发了多少条', '公众号跟网站比哪个发得多', 'max', [355, 312]],
      ['鸣凤镇2023年公众号多少条', '网站与公开栏相比哪一个更少', 'min', [58, 468]],
      ['柴桑区2021年收到多少申请', '复议和诉讼谁多', 'max', [12, 5, 3]],
      ['西峡住建局2020年收到几件申请', '自然人和商业企业，哪个提得多', 'max', [18, 9]],
      [
        'How many items did Xixia housing bureau publish on WeChat in 2020?',
        'Website or Weibo, which had more?',
        'max',
        [455, 96],
      ],
      ['鸣凤镇2023年收到多少申请', '跟2022年比谁多', 'max', [11, 7]],
      ['湄潭县卫健局2022年公开了多少条', '和2021年比哪个多', 'max', [742, 685]],
    ])('%s, then %s: of the agency spoken of, and of nobody else', async (first, question, operation, values) => {
      const { figures, computation, citations } = await desks.examD.converse(first, question)
      expect(computation).toMatchObject({ operation })
      expect(figures.map(({ value }) => value)).toEqual(values)
      expect(new Set(citations.map(({ agency }) => agency)).size).toBe(1)
    })

    it('asks all of a kind where one of them is to be singled out', async () => {
      const { figures } = await desks.examD.converse('湄潭县卫健局2022年抖音发了多少', '哪个镇发得最多')
      expect(figures[0]).toMatchObject({ agency: '鸣凤镇人民政府', value: 1268 })
    })
  })

  describe('what is left of what was spoken of', () => {
    it.each([
      ['柴桑区2021年新收的申请里，自然人提的多少', '剩下的企业提的几件', 10],
      ['鸣凤镇2023年公众号多少条', '其余公开栏贴的多少条', 58],
      [
        'How many of the new applications in Chaisang in 2021 were from individuals?',
        'And the rest, from organizations?',
        14,
      ],
    ])('%s, then %s: what is named, %d', async (first, question, value) => {
      const { figures, computation } = await desks.examD.converse(first, question)
      expect(computation?.value ?? figures[0]?.value).toBe(value)
    })

    it('is no number of its own where nothing names it', async () => {
      expect(await desks.examD.converse('鸣凤镇2023年网站发了多少条', '剩下的呢')).toMatchObject({ figures: [] })
    })
  })

  it.each([
    ['鸣凤镇2023年公开多少条', '2022？', 'zh'],
    ['How many items did Mingfeng Town publish in 2023?', '2022?', 'en'],
  ])('%s, then %s: a turn without words speaks the language of the turn before', async (first, question, language) => {
    expect(await desks.examD.converse(first, question)).toMatchObject({
      language,
      figures: [{ value: 1268 }, {}, {}, {}],
    })
  })
}
