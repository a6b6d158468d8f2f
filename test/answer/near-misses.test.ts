/** Numbers near the one that is asked for, which are no answer to it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
let bureaus: Desk
let cities: Desk

beforeAll(async () => {
  desk = await openDesk('test/golden/exam-l/reports', 'test/golden/exam-n/reports')
  bureaus = await openDesk('test/golden/exam-d/reports')
  cities = await openDesk('test/golden/exam-x/reports', 'test/golden/exam-h/reports', 'test/golden/exam-i/reports')
}, 120_000)
afterAll(async () => {
  await desk.close()
  await bureaus.close()
  await cities.close()
})

const mainValue = async (...turns: string[]) => {
  const { computation, figures } = await desk.converse(...turns)
  return computation?.value ?? figures[0]?.value
}

it.each([
  ['遂川县2021年收到群众意见83条，后来用上的有几条', 29],
  ['遂川县2021年公众意见被采用了几条', 29],
  ['克拉玛依2025年政府公报每期多少册', 1200],
  ['克拉玛依2025年公报平均一期印多少册', 1200],
  ['How many copies of the gazette did Karamay hand out in 2025?', 14400],
  ['沙溪镇2023年政务公开考核在全县排第几', 3],
])('%s: %d', async (question, value) => {
  expect(await mainValue(question)).toBe(value)
})

describe('fees that applicants pay are no administrative fees', () => {
  it.each([
    '沙县区住建局2022年查资料要不要交钱，收了多少钱',
    '沙县区住建局2022年依申请公开一共收费多少钱',
    'How much did Shaxian Housing Bureau charge for requests in 2022?',
  ])('%s', async (question) => {
    const { figures } = await bureaus.ask(question)
    expect(figures.map(({ value, unit }) => [value, unit])).toContainEqual([40, '元'])
    expect(figures.map(({ unit }) => unit)).not.toContain('万元')
  })

  it('and the form’s fees stay those of the form', async () => {
    expect((await bureaus.ask('沙县区住建局2022年收费多少')).figures[0]).toMatchObject({ value: 68.2415, unit: '万元' })
  })
})

describe('a change that is told by its two ends', () => {
  const now = '宜昌住建局2024年办一件申请平均用几个工作日'

  it.each([
    ['以前是多久', 14.5],
    ['原来呢', 14.5],
    ['之前是几天', 14.5],
    ['缩短了几天', 3.3],
  ])('%s after how long it takes now: %d', async (question, value) => {
    expect(await mainValue(now, question)).toBeCloseTo(value)
  })
})

describe('lawsuits of one kind', () => {
  it.each([
    ['法院维持的又是几起', 2],
    ['没判的呢', 1],
    ['行政诉讼一共几起', 5],
  ])('%s after 先复议、再起诉的: %d', async (question, value) => {
    expect(await mainValue('霍山县2023年先复议、再起诉的案子几起', question)).toBe(value)
  })
})

describe('a place in an order', () => {
  it.each([
    ['霍山县2023年第三方测评是不是全市第一', /^是/u],
    ['霍山县2023年第三方测评是不是全市第二名', /^否/u],
    ['沙溪镇2023年考核是不是全县第三', /^是/u],
  ])('%s', async (question, verdict) => {
    expect((await desk.ask(question)).answer).toMatch(verdict)
  })
})

it.each(['赤峰自然资源局2019年多少条旧信息打不开了', '赤峰自然资源局2019年有几条信息搜不到'])(
  '%s: neither all that was published nor applications that could not be met',
  async (question) => {
    const { figures } = await desk.ask(question)
    expect(figures.map(({ value }) => value)).not.toContain(2158)
    expect(figures.map(({ value }) => value)).not.toContain(15)
  },
)

it('keeps to what was asked of an ambiguous name when it is told whose', async () => {
  expect(await mainValue('自然资源局跟征地有关的申请一共几件？', '我问的是德化县的')).toBe(22)
  expect(await mainValue('自然资源局跟征地有关的申请一共几件？', '赤峰那边的吧')).toBe(45)
})

it('tells money and a number side by side, and blames no editions', async () => {
  const { answer, figures } = await desk.ask('德化县自然资源局2020年集中采购花了多少钱，一共几个项目')
  expect(figures.map(({ unit }) => unit)).toEqual(['万元', '项'])
  expect(answer).not.toContain('版本')
})

describe('a bureau in whose city’s name the bureau’s own begins', () => {
  it.each(['桐庐市场监管局2022年行政处罚几件', '荆门交通运输局2023年行政处罚几件'])('%s', async (question) => {
    expect((await cities.ask(question)).figures.length).toBeGreaterThan(0)
  })

  it.each(['四平市场监管局2023年罚了多少件', '四平市监局2023年罚了多少件', '四平市市场监管局2023年罚了多少件'])(
    '%s',
    async (question) => {
      expect((await cities.ask(question)).figures[0]).toMatchObject({ value: 1892 })
    },
  )

  it.each(['通化市市场监督管理局2023年罚了多少件', '通化市场监管局2023年罚了多少件', '长春市监局2023年罚了多少件'])(
    '%s is somebody else',
    async (question) => {
      expect(await cities.ask(question)).toMatchObject({ status: 'notFound', missing: { what: 'agency' }, figures: [] })
    },
  )
})

it.each([
  ['雷山县2023年底现行有效的规范性文件总量为何？', 41],
  ['碛囗镇2023年一共公幵几条信息', 648],
  ['龙华区教育局2023年公开信息多少条', 1530],
  ['四平市场监管局2023年网站频道发了多少条', 1187],
])('%s: %d', async (question, value) => {
  expect((await cities.ask(question)).figures[0]).toMatchObject({ value })
})

it('takes 同一年 for no agency that joins', async () => {
  const turns = ['桐庐县市场监管局2023年行政许可多少件', '同一年荆门市交通运输局是多少件？']
  expect((await cities.converse(...turns)).figures.map(({ value }) => value)).toEqual([5208])
})

it.each<[string[], number]>([
  [['湄潭县卫健局2022年办结的申请，予以公开的比例是多少'], 10],
  [['湄潭县卫健局2022年予以公开（不算部分公开）的申请几件'], 10],
])('%j', async (turns, value) => {
  const { figures } = await bureaus.converse(...turns)
  expect(figures[0]!.value).toBe(value)
})
