/** What a follow-up holds against what was spoken of: an agency that joins, the share of another year. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let exam: Desk
let counties: Desk

beforeAll(async () => {
  exam = await openDesk('test/golden/exam/reports')
  counties = await openDesk('test/golden/exam-h/reports', 'test/golden/exam-e/reports')
}, 120_000)
afterAll(async () => {
  await exam.close()
  await counties.close()
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
