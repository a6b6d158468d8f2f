/** An account that bears its agency's name, a homophone in a set phrase, a telephone with whom it is for, parts asked for apart. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk('test/golden/exam-rh/reports', 'test/golden/exam-b/reports/平江县卫生健康局-2022.txt')
}, 60_000)
afterAll(() => desk.close())

const mainValue = async (question: string) => (await desk.ask(question)).figures[0]?.value

describe('an account', () => {
  it.each([
    ['健康平江这个公众号2022年推了多少篇', 1053],
    ['婺源自然资源那个微信公众号2023年推送多少条', 295],
    ['婺源交通这个微信公众号2022年发布多少篇', 149],
    ['How many articles did the WeChat account 婺源自然资源 publish in 2023?', 295],
    ["How many articles did 婺源交通's WeChat account publish in 2022?", 149],
  ])('is found where its name stands before or behind its kind: %s', async (question, value) => {
    expect(await mainValue(question)).toBe(value)
  })

  it('whose name stands behind its channel published what follows it', async () => {
    expect(await mainValue('人民路街道2024年抖音发了多少条')).toBe(145)
  })
})

describe('a homophone', () => {
  it.each([
    ['金滩镇2020年脱平攻坚信息几条', 28],
    ['金滩镇2019年扶平资金公开了多少条', 17],
    ['金滩镇2020年疫情防孔公开多少条', 33],
  ])('is mended in what reports always write together: %s', async (question, value) => {
    expect(await mainValue(question)).toBe(value)
  })

  it.each(['金滩镇2020年防空演练几次', '金滩镇2020年人民防空信息几条'])(
    'is none in a word of its own: %s',
    async (question) => {
      expect((await desk.ask(question)).status).toBe('notFound')
    },
  )
})

describe('a telephone', () => {
  it.each([
    ['What is the phone number of the office in Anji Subdistrict that accepts requests?', '0771-3911480'],
    ['Telephone of the Anji Subdistrict office that handles disclosure requests?', '0771-3911480'],
    ['What number do I call at Renminlu Subdistrict if my request was denied?', '0310-3128650'],
    ['安吉街道受理申请的办公室电话是多少', '0771-3911480'],
    ['人民路街道被拒绝的人该打哪个电话', '0310-3128650'],
    ['婺源县自然资源局负责依申请公开的科室电话多少', '0793-7348819'],
  ])('is told alone, whomever it is for: %s', async (question, phone) => {
    const { answer, figures } = await desk.ask(question)
    expect(answer).toContain(phone)
    expect(figures).toEqual([])
  })

  it('is told beside a number where both are asked for', async () => {
    const { answer, figures } = await desk.ask('莲花镇2022年新收申请数和电话')
    expect(answer).toContain('0773-8315077')
    expect(figures[0]!.value).toBe(3)
  })
})

describe('parts', () => {
  it.each([
    '莲花镇2021年公开的信息按渠道分开说说',
    '莲花镇2021年各个渠道的条数分开报一下',
    '莲花镇2021年公开信息，每个渠道单列条数',
  ])('may be asked for apart: %s', async (question) => {
    const values = (await desk.ask(question)).figures.map(({ value }) => value)
    expect(values.slice(0, 4)).toEqual([268, 97, 144, 27])
  })
})

it('俺们 are who asks', async () => {
  expect(await mainValue('俺们金滩镇2020年公开了多少条信息')).toBe(149)
})
