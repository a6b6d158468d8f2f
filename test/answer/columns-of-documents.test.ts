/** 规范性文件保留几件: each word its own column of its edition, and never the number of those newly made. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-documents-'))
let desk: Desk

const rows = (...cells: (string | number)[][]) => cells.map((row) => row.join('\t')).join('\n')

beforeAll(async () => {
  writeFileSync(
    join(folder, '安康镇2019.txt'),
    `彭阳县安康镇人民政府2019年政府信息公开工作年度报告
一、总体情况
全年新制定规范性文件3件，报备规范性文件2件。
二、主动公开政府信息情况
${rows(
  ['第二十条第（一）项'],
  ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
  ['规章', 0, 0, 0],
  ['规范性文件', 3, 4, 19],
  ['第二十条第（五）项'],
  ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
  ['行政许可', 12, -1, 57],
  ['其他对外管理服务事项', 8, 0, 21],
)}
`,
  )
  writeFileSync(
    join(folder, '安康镇2022.txt'),
    `彭阳县安康镇人民政府2022年政府信息公开工作年度报告
一、总体情况
全年清理规范性文件11件。公示行政许可信息66条。
二、主动公开政府信息情况
${rows(
  ['第二十条第（一）项'],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', 0, 0, 0],
  ['行政规范性文件', 5, 2, 17],
  ['第二十条第（五）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政许可', 70],
)}
`,
  )
  desk = await openDesk(folder)
}, 60_000)

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

const KEY = 'disclosure.normativeDocuments.'

describe('the number of documents', () => {
  it.each([
    ['安康镇2019年规范性文件新制作几件', `${KEY}produced`, 3],
    ['安康镇2019年规范性文件公开几件', `${KEY}disclosed`, 4],
    ['安康镇2019年公开了多少件规范性文件', `${KEY}disclosed`, 4],
    ['安康镇2019年规范性文件对外公开总数', `${KEY}disclosedTotal`, 19],
    ['安康镇2022年规范性文件保留几件', `${KEY}inForce`, 17],
    ['安康镇2022年继续执行的规范性文件有几件', `${KEY}inForce`, 17],
    ['How many normative documents did Ankang Town retain in 2022?', `${KEY}inForce`, 17],
    ['安康镇2022年规范性文件失效几件', `${KEY}repealed`, 2],
    ['安康镇2022年规范性文件印发几件', `${KEY}issued`, 5],
  ])('%s is that of %s', async (question, key, value) => {
    expect((await desk.ask(question)).figures[0]).toMatchObject({ key, value })
  })

  it.each([
    '安康镇2019年规范性文件保留几件',
    '安康镇2019年规范性文件废止几件',
    '安康镇2019年还在用的规范性文件几件',
    '安康镇2022年规范性文件新公开几件',
  ])('%s: no column of that edition has it', async (question) => {
    expect(await desk.ask(question)).toMatchObject({ status: 'notFound', missing: { why: 'notInForm' }, figures: [] })
  })

  it.each([
    ['安康镇2019年规范性文件报备几件', 2],
    ['安康镇2022年清理规范性文件几件', 11],
    ['安康镇2022年行政许可信息公示多少条', 66],
  ])('%s is told in prose', async (question, value) => {
    expect((await desk.ask(question)).figures[0]).toMatchObject({
      value,
      key: expect.not.stringMatching(/^disclosure/u),
    })
  })

  it.each(['安康镇2022年规范性文件修改几件', '安康镇2019年行政许可下放几项', '安康镇2019年行政许可公示几条'])(
    '%s: what is done otherwise with them is not counted by the table',
    async (question) => {
      expect(await desk.ask(question)).toMatchObject({ status: 'notFound', figures: [] })
    },
  )
})

describe('columns of one report', () => {
  it.each([
    ['安康镇2022年废止的规范性文件比制发的多吗', /^否/u, 2 - 5],
    ['安康镇2022年新制发的规范性文件超过废止的，对吧', /^是/u, 5 - 2],
    ['Did Ankang Town repeal more normative documents than it issued in 2022?', /^No/u, 2 - 5],
  ])('%s: held against one another', async (question, verdict, value) => {
    const { answer, computation } = await desk.ask(question)
    expect(answer).toMatch(verdict)
    expect(computation).toMatchObject({ operation: 'difference', value })
  })

  it('are ranked among themselves', async () => {
    const { computation, warnings } = await desk.ask('安康镇2022年规范性文件是发的多还是废的多')
    expect(computation).toMatchObject({ operation: 'max', value: 5 })
    expect(warnings).toEqual([])
  })

  it.each([
    [['安康镇2019年行政许可年底还有几项'], 11],
    [['安康镇2019年行政许可上一年几项', '本年增了还是减了', '那到年底还有几项'], 11],
  ])('%j: what the items of the year before and their change leave', async (turns, value) => {
    expect((await desk.converse(...turns)).computation).toMatchObject({ operation: 'sum', value })
  })

  it('takes 本年 for the year that was spoken of', async () => {
    const { figures } = await desk.converse('安康镇2019年行政许可上一年几项', '本年处理决定多少')
    expect(figures[0]).toMatchObject({ key: 'disclosure.licensing.decisions', value: 57, year: 2019 })
  })
})
