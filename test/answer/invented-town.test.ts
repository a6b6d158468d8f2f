/** A town that nobody has: lists of several things, shares, and follow-ups over the prose of one short report. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-town-'))
let desk: Desk

beforeAll(async () => {
  writeFileSync(
    join(folder, '安康镇.txt'),
    `彭阳县安康镇人民政府2021年政府信息公开工作年度报告
一、总体情况
（一）主动公开
全年主动公开政府信息412条，比上年增加38条。其中：镇政府网站发布150条，微信公众号发布180条，今日头条发布52条，学习强国发布30条。微信公众号粉丝6120人，微博粉丝903人。发布政策解读18篇，其中图解9篇、短视频6篇、文字3篇。
（二）依申请公开
全年收到政府信息公开申请24件，其中通过网上提交15件、信函提交6件、当面提交3件。办理12345热线工单310件，办结302件，群众满意率98.1%。公众号收到留言96条，回复90条。举办线上、线下培训3期，参训120人次。
（三）平台建设
在全县考核中得92.6分，排第4名。微博平均单条阅读量由上一年的540次降至410次。编印政府公报4期，每期800册。全年认定公文属性86件，其中主动公开41件、不予公开45件。全镇运行政府网站1个，政务新媒体3个。镇长信箱收到来信52封，回复50封。第三方评估村（社区）12家，优秀5家。
二、存在的问题
一是答复说理不够，行政复议被纠正1件。
`,
  )
  writeFileSync(
    join(folder, '安康镇2022.txt'),
    `彭阳县安康镇人民政府2022年政府信息公开工作年度报告
一、总体情况
全年主动公开政府信息380条，比上年减少32条，减少的主要是重复转发的内容。微信公众号粉丝7020人。办理12345热线工单298件，办结296件，群众满意率99.3%。编印政府公报4期，每期900册。制发规范性文件1件，为《安康镇公墓管理办法》。收到政府信息公开申请1件，内容为宅基地审批材料。镇长信箱收到来信61封，回复61封。
`,
  )
  desk = await openDesk(folder)
}, 60_000)

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

const valuesOf = async (...turns: string[]) => (await desk.converse(...turns)).figures.map(({ value }) => value)

describe('a list of several things', () => {
  it.each([
    ['安康镇2021年网站、微信、头条各多少条', [150, 180, 52]],
    ['安康镇2021年网站、头条、学习强国各多少条', [150, 52, 30]],
    ['安康镇2021年政策解读图解、短视频、文字各几篇', [9, 6, 3]],
    ['安康镇2021年政策解读三种形式各几篇', [18, 9, 6, 3]],
    ['安康镇2021年申请是怎么交上来的，网上、写信、当面各几件', [15, 6, 3]],
    ['安康镇2021年的热线工单数、满意率、培训人数我都要', [310, 98.1, 120]],
  ])('%s: each of them', async (question, values) => {
    expect(await valuesOf(question)).toEqual(values)
  })

  it('is not begun by what only says how things are taken apart', async () => {
    expect(await valuesOf('安康镇2021年公开了多少条', '按渠道呢，头条有多少')).toEqual([52])
  })
})

describe('the way in which applications came in', () => {
  it.each([
    ['网上的呢', 15],
    ['当面交的有几件', 3],
    ['网上提交的有多少', 15],
  ])('%s, of those received', async (question, value) => {
    expect(await valuesOf('安康镇2021年收到多少件申请', question)).toEqual([value])
  })

  it('is followed by another way, of applications and not of what else was held so', async () => {
    expect(await valuesOf('安康镇2021年网上申请多少件', '当面的多少')).toEqual([3])
    expect((await desk.converse('安康镇2021年网上申请多少件', '线下的多少')).figures).toEqual([])
  })

  it.each([[['安康镇2021年网上提交的申请占多少']], [['安康镇2021年收到多少件申请', '通过网络来的占多少']]])(
    '%j: has its share in the applications received',
    async (turns) => {
      expect((await desk.converse(...turns)).computation?.expression).toBe('15 / 24 * 100')
    },
  )
})

describe('a channel that was spoken of', () => {
  it.each([
    ['安康镇2021年公众号发了几条', '用户数', 6120],
    ['安康镇2021年公众号发了几条', '粉丝数呢', 6120],
  ])('%s, %s: its own audience', async (first, second, value) => {
    expect(await valuesOf(first, second)).toEqual([value])
  })
})

it('takes no share of letters that came in in those that were answered', async () => {
  const { status, computation } = await desk.converse('安康镇2021年镇长信箱收到多少封信', '占多少')
  expect([status, computation]).toEqual(['notFound', null])
})

it('takes no share of what was published for a part of something else', async () => {
  const { computation } = await desk.ask('安康镇2021年回复的留言占多少')
  expect(computation?.expression ?? '').not.toContain('412')
})

describe('a follow-up of few words', () => {
  it.each<[string[], number]>([
    [['安康镇2021年镇长信箱收到多少封信'], 52],
    [['安康镇2021年公众号收到多少条留言', '回了几条'], 90],
    [['安康镇2021年公报出了几期', '每期多少册'], 800],
    [['安康镇2021年公报出了几期', '每期多少册', '2022年每期多少'], 900],
    [['安康镇2021年有几个政府网站'], 1],
    [['安康镇2021年有多少个政务新媒体账号'], 3],
    [['安康镇2021年公众号有多少用户', '公众号公开了多少条信息'], 180],
    [['安康镇2021年12345接了多少件', '办结率能算出来吗', '接了几件'], 310],
    [['安康镇2022年镇长信箱收到多少封信', '2021年呢'], 52],
  ])('%j: the figure it asks for', async (turns, value) => {
    expect((await valuesOf(...turns))[0]).toBe(value)
  })

  it.each<[string[], string]>([
    [['安康镇2021年公众号收到多少条留言', '回复率是多少'], '90 / 96 * 100'],
    [['安康镇2021年镇长信箱收到多少封信', '回复了多少', '回复率'], '50 / 52 * 100'],
    [['安康镇2021年12345接了多少件', '办结率能算出来吗'], '302 / 310 * 100'],
    [['安康镇2021年第三方评估了多少家', '优秀的', '优秀率多少'], '5 / 12 * 100'],
    [['安康镇2022年微信粉丝多少', '2021年那份报告里的呢', '这两年之间涨了多少人'], '7020 - 6120'],
    [['安康镇2022年群众满意率多少', '前一年的满意率呢', '提高了几个百分点'], '99.3 - 98.1'],
  ])('%j: is reckoned from what was spoken of', async (turns, expression) => {
    expect((await desk.converse(...turns)).computation?.expression).toBe(expression)
  })

  it.each<[string[], string]>([
    [['安康镇2022年公开了多少条', '为什么比上年少了'], '减少的主要是重复转发的内容'],
    [['安康镇2021年行政复议被纠正几件', '什么原因'], '答复说理不够'],
    [['安康镇2022年制发规范性文件几件', '叫什么名字'], '《安康镇公墓管理办法》'],
    [['安康镇2022年有人申请公开吗', '申请什么内容'], '内容为宅基地审批材料'],
  ])('%j: the words about what was spoken of', async (turns, words) => {
    const { citations } = await desk.converse(...turns)
    expect(citations.map(({ quote }) => quote).join()).toContain(words)
  })
})

describe('what lies between two numbers', () => {
  it.each([
    ['安康镇哪年公开信息最多，比最少那年多几条', '412 - 380'],
    ['安康镇哪年热线工单最多，比最少的多几件', '310 - 298'],
  ])('%s: the most against the least', async (question, expression) => {
    expect((await desk.ask(question)).computation?.expression).toBe(expression)
  })

  it.each<[string[], boolean]>([
    [['安康镇2021年公报出了几期', '2022年呢', '这两个数一致吗'], true],
    [['安康镇2021年公开了多少条', '2022年呢', '这两个数对得上吗'], false],
  ])('%j: whether they agree, each with its words', async (turns, same) => {
    const { answer, citations } = await desk.converse(...turns)
    expect(answer).toMatch(same ? /^是/u : /^否/u)
    expect(citations.length).toBe(2)
  })
})

it.each<[string[], number[]]>([
  [['安康镇2021年考核得了多少分，第几名'], [92.6, 4]],
  [['安康镇2021年考核排第几名，得了多少分'], [4, 92.6]],
  [['安康镇2021年考核得了多少分', '第几名'], [4]],
])('%j: a score and the place that it gave', async (turns, values) => {
  expect(await valuesOf(...turns)).toEqual(values)
})

it('counts of papers those that are published, where that is a part of them', async () => {
  expect(await valuesOf('安康镇2021年给公文定了主动公开的有几件')).toEqual([41])
  expect(await valuesOf('安康镇2021年公文属性认定了几件')).toEqual([86])
})

it('gives what an average became, and not what it was', async () => {
  expect(await valuesOf('安康镇2021年微博平均一条多少人看')).toEqual([410])
})

it.each(['我家停电了，安康镇管不管', '安康镇那边楼上漏水找谁'])(
  '%s: is no matter of these reports',
  async (question) => {
    expect((await desk.ask(question)).status).toBe('outOfScope')
  },
)
