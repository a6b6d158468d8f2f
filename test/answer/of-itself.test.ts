/** What a report tells of itself: when it was published, what it counts, where it can be read, who made it, by which rules. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-itself-'))
let desk: Desk

beforeAll(async () => {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write(
    '安康镇2021.txt',
    `彭阳县安康镇人民政府2021年政府信息公开工作年度报告
根据《中华人民共和国政府信息公开条例》规定，编制本报告。本报告由镇党政办汇总各村数据编制，所列数据的统计期限自2021年1月1日起，至2021年12月31日止。电子版可在彭阳县人民政府网站（www.pengyang.gov.cn）下载。
一、总体情况
全年主动公开政府信息412条。审计报告已在公示栏公布。
彭阳县安康镇人民政府
2022年1月26日
`,
  )
  write(
    '安康镇2022.txt',
    `彭阳县安康镇人民政府2022年政府信息公开工作年度报告

现公布本镇2022年报告，数据统计截止2022年12月31日。
一、总体情况
（一）主动公开。全年主动公开政府信息380条，其中网站120条。
（二）依申请公开。全年收到政府信息公开申请3件，均已办结。
二、存在的问题
公开不够及时。
`,
  )
  write(
    '安康镇2023.html',
    `<html><head><meta name="PubDate" content="2024-01-17"></head><body><h1>彭阳县安康镇人民政府2023年政府信息公开工作年度报告</h1>
<p>一、总体情况</p><p>全年主动公开政府信息301条。</p></body></html>`,
  )
  write(
    '安康镇2024.txt',
    `彭阳县安康镇人民政府2024年政府信息公开工作年度报告

发布日期：2025-01-20
一、总体情况
（一）主动公开。全年主动公开政府信息288条，其中网站90条。
（二）依申请公开。全年收到政府信息公开申请5件，均已办结。
二、存在的问题
公开不够及时。
`,
  )
  desk = await openDesk(folder)
}, 60_000)

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

const tells = async (question: string) => {
  const { status, answer, citations } = await desk.ask(question)
  return { status, answer, quotes: citations.map(({ quote }) => quote) }
}

describe('the day of publication', () => {
  it.each([
    '安康镇2024年的报告是什么时候公布的',
    '安康镇2024年报告发布日期',
    '安康镇那份2024年年报哪天挂网的',
    'When was the 2024 report of Ankang Town published?',
  ])('%s: as the report prints it', async (question) => {
    expect(await tells(question)).toMatchObject({ status: 'answered', quotes: ['发布日期：2025-01-20'] })
  })

  it('is told from the page where only that has it, with the report cited', async () => {
    const { answer, quotes } = await tells('安康镇2023年的报告哪天发布的')
    expect(answer).toContain('网页注明的发布日期为2024-01-17')
    expect(quotes).toEqual(['彭阳县安康镇人民政府2023年政府信息公开工作年度报告'])
  })

  it('is the day under the report where there is no other, and said to be that', async () => {
    for (const question of ['安康镇2021年的报告哪天出来的', '安康镇2021年报告哪天落款'])
      expect((await tells(question)).answer).toContain('落款日期为“2022年1月26日”')
  })

  it('is not made up: what the report tells of itself instead is said', async () => {
    const { status, answer } = await tells('安康镇2022年的报告什么时候发布的')
    expect(status).toBe('notFound')
    expect(answer).toBe('安康镇2022年的报告没有写明公布日期。报告中有：统计期限。')
  })

  it('is asked of another year after one', async () => {
    expect((await desk.converse('安康镇2024年的报告什么时候公布的', '2021年的呢')).answer).toContain('2022年1月26日')
  })

  it.each(['安康镇2021年审计报告什么时候公布的', '安康镇2021年报告里的预算什么时候公布'])(
    '%s: is not that of something else',
    async (question) => {
      expect((await tells(question)).answer).not.toContain('2022年1月26日')
    },
  )
})

describe('what else a report tells of itself', () => {
  it.each([
    ['安康镇2021年报告的统计期限', '所列数据的统计期限自2021年1月1日起，至2021年12月31日止'],
    ['安康镇2021年的报告统计的是什么时间段', '所列数据的统计期限自2021年1月1日起，至2021年12月31日止'],
    ['安康镇2021年年报里的数从几月算到几月', '所列数据的统计期限自2021年1月1日起，至2021年12月31日止'],
    ['安康镇2022年的数据统计到哪天为止', '数据统计截止2022年12月31日'],
    [
      'What period does the 2021 report of Ankang Town cover?',
      '所列数据的统计期限自2021年1月1日起，至2021年12月31日止',
    ],
    ['安康镇2021年报告可以在哪里下载', '电子版可在彭阳县人民政府网站（www.pengyang.gov.cn）下载。'],
    ['安康镇2021年报告网上哪儿能查到', '电子版可在彭阳县人民政府网站（www.pengyang.gov.cn）下载。'],
    [
      'Where can I download the 2021 report of Ankang Town?',
      '电子版可在彭阳县人民政府网站（www.pengyang.gov.cn）下载。',
    ],
    [
      '安康镇2021年的年报是谁编的',
      '本报告由镇党政办汇总各村数据编制，所列数据的统计期限自2021年1月1日起，至2021年12月31日止。',
    ],
    ['安康镇2021年的报告是依据什么编制的', '根据《中华人民共和国政府信息公开条例》规定，编制本报告。'],
  ])('%s: %s', async (question, quote) => {
    expect(await tells(question)).toMatchObject({ status: 'answered', quotes: [quote] })
  })

  it('is not told where the report is silent', async () => {
    expect((await tells('安康镇2024年报告可以在哪里下载')).status).toBe('notFound')
  })
})
