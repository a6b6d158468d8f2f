/** How many applications came in online, by letter, in person, asked for in English. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(
    'test/golden/exam-h/reports/罗田县人民政府-2023.html',
    'test/golden/exam-e/reports/歙县-2023.md',
    'test/golden/exam-d/reports/湄潭县卫生健康局-2022.html',
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
  ['罗田县2023年网上提交的申请占全部申请的百分之几', 93 / 145],
])('%s %d', async (question, share) => {
  const { computation } = await desk.ask(question)
  expect(computation).toMatchObject({ operation: 'share' })
  expect(computation?.value).toBeCloseTo(share * 100)
})

it.each([
  'How many applications were submitted online to Meitan County Health Bureau in 2022?',
  'In Luotian County in 2023, what share of the applications came by post?',
])('%s: no number of all of them, nor of what was published', async (question) => {
  expect(await desk.ask(question)).toMatchObject({ status: 'notFound', computation: null, figures: [] })
})
