import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexReports, openIndex, readReport } from '../src/compose.ts'
import { LocalEmbeddings } from '../src/embed/local-embeddings.ts'
import { matching } from '../src/model/matches-filters.ts'
import type { WenbaoIndex } from '../src/model/wenbao-index.ts'

const home = mkdtempSync(join(tmpdir(), 'wenbao-compose-'))
const directory = join(home, 'index')
let index: WenbaoIndex
beforeAll(async () => {
  await indexReports({ paths: ['corpus'], directory })
  index = await openIndex(directory)
})
afterAll(async () => {
  await index.close()
  rmSync(home, { recursive: true, force: true })
})

const agency = { name: '云顶乡人民政府', region: ['甲省', '乙市', '丙区', '云顶乡'], code: null }

describe('a filter', () => {
  it.each(['云顶乡', '丙区', '乙市', '丙区云顶乡', '云顶乡人民政府', '丙区云顶乡人民政府', '甲省乙市', ' 云顶乡 '])(
    'matches an agency by %s',
    (value) => {
      expect(matching({ agency: [value] })({ agency, year: 2021 })).toBe(true)
    },
  )
  it.each(['顶乡', '云顶', '乡', '', '人民政府', '丁区云顶乡', '甲省丙区'])('does not by %j', (value) => {
    expect(matching({ agency: [value] })({ agency, year: 2021 })).toBe(false)
  })
  it('takes values of one kind as alternatives and all kinds together', () => {
    const report = { agency, year: 2021 }
    expect(matching({ agency: ['别处', '云顶乡'], year: [2020, 2021] })(report)).toBe(true)
    expect(matching({ agency: ['云顶乡'], year: [2020] })(report)).toBe(false)
    expect(matching({ region: ['丙区'], agency: [] })(report)).toBe(true)
    expect(matching({ region: ['云顶乡人民政府'] })(report)).toBe(false)
    expect(matching({})(report)).toBe(true)
  })
})

const page = { limit: 20, offset: 0 }

describe('an opened index', () => {
  it('understands the phrases of rows that are laid over the vocabulary, and no other index does', async () => {
    const vocabulary = [{ category: 'channel' as const, code: 'weibo', zh: ['大眼号'], en: [] }]
    const extended = await openIndex(directory, { vocabulary })
    const question = '香山乡2021年大眼号发布了多少条信息？'
    expect((await extended.ask(question)).figures[0]).toMatchObject({ key: 'published.weibo', value: 1139 })
    expect((await index.ask(question)).figures.map(({ key }) => key)).not.toContain('published.weibo')
    const offered = async ({ suggest }: WenbaoIndex) => (await suggest({ q: '大眼', limit: 5 })).map(({ text }) => text)
    expect(await offered(extended)).toEqual(['微博发布信息数'])
    expect(await offered(index)).toEqual([])
    await extended.close()
  })

  it('lists reports by region and name, in pages', async () => {
    const all = await index.reports({}, page)
    expect(all.total).toBe(5)
    const paged = [await index.reports({}, { limit: 2, offset: 0 }), await index.reports({}, { limit: 3, offset: 2 })]
    expect(paged.flatMap(({ items }) => items)).toEqual(all.items)
    expect((await index.reports({ region: ['中卫市'] }, page)).items.map(({ agency }) => agency.region[2])).toEqual(
      Array(3).fill('沙坡头区'),
    )
  })

  it('gives figures by key and by the beginning of a key', async () => {
    const { items, total } = await index.facts({ key: ['published.total'], agency: ['香山乡'] }, page)
    expect(items.map(({ value, agency, year }) => [value, agency, year])).toEqual([[1369, '香山乡人民政府', 2021]])
    expect(total).toBe(1)
    for (const key of ['applications.received.', 'applications.received.*', 'applications.received*'])
      expect((await index.facts({ key: [key], year: [2021] }, page)).total).toBe(7)
    expect((await index.facts({ key: ['applications.received'] }, page)).total).toBe(0)
    const counts = await index.counts()
    expect((await index.facts({}, page)).total).toBe(counts.facts)
    expect((await index.facts({ agency: ['无此乡'] }, page)).total).toBe(0)
  })

  it('quotes every fact and every passage verbatim', async () => {
    for (const { id } of (await index.reports({}, page)).items) {
      const text = (await index.text(id))!
      for (const { quote, start, end } of (await index.report(id))!.facts)
        if (start !== null && end !== null) expect(text.slice(start, end)).toBe(quote)
    }
    const { items, total } = await index.search({ q: '存在的主要问题', ...page })
    expect(total).toBeGreaterThan(4)
    for (const { passage, highlights } of items) {
      expect((await index.text(passage.reportId))!.slice(passage.start, passage.end)).toBe(passage.text)
      for (const [start, end] of highlights) expect(end).toBeGreaterThan(start)
    }
  })

  it('searches within filters and sections, and answers where the query is a question', async () => {
    const result = await index.search({ q: '香山乡2021年主动公开了多少条政府信息？', agency: ['香山乡'], ...page })
    expect(new Set(result.items.map(({ report }) => report.agency.name))).toEqual(new Set(['香山乡人民政府']))
    expect(result.answer?.figures[0]?.value).toBe(1369)
    const problems = await index.search({ q: '人员', section: '问题', ...page })
    for (const { passage } of problems.items) expect(passage.section.join('')).toContain('问题')
    expect((await index.search({ q: '人员', agency: ['无此乡'], ...page })).items).toEqual([])
  })

  it('answers from what is indexed at the moment', async () => {
    const question = '永宁县李俊镇2020年的报告标题和联系电话是什么？'
    const before = (await index.ask(question)).status
    await indexReports({ paths: ['corpus/永宁县李俊镇-2020.txt'], directory, rebuild: true })
    expect((await index.ask('香山乡2021年主动公开了多少条政府信息？')).status).not.toBe('answered')
    await indexReports({ paths: ['corpus'], directory })
    expect((await index.ask(question)).status).toBe(before)
    expect((await index.ask('香山乡2021年主动公开了多少条政府信息？')).figures[0]?.value).toBe(1369)
  })
})

it('refuses an index made with other embeddings, saying with which', async () => {
  class Other extends LocalEmbeddings {}
  await expect(openIndex(directory, { embeddings: new Other() })).rejects.toThrow(/vectors of LocalEmbeddings.*Other/u)
})

it('says what to run where there is no index', async () => {
  await expect(openIndex(join(home, 'nothing'))).rejects.toThrow(/run `wenbao index` first/u)
})

it('reads one report without an index', async () => {
  expect((await readReport('corpus/沙坡头区香山乡-2021.txt')).report.year).toBe(2021)
})
