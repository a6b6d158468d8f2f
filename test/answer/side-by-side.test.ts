/** What is published and what is asked for, side by side; a group with its total; two agencies, each with its own year. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk('corpus', 'test/golden/exam-d/reports')
}, 120_000)

afterAll(() => desk.close())

const toldBy = async (question: string) => (await desk.ask(question)).figures.map(({ key, value }) => [key, value])

describe('依申请公开', () => {
  it.each([
    '文昌镇2023年主动公开和依申请公开各多少',
    '文昌镇2023年主动公开多少条，依申请公开多少件',
    '2023年文昌镇主动公开、依申请公开的数量',
    '文昌镇2023年主动公开信息与依申请公开各有几件',
  ])('is told beside what was published: %s', async (question) => {
    expect(await toldBy(question)).toEqual([
      ['published.total', 1800],
      ['applications.received.total', 0],
    ])
  })

  it.each([
    ['文昌镇2023年依申请公开了多少条', 'applications.granted.total'],
    ['文昌镇2023年依申请公开了几件', 'applications.granted.total'],
    ['文昌镇2023年依申请公开信息几条', 'applications.received.total'],
  ])('is never what an office publishes of its own accord: %s', async (question, key) => {
    expect(await toldBy(question)).toEqual([[key, 0]])
  })
})

describe('a group that is taken apart', () => {
  it.each(['沙县区住建局2022年不予公开的有几件，分别是什么理由', '沙县区住建局2022年不予公开的理由各有几件'])(
    'is told with its total: %s',
    async (question) => {
      const { computation, answer } = await desk.ask(question)
      expect(computation).toMatchObject({ operation: 'sum', value: 6 })
      expect(answer).toMatch(/合计6件.*第三方合法权益（总计）2件.*其余各项为0/su)
    },
  )
})

it.each([
  ['文昌镇2023比香山乡2021多发多少条', '1800 - 1369'],
  ['文昌镇2023比香山乡2021多公开几条', '1800 - 1369'],
])('each agency has its own year, also without 年: %s', async (question, expression) => {
  expect((await desk.ask(question)).computation).toMatchObject({ expression })
})
