/** What the rules between successive years say: of invented agencies over three years, and of one cell made wrong. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/model/fact.ts'
import type { Report } from '../../src/model/report.ts'
import { checkSeries } from '../../src/report/check-series.ts'
import { checkSuccessiveYears } from '../../src/report/cross-year.ts'
import { type KeptCells, keepCells } from '../../src/report/keep-cells.ts'
import { readReport } from '../../src/report/read-report.ts'
import { generateSeries } from '../support/generator/generate-report.ts'

async function readSeries(seed: number, edition: '2019' | '2021', years = 3): Promise<Report[]> {
  const made = generateSeries(seed, years, { layout: 'tsv', edition })
  return Promise.all(
    made.map(async ({ files }) => (await readReport({ path: files[0]!.name, bytes: files[0]!.bytes })).report),
  )
}

const kept = (report: Report): KeptCells => keepCells(report)!
const setValue = (report: Report, key: string, value: number | null): Report => ({
  ...report,
  facts: report.facts.map((fact): Fact => (fact.key === key ? { ...fact, value } : fact)),
})
const failing = (reports: readonly Report[]) =>
  checkSeries(reports.map(kept)).years.flatMap(({ checks }) => checks.filter(({ holds }) => holds === false))

describe.each(['2019', '2021'] as const)('reports of the form of %s', (edition) => {
  it('agree from year to year', async () => {
    for (let seed = 1; seed <= 5; seed++) {
      const { years } = checkSeries((await readSeries(seed, edition)).map(kept))
      expect(years.map(({ reports }) => reports.map(({ year }) => year))).toHaveLength(2)
      for (const { checks } of years) {
        expect(checks.filter(({ holds }) => holds !== true)).toEqual([])
        expect(new Set(checks.map(({ rule }) => rule))).toEqual(
          new Set(['applications.carry', edition === '2019' ? 'disclosure.items' : 'disclosure.inForce']),
        )
      }
    }
  })
})

it('locates a wrong count in force between the two years that it contradicts', async () => {
  const [first, second, third] = await readSeries(7, '2021')
  const key = 'disclosure.normativeDocuments.inForce'
  const right = second!.facts.find((fact) => fact.key === key)!
  const reports = [first!, setValue(second!, key, right.value! + 5), third!]
  expect(failing(reports).map(({ rule }) => rule)).toEqual(['disclosure.inForce', 'disclosure.inForce'])
  expect([...checkSeries(reports.map(kept)).implied]).toEqual([[right.id, right.value]])
})

it('gives a blank 上年结转 the number that the year before carried out', async () => {
  const [first, second] = await readSeries(8, '2021', 2)
  const key = 'applications.carriedIn.naturalPerson'
  const right = second!.facts.find((fact) => fact.key === key)!
  const { years, implied } = checkSeries([first!, setValue(second!, key, null)].map(kept))
  expect(years[0]!.checks.find(({ keys }) => keys.includes(key))).toMatchObject({ holds: null })
  expect(implied.get(right.id)).toBe(right.value)
})

it('compares applications across the editions, and never the counts of table 二', async () => {
  const [first] = await readSeries(9, '2019', 1)
  const [second] = await readSeries(9, '2021', 1)
  const rules = checkSuccessiveYears(kept(first!), kept(second!)).map(({ rule }) => rule)
  expect(new Set(rules)).toEqual(new Set(['applications.carry']))
})

it('says in words what was expected and what is printed', async () => {
  const [first, second] = await readSeries(10, '2021', 2)
  const of = (report: Report, key: string) =>
    report.facts.find((fact) => fact.key === `disclosure.normativeDocuments.${key}`)!.value!
  const wrong = setValue(second!, 'disclosure.normativeDocuments.inForce', of(second!, 'inForce') + 1)
  const [check] = failing([first!, wrong])
  const words = `${of(first!, 'inForce')} + ${of(second!, 'issued')} − ${of(second!, 'repealed')}`
  expect(check!.detail).toBe(
    `上年现行有效加本年制发减本年废止等于本年现行有效：按${first!.year}年推算为${of(second!, 'inForce')}（${words}），${second!.year}年印出为${of(second!, 'inForce') + 1}`,
  )
})

it('compares no years that do not follow one another, and no other agency', async () => {
  const [first, , third] = await readSeries(11, '2021')
  const [other] = await readSeries(12, '2021', 1)
  expect(checkSeries([first!, third!, { ...other!, year: first!.year! + 1 }].map(kept)).years).toEqual([])
})

it('compares each of two reports for one year, and lets neither of them imply anything', async () => {
  const [first, second] = await readSeries(13, '2021', 2)
  const corrected = { ...setValue(second!, 'applications.carriedIn.total', null), id: 'f'.repeat(16) }
  const { years, implied } = checkSeries([first!, second!, corrected, first!].map(kept))
  expect(years).toHaveLength(2)
  expect(implied.size).toBe(0)
})
