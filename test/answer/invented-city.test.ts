/** Bureaus of a city and of a county in it, whose reports print no title: whose figures are told, and how their report is called. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk('test/golden/exam-ri/reports')
}, 120_000)

afterAll(() => desk.close())

const agenciesOf = async (question: string) => {
  const { figures } = await desk.ask(question)
  return [...new Set(figures.map(({ region, agency }) => `${region.at(-1)}${agency}`))]
}

describe("a city's own bureau is meant before those of its counties", () => {
  it.each([
    '上饶市自然资源局2020年新收几件申请',
    '上饶自然资源局2020年新收几件申请',
    'How many applications did Shangrao Natural Resources Bureau receive in 2020?',
    'How many applications did the Natural Resources Bureau of Shangrao receive in 2020?',
  ])('%s', async (question) => {
    expect(await agenciesOf(question)).toEqual(['上饶市自然资源局'])
  })
  it("and the county's where the county is named", async () => {
    expect(await agenciesOf('上饶市婺源县自然资源局2020年新收几件申请')).toEqual(['婺源县自然资源局'])
  })
})

it('a report without a title is called by the whole name of its agency', async () => {
  const { citations } = await desk.ask('安庆市水利局2023年的传真号码')
  expect(citations[0]?.title).toBe('安庆市水利局2023年政府信息公开工作年度报告')
})

describe('a number', () => {
  it('is that of the prose first where the prose is asked', async () => {
    const told = async (question: string) => (await desk.ask(question)).figures[0]?.value
    expect(await told('桐城市教育局2023年正文里写收到几件公开申请')).toBe(12)
    expect(await told('桐城市教育局2023年收到几件公开申请')).toBe(11)
  })
  it('is found under the words that reports write for what people say', async () => {
    for (const question of ['辽宁省文旅厅2024年非遗信息几条', '辽宁文旅厅24年非遗保护的信息条数'])
      expect((await desk.ask(question)).figures.map(({ value }) => value)).toEqual([218])
  })
  it('is what is printed in a cell, also where what is printed is asked', async () => {
    const { figures } = await desk.ask('上饶市自然资源局2020年行政许可本年增减那格写的什么')
    expect(figures[0]).toMatchObject({ key: 'disclosure.licensing.change', value: -2 })
  })
  it('is of calls where calls are counted, and no telephone number', async () => {
    const { figures, answer } = await desk.ask('婺源县自然资源局2021年接了几个咨询电话')
    expect({ value: figures[0]?.value, answer }).toMatchObject({ value: 926 })
  })
  it('is named without the mark of its place in a list', async () => {
    const { answer } = await desk.ask('桐城市水利局2022年水旱灾害防御信息几条')
    expect(answer).toContain('：水旱灾害防御103条')
  })
})

it.each(['清远市2023年先复议，对结果不服又起诉的有几件', '清远市2023年复议不服再打官司的几件'])(
  'lawsuits after a review are neither all lawsuits nor reviews: %s',
  async (question) => {
    const { figures } = await desk.ask(question)
    expect(figures.map(({ key }) => key)).toEqual(['litigation.afterReview.total'])
  },
)

describe('what comes most often', () => {
  it.each([
    '清远市2023年不予公开最常见的理由是什么',
    'Which reason for refusal was most common in Qingyuan in 2023?',
    'What was the most common reason for refusing requests in Qingyuan in 2023?',
  ])('is one of the reasons, and not their sum: %s', async (question) => {
    const { computation } = await desk.ask(question)
    expect(computation).toMatchObject({ operation: 'max', value: 20 })
  })
  it('is sought among all that are indexed where the asker speaks of his own province', async () => {
    const { figures, answer } = await desk.ask('全省哪个局公开信息最多')
    expect({ value: figures[0]?.value, answer }).toMatchObject({
      value: 5872,
      answer: expect.stringMatching(/^辽宁省文化和旅游厅2024年最多/u),
    })
  })
})
