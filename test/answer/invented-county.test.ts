/** A county that nobody has: conversations that go on from sums, rates, lists and claims over its prose. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-county-'))
let desk: Desk

beforeAll(async () => {
  writeFileSync(
    join(folder, '彭阳县2022.txt'),
    `彭阳县人民政府2022年政府信息公开工作年度报告
一、总体情况
（一）主动公开
全年主动公开政府信息4000条，其中政府网站发布1800条，微信公众号发布900条，微博发布600条。
（二）办理建议提案
公开人大代表建议复文42件，政协委员提案复文61件。
（三）平台建设
县长信箱收到留言310条，回复306条，留言回复平均用时4.5天。全年收到政府信息公开申请28件，已全部办结。
`,
  )
  writeFileSync(
    join(folder, '彭阳县2023.txt'),
    `彭阳县人民政府2023年政府信息公开工作年度报告
一、总体情况
全年主动公开政府信息900条，其中政府网站发布400条，微信公众号发布300条，公开栏发布150条，其他方式公开50条。
`,
  )
  writeFileSync(
    join(folder, '彭阳县教育局2023.txt'),
    `彭阳县教育局2023年政府信息公开工作年度报告
一、总体情况
全年主动公开政府信息917条，完成年度任务数800条的114.6%。
`,
  )
  writeFileSync(
    join(folder, '彭阳县教育局2022.txt'),
    `彭阳县教育局2022年政府信息公开工作年度报告
一、总体情况
政府网站发布信息300条，微信公众号发布信息200条。
五、存在的主要问题及改进情况
改进情况：一是将留言回复时限压缩到3个工作日；二是工程招标信息在节点完成后5个工作日内公开。
`,
  )
  desk = await openDesk(folder)
}, 60_000)

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('what goes on from a sum', () => {
  it.each([
    [['彭阳县2022年网站和微信一共几条', '占总数百分之几'], 67.5],
    [['彭阳县2022年微博和微信加起来发了多少条', '占全部公开信息的多少'], 37.5],
    [['彭阳县2022年微博和微信加起来发了多少条', '占总量的比例是多少', '比例呢'], 37.5],
    [['彭阳县2022年网站发布多少条', '微博呢', '两个加起来呢', '占总数多少'], 60],
  ])('%j: the share of all of it, %d', async (turns, value) => {
    const { computation } = await desk.converse(...turns)
    expect(computation).toMatchObject({ operation: 'share', value })
  })

  it('takes the shares apart where each is asked for', async () => {
    const { computation } = await desk.converse('彭阳县2022年微博和微信一共几条', '各占总数百分之几')
    expect(computation).toMatchObject({ operation: 'share', value: 15 })
  })

  it.each(['哪个多', '谁多', '哪类更多', '哪个最多'])('%s: of the things that were added up', async (question) => {
    const { computation, figures } = await desk.converse('彭阳县2022年人大建议和政协提案一共多少件', question)
    expect(computation).toMatchObject({ operation: 'max', value: 61 })
    expect(figures.map(({ value }) => value).sort()).toEqual([42, 61])
  })

  it.each([
    [['彭阳县2022年人大建议和政协提案一共多少件', '差几件'], 19],
    [['彭阳县2022年人大建议和政协提案各多少件', '哪个多', '多多少'], 19],
  ])('%j: how far they are apart', async (turns, value) => {
    expect((await desk.converse(...turns)).computation).toMatchObject({ operation: 'difference', value })
  })
})

it.each([
  '彭阳县教育局2022年网站占总数百分之几',
  '彭阳县教育局2022年网站和公众号各占总数百分之几',
  '彭阳县教育局2022年网站和公众号加起来占总数百分之几',
])('%s: what one channel published is no total of another', async (question) => {
  expect(await desk.ask(question)).toMatchObject({ status: 'notFound', computation: null, figures: [] })
})

describe('how long answering took', () => {
  it.each(['彭阳县2022年答复用了几天', '彭阳县2022年申请平均几天答复', '彭阳县教育局2022年答复花了多长时间'])(
    '%s: the days of other things, and those that are promised, are not taken',
    async (question) => {
      expect(await desk.ask(question)).toMatchObject({ status: 'notFound', figures: [], citations: [] })
    },
  )

  it.each([
    ['彭阳县2022年留言回复平均用了几天', '4.5天'],
    ['彭阳县教育局2022年留言回复时限压缩到几个工作日', '3个工作日'],
  ])('%s: %s', async (question, told) => {
    expect((await desk.ask(question)).answer).toContain(told)
  })
})

describe('what became of things that the report does not count', () => {
  it.each([
    ['彭阳县2022年投诉举报收到多少件', '办结多少'],
    ['彭阳县2022年投诉举报收到多少件', '处理了几件'],
    ['彭阳县2022年信访收到多少件', '办结了多少件'],
    ['彭阳县2022年咨询多少次', '办结多少'],
    ['彭阳县2022年收到投诉多少条', '回复多少'],
  ])('%s, %s: is not what became of the applications', async (...turns) => {
    expect(await desk.converse(...turns)).toMatchObject({ status: 'notFound', figures: [] })
  })
})

describe('whether parts add up to the total', () => {
  it.each([
    [['彭阳县2022年各渠道各多少条', '三个渠道加起来对得上总数吗'], /^否/u, 3300],
    [['彭阳县2022年网站、微信和微博加起来等于总数吗'], /^否/u, 3300],
    [['彭阳县2023年各渠道加起来对得上总数吗'], /^是/u, 900],
    [['彭阳县2023年公开了多少条', '几个渠道合起来和总数一致吗'], /^是/u, 900],
    [['彭阳县2023年公开了多少条', '各渠道加起来是不是900'], /^是/u, 900],
    [['彭阳县2023年公开了多少条', '四个渠道加起来对得上总数吗'], /^是/u, 900],
    [['彭阳县2023年公开了多少条', '各渠道加起来是不是800'], /^否/u, 900],
    [['彭阳县2023年网站、微信和其他加起来和总数一致吗'], /^是/u, 900],
  ])('%j', async (turns, verdict, value) => {
    const { answer, computation, figures } = await desk.converse(...turns)
    expect(answer).toMatch(verdict)
    expect(computation).toMatchObject({ operation: 'sum', value })
    expect(figures.some(({ key }) => key === 'published.total')).toBe(true)
  })
})

describe('a target', () => {
  it.each(['彭阳县教育局2023年年度任务完成了多少条', '彭阳县教育局2023年完成了多少条任务'])(
    '%s: is no number of what was completed',
    async (question) => {
      expect((await desk.ask(question)).figures.map(({ value }) => value)).not.toContain(800)
    },
  )

  it('answers where it is asked for itself', async () => {
    expect((await desk.ask('彭阳县教育局2023年年度任务是多少条')).figures[0]).toMatchObject({ value: 800 })
  })
})
