/** Follow-ups and claims over reports of two towns of one name, of bureaus and of counties in two years. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk('test/golden/exam-ab/reports', 'test/golden/exam-ac/reports')
}, 120_000)

afterAll(() => desk.close())

const carriedIn = async () => (await desk.ask('湄潭县2024年上年结转的申请几件')).figures[0]!.value!

describe('whether something is so', () => {
  it.each([
    ['君山区2024年是不是有复议没审完', /^有。/u, 2],
    ['安溪县教育局2020年是不是还有申请没办结', /^有。/u, 1],
    ['护国街道2021年是不是有申请没办完', /^没有。/u, 0],
    ['湄潭县2024年是不是没有结转到下一年的申请', /^否。/u, 8],
    ['据说湄潭县2024年有申请拖到第二年才办，确有其事？', /^有。/u, 8],
  ])('%s: what is called 没办完 is not denied', async (question, verdict, value) => {
    const { answer, figures } = await desk.ask(question)
    expect({ answer, value: figures[0]?.value }).toEqual({ answer: expect.stringMatching(verdict), value })
  })

  it.each([
    ['护国街道2021年收没收到过申请，收到几件', 2],
    ['湄潭县2024年被没被复议过，一共多少件', 14],
    ['湄潭县2023年收过信息处理费没有，收了多少元', 240],
    ['Did Meitan County receive any reconsideration cases in 2024, and how many?', 14],
  ])('is said before how much: %s', async (question, value) => {
    const { answer, figures } = await desk.ask(question)
    expect({ answer, value: figures[0]?.value }).toEqual({ answer: expect.stringMatching(/^(?:有。|Yes\.)/u), value })
  })

  it.each([
    ['Did Meitan County carry any application over to the next year in 2024?', 8],
    ['Did Anxi Education Bureau carry any request over into the next year in 2020?', 1],
  ])('is said of what was carried over, and not of all that came in: %s', async (question, value) => {
    expect((await desk.ask(question)).figures[0]?.value).toBe(value)
  })

  it('adds what was newly taken in to what came over from the year before', async () => {
    const { computation } = await desk.ask('湄潭县2024年新受理的申请加上上年结转下来的，合计多少件')
    expect(computation?.value).toBe(151 + (await carriedIn()))
  })

  it('hears nothing in the words that ask for the reckoning', async () => {
    const said = '湄潭县2024年新收和上年结转合计多少件'
    const { computation } = await desk.ask(`写论文要用，麻烦算下${said}`)
    expect(computation?.value).toBe((await desk.ask(said)).computation?.value)
  })

  it('is not asked by 差不多', async () => {
    expect((await desk.ask('湄潭县2024年差不多收了多少件申请')).answer).not.toMatch(/^有。/u)
  })
})

describe('a change in other words', () => {
  it.each([
    ['同比看：全州县自然资源局2022年行政许可较2021年升幅', 11.26],
    ['全州县自然资源局行政处罚2021到2022年的变动率', -20.31],
    ['湄潭县新收申请2024年相比2023年的变化百分比', 17.05],
  ])('%s', async (question, value) => {
    expect((await desk.ask(question)).computation).toMatchObject({
      operation: 'growth',
      value: expect.closeTo(value, 1),
    })
  })

  it.each(['变动的幅度是百分之几', '幅度多大', '变化率呢'])('%s after the numbers of two years', async (question) => {
    const { computation } = await desk.converse('湄潭县2023年新收多少件申请', '2024年呢', question)
    expect(computation).toMatchObject({ operation: 'growth', value: expect.closeTo(17.05, 1) })
  })
})

describe('what is asked of the last turns', () => {
  it.each([
    ['湄潭县2024年发了多少条政府信息', '其中抖音多少条', '换算成百分数呢', 2.35],
    ['君山区2024年新收多少件申请', '其中企业提的多少', '折合几成', 14],
    [
      'How many requests did Junshan District receive in 2024?',
      'how many of them from businesses?',
      'as a percentage?',
      14,
    ],
  ])('%s, %s, %s: a part in percent', async (...turns) => {
    const value = turns.pop() as number
    expect((await desk.converse(...(turns as string[]))).computation).toMatchObject({
      operation: 'share',
      value: expect.closeTo(value, 1),
    })
  })

  it.each([
    ['这俩哪个高', 'max', 1215],
    ['两边哪边少', 'min', 846],
  ])('%s: of two agencies that were asked the same, each in its year', async (question, operation, value) => {
    const { computation, figures } = await desk.converse(
      '天荒坪镇2022年公众号发了多少条',
      '芜湖经开区2019年呢',
      question,
    )
    expect(computation).toMatchObject({ operation, value })
    expect(figures.map((figure) => figure.value).toSorted((a, b) => a! - b!)).toEqual([846, 1215])
  })

  it('is the total where 一共 asks for it after another thing is named', async () => {
    const turns = ['湄潭县2024年行政复议几件', '纠正了几件', '复议后起诉的呢，一共几件'] as const
    expect((await desk.converse(...turns)).figures[0]).toMatchObject({ key: 'litigation.afterReview.total', value: 5 })
  })

  it('stays as it is where nothing else is said to change', async () => {
    const turns = ['镇原县太平镇2020年办了多少件12345的单子', '说错了，是小寨路街道，其他都不变'] as const
    expect((await desk.converse(...turns)).figures[0]).toMatchObject({ year: 2020, value: 1402 })
  })
})

describe('of two that were ranked', () => {
  const RANKED = '把全州县自然资源局和枣阳太平镇2022年的比一下，谁的行政许可多'

  it.each([
    ['低的那家，行政强制几件', '枣阳市太平镇2022年：行政强制'],
    ['多的那个单位新收几件申请', '全州县自然资源局2022年：本年新收'],
    ['the one with fewer: how many penalties?', 'Taiping Town (枣阳市太平镇), 2022 – administrative penalty'],
  ])('%s goes on with %s', async (question, agency) => {
    expect((await desk.converse(RANKED, question)).answer).toContain(agency)
  })

  it('each keeps its own year', async () => {
    const turns = ['天荒坪镇2022年和湄潭县2024年，哪个行政强制多', '少的那边行政处罚几件'] as const
    expect((await desk.converse(...turns)).figures).toMatchObject([{ year: 2022, value: 126 }])
  })
})

describe('a town by the places that it lies in', () => {
  it.each([
    ['甘肃镇原太平镇2020年公众号发了多少条', 217],
    ['湖北枣阳太平镇2022年公众号发了多少条', 548],
  ])('%s: %d', async (question, value) => {
    expect((await desk.ask(question)).figures[0]?.value).toBe(value)
  })

  it('is meant by 那个同名的 after its namesake', async () => {
    const turns = ['枣阳市太平镇2022年办了多少件12345工单', '甘肃镇原那个同名的镇2020年呢'] as const
    expect((await desk.converse(...turns)).figures[0]).toMatchObject({ year: 2020, value: 94 })
  })
})

describe('what only the prose counts', () => {
  it.each([
    ['安溪县教育局2020年教育信访量', 512],
    ['安溪县教育局2020年反映退费的信访几件次', 203],
    ['全州县自然资源局2022年新收的申请有多少涉及宅基地', 31],
  ])('%s: %d', async (question, value) => {
    expect((await desk.ask(question)).figures[0]?.value).toBe(value)
  })

  it.each([
    ['安溪县教育局2020年教育信访当中，校外培训机构退费的占百分之几', 39.65],
    ['湄潭县2024年发出去的问卷里头，收回的占多大比例', 94.67],
    ['全州县自然资源局2022年涉及宅基地的申请占新收申请的百分之几', 50],
  ])('%s: %d percent', async (question, value) => {
    expect((await desk.ask(question)).computation).toMatchObject({
      operation: 'share',
      value: expect.closeTo(value, 1),
    })
  })

  it('is divided by what is counted in 个 of that name', async () => {
    const { computation } = await desk.ask('镇原县太平镇2020年平均一个村的公开栏更新了多少期')
    expect(computation).toMatchObject({ operation: 'average', value: 28 })
  })
})

describe('rain', () => {
  it('that is told of a notice board asks for no weather', async () => {
    const { citations } = await desk.ask('护国街道社区公告栏破损，下雨字迹就模糊，他们怎么改的')
    expect(citations.map(({ quote }) => quote).join()).toContain('不锈钢防雨公告栏')
  })

  it.each(['护国街道明天下雨吗', '护国街道周末会不会下雪'])('%s is outside', async (question) => {
    expect((await desk.ask(question)).status).toBe('outOfScope')
  })
})

it('tells two numbers that English asks for in one breath', async () => {
  const { figures } = await desk.ask(
    'Junshan District 2024: number of mayor mailbox letters received and the number closed',
  )
  expect(figures.map(({ value }) => value)).toEqual([724, 719])
})
