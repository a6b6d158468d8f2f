import { expect, it } from 'vitest'
import { formatFactsAsCsv } from '../../src/http/facts-csv.ts'
import type { FactRow } from '../../src/model/wenbao-index.ts'
import { fakeFact, fakeId } from '../support/fake-index.ts'

const row: FactRow = { ...fakeFact, reportId: fakeId, agency: '局', region: [], year: 2021, form: '2021' }
const lineOf = (fields: Partial<FactRow>) =>
  formatFactsAsCsv([{ ...row, ...fields }])
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n')

it('quotes commas, quotes and line ends', () => {
  expect(lineOf({ quote: 'a,"b"\nc' })).toContain(',"a,""b""\nc",')
})

it.each(['=1+1', '+1', '-1', '@x', ' =1', '\t=1', '＝1'])('disarms the text %j', (label) => {
  expect(lineOf({ label })).toContain(`,'${label},`)
})

it('keeps a negative number a number', () => {
  expect(lineOf({ value: -5 })).toContain(',主动公开信息,-5,条,')
})

it('leaves a blank cell empty', () => {
  expect(lineOf({ value: null, unit: null, status: 'blank' })).toContain(',主动公开信息,,,exact,blank,')
})
