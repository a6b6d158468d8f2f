/** Layouts of one invented record (its cells in truth.json), each damaged in another way, and the five reports as published. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../src/catalog/forms/cells.ts'
import type { Fact } from '../../src/model/fact.ts'
import { checkTables } from '../../src/report/checks.ts'
import { readPlainText } from '../../src/report/readers/plain-text.ts'
import { readTables } from '../../src/report/tables/read-tables.ts'

const layouts = 'test/fixtures/layouts'
const truth: Record<string, number> = JSON.parse(readFileSync(`${layouts}/truth.json`, 'utf8')).facts

function read(path: string) {
  const document = readPlainText(readFileSync(path, 'utf8'))
  const { form, facts, warnings } = readTables(document, 'r')
  return { document, form, warnings, ...checkTables(form, facts) }
}

/** Every value's offsets point at the value, every quote is verbatim. */
function expectVerbatim(text: string, facts: Fact[]) {
  for (const fact of facts) {
    if (fact.status === 'absent') {
      expect([fact.quote, fact.start, fact.end, fact.valueStart, fact.valueEnd]).toEqual(['', null, null, null, null])
      continue
    }
    expect(text.slice(fact.start!, fact.end!), fact.key).toBe(fact.quote)
    const printed = text.slice(fact.valueStart!, fact.valueEnd!)
    if (fact.status === 'blank') expect([fact.value, printed], fact.key).toEqual([null, ''])
    else expect(Number(printed), fact.key).toBe(fact.value)
  }
}

/** Cells that a layout prints empty, or not at all. */
const missing: Record<string, (key: string) => boolean> = {
  'A-no-leading-pipe': () => false,
  'B-one-cell-per-line': () => false,
  'S0-tsv-total-cut': (key) =>
    /^applications\.(granted|partiallyGranted|denied\.stateSecret|denied\.forbiddenByLaw)\.total$/.test(key),
  'S2-shift-and-blank-review': (key) => key.startsWith('disclosure.') || key.startsWith('reviews.'),
  'S4-pipe-lost-labels': (key) => key.startsWith('disclosure.'),
}

describe.each(Object.keys(missing))('the layout %s', (name) => {
  const { document, form, facts, checks, warnings } = read(`${layouts}/${name}.txt`)

  it('is read cell by cell as it was made', () => {
    expect(form).toBe('2019')
    expect(facts.map((fact) => fact.key)).toEqual(cellsOf('2019').map((cell) => cell.key))
    expect(Object.fromEntries(facts.map((fact) => [fact.key, fact.value]))).toEqual(
      Object.fromEntries(facts.map(({ key }) => [key, missing[name]!(key) ? null : truth[key]])),
    )
    expect(warnings).toEqual([])
  })

  it('has values and quotes at their offsets', () => expectVerbatim(document.text, facts))

  it('reconciles, and what is cut off is implied', () => {
    expect(checks.filter((check) => check.holds === false)).toEqual([])
    for (const fact of facts) {
      const derivable = fact.key.startsWith('applications.') && fact.value === null
      expect(fact.implied, fact.key).toBe(derivable ? truth[fact.key] : null)
    }
  })
})

it('marks rows without their labels as recovered, and quotes their values alone', () => {
  const { facts } = read(`${layouts}/S4-pipe-lost-labels.txt`)
  const recovered = facts.filter((fact) => fact.status === 'recovered').map((fact) => fact.key.replace(/\.\w+$/, ''))
  expect([...new Set(recovered)].map((row) => row.split('.').at(-1))).toEqual([
    'stateSecret',
    'forbiddenByLaw',
    'security',
    'thirdParty',
  ])
  expect(facts.find((fact) => fact.key === 'applications.denied.security.research')?.quote).toBe(
    '0\t0\t13\t13\t7\t0\t33',
  )
})

it('keeps signs, decimals and printed units', () => {
  const { facts } = read(`${layouts}/A-no-leading-pipe.txt`)
  const of = (key: string) => facts.find((fact) => fact.key === key)
  expect(of('disclosure.otherServices.change')).toMatchObject({ value: -3, unit: '项', status: 'stated' })
  expect(of('disclosure.procurement.amount')).toMatchObject({
    value: 12.3456,
    unit: '万元',
    quote: '政府集中采购\t8\t12.3456万元',
  })
})

/** What each published report prints other than 0, and what it leaves empty. */
const published: Record<string, { form: string; values: Record<string, number>; blank: number; recovered: number }> = {
  '沙坡头区常乐镇-2020': {
    form: '2019',
    values: {
      'disclosure.otherServices.itemsPreviousYear': 63,
      'disclosure.penalties.itemsPreviousYear': 6,
      'disclosure.coercion.itemsPreviousYear': 7,
      'disclosure.fees.itemsPreviousYear': 1,
    },
    blank: 4,
    recovered: 0,
  },
  '阳谷县西湖镇-2020': {
    form: '2019',
    values: { 'disclosure.licensing.itemsPreviousYear': 3, 'disclosure.otherServices.itemsPreviousYear': 108 },
    blank: 1,
    recovered: 0,
  },
  '沙坡头区香山乡-2021': {
    form: '2021',
    values: {
      'disclosure.normativeDocuments.issued': 1,
      'disclosure.normativeDocuments.inForce': 1,
      'disclosure.penalties.decisions': 4,
    },
    blank: 5,
    recovered: 7,
  },
  '永宁县李俊镇-2020': { form: '2019', values: {}, blank: 24, recovered: 0 },
  '沙坡头区文昌镇-2023': { form: '2021', values: {}, blank: 0, recovered: 28 },
}

describe.each(readdirSync('corpus').filter((name) => name.endsWith('.txt')))('%s', (file) => {
  const { document, form, facts, checks } = read(`corpus/${file}`)
  const expected = published[file.replace(/\.txt$/, '')]!

  it('gives every cell of its form as printed', () => {
    expect(form).toBe(expected.form)
    const counts = (status: string) => facts.filter((fact) => fact.status === status).length
    expect([counts('blank'), counts('recovered'), counts('absent')]).toEqual([expected.blank, expected.recovered, 0])
    expect(Object.fromEntries(facts.filter((fact) => fact.value).map((fact) => [fact.key, fact.value]))).toEqual(
      expected.values,
    )
    expectVerbatim(document.text, facts)
  })

  it('reconciles wherever it can be assessed', () => {
    expect(checks.filter((check) => check.holds === false)).toEqual([])
  })
})
