/** Two bureaus and an office that nobody has: what follow-ups point at, what is heard of somebody, and names inside names. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-neighbours-'))
let desk: Desk

const reports: Readonly<Record<string, string>> = {
  三门县教育局2022: `三门县教育局2022年政府信息公开工作年度报告
一、总体情况
（一）主动公开
全年主动公开政府信息640条，其中学校动态141条，部门动态96条，招生考试类信息58条，招生考试热点答疑类信息21条。通过“三门教苑”官方微信公众号开展宣传，截至年底三门教苑粉丝量为31407，共推送图文77期、263篇。通过三门融媒小程序公开信息34条，通过三门政务网公开信息187条，其中工作计划类11条。
另有15篇稿件被国家级媒体采用，27篇被省级媒体采用，48篇被台州市级媒体采用。
（二）依申请公开
全年收到政府信息公开申请24起，比2021年（32起）下降25%。
（三）建议提案
办理市民建议19件，落实率和满意率均为100%。
`,
  仙居县教育局2022: `仙居县教育局2022年政府信息公开工作年度报告
一、总体情况
（一）主动公开
全年主动公开有效政府信息总数512条：包括教育动态120条。“仙居教育”微信公众号推送信息205条，关注人数达90818人。
（二）依申请公开
全年收到政府信息公开申请13件。
`,
  海口市人民政府办公厅2022: `海口市人民政府办公厅2022年政府信息公开工作年度报告
一、总体情况
全年组织发布市政府重要会议新闻通稿120篇，公众号发布信息900条。
`,
  海口市人民政府办公厅2023: `海口市人民政府办公厅2023年政府信息公开工作年度报告
一、总体情况
全年组织发布市政府重要会议新闻通稿150篇，公众号发布信息1000条。
`,
}

beforeAll(async () => {
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(folder, `${name}.txt`), text)
  desk = await openDesk(folder)
})

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true })
})

const expressionOf = async (...turns: string[]) => (await desk.converse(...turns)).computation?.expression ?? null
const valuesOf = async (...turns: string[]) => (await desk.converse(...turns)).figures.map(({ value }) => value)

describe('a follow-up that points at the last thing', () => {
  it.each([
    [['三门县教育局2022年学校动态几条', '部门动态比它少几条'], '141 - 96'],
    [['三门县教育局2022年部门动态几条', '学校动态比这个多多少'], '141 - 96'],
    [['三门县教育局2022年招生考试热点答疑类几条', '学校动态是它的几倍'], '141 / 21'],
    [['三门县教育局2022年收到几件申请', '仙居县教育局呢', '差多少'], '24 - 13'],
    [['海口市政府办公厅2023年新闻通稿比2022年多几篇', '公众号的呢'], '1000 - 900'],
  ])('%s', async (turns, expression) => {
    expect(await expressionOf(...turns)).toBe(expression)
  })

  it('is told by how much by the report itself, where the year before is not there', async () => {
    expect(await valuesOf('三门县教育局2022年收到几起信息公开申请', '比上年下降百分之几')).toEqual([25])
  })
})

describe('what is reckoned', () => {
  it.each([
    ['海口市府办公厅重要会议新闻通稿，2023年同比2022年增长率多少', '(150 - 120) / 120 * 100'],
    ['赶今年的年报，缺个对比数：海口市政府办公厅2022、2023两年新闻通稿合计多少篇', '120 + 150'],
    ['三门县教育局2022年招生考试类信息加上招生考试热点答疑类信息一共几条', '58 + 21'],
    ['三门县教育局2022年学校动态是部门动态的几倍', '141 / 96'],
    ['三门县教育局2022年招生考试类比热点答疑类多几条', '58 - 21'],
    ['三门县教育局2022年三门政务网公开的信息里工作计划占多少', '11 / 187 * 100'],
    ['三门县教育局2022年小程序公开的占公开总数几成', '34 / 640 * 100'],
  ])('%s', async (question, expression) => {
    expect(await expressionOf(question)).toBe(expression)
  })

  it('compares the followers of an account that is named without quotation marks', async () => {
    const { answer, figures } = await desk.ask('2022年三门县教育局和仙居县教育局谁的公众号粉丝多')
    expect(figures.map(({ value }) => value)).toEqual(expect.arrayContaining([31407, 90818]))
    expect(answer).toMatch(/^仙居县教育局2022年最多/u)
  })
})

describe('what is counted', () => {
  it.each([
    ['三门县教育局2022年部门动态多少条', [96]],
    ['三门县教育局2022年公众号推了多少篇', [263]],
    ['三门县教育局2022年公众号推了多少期', [77]],
    ['三门县教育局2022年微信小程序公开几条', [34]],
    ['仙居县教育局2022年主动公开了多少条信息', [512, 120]],
    ['三门县教育局2022年被国家级、省级、台州市级媒体采用的稿件各几篇', [15, 27, 48]],
    [
      'Haikou Municipal Government General Office: how many press releases on important meetings in 2022 and in 2023?',
      [120, 150],
    ],
  ])('%s', async (question, values) => {
    expect(await valuesOf(question)).toEqual(values)
  })
})

describe('where a claim comes from', () => {
  it.each([
    '听说三门县教育局2022年公开了640条信息，对吗',
    '网上说三门县教育局2022年公开了640条信息，对吗',
    '我朋友跟我讲三门县教育局2022年公开了640条信息，是真的吗',
    '据说三门县教育局2022年公开了640条信息，属实吗',
    '记者核实：三门县教育局2022年公开了640条信息，对不对',
    'I heard that Sanmen County Education Bureau disclosed 640 items in 2022. Is that right?',
  ])('says nothing of whom or what is asked: %s', async (question) => {
    const { answer, figures } = await desk.ask(question)
    expect(answer).toMatch(/^(?:是|Yes)/u)
    expect(figures[0]!.value).toBe(640)
  })
})
