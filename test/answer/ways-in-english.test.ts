/** Ways of applying, names and choices in English. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(
    'test/golden/exam-h/reports/罗田县人民政府-2023.html',
    'test/golden/exam-e/reports/歙县-2023.md',
    'test/golden/exam-d/reports/湄潭县卫生健康局-2022.html',
    'test/golden/exam-d/reports/远安县鸣凤镇-2022.txt',
    'test/golden/exam-d/reports/柘城县城关镇-2022.md',
    'test/golden/exam-d/reports/榆中县城关镇-2022.txt',
  )
}, 60_000)
afterAll(() => desk.close())

it.each([
  ['How many applications were submitted online to Luotian County in 2023?', 93],
  ['How many requests did Luotian County receive by letter in 2023?', 44],
  ['How many applications were made in person in She County in 2023?', 5],
  ['How many items did Luotian County publish online in 2023?', 16820],
  ['歙县2023年网上提交的申请有多少件', 71],
])('%s %d', async (question, value) => {
  expect((await desk.ask(question)).figures[0]).toMatchObject({ value })
})

it.each([
  ['What share of applications to Luotian County in 2023 were submitted online?', 93 / 145],
  ['What percentage of requests to She County in 2023 came in online?', 71 / 104],
  ['What share of She County applications in 2023 were made by letter?', 28 / 104],
  ['In Luotian County in 2023, what share of the applications came by post?', 44 / 145],
  ['罗田县2023年网上提交的申请占全部申请的百分之几', 93 / 145],
])('%s %d', async (question, share) => {
  const { computation } = await desk.ask(question)
  expect(computation).toMatchObject({ operation: 'share' })
  expect(computation?.value).toBeCloseTo(share * 100)
})

it.each([
  'How many applications were submitted online to Meitan County Health Bureau in 2022?',
  'In Luotian County in 2023, what share of the applications came by fax?',
])('%s: no number of all of them, nor of what was published', async (question) => {
  expect(await desk.ask(question)).toMatchObject({ status: 'notFound', computation: null, figures: [] })
})

it.each([
  ["How many items did Mingfeng Town, Yuan'an County publish in 2022?", 1268],
  ["How many WeChat followers did Mingfeng Town (Yuan'an County) have in 2022?", 6235],
])('%s %d: a place is no yuan', async (question, value) => {
  expect((await desk.ask(question)).figures[0]).toMatchObject({ value })
})

it.each([
  ['The town in Yuzhong, I mean', 155],
  ['I mean Zhecheng', 150],
])('%s: a choice, and no average', async (choice, value) => {
  const asked = 'How many items did Chengguan Town post on WeChat in 2022?'
  expect(await desk.converse(asked, choice)).toMatchObject({ computation: null, figures: [{ value }] })
})
