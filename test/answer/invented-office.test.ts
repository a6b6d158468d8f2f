/** An office that nobody has: changes, matters of applications, and what is held against what, in a report's own words. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-office-'))
let desk: Desk

beforeAll(async () => {
  writeFileSync(
    join(folder, '民政局2022.txt'),
    `彭阳县民政局2022年政府信息公开工作年度报告
地址：彭阳县兴彭大街3号；邮编：756500；联系电话：0954-7013345
一、总体情况
（一）主动公开
全年主动公开政府信息320条，其中局网站200条，微信公众号90条，微博30条。关停账号3个。
（二）依申请公开
全年新收政府信息公开申请40件，其中网络提交21件，邮寄11件，现场提交8件；按申请内容分，低保救助类18件、殡葬管理类13件、其他9件。政务新媒体账号由43个压减至38个。平均办理时长由14.5个工作日缩短至11.2个工作日。对2件申请收取信息处理费120元。
（三）监督保障
在全县政务公开考核中得91.5分。认定主动公开公文42份、不予公开公文19份。
`,
  )
  writeFileSync(
    join(folder, '民政局2023.txt'),
    `彭阳县民政局2023年政府信息公开工作年度报告
一、总体情况
全年主动公开政府信息410条。对3件申请收取信息处理费260元。
在全县政务公开考核中得93.2分。
`,
  )
  desk = await openDesk(folder)
})

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true })
})

const expressionOf = async (...turns: string[]) => (await desk.converse(...turns)).computation?.expression ?? null
const valuesOf = async (...turns: string[]) => (await desk.converse(...turns)).figures.map(({ value }) => value)

it('reckons by how much a report says that something changed', async () => {
  expect(await expressionOf('彭阳县民政局2022年申请平均办理时长缩短了几个工作日')).toBe('14.5 - 11.2')
  expect(await expressionOf('彭阳县民政局2022年政务新媒体压减了几个')).toBe('43 - 38')
  expect(await valuesOf('彭阳县民政局2022年申请平均办理时长缩短到几个工作日')).toContain(11.2)
  expect(await valuesOf('彭阳县民政局2022年申请平均办理时长缩短到了几个工作日')).toContain(11.2)
})

describe('applications by what they were about', () => {
  it('are singled out among their own kind, and not among who applied', async () => {
    const { computation } = await desk.ask('彭阳县民政局2022年收到的申请，按内容分哪一类最多')
    expect(computation).toMatchObject({ expression: 'max(18, 13, 9)', value: 18 })
  })
})

describe('what is held against what', () => {
  it.each([
    ['彭阳县民政局2022年邮寄的申请比现场的多几件', '11 - 8'],
    ['彭阳县民政局2022年邮寄提交比网络提交少几件', '21 - 11'],
  ])('%s: %s', async (question, expression) => {
    expect(await expressionOf(question)).toBe(expression)
  })
})

describe('a conversation', () => {
  it('adds the year that is named to the one spoken of', async () => {
    expect(await expressionOf('彭阳县民政局2023年收了多少信息处理费', '加上2022年的一共多少元')).toBe('260 + 120')
  })

  it('adds up channels without their total', async () => {
    const first = '彭阳县民政局2022年主动公开总共多少条，网站、微信、微博各多少'
    expect((await valuesOf(first))[0]).toBe(320)
    const sum = (await desk.converse(first, '三个渠道加起来多少')).computation
    expect(sum?.value).toBe(320)
  })

  it('says that what is left is not stated, and does not tell the last number again', async () => {
    const { answer } = await desk.ask('彭阳县民政局2022年关停了几个账号，还剩几个')
    expect(answer).toContain('没有写明“还剩”')
  })
})

it('counts documents by what was decided of them', async () => {
  expect(await valuesOf('彭阳县民政局2022年不予公开的公文几份')).toEqual([19])
})

it.each([
  ['彭阳县民政局2022年考核得分多少', 91.5],
  ['彭阳县民政局哪年考核得分更高', 93.2],
])('%s: %d, whatever a score is called', async (question, score) => {
  expect((await desk.ask(question)).figures[0]!.value).toBe(score)
})

it('sends two contacts where two are asked for: 发我 publishes nothing', async () => {
  const { answer } = await desk.ask('彭阳县民政局2022年地址和邮编发我一下')
  expect(answer).toContain('兴彭大街3号')
  expect(answer).toContain('756500')
})
