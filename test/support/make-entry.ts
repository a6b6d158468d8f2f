/**
 * Invented reports, ready for a store: small, of known content, and different for every seed.
 */
import { createHash } from 'node:crypto'
import type { Fact } from '../../src/model/fact.ts'
import type { Report } from '../../src/model/report.ts'
import type { StoreEntry } from '../../src/model/store.ts'

export interface EntrySettings {
  seed: string
  agency?: string
  region?: string[]
  year?: number
  /** One passage each. */
  paragraphs?: string[]
}

const noContacts = { address: null, postcode: null, phone: null, fax: null, email: null, website: null }

function cell(id: string, key: string, value: number | null, quote: string, at: number): Fact {
  return {
    id: `${id}:${key}`,
    key,
    label: `标签 ${key}`,
    value,
    unit: '件',
    qualifier: 'exact',
    status: value === null ? 'blank' : 'stated',
    implied: value === null ? 0 : null,
    partOf: null,
    quote,
    start: at,
    end: at + quote.length,
    valueStart: at + 5,
    valueEnd: at + 6,
    origin: { kind: 'table', table: 'applications' },
  }
}

export function makeEntry(settings: EntrySettings): StoreEntry {
  const { seed, agency = '云顶乡人民政府', region = ['甲省', '乙市', '云顶乡'], year = 2022 } = settings
  const paragraphs = settings.paragraphs ?? [`${seed}公开信息123条。`, `${seed}存在的问题：机制不够健全。`]
  const row = '本年新收\t7\t\t9'
  const text = [...paragraphs, row].join('\n')
  const source = Buffer.from(`${text}\n${agency}${year}`)
  const sha256 = createHash('sha256').update(source).digest('hex')
  const id = sha256.slice(0, 16)
  const at = text.length - row.length
  const total: Fact = {
    ...cell(id, 'published.total', 123, paragraphs[0]!, 0),
    id: `${id}:published.total:0`,
    unit: '条',
    qualifier: 'atLeast',
    origin: { kind: 'prose', section: ['一、总体情况'] },
  }
  const report: Report = {
    id,
    title: `${agency}${year}年政府信息公开工作年度报告`,
    year,
    form: '2021',
    agency: { name: agency, region, code: null },
    source: { path: `corpus/${seed}.txt`, format: 'txt', sha256, url: `https://example.org/${seed}`, published: null },
    sections: [{ path: ['一、总体情况'], start: 0, end: text.length }],
    facts: [
      cell(id, 'applications.received.naturalPersons', 7, row, at),
      cell(id, 'applications.received.enterprises', null, row, at),
      cell(id, 'applications.received.total', 9.5, row, at),
      total,
      { ...total, id: `${id}:stated:5`, key: 'stated', partOf: total.id, value: -3, unit: null },
    ],
    contacts: { ...noContacts, phone: { value: '0955-1234567', start: 0, end: 3 } },
    checks: [{ rule: 'row', holds: null, facts: [], keys: [], detail: '' }],
    warnings: [{ code: 'odd', message: '奇怪' }],
  }
  let start = 0
  const passages = paragraphs.map((paragraph) => {
    const passage = {
      id: `${id}:${start}`,
      reportId: id,
      section: ['一、总体情况'],
      start,
      end: start + paragraph.length,
      text: paragraph,
    }
    start += paragraph.length + 1
    return passage
  })
  const vectors = passages.map(({ text }) => Float32Array.from([text.length, 0.5, -1, 1e-7]))
  const provenance = { location: `/data/${seed}.txt`, fingerprint: seed, embedder: 'test-4' }
  return { report, text, source: new Uint8Array(source), passages, vectors, ...provenance }
}
