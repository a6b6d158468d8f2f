/**
 * An index of one small report, for tests of the doors: what it answers is fixed,
 * what it was asked is kept in `calls`.
 */
import type { Answer, AskRequest } from '../../src/model/answer.ts'
import type { Fact } from '../../src/model/fact.ts'
import type { Report } from '../../src/model/report.ts'
import type { ReportSummary } from '../../src/model/store.ts'
import type { Facets, WenbaoIndex } from '../../src/model/wenbao-index.ts'

export const fakeText = '一、总体情况\n全年主动公开信息1369条。\n'
const sentence = '全年主动公开信息1369条。'
const start = fakeText.indexOf(sentence)

export const fakeId = '0123456789abcdef'

export const fakeFact: Fact = {
  id: `${fakeId}:published.total:15`,
  key: 'published.total',
  label: '主动公开信息',
  value: 1369,
  unit: '条',
  qualifier: 'exact',
  status: 'stated',
  implied: null,
  partOf: null,
  quote: sentence,
  start,
  end: start + sentence.length,
  valueStart: fakeText.indexOf('1369'),
  valueEnd: fakeText.indexOf('1369') + 4,
  origin: { kind: 'prose', section: ['一、总体情况'] },
}

const agency = { name: '青石乡人民政府', region: ['云水省', '白沙市', '青石乡'], code: null }

export const fakeReport: Report = {
  id: fakeId,
  title: '青石乡人民政府2021年政府信息公开工作年度报告',
  year: 2021,
  form: '2021',
  agency,
  source: { path: 'corpus/青石乡-2021.txt', format: 'txt', sha256: fakeId.repeat(4), url: null, published: null },
  sections: [{ path: ['一、总体情况'], start: 0, end: fakeText.length }],
  facts: [fakeFact],
  contacts: { address: null, postcode: null, phone: null, fax: null, email: null, website: null },
  checks: [],
  warnings: [],
}

export const fakeSummary: ReportSummary = {
  id: fakeId,
  title: fakeReport.title,
  year: 2021,
  form: '2021',
  agency,
  path: fakeReport.source.path,
  format: 'txt',
  url: null,
  published: null,
}

export const fakeAnswer: Answer = {
  status: 'answered',
  language: 'zh',
  answer: '1369条。[1]',
  figures: [
    {
      key: fakeFact.key,
      label: fakeFact.label,
      value: 1369,
      unit: '条',
      qualifier: 'exact',
      status: 'stated',
      implied: null,
      form: '2021',
      agency: agency.name,
      region: agency.region,
      year: 2021,
      reportId: fakeId,
      factId: fakeFact.id,
      citation: 1,
    },
  ],
  computation: null,
  citations: [
    {
      mark: 1,
      reportId: fakeId,
      title: fakeReport.title,
      agency: agency.name,
      year: 2021,
      section: ['一、总体情况'],
      quote: sentence,
      start,
      end: start + sentence.length,
      url: null,
    },
  ],
  interpretation: {
    agencies: [{ name: agency.name, region: agency.region, by: 'stated', span: [0, 3] }],
    years: [{ year: 2021, by: 'implied', rule: 'latestYear' }],
    metrics: [{ key: fakeFact.key, label: fakeFact.label, by: 'stated', span: [3, 7] }],
    operation: 'value',
  },
  options: [],
  missing: null,
  certificate: null,
  suggestions: ['青石乡2021年的联系电话是多少？'],
  warnings: [],
  context: 'context-1',
  generatedBy: 'rules',
}

export const fakeFacets: Facets = {
  agency: [{ value: '云水省白沙市青石乡人民政府', label: '青石乡人民政府', count: 1 }],
  region: [{ value: '云水省', label: '云水省', count: 1 }],
  year: [{ value: '2021', label: '2021', count: 1 }],
  section: [{ value: '总体情况', label: '总体情况', count: 1 }],
}

/** Fields of the answer that a test wants otherwise. */
export function answerWith(fields: Record<string, unknown>): Answer {
  return { ...fakeAnswer, ...fields } as Answer
}

export interface FakeIndex extends WenbaoIndex {
  calls: { ask: AskRequest[]; closed: boolean }
}

/** `answer` decides what each question gets; the same answer every time unless given. */
export function createFakeIndex(answer: (request: AskRequest) => Answer = () => fakeAnswer): FakeIndex {
  const calls: FakeIndex['calls'] = { ask: [], closed: false }
  const row = {
    ...fakeFact,
    reportId: fakeId,
    agency: agency.name,
    region: agency.region,
    year: 2021,
    form: '2021' as const,
  }
  const passage = {
    id: `${fakeId}:7`,
    reportId: fakeId,
    section: ['一、总体情况'],
    start,
    end: row.end!,
    text: sentence,
  }
  const known = <Value>(id: string, value: Value) => (id === fakeId ? value : null)
  return {
    calls,
    async ask(question) {
      const request = typeof question === 'string' ? { question } : question
      calls.ask.push(request)
      return answer(request)
    },
    async search({ limit, offset }) {
      const highlights: [number, number][] = [[2, 6]]
      const similar = [{ reportId: fakeId, agency: agency.name, year: 2021, start: 0, end: 6 }]
      const hit = { passage, score: 2.5, highlights, report: fakeSummary, similar, similarTotal: 1 }
      return { items: [hit], total: 1, limit, offset, facets: fakeFacets, warnings: [], answer: null }
    },
    suggest: async ({ q }) => (q ? [{ kind: 'agency', text: '青石乡', detail: '云水省白沙市' }] : []),
    reports: async (_filters, page) => ({ items: [fakeSummary], total: 1, ...page }),
    report: async (id) => known(id, fakeReport),
    text: async (id) => known(id, fakeText),
    source: async (id) => known(id, { path: fakeReport.source.path, format: 'txt', bytes: Buffer.from(fakeText) }),
    facts: async (_filter, page) => ({ items: [row], total: 1, ...page }),
    counts: async () => ({ reports: 1, facts: 1, passages: 1 }),
    async close() {
      calls.closed = true
    },
  }
}
