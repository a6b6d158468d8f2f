import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Report } from '../../src/model/report.ts'
import { readReport } from '../../src/report/read-report.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const small = '甲县财政局2022年政府信息公开工作年度报告\n一、总体情况\n2022年主动公开政府信息12条。'

describe('readReport', () => {
  it.each(readdirSync('corpus').filter((name) => name.endsWith('.txt')))(
    'reads %s into the published shape',
    async (name) => {
      const { report, text } = await readReport({ path: `corpus/${name}`, bytes: readFileSync(`corpus/${name}`) })
      expect(Report.parse(report)).toEqual(report)
      expect(report.id).toBe(report.source.sha256.slice(0, 16))
      expect(report.agency!.code).toMatch(/^\d{9}$/)
      expect(name).toContain(`${report.agency!.region.at(-1)}-${report.year}`)
      expect(report.sections.filter(({ path }) => path.length === 1).length).toBe(6)
      expect(new Set(report.facts.map(({ id }) => id)).size).toBe(report.facts.length)
      for (const fact of report.facts)
        if (fact.start !== null) expect(text.slice(fact.start, fact.end!)).toBe(fact.quote)
      for (const contact of Object.values(report.contacts)) {
        if (contact) expect(text.slice(contact.start, contact.end)).toBe(contact.value)
      }
    },
  )

  it('keeps a long title apart from the lines of metadata right below it', async () => {
    const title = '霞浦县三沙镇人民政府2023年政府信息公开工作年度报告'
    const text = `${title}\n索引号：XP03100-2024-00002\n发文机构：霞浦县三沙镇人民政府\n\n一、总体情况\n公开政府信息12条。`
    const { report } = await readReport({ path: 'a.txt', bytes: bytes(text) })
    expect(report).toMatchObject({ title, year: 2023, agency: { name: '三沙镇人民政府', code: '350921106' } })
  })

  it.each([
    ['utf-8 with a byte-order mark', bytes(`\ufeff${small}`)],
    ['utf-16', new Uint8Array(Buffer.from(`\ufeff${small}`, 'utf16le'))],
  ])('decodes %s', async (_, encoded) => {
    const { report } = await readReport({ path: 'a.txt', bytes: encoded })
    expect(report).toMatchObject({ year: 2022, title: '甲县财政局2022年政府信息公开工作年度报告' })
  })

  it.each([
    ['fileEmpty', 'a.txt', bytes('\n \n')],
    ['fileEmpty', 'a.txt', new Uint8Array()],
    ['fileBinary', 'a.txt', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 8])],
    ['fileTooLarge', 'a.txt', new Uint8Array(21 * 1024 * 1024)],
    ['formatUnsupported', 'a.xlsx', bytes(small)],
    ['notAReport', 'a.txt', bytes('今天天气很好，适合出门散步。')],
  ])('refuses with %s, naming the file', async (code, path, content) => {
    await expect(readReport({ path, bytes: content })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(path),
    })
  })

  it('warns of what a report does not tell', async () => {
    const { report } = await readReport({
      path: 'a.txt',
      bytes: bytes('政府信息公开工作年度报告\n一、总体情况\n主动公开政府信息12条。'),
    })
    expect(report.agency).toBeNull()
    expect(report.year).toBeNull()
    expect(report.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['agencyUnknown', 'yearUnknown']))
  })
})
