import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embedderOf } from '../../src/embed/embedder-of.ts'
import { LocalEmbeddings } from '../../src/embed/local-embeddings.ts'
import type { Embedder } from '../../src/model/embedder.ts'
import type { Store } from '../../src/model/store.ts'
import { createPassageSearch } from '../../src/search/search-passages.ts'
import { createVectorSearch } from '../../src/search/vector/vector-search.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { makeEntry } from '../support/make-entry.ts'

const home = mkdtempSync(join(tmpdir(), 'wenbao-search-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const embedder = embedderOf(new LocalEmbeddings())
const idOf: Record<string, string> = {}

const reports = [
  { seed: '甲', agency: '云顶乡人民政府', year: 2021, paragraphs: ['云顶乡建立五统一标准。', '微博粉丝不多。'] },
  { seed: '乙', agency: '丰收镇人民政府', year: 2021, paragraphs: ['丰收镇设立政务公开专区。', '群众看病不便。'] },
  { seed: '丙', agency: '云顶乡人民政府', year: 2022, paragraphs: ['云顶乡推行政策会客厅。', '五统一标准落实到村。'] },
]

async function fill(directory: string): Promise<Store> {
  const store = openSqliteStore(directory, { create: true })
  for (const settings of reports) {
    const entry = makeEntry(settings)
    idOf[settings.seed] = entry.report.id
    const vectors = await embedder.embedDocuments(entry.passages.map(({ text }) => text))
    await store.put({ ...entry, vectors, embedder: embedder.id })
  }
  return store
}

describe('searching', () => {
  let store: Store
  let search: ReturnType<typeof createPassageSearch>
  beforeAll(async () => {
    store = await fill(join(home, 'words'))
    search = createPassageSearch(store, embedder, join(home, 'words'))
  })
  afterAll(() => store.close())

  const textsOf = async (query: Parameters<typeof search.search>[0]) =>
    (await search.search(query)).hits.map(({ passage }) => passage.text)

  it('finds the passage by its words, marks them, and counts', async () => {
    const { hits, total } = await search.search({ text: '政务公开专区在哪里', limit: 3 })
    expect(hits[0]?.passage.text).toBe('丰收镇设立政务公开专区。')
    expect(hits[0]?.highlights.map(([a, b]) => hits[0]?.passage.text.slice(a, b)).join('')).toBe('政务公开专区')
    expect(total).toBeGreaterThanOrEqual(1)
  })

  it('keeps to the reports of the filter, however alike others are', async () => {
    expect((await textsOf({ text: '云顶乡五统一标准', limit: 5, reportIds: [idOf.丙!] }))[0]).toBe(
      '五统一标准落实到村。',
    )
    for (const { passage } of (await search.search({ text: '五统一标准', limit: 9, reportIds: [idOf.乙!] })).hits)
      expect(passage.reportId).toBe(idOf.乙)
    expect(await textsOf({ text: '五统一', limit: 5, reportIds: [] })).toEqual([])
    expect(await textsOf({ text: '五统一', limit: 5, reportIds: ['unknown'] })).toEqual([])
  })

  it('keeps to the sections of the filter', async () => {
    expect(await textsOf({ text: '五统一', limit: 5, sections: ['总体'] })).not.toEqual([])
    expect(await textsOf({ text: '五统一', limit: 5, sections: ['存在的问题'] })).toEqual([])
  })

  it('takes traditional characters', async () => {
    expect((await textsOf({ text: '政務公開專區', limit: 1 }))[0]).toBe('丰收镇设立政务公开专区。')
  })

  it.each(['', ' ', '？！', '😀', '" OR 1=1 --', 'zzz', '\0\u202e', '字'.repeat(500)])(
    'gives a plain result for %j',
    async (text) => {
      const { hits, total } = await search.search({ text, limit: 5 })
      expect(hits.length).toBeLessThanOrEqual(total)
    },
  )

  it('gives pages of one list', async () => {
    const all = await textsOf({ text: '云顶乡五统一标准', limit: 10 })
    const paged = [
      ...(await textsOf({ text: '云顶乡五统一标准', limit: 1 })),
      ...(await textsOf({ text: '云顶乡五统一标准', limit: 9, offset: 1 })),
    ]
    expect(paged).toEqual(all)
  })

  it('sees a report as soon as it is written, and no more when it is removed', async () => {
    const entry = makeEntry({ seed: '丁', paragraphs: ['屋顶光伏并网公示。'] })
    const vectors = await embedder.embedDocuments(entry.passages.map(({ text }) => text))
    await store.put({ ...entry, vectors, embedder: embedder.id })
    expect((await textsOf({ text: '屋顶光伏', limit: 1 }))[0]).toBe('屋顶光伏并网公示。')
    await store.remove(entry.report.id)
    expect(await textsOf({ text: '屋顶光伏并网', limit: 5 })).not.toContain('屋顶光伏并网公示。')
  })

  it('lets vectors speak by their weight', async () => {
    const hobby: Embedder = {
      id: embedder.id,
      weight: 5,
      embedDocuments: embedder.embedDocuments,
      embedQuery: () => embedder.embedQuery('群众看病不便。'),
    }
    const { hits } = await createPassageSearch(store, hobby, home).search({ text: '微博粉丝', limit: 2 })
    expect(hits.map(({ passage }) => passage.text)).toEqual(['群众看病不便。', '微博粉丝不多。'])
  })
})

describe('searching for readers', () => {
  const directory = join(home, 'readers')
  let store: Store
  let search: ReturnType<typeof createPassageSearch>
  const template = '本报告中所列数据的统计期限自本年一月一日起至十二月三十一日止，电子版可在政府门户网站下载。'
  beforeAll(async () => {
    store = openSqliteStore(directory, { create: true })
    for (let n = 0; n < 8; n++) {
      const own = `第${n}号村推行${['会商', '专区', '督查', '培训'][n % 4]}制度并公布结果。`
      const entry = makeEntry({ seed: `读${n}`, year: 2015 + n, paragraphs: [own, `${template}联系人${n}。`] })
      const vectors = await embedder.embedDocuments(entry.passages.map(({ text }) => text))
      await store.put({ ...entry, vectors, embedder: embedder.id })
    }
    const paragraphs = ['沟口水库除险加固进度每周上墙。', '沟口水库移民补助名单逐户核对。']
    const entry = makeEntry({ seed: '邻', paragraphs })
    const vectors = await embedder.embedDocuments(paragraphs)
    await store.put({ ...entry, vectors, embedder: embedder.id })
    search = createPassageSearch(store, embedder, directory)
  })
  afterAll(() => store.close())
  const read = (text: string, limit = 10, offset = 0) => search.search({ text, readable: true, limit, offset })

  it('folds what many reports say in the same words, and says how many', async () => {
    const { hits, total, standings } = await read('统计期限')
    expect(total).toBe(1)
    expect(hits[0]?.similarTotal).toBe(7)
    expect(hits[0]?.similar).toHaveLength(7)
    expect(standings.map(({ reportIds }) => reportIds.size)).toEqual([8])
    expect((await search.search({ text: '统计期限', limit: 10 })).total).toBe(8)
  })

  it('joins neighbours into one stretch of the text', async () => {
    const { hits } = await read('沟口水库')
    const joined = hits.find(({ passage }) => passage.text.includes('\n'))
    expect(joined?.passage.text).toBe('沟口水库除险加固进度每周上墙。\n沟口水库移民补助名单逐户核对。')
    const text = await store.text(joined!.passage.reportId)
    expect(text?.slice(joined!.passage.start, joined!.passage.end)).toBe(joined!.passage.text)
  })

  it('holds phrases to the letter, and leaves out what is excluded', async () => {
    const texts = async (query: string) => (await read(query)).hits.map(({ passage }) => passage.text)
    expect((await texts('"推行会商制度"')).every((text) => text.includes('推行会商制度'))).toBe(true)
    expect(await texts('"推行会商制度"')).not.toEqual([])
    expect(await texts('"会商推行"')).toEqual([])
    const without = await texts('推行 -会商 -统计期限')
    expect(without.length).toBeGreaterThan(0)
    expect(without.some((text) => text.includes('会商'))).toBe(false)
  })

  it('reads pinyin', async () => {
    const { hits } = await read('huishang zhidu')
    expect(hits[0]?.passage.text).toContain('会商制度')
    expect(hits[0]?.highlights.length).toBeGreaterThan(0)
  })

  it('gives pages of one list', async () => {
    const ids = async (limit: number, offset: number) =>
      (await read('推行制度公布结果', limit, offset)).hits.map(({ passage }) => passage.id)
    const all = await ids(20, 0)
    expect([...(await ids(2, 0)), ...(await ids(2, 2)), ...(await ids(20, 4))]).toEqual(all)
    expect(await ids(5, 1000)).toEqual([])
  })

  it.each(['"', '""', '-', '--', '"a', '-"', '* AND (', '“”', '-微博', '"的"', `"${'字'.repeat(400)}"`])(
    'never fails on %j',
    async (text) => {
      const { hits, total } = await read(text)
      expect(hits.length).toBeLessThanOrEqual(total)
    },
  )
})

describe('the graph file', () => {
  const directory = join(home, 'graph')
  const graph = join(directory, 'vectors.hnsw')
  const manifest = join(directory, 'manifest.json')
  let store: Store
  let expected: unknown
  let good: { graph: Buffer; manifest: Buffer }
  const nearest = () => createVectorSearch(store, embedder, directory).search('政策会客厅', null, 3)

  beforeAll(async () => {
    store = await fill(directory)
    await createPassageSearch(store, embedder, directory).refresh()
    expected = await nearest()
    good = { graph: readFileSync(graph), manifest: readFileSync(manifest) }
  })
  afterAll(() => store.close())

  it('finds the same as comparing every passage', async () => {
    const ids = Object.values(idOf)
    const exact = await createVectorSearch(store, embedder, directory).search('政策会客厅', ids, 3)
    const rounded = (hits: typeof exact) => hits.map(({ score }) => score.toFixed(5))
    expect(rounded(expected as typeof exact)).toEqual(rounded(exact))
    expect(exact[0]?.score).toBeGreaterThan(0.3)
  })

  it('follows the store until it is made again, and then only adds', async () => {
    const own = join(home, 'following')
    const following = await fill(own)
    try {
      const search = createVectorSearch(following, embedder, own)
      await search.refresh()
      const before = await search.search('政策会客厅', null, 10)
      const entry = makeEntry({ seed: '戊', paragraphs: ['政策会客厅每月一次。'] })
      const vectors = await embedder.embedDocuments(entry.passages.map(({ text }) => text))
      await following.put({ ...entry, vectors, embedder: embedder.id })
      await following.remove(idOf.乙!)
      const expected = [...before.filter(({ reportId }) => reportId !== idOf.乙).map(({ reportId }) => reportId)]
      const nearest = await search.search('政策会客厅', null, 10)
      expect(nearest.map(({ reportId }) => reportId).sort()).toEqual([...expected, entry.report.id].sort())
      await createVectorSearch(following, embedder, own).refresh()
      const after = await createVectorSearch(following, embedder, own).search('政策会客厅', null, 10)
      expect(after.map(({ reportId }) => reportId).sort()).toEqual([...expected, entry.report.id].sort())
    } finally {
      await following.close()
    }
  })

  it('is used as it is when it fits', async () => {
    const { mtimeMs } = statSync(graph)
    expect(await nearest()).toEqual(expected)
    expect(statSync(graph).mtimeMs).toBe(mtimeMs)
  })

  const change = (at: number) => () => {
    const bytes = Buffer.from(good.graph)
    bytes[at < 0 ? bytes.length + at : at]! ^= 0xff
    writeFileSync(graph, bytes)
  }
  const restate = (part: object) => () =>
    writeFileSync(manifest, JSON.stringify({ ...JSON.parse(good.manifest.toString()), ...part }))
  it.each<[string, () => void]>([
    ['cut short', () => truncateSync(graph, 1000)],
    ['emptied', () => truncateSync(graph, 0)],
    ['flipped in its head', change(3)],
    ['flipped in its body', change(3000)],
    ['flipped at its end', change(-1)],
    ['longer', () => writeFileSync(graph, Buffer.concat([good.graph, Buffer.alloc(8)]))],
    ['gone', () => rmSync(graph)],
    ['without manifest', () => rmSync(manifest)],
    ['under a manifest that is no JSON', () => writeFileSync(manifest, '{')],
    ['of other reports', restate({ reports: [] })],
    ['of another embedder', restate({ embedder: 'other' })],
    ['of another dimension', restate({ dimension: 64 })],
    ['of another format', restate({ format: 1 })],
  ])('is built again when it is %s', async (_, damage) => {
    writeFileSync(graph, good.graph)
    writeFileSync(manifest, good.manifest)
    damage()
    expect(await nearest()).toEqual(expected)
    expect(readFileSync(graph).equals(good.graph)).toBe(true)
    expect(readFileSync(manifest).equals(good.manifest)).toBe(true)
  })

  it('is no reason to stop where it cannot be written', async () => {
    const search = createVectorSearch(store, embedder, join(home, 'not', 'there'))
    expect(await search.search('政策会客厅', null, 3)).toEqual(expected)
  })

  it('is never asked with vectors of another length', async () => {
    const short = { ...embedder, embedQuery: async () => Float32Array.of(1, 2, 3) }
    for (const ids of [null, [idOf.甲!]])
      await expect(createVectorSearch(store, short, directory).search('x', ids, 3)).rejects.toMatchObject({
        code: 'indexMismatch',
      })
  })
})
