import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { APPLICANTS, APPLICATION_ROWS, DISPUTE_GROUPS, isResult } from './forms.ts'
import { type GeneratedReport, generateReport, generateSeries, type Truth } from './generate-report.ts'
import { LAYOUTS } from './layouts.ts'

/** The words of a text report, in whichever encoding it was written. */
function textOf({ files }: GeneratedReport): string {
  const { bytes } = files[0]!
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

const at = (truth: Truth, key: string): number => {
  const value = truth.cells[key]
  if (typeof value !== 'number') throw new Error(`${key} is ${value}`)
  return value
}

/** Rules that fail, as rule:place, written here a second time and independent of how the numbers were made. */
function failing(truth: Truth): string[] {
  const failed: string[] = []
  const cell = (row: string, column: string): number => at(truth, `applications.${row}.${column}`)
  const columns = APPLICANTS.map(([code]) => code)
  const rows = APPLICATION_ROWS[truth.form === '2019' ? '2019' : '2021'].map(({ code }) => code)
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
  for (const row of rows) {
    if (sum(columns.slice(0, 6).map((column) => cell(row, column))) !== cell(row, 'total'))
      failed.push(`applications.rowTotal:${row}`)
  }
  for (const column of columns) {
    const balance =
      cell('received', column) + cell('carriedIn', column) - cell('processed', column) - cell('carriedOut', column)
    if (balance !== 0) failed.push(`applications.balance:${column}`)
    if (sum(rows.filter(isResult).map((row) => cell(row, column))) !== cell('processed', column))
      failed.push(`applications.processed:${column}`)
  }
  for (const group of DISPUTE_GROUPS) {
    const parts = ['upheld', 'corrected', 'other', 'pending'].map((part) => at(truth, `${group}.${part}`))
    if (sum(parts) !== at(truth, `${group}.total`)) failed.push(`disputes.total:${group}`)
  }
  return failed
}

describe('the generator', () => {
  it('knows nothing of the product: it imports only its own files and Node', () => {
    const folder = new URL('./', import.meta.url)
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))) {
      const imports = [...readFileSync(new URL(name, folder), 'utf8').matchAll(/from '([^']+)'/g)].map(
        (match) => match[1]!,
      )
      for (const path of imports) expect(path, `${name} imports ${path}`).toMatch(/^(\.\/[\w-]+\.ts|node:[\w/]+)$/)
    }
  })

  it('makes the same bytes from the same seed', () => {
    for (const { name, least } of LAYOUTS) {
      const options = { layout: name, damage: least } as const
      expect(generateReport(7, options)).toEqual(generateReport(7, options))
    }
  })

  it('makes numbers that reconcile', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { truth } = generateReport(seed, { layout: 'tsv', damage: 'clean' })
      expect(failing(truth), `seed ${seed}`).toEqual([])
      for (const [key, value] of Object.entries(truth.cells)) {
        if (!key.endsWith('.change')) expect(value, `seed ${seed} ${key}`).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('injects one wrong cell and names the rules that fail for it', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { truth } = generateReport(seed, { layout: 'tsv', damage: 'clean', injectError: true })
      expect(failing(truth).sort(), `seed ${seed} ${truth.error!.key}`).toEqual(
        truth.error!.rules.map(({ rule, at: place }) => `${rule}:${place}`).sort(),
      )
    }
  })

  it('carries over from year to year', () => {
    const series = generateSeries(3, 4, { layout: 'tsv', damage: 'clean' })
    series.slice(1).forEach(({ truth }, index) => {
      const before = series[index]!.truth
      expect(truth.year).toBe(before.year + 1)
      for (const [column] of APPLICANTS) {
        expect(at(truth, `applications.carriedIn.${column}`)).toBe(at(before, `applications.carriedOut.${column}`))
      }
      const inForce = (one: Truth): number => at(one, 'disclosure.normativeDocuments.inForce')
      const issued =
        at(truth, 'disclosure.normativeDocuments.issued') - at(truth, 'disclosure.normativeDocuments.repealed')
      expect(inForce(truth)).toBe(inForce(before) + issued)
    })
  })

  it('prints every figure and contact of its truth', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const report = generateReport(seed, { layout: 'tsv', damage: 'clean' })
      const text = textOf(report).replaceAll(/[\s*]/g, '')
      for (const { printed } of report.truth.prose) expect(text, `seed ${seed}`).toContain(printed)
      for (const value of Object.values(report.truth.contacts)) if (value !== null) expect(text).toContain(value)
    }
  })
})
