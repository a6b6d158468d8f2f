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
    ['安康镇的热线工单数、满意率、培训人数我都要', [310, 98.1, 120]],
  ])('%s: each of them', async (question, values) => {
    expect(await valuesOf(question)).toEqual(values)
  })

  it('is not begun by what only says how things are taken apart', async () => {
    expect(await valuesOf('安康镇公开了多少条', '按渠道呢，头条有多少')).toEqual([52])
  })
})

describe('the way in which applications came in', () => {
  it.each([
    ['网上的呢', 15],
    ['当面交的有几件', 3],
    ['网上提交的有多少', 15],
  ])('%s, of those received', async (question, value) => {
    expect(await valuesOf('安康镇收到多少件申请', question)).toEqual([value])
  })

  it('is followed by another way, of applications and not of what else was held so', async () => {
    expect(await valuesOf('安康镇网上申请多少件', '当面的多少')).toEqual([3])
    expect((await desk.converse('安康镇网上申请多少件', '线下的多少')).figures).toEqual([])
  })

  it.each([[['安康镇2021年网上提交的申请占多少']], [['安康镇收到多少件申请', '通过网络来的占多少']]])(
    '%j: has its share in the applications received',
    async (turns) => {
      expect((await desk.converse(...turns)).computation?.expression).toBe('15 / 24 * 100')
    },
  )
})

describe('a channel that was spoken of', () => {
  it.each([
    ['安康镇公众号发了几条', '用户数', 6120],
    ['安康镇公众号发了几条', '粉丝数呢', 6120],
  ])('%s, %s: its own audience', async (first, second, value) => {
    expect(await valuesOf(first, second)).toEqual([value])
  })
})

it('takes no share of what was published for a part of something else', async () => {
  const { computation } = await desk.ask('安康镇回复的留言占多少')
  expect(computation?.expression ?? '').not.toContain('412')
})
