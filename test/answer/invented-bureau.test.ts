/** A bureau that nobody has: petitions, complaints, ways of applying, fees and copies over the prose of two short reports. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-bureau-'))
let desk: Desk

beforeAll(async () => {
  writeFileSync(
    join(folder, '城管局2021.txt'),
    `彭阳县城市管理局2021年政府信息公开工作年度报告
联系电话：0954-7012345
一、总体情况
（一）主动公开
全年主动公开政府信息640条，其中局网站350条，微信公众号“彭阳城管”290条。以上信息中，涉及违建拆除的128条。“彭阳城管”公众号粉丝1.9万人。编印便民手册3期，每期600册。新增“违建治理”等专栏3个。召开坝坝会6场，参会群众310余人次。
（二）依申请公开
全年新收政府信息公开申请58件，按渠道分：网络31件，信函17件，当面8件，其他方式2件。对2件申请收取信息处理费300元。
（三）监督保障
全年受理信访事项74件，办结69件。接待群众来访41批96人次。公开人大代表建议办理结果12件、政协提案办理结果9件。受理群众投诉415件，其中占道经营200件、油烟扰民125件、其他90件。举办培训2期，75人次参加。
`,
  )
  writeFileSync(
    join(folder, '城管局2022.txt'),
    `彭阳县城市管理局2022年政府信息公开工作年度报告
联系电话：0954-7012346
一、总体情况
（一）主动公开
全年主动公开政府信息702条。“彭阳城管”公众号粉丝2.4万人。
（二）依申请公开
全年新收政府信息公开申请61件，从提交方式看，网络提交40件，信函12件，当面提交9件。
（三）监督保障
全年受理信访事项80件，办结80件。公开人大代表建议办理结果15件、政协提案办理结果11件。受理群众投诉390件。
`,
  )
  desk = await openDesk(folder)
})

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true })
})

const valuesOf = async (...turns: string[]) => (await desk.converse(...turns)).figures.map(({ value }) => value)
const expressionOf = async (...turns: string[]) => (await desk.converse(...turns)).computation?.expression ?? null

describe('two numbers asked for in one breath', () => {
  it.each([
    ['彭阳县城管局2021年建议多少件 提案多少件', [12, 9]],
    ['彭阳县城管局2021年建议多少件、提案多少件', [12, 9]],
    ['彭阳县城管局2021年来访多少批、多少人次', [41, 96]],
    ['彭阳县城管局2021年网站条数、公众号条数，再加培训人次', [350, 290, 75]],
  ])('%s: each of them', async (question, values) => {
    expect(await valuesOf(question)).toEqual(values)
  })

  it('are still both together where only one is asked for', async () => {
    expect(await expressionOf('彭阳县城管局2021年建议提案办了多少件')).toBe('12 + 9')
  })

  it('are told apart in the turns that follow', async () => {
    const first = '彭阳县城管局2021年建议多少件 提案多少件'
    expect(await valuesOf(first, '2022年这两个数')).toEqual([15, 11])
    expect(await expressionOf(first, '2022年这两个数', '两年的提案合计')).toMatch(/^(?:9 \+ 11|11 \+ 9)$/u)
  })
})

describe('petitions', () => {
  it.each([
    ['彭阳县城管局2021年收到信访多少件'],
    ['彭阳县城管局2021年信访事项收到几件'],
    ['彭阳县城管局2021年信访有多少'],
  ])('%s: those that came in, and no applications refused as petitions', async (question) => {
    expect((await valuesOf(question))[0]).toBe(74)
  })

  it.each<[string[], number[]]>([
    [['彭阳县城管局2021年收到信访多少件、办结多少'], [74, 69]],
    [['彭阳县城管局2021年收到信访多少件', '办结了几件'], [69]],
    [['彭阳县城管局2021年收到信访多少件', '办结多少', '2022年呢'], [80]],
  ])('%j: what became of them', async (turns, values) => {
    expect(await valuesOf(...turns)).toEqual(values)
  })

  it('have a rest, which no application is', async () => {
    expect(await expressionOf('彭阳县城管局2021年收到信访多少件、办结多少', '还有几件没办结')).toBe('74 - 69')
  })
})

describe('a threshold', () => {
  it.each([
    ['彭阳城管的粉丝2021年突破2万没有', '否。'],
    ['彭阳城管的粉丝2022年突破2万没有', '是。'],
    ['彭阳城管的粉丝2021年过万了吗', '是。'],
    ['彭阳城管的粉丝2022年过三万了没有', '否。'],
    ['彭阳城管的粉丝2022年超两万了吗', '是。'],
  ])('%s: %s', async (question, words) => {
    expect((await desk.ask(question)).answer.startsWith(words)).toBe(true)
  })
})

it('takes two digits behind 哪年 for the years that are chosen from, and goes on with both', async () => {
  const question = '彭阳县城管局哪年受理的群众投诉多，21还是22'
  expect(await valuesOf(question)).toEqual([415, 390])
  expect(await expressionOf(question, '多多少')).toBe('415 - 390')
  expect(await expressionOf('彭阳县城管局哪年信访多，21还是22', '按百分比说增长了多少')).toBe('(80 - 74) / 74 * 100')
})

describe('all ways in which applications came in', () => {
  it.each([
    ['彭阳县城管局2021年依申请公开，各个渠道各收到几件', [58, 31, 17, 8, 2]],
    ['彭阳县城管局2022年申请按渠道分各几件', [61, 40, 12, 9]],
    ['彭阳县城管局2022年申请提交方式有哪些', [61, 40, 12, 9]],
    ['彭阳县城管局2021年申请人用哪种方式递申请最多', [31, 17, 8, 2, 58]],
    [
      'How many requests came through each channel at the Urban Management Bureau of Pengyang County in 2022?',
      [61, 40, 12, 9],
    ],
  ])('%s: what applied so, and not who', async (question, values) => {
    expect(await valuesOf(question)).toEqual(values)
  })

  it('are gone on with', async () => {
    const first = '彭阳县城管局2021年申请人用哪种方式递申请最多'
    expect((await valuesOf(first, '最少的呢'))[0]).toBe(2)
    expect(await expressionOf(first, '最多的是最少的多少倍')).toBe('31 / 2')
    expect(await expressionOf(first, '最多的比最少的多几件')).toBe('31 - 2')
    expect((await valuesOf('彭阳县城管局2022年新收申请几件', '哪种方式最多'))[0]).toBe(40)
  })
})

it.each([
  ['彭阳县城管局2021年公开的640条里，有百分之多少跟违建拆除有关', '128 / 640 * 100'],
  ['彭阳县城管局2021年公开的信息中有百分之几涉及违建拆除', '128 / 640 * 100'],
])('%s: a share of what was published', async (question, expression) => {
  expect(await expressionOf(question)).toBe(expression)
})

describe('the former and the latter', () => {
  const [one, other] = ['彭阳县城管局2021年受理群众投诉几件', '信访多少件']
  it.each<[string[], string]>([
    [[one, other, '前者是后者的几倍'], '415 / 74'],
    [[one, other, '后者占前者的百分之几'], '74 / 415 * 100'],
    [[one, other, '后者比前者少多少'], '415 - 74'],
    [['彭阳县城管局2021年网站、公众号各几条', '前者是后者的几倍'], '350 / 290'],
  ])('%j: are those that were spoken of, in their order', async (turns, expression) => {
    expect(await expressionOf(...turns)).toBe(expression)
  })
})

describe('the same, of another year', () => {
  it.each<[string[], string]>([
    [['彭阳县城管局的联系电话', '2021年报告上留的电话一样不'], '否，不同。'],
    [['彭阳县城管局2022年公开多少条信息', '2021年的一样吗'], '否，不同。'],
  ])('%j: %s', async (turns, words) => {
    expect((await desk.converse(...turns)).answer.startsWith(words)).toBe(true)
  })
})

it.each([
  ['彭阳县城管局2021年便民手册一共印了多少册', '3 * 600'],
  ['彭阳县城管局2021年印的便民手册总共多少册，报告好像只写了每期多少', '3 * 600'],
])('%s: so many of so many each', async (question, expression) => {
  expect(await expressionOf(question)).toBe(expression)
})

it('tells what there is of each where that is asked', async () => {
  expect((await valuesOf('彭阳县城管局2021年便民手册每期多少册'))[0]).toBe(600)
})

it.each([
  ['彭阳县城管局2021年投诉分哪几类，各多少', [415, 200, 125, 90]],
  ['彭阳县城管局2021年新建了几个专栏', [3]],
  ['我们想参考一下人家，彭阳县城管局2021年开了几场坝坝会', [6]],
])('%s: in words that the report does not print', async (question, values) => {
  expect(await valuesOf(question)).toEqual(values)
})

it('counts what the fee was charged for, whatever else the question before spoke of', async () => {
  expect(await valuesOf('听说彭阳县城管局2021年查信息还要交钱，是不是真收过信息处理费', '收了几件')).toEqual([2])
})

it('does no errand for anybody', async () => {
  expect((await desk.ask('彭阳县城管局能不能帮我家申请低保，材料带啥')).status).toBe('outOfScope')
})

it('goes on with who came to what was held', async () => {
  expect(await valuesOf('彭阳县城管局2021年开了几场坝坝会？多少人参加？')).toEqual([6, 310])
  expect(await valuesOf('彭阳县城管局2021年开了几场坝坝会', '多少人参加')).toEqual([310])
})

it.each([
  [['彭阳县城管局2021年信息处理费平均每件多少元']],
  [['彭阳县城管局2021年收了信息处理费吗', '平均一件收多少']],
  [
    [
      'How much was the information processing fee per request at the Urban Management Bureau of Pengyang County in 2021?',
    ],
  ],
])('%j: a fee per application', async (turns) => {
  expect(await expressionOf(...turns)).toBe('300 / 2')
})
