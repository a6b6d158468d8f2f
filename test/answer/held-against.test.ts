/** What a follow-up holds against what was spoken of: an agency that joins, the share of another year. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let exam: Desk
let counties: Desk
let years: Desk

beforeAll(async () => {
  exam = await openDesk('test/golden/exam/reports')
  years = await openDesk('test/golden/exam-f/reports')
  counties = await openDesk('test/golden/exam-h/reports', 'test/golden/exam-e/reports')
}, 120_000)
afterAll(async () => {
  await exam.close()
  await counties.close()
  await years.close()
})

describe('an agency that joins those that were spoken of', () => {
  const two = '古城镇2022年和宝丰县石桥镇2022年谁收到的申请多'

  it.each([
    ['再加上霍山县教育局，三家里谁最少', 'min', [10, 13, 28]],
    ['加上霍山县教育局，谁最多', 'max', [28, 13, 10]],
    ['加上霍山县教育局呢', 'max', [28, 13, 10]],
    ['算上霍山县教育局，三家一共多少', 'sum', [10, 13, 28]],
  ])('%s', async (question, operation, values) => {
    const { computation, figures } = await exam.converse(two, question)
    expect(computation).toMatchObject({ operation })
    expect(figures.map(({ value }) => value)).toEqual(values)
  })
})

describe('a share of two years', () => {
  it.each([
    [['歙县2023年自然人申请占比多少，比2022年高吗'], /^否/u],
    [['歙县2023年自然人申请多少件', '占比多少，比2022年高吗'], /^否/u],
    [['歙县2023年自然人申请占多少', '比2022年高吗'], /^否/u],
    [['歙县2023年自然人申请占多少', '比2022年低吗'], /^是/u],
    [['罗田县2023年予以公开占多少', '比2022年高吗'], /^是/u],
  ])('%j: the shares are held against one another, and not the counts', async (turns, verdict) => {
    const { answer, computation } = await counties.converse(...turns)
    expect(answer).toMatch(verdict)
    expect(computation).toMatchObject({ operation: 'share' })
    expect(answer.match(/占比为/gu)).toHaveLength(2)
  })

  it('holds the counts against one another where they are asked for', async () => {
    const { computation } = await counties.converse('歙县2023年自然人申请占多少', '比2022年多几件')
    expect(computation).toMatchObject({ operation: 'difference', value: 14 })
  })
})

describe('what is said to be more or less comes first', () => {
  it.each([
    ['歙县和罗田县2023年的新收申请，罗田县多几件', 145 - 104],
    ['跟歙县比，罗田县2023年新收申请多几件', 145 - 104],
    ['罗田县2022年和2023年的新收申请，2022年少几件', 145 - 102],
    ['歙县、罗田县2023年行政处罚，后者多几件', 3325 - 3402],
    ['Compared with She County, how many more applications did Luotian County get in 2023?', 145 - 104],
    ['罗田县2023年新收申请比2022年多几件', 145 - 102],
    ['罗田县2023年与2022年的新收申请相差几件', 145 - 102],
  ])('%s: %d', async (question, value) => {
    expect((await counties.ask(question)).computation).toMatchObject({ operation: 'difference', value })
  })
})

describe('the same of another, and both taken together', () => {
  it.each([
    [['罗田县2022年新收申请几件', '2023年呢', '这两个数一共是多少'], 102 + 145],
    [['How many applications did Luotian County receive in 2022?', 'And in 2023?', 'Add them up.'], 102 + 145],
    [['歙县2023年新收申请几件', '罗田县同一年同一项呢', '两边加起来'], 104 + 145],
  ])('%j: %d', async (turns, value) => {
    expect((await counties.converse(...turns)).computation).toMatchObject({ operation: 'sum', value })
  })

  it('counts in 份 what the turn before counted, and not the reports that there are', async () => {
    const { figures } = await counties.converse('歙县2023年收到多少份申请', '个人的几份')
    expect(figures).toHaveLength(1)
    expect(figures[0]).toMatchObject({ key: 'applications.received.naturalPerson', year: 2023 })
  })
})

it('tells of shares whether they went up, where shares were spoken of', async () => {
  const turns = ['歙县2022年自然人申请占多少', '2023年呢', '涨了还是跌了']
  const { answer, computation } = await counties.converse(...turns)
  expect(computation).toMatchObject({ operation: 'share' })
  expect(answer.match(/占比为/gu)).toHaveLength(2)
})

it.each([
  ['修水县渣津镇2024年新闻发布会是不是比2023年多', null],
  ['曲靖市2024年新闻发布会是不是比2023年多', /^是/u],
  ['曲靖市2024年领导留言板办理的网民留言是不是比2023年多', /^否/u],
])('%s: the numbers of the two years are held against one another', async (question, verdict) => {
  const { answer, computation } = await years.ask(question)
  if (verdict) expect(answer).toMatch(verdict)
  expect(computation?.operation ?? null).toBe(verdict ? 'difference' : null)
})
