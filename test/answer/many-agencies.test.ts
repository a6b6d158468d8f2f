/** An index of more agencies than are looked into before one is named. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

const STEMS = '安平康宁福寿德仁义礼智信忠孝和顺'
const names = [...STEMS].flatMap((one) => [...STEMS].map((other) => `${one}${other}镇`)).slice(0, 70)
const folder = mkdtempSync(join(tmpdir(), 'wenbao-many-'))
let desk: Desk

beforeAll(async () => {
  for (const name of names) {
    const board = name === names.at(-1) ? '通过公开栏发布信息31条。' : ''
    writeFileSync(
      join(folder, `${name}.txt`),
      `彭阳县${name}人民政府2021年政府信息公开工作年度报告\n一、总体情况\n全年主动公开政府信息${names.indexOf(name) + 10}条。${board}\n`,
    )
  }
  desk = await openDesk(folder)
}, 60_000)

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

it('asks to narrow the question down, and does not say that nobody states what only one does', async () => {
  const { status, answer, figures } = await desk.ask('公开栏发布了多少条信息')
  expect([status, figures]).toEqual(['clarify', []])
  expect(answer).toContain('请指定')
})

it('offers agencies that state it where the first do', async () => {
  const { status, options } = await desk.ask('主动公开了多少条信息')
  expect(status).toBe('clarify')
  expect((await desk.ask(options[0]!.question)).status).toBe('answered')
})

it('says that nobody has the year', async () => {
  expect((await desk.ask('2015年主动公开了多少条信息')).answer).toBe('没有收录2015年的报告；已收录的年份：2021年。')
})

it('asks back what the quarter is to be the highest of', async () => {
  expect((await desk.ask('最高的是哪个季度')).status).toBe('clarify')
})
