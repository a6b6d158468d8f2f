/**
 * Every report of test/fixtures/reports: a folder each, named for what it shows, with the report and what is to be
 * read in it (expected.json). A bug report is a new folder.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/model/fact.ts'
import { readReport } from '../../src/report/read-report.ts'

const GALLERY = 'test/fixtures/reports'

interface Expected {
  year: number | null
  form: string
  agency: string | null
  code: string | null
  published: string | null
  url: string | null
  /** Codes, in any order. */
  warnings: string[]
  contacts: Record<string, string>
  prose: Record<string, number>
  /** Key → value as printed; null for an empty cell, `absent` for one that is not printed. */
  cells: Record<string, number | null | 'absent'>
  /** What all cells hold that are not listed. */
  otherCells: number | null
  /** Words that the text has, and words that it has not. */
  text: string[]
  notText: string[]
}

const printedOf = (fact: Fact) => (fact.status === 'absent' ? 'absent' : fact.value)

describe.each(readdirSync(GALLERY).filter((name) => existsSync(join(GALLERY, name, 'expected.json'))))('%s', (name) => {
  const file = readdirSync(join(GALLERY, name)).find((one) => one.startsWith('report.'))!
  const expected = JSON.parse(readFileSync(join(GALLERY, name, 'expected.json'), 'utf8')) as Expected
  const reading = readReport({ path: file, bytes: readFileSync(join(GALLERY, name, file)) })

  it('tells who reports on which year, and when it was published', async () => {
    const { report } = await reading
    expect({
      year: report.year,
      form: report.form,
      agency: report.agency?.name ?? null,
      code: report.agency?.code ?? null,
      published: report.source.published,
      url: report.source.url,
    }).toEqual({
      year: expected.year,
      form: expected.form,
      agency: expected.agency,
      code: expected.code,
      published: expected.published,
      url: expected.url,
    })
    expect(report.warnings.map(({ code }) => code).sort()).toEqual([...expected.warnings].sort())
  })

  it('reads every cell as printed', async () => {
    const { report } = await reading
    const cells = report.facts.filter(({ origin }) => origin.kind === 'table')
    const expectedOf = ({ key }: Fact) => (key in expected.cells ? expected.cells[key] : expected.otherCells)
    const wrong = cells
      .filter((fact) => printedOf(fact) !== expectedOf(fact))
      .map((fact) => `${fact.key}: ${printedOf(fact)} for ${expectedOf(fact)}`)
    expect(wrong).toEqual([])
    const failed = report.checks.filter(({ holds, rule }) => holds === false && !rule.startsWith('prose'))
    expect(failed.map(({ rule, detail }) => `${rule}: ${detail}`)).toEqual([])
  })

  it('reads the figures of its prose and its contacts', async () => {
    const { report } = await reading
    for (const [key, value] of Object.entries(expected.prose))
      expect(report.facts.filter((fact) => fact.key === key).map((fact) => fact.value)).toContain(value)
    for (const [field, value] of Object.entries(expected.contacts))
      expect(report.contacts[field as keyof typeof report.contacts]?.value).toBe(value)
  })

  it('keeps the words of the report and no others, and quotes them', async () => {
    const { report, text } = await reading
    for (const words of expected.text) expect(text).toContain(words)
    for (const words of expected.notText) expect(text).not.toContain(words)
    for (const { start, end, quote } of report.facts)
      if (start !== null && end !== null) expect(text.slice(start, end)).toBe(quote)
  })
})
