/** A district and a committee that nobody has: what is taken back, counted, carried over and reckoned back. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-district-'))
let desk: Desk

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

beforeAll(async () => {
  write(
    '彭阳县.txt',
    `宁夏回族自治区固原市彭阳县人民政府2021年政府信息公开工作年度报告
一、总体情况
2021年全县主动公开政府信息540条，其中政策文件40条、办事指南60条。总体情况比2020年增加70条。县政府网站发布信息310条。全县开设政务新媒体账号共计26个，其中微信公众号15个、微博8个、其他（抖音短视频）3个。“彭阳发布”微信公众号推送信息960条，政务微博公众号发布信息220条、关注量达到51000。
收到政府信息公开申请31件，上年结转2件，办结政府信息公开申请32件，结转下年度1件。12345热线接通率97.5%。
三、联系方式
地址：彭阳县兴彭大街6号，电话：0954-7010101
`,
  )
  write(
    '彭阳县发展改革委.txt',
    `宁夏回族自治区固原市彭阳县发展改革委2021年政府信息公开工作年度报告
一、总体情况
2021年主动公开政府信息88条，全年收到政府信息公开申请5件。
`,
  )
  write(
    '水利厅.txt',
    `宁夏回族自治区水利厅2021年政府信息公开工作年度报告
一、总体情况
2021年主动公开政府信息900条，其中门户网站公开信息720条，微博发布信息180条。
`,
  )
  desk = await openDesk(folder)
}, 60_000)

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

const valuesOf = async (question: string) => (await desk.ask(question)).figures.map(({ value }) => value)

describe('what is taken back at the end', () => {
  it.each([
    '彭阳县2021年网站发了多少条，别拿2020年的糊弄我',
    '彭阳县2021年网站发布信息多少条（不是20年那份）',
    'How many items did the Pengyang County website publish in 2021, not the 2020 figure?',
  ])('%s: only the one year', async (question) => {
    expect(await valuesOf(question)).toEqual([310])
  })
})

describe('accounts', () => {
  it.each([
    ['彭阳县2021年一共开了多少个新媒体账号', 26],
    ['彭阳县2021年公众号有几个', 15],
    ['彭阳县2021年抖音号有几个', 3],
    ['How many WeChat accounts did Pengyang County run in 2021?', 15],
    ['彭阳县2021年公众号发了多少条', 960],
    ['彭阳县2021年微博有多少人关注', 51000],
  ])('%s', async (question, value) => {
    expect((await valuesOf(question))[0]).toBe(value)
  })

  it('are added up, and not with what went out on them', async () => {
    expect((await desk.ask('彭阳县2021年公众号和微博一共几个')).computation?.value).toBe(23)
  })
})

describe('a year without a report', () => {
  it('is reckoned back where that is asked', async () => {
    const { computation, answer } = await desk.ask('彭阳县2020年公开了多少条，能用2021年的数倒推吗？2020年公开多少条')
    expect(computation?.value).toBe(470)
    expect(answer).toContain('推算')
  })

  it('is not answered otherwise', async () => {
    expect(await desk.ask('彭阳县2020年公开了多少条')).toMatchObject({ status: 'notFound', figures: [] })
  })

  it('stands in a change that the next sentence tells', async () => {
    expect(
      await valuesOf('By how many items did what Pengyang County published in 2021 exceed the year before?'),
    ).toEqual([70])
  })
})

describe('what was carried over', () => {
  it('is among what was closed, and not added to it', async () => {
    const corpus = await openDesk('corpus')
    const closed = await corpus.ask('香山乡2021年办结了几件申请')
    const together = await corpus.ask('香山乡2021年算上结转的，一共办结了几件申请')
    await corpus.close()
    expect(closed.status).toBe('answered')
    expect(together.figures).toEqual(closed.figures)
  })
})

describe('names', () => {
  it.each([
    ['彭阳县发改委2021年主动公开多少条', 88],
    ['彭阳县发展和改革委员会2021年主动公开多少条', 88],
    ['How many items did the Ningxia Provincial Department of Water Resources publish in 2021?', 900],
  ])('%s', async (question, value) => {
    expect((await valuesOf(question))[0]).toBe(value)
  })

  it('of a province mean none of its counties', async () => {
    const { status } = await desk.ask(
      'How many items did the Ningxia Provincial Development and Reform Department publish?',
    )
    expect(status).toBe('notFound')
  })
})

describe('what people say', () => {
  it('complain of before they ask is no part of it', async () => {
    expect(await valuesOf('热线没人接！彭阳县2021年12345热线接通率是多少')).toEqual([97.5])
  })

  it('misspell is still read', async () => {
    expect((await valuesOf('彭阳县2021年主动工开了多少条信息'))[0]).toBe(540)
  })

  it('put on a website is counted in items, and not in readings', async () => {
    expect(await valuesOf('彭阳县2021年网站上放了多少条办事指南')).toEqual([60])
  })

  it.each(['彭阳县政府在啥地方', '去彭阳县政府怎么走', 'Where is the Pengyang County government?'])(
    '%s: the address',
    async (question) => {
      expect((await desk.ask(question)).answer).toContain('兴彭大街6号')
    },
  )

  it('may claim is outside of what reports tell', async () => {
    expect((await desk.ask('我在彭阳县医保断缴两个月，住院还能报销吗')).status).toBe('outOfScope')
  })
})
