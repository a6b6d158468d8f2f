/** Conversations: what a question leaves out is taken from the answer before, and from nowhere else. */
import { describe, expect, it } from 'vitest'
import type { Desks } from './desk.ts'

export function describeFollowUps(desks: Desks): void {
  /** The first figure of the last answer. */
  async function figureAfter(...questions: string[]) {
    const { figures, answer } = await desks.exam.converse(...questions)
    return figures[0] ?? answer
  }

  describe('a conversation', () => {
    it.each<[string[], object]>([
      [['古城镇2021年公开了多少条信息', '其中网站多少条'], { key: 'published.website', value: 208, year: 2021 }],
      [['古城镇2021年公开了多少条信息', '那2020年呢'], { key: 'published.total', value: 486, year: 2020 }],
      [['古城镇2021年公开了多少条信息', '其中网站多少条', '那2022年呢'], { key: 'published.website', value: 231 }],
      [['古城镇2021年新收申请几件', '其中自然人几件'], { key: 'applications.received.naturalPerson', value: 9 }],
      [
        ['古城镇2021年新收申请几件', '其中自然人几件', '商业企业呢'],
        { key: 'applications.received.business', value: 2 },
      ],
      [['古城镇2021年自然人申请几件', '那2022年呢', '商业企业呢'], { year: 2022, value: 3 }],
      [['古城镇2021年收到几件申请', '不对，我问的是王洼镇'], { agency: '王洼镇人民政府', year: 2021, value: 6 }],
      [['古城镇2021年收到几件申请', '霍山县教育局2022年呢'], { agency: '教育局', year: 2022, value: 28 }],
      [['How many applications did Gucheng Town receive in 2021?', 'And in 2022?'], { value: 10, year: 2022 }],
    ])('%j', async (questions, figure) => {
      expect(await figureAfter(...questions)).toMatchObject(figure)
    })

    it('asks yes or no again, of another year', async () => {
      expect((await desks.exam.converse('古城镇2021年收到行政复议吗', '2022年呢')).answer).toMatch(/^(?:有|没有)。/u)
    })

    it('holds two kinds of applicants of the one spoken of against one another', async () => {
      const { figures } = await desks.exam.converse('古城镇2021年收到几件申请', '自然人多还是企业多')
      expect(new Set(figures.map(({ agency }) => agency))).toEqual(new Set(['古城镇人民政府']))
      expect(figures[0]).toMatchObject({ key: 'applications.received.naturalPerson', value: 9 })
    })

    it('chooses between two kinds of applicants of the row that was spoken of', async () => {
      const turns = ['古城镇2021年不予公开多少件', '这件申请是自然人还是企业提的'] as const
      const { figures, computation } = await desks.exam.converse(...turns)
      expect(figures.every(({ key }) => key.startsWith('applications.denied.'))).toBe(true)
      expect(computation).toMatchObject({ operation: 'max', value: 1 })
    })

    it.each([
      ['石桥镇2022年公开了多少条', ['第二个', '两个加起来多少'], 826],
      ['宝丰县石桥镇2022年收到几件申请', ['沂源县石桥镇呢', '两个加起来多少'], 15],
      ['古城镇2021年网站发布多少条', ['微信呢', '这两个加起来多少'], 208 + 337],
    ])(
      '%s %j: adds up the things, or else the agencies, that the last turns spoke of, and none twice: %d',
      async (first, rest, value) => {
        const answer = await desks.exam.converse(first, ...rest)
        expect(answer.computation?.value ?? answer.figures[0]!.value).toBe(value)
      },
    )

    it('takes the namesake whose region is named though its cell is blank and it was not offered, never the region', async () => {
      const answer = await desks.examB.converse('龙门镇2022年被复议了几回', '平江那个')
      expect(answer.interpretation.agencies.map(({ name }) => name)).toEqual(['龙门镇人民政府'])
      expect(answer.figures).toEqual([])
    })

    it('picks among the years of the agency spoken of where 哪年 stands alone', async () => {
      const answer = await desks.exam.converse('古城镇这三年每年公开多少条信息', '哪年最多')
      expect(answer.figures.map(({ agency, value }) => `${agency} ${value}`)).toEqual([
        '古城镇人民政府 703',
        '古城镇人民政府 612',
        '古城镇人民政府 486',
      ])
    })

    it('compares the agencies of the last turns where 谁 stands alone', async () => {
      const answer = await desks.exam.converse('宝丰县石桥镇2022年收到几件申请', '沂源县石桥镇呢', '谁多')
      expect(answer.figures.map(({ value }) => value)).toEqual([13, 2])
    })

    it('asks back where it goes on over an index without the agency it spoke of', async () => {
      const { context } = await desks.exam.ask('古城镇2021年公开了多少条信息')
      for (const question of ['那2020年呢？', '其中网站多少条', '两家差多少？', 'And in 2020?'])
        expect(await desks.corpus.ask({ question, context }), question).toMatchObject({
          status: 'clarify',
          figures: [],
        })
    })

    it.each([
      ['那2020年呢？', '上下文不是本服务给出的，已忽略。'],
      ['And in 2020?', 'The context is not one of this service and was ignored.'],
    ])('%s: a context that was cut short is ignored, and that is said', async (question, message) => {
      const { context } = await desks.exam.ask('古城镇2021年公开了多少条信息')
      const { warnings, figures } = await desks.exam.ask({ question, context: context.slice(0, -4) })
      expect(warnings).toContainEqual({ code: 'contextIgnored', message })
      expect(figures).toEqual([])
    })

    it('keeps a year that was stated: what another agency has not of that year is not there', async () => {
      expect(await desks.exam.converse('古城镇2020年公开了多少条信息', '王洼镇呢')).toMatchObject({
        status: 'notFound',
        missing: { what: 'year' },
        figures: [],
      })
    })

    it('lets the asker choose among the options of a question back', async () => {
      const asked = ['石桥镇2022年收到几件申请', '第二个']
      const { options } = await desks.exam.ask(asked[0]!)
      const chosen = await desks.exam.converse(...asked)
      expect(chosen).toMatchObject({
        status: 'answered',
        figures: (await desks.exam.ask(options[1]!.question)).figures,
      })
    })

    it('goes on from the option that was chosen', async () => {
      const chosen = await desks.exam.converse('石桥镇2022年收到几件申请', '第二个', '那不予公开呢')
      expect(new Set(chosen.figures.map(({ region }) => region.at(-2)))).toEqual(new Set(['宝丰县']))
      expect(chosen.computation).toMatchObject({ operation: 'sum', value: 2 })
    })

    it.each([
      [
        ['石桥镇2022年收到几件申请', '沂源的那个', '另一个呢'],
        [13, 14],
      ],
      [
        ['石桥镇2022年收到几件申请', '第二个', '另一个呢'],
        [2, 2],
      ],
      [['石桥镇2022年收到几件申请', '第一个', '其中自然人多少', '另一个呢'], [8]],
      [['古城镇2021年收到几件申请', '王洼镇呢', '另一个呢'], [12]],
    ])('%j: of two, the one that was not spoken of: %j', async (questions, expected) => {
      expect((await desks.exam.converse(...questions)).figures.map(({ value }) => value)).toEqual(expected)
    })

    it('keeps the language of a question back, whatever stands in brackets', async () => {
      const { language } = await desks.exam.converse(
        'How many applications did Shiqiao Town receive?',
        'the second one',
      )
      expect(language).toBe('en')
    })

    it.each([
      ['两个加起来呢', '10 + 6'],
      ['差多少', '10 - 6'],
      ['谁多', 'max(10, 6)'],
    ])('%s, of agencies each in its own year: %s', async (question, expression) => {
      const asked = '古城镇2022年和王洼镇2021年各收到几件申请'
      const { computation, warnings } = await desks.exam.converse(asked, question)
      expect(computation).toMatchObject({ expression })
      expect(warnings.filter(({ code }) => code === 'notIndexed')).toEqual([])
    })

    it('counts documents in 件 and items published in 条', async () => {
      const asked = '莲花镇2019年规范性文件新制作了几件'
      const [documents, items] = [
        await desks.examB.converse(asked, '公开了几件'),
        await desks.examB.converse(asked, '公开了几条'),
      ]
      expect(documents.figures.map(({ value }) => value)).toEqual([2])
      expect(items.figures[0]).toMatchObject({ key: 'published.total', value: 268 })
    })

    it('forgets what a complete question does not lean on', async () => {
      const question = '霍山县教育局2022年收到几件申请'
      const later = await desks.exam.converse('古城镇2021年公开了多少条信息', question)
      const alone = await desks.exam.ask(question)
      expect({ ...later, context: '' }).toEqual({ ...alone, context: '' })
    })

    it('ignores a context that is not its own, and says so', async () => {
      for (const context of ['', 'nonsense', 'w1.e30.AAAA', JSON.stringify({ agencies: ['古城镇'] })]) {
        const answer = await desks.exam.ask({ question: '其中微博多少条', context })
        expect(answer.warnings).toContainEqual(expect.objectContaining({ code: 'contextIgnored' }))
        expect(answer.figures).toEqual([])
      }
    })

    it('has no warning for its own context', async () => {
      const answer = await desks.exam.converse('古城镇2021年公开了多少条信息', '其中网站多少条')
      expect(answer.warnings.filter(({ code }) => code === 'contextIgnored')).toEqual([])
    })

    it('takes 两者相差多少 for the two agencies last spoken of', async () => {
      const { computation } = await desks.exam.converse('古城镇2021年收到几件申请', '王洼镇呢', '两者相差多少')
      expect(computation).toMatchObject({ operation: 'difference', expression: '12 - 6', value: 6 })
    })

    it('asks which agency where that of the context is not indexed', async () => {
      const { context } = await desks.exam.ask('古城镇2021年收到几件申请')
      const answer = await desks.corpus.ask({ question: '那自然人呢', context })
      expect(answer).toMatchObject({ status: 'clarify', figures: [] })
    })

    it('keeps to 2 KB where the topic is as long as a question may be', async () => {
      const { context } = await desks.exam.ask(`古城镇2021年公开了多少条${'安全生产'.repeat(118)}信息`)
      expect(Buffer.byteLength(context)).toBeLessThanOrEqual(2048)
    })

    it.each([
      ['a row that has no such column', ['鸣凤镇2022年行政事业性收费多少万元', '行政许可办了多少'], [143]],
      ['what is added', ['鸣凤镇2022年行政许可多少件', '加上行政处罚一共多少'], [143, 21]],
      [
        'who lies where the one that is missing lies',
        ['湄潭县教育局2023年公开多少条信息', '哦，说错了，是卫生健康局'],
        [901],
      ],
      ['a channel that goes on', ['湄潭卫健局2022年有微信公众号吗', '发了多少条'], [420]],
      ['what is taken back', ['不要2023的，给我看鸣凤镇2022年自然人新收申请'], [6]],
    ])('understands %s', async (_, questions, expected) => {
      const { figures } = await desks.examD.converse(...questions)
      expect(figures.map(({ value }) => value).slice(0, expected.length)).toEqual(expected)
    })

    it('takes a number that the question tells itself for what is known, and answers what is asked of it', async () => {
      const { figures } = await desks.examD.ask('德州经开区2024年收到36件申请，有几件公开了')
      expect(figures.map(({ key, value }) => [key, value])).toEqual([['applications.granted.total', 18]])
    })

    it.each([
      [['鸣凤镇2022年行政许可多少件', '打错了，我要看2023年'], 158],
      [['鸣凤镇2023年行政许可多少件', '比2022年多多少件'], 15],
      [['湄潭卫健局2023年新收申请多少件', '2022年那份报告里的呢'], 20],
    ])('goes on with %j', async (questions, expected) => {
      const { figures, computation } = await desks.examD.converse(...questions)
      expect(computation?.value ?? figures[0]!.value).toBe(expected)
    })

    it('takes the last two things together as a part', async () => {
      const { computation } = await desks.examD.converse(
        '德州经开区2024年予以公开几件',
        '部分公开呢',
        '这两项合起来占办结的多少',
      )
      expect(computation).toMatchObject({ operation: 'share', expression: '(18 + 3) / 35 * 100' })
    })

    it('tells who applied by the columns, and why it was refused by the rows', async () => {
      const who = await desks.examB.converse('平江县2022年收到几件申请', '都是些什么人提的')
      expect(who.figures.map(({ key }) => key)).toContain('applications.received.naturalPerson')
      const why = await desks.examB.converse('平江县2022年不予公开的有几件', '为什么不给')
      expect(why.figures.every(({ key }) => key.startsWith('applications.denied.'))).toBe(true)
      expect(why.figures).toHaveLength(8)
    })

    it('takes 给了的 for those that were granted, and never for all', async () => {
      const { figures } = await desks.examB.converse('平江县2022年办结了多少申请', '多少是给了的')
      expect(figures[0]!.key).toBe('applications.granted.total')
    })

    it.each(['跟前一年比呢', '比上年呢', '和上年比怎么样'])('%s: by how much', async (question) => {
      const { computation } = await desks.examB.converse('平江县2022年收到几件申请', question)
      expect(computation).toMatchObject({ operation: 'difference', expression: '251 - 213' })
    })

    it('never tells the last number again for what is left', async () => {
      const { answer, figures } = await desks.examB.ask('平江县2022年收到几件申请，办结几件，还剩几件')
      expect(figures.map(({ key }) => key)).toContain('applications.carriedOut.total')
      expect(answer).not.toContain('没有写明')
    })

    it('takes a turn that begins with blanks for a turn, and for no clause of the one before', async () => {
      const first = '平江县2022年企业提了几件申请'
      const { figures } = await desks.examB.converse(first, '给公开了几件')
      expect((await desks.examB.converse(first, '  给公开了几件')).figures).toEqual(figures)
      expect(figures[0]!.key).toBe('applications.granted.total')
    })

    it('goes on with those who applied within one question', async () => {
      const { figures } = await desks.examB.ask('平江县2022年企业提了几件申请，给公开了几件')
      expect(figures.map(({ key }) => key)).toEqual(['applications.received.business', 'applications.granted.business'])
    })
  })
}
