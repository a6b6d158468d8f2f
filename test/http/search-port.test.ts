/** Search and type-ahead through a real port, with what people and programs really type. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexReports, openIndex } from '../../src/compose.ts'
import { createApp } from '../../src/http/app.ts'
import { SearchList } from '../../src/http/schemas.ts'
import { startServer } from '../../src/http/start-server.ts'
import type { WenbaoIndex } from '../../src/model/wenbao-index.ts'

const directory = mkdtempSync(join(tmpdir(), 'wenbao-port-'))
let index: WenbaoIndex
let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  await indexReports({ paths: ['corpus'], directory })
  index = await openIndex(directory)
  server = await startServer({ fetch: createApp({ index }).fetch, host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await server.stop()
  await index.close()
  rmSync(directory, { recursive: true, force: true })
})

async function get(path: string, parameters: Record<string, string>): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${server.url}${path}?${new URLSearchParams(parameters)}`)
  return { status: response.status, body: await response.json() }
}
const search = async (parameters: Record<string, string>) =>
  SearchList.parse((await get('/v1/search', parameters)).body)
const placesOf = ({ items }: Awaited<ReturnType<typeof search>>) =>
  items.map(({ report, start }) => `${report.id}:${start}`)

describe('whatever is typed', () => {
  it.each([
    ...[
      '平台建设"',
      '“平台建设',
      '平台 -网站',
      '平台 OR 网站',
      '平台*',
      '(平台',
      '平台^2',
      '平台\0建设',
      '平台\t\n建设',
    ],
    ...['平台😀建设', '\u202e平台', '\ufeff平台', '+平台', '平台:', '𠀀平台', '平台'.repeat(250), 'ｐｉｎｇｔａｉ'],
  ])('%j finds 平台', async (q) => {
    expect((await search({ q })).items[0]?.text).toContain('平台')
    expect((await get('/v1/suggest', { q })).status).toBe(200)
  })

  it.each(['*', ':', '--', '" "', '""""', '-"', '\\', '%', '_', '\u0001', '😀', '\ud800', ' ', '<script>'])(
    '%j finds nothing',
    async (q) => {
      expect(await get('/v1/search', { q })).toMatchObject({ status: 200, body: { items: [], total: 0 } })
      expect((await get('/v1/suggest', { q })).status).toBe(200)
    },
  )

  it.each(['/v1/search', '/v1/suggest'])('%s refuses what is too long', async (path) => {
    expect(await get(path, { q: 'a'.repeat(10_000) })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'q' }] },
    })
    expect((await get(path, { q: '平台建设'.repeat(2_500) })).status).toBe(431)
  })
})

it.each(['政府信息公开', '微博', '公开 培训'])('pages of %s are the list, cut', async (q) => {
  const all = await search({ q, limit: '100' })
  const pages: string[] = []
  for (let offset = 0; offset < all.total; offset += 7) {
    const page = await search({ q, limit: '7', offset: String(offset) })
    expect(page).toMatchObject({ total: all.total, facets: all.facets })
    pages.push(...placesOf(page))
  }
  expect(pages).toEqual(placesOf(all))
  expect(new Set(pages).size).toBe(all.total)
})

it.each(
  (['agency', 'region', 'year', 'section'] as const).flatMap((facet) =>
    ['微博', '公众号', '查阅点 培训', '群众关心的问题', '"三审三校"'].map((q) => [facet, q] as const),
  ),
)('the facet %s of %s says how many hits it leaves', async (facet, q) => {
  const { facets, total } = await search({ q })
  expect(facets[facet].length).toBeGreaterThan(0)
  for (const { value, count } of facets[facet]) {
    expect(count).toBeLessThanOrEqual(total)
    expect((await search({ q, [facet]: value })).total).toBe(count)
  }
})

it.each(['公众号 -香山乡', '公众号 -"香山乡"'])(
  '%s leaves out the reports of an agency, and answers nothing',
  async (q) => {
    const { items, answer } = await search({ q, limit: '100' })
    expect(items.length).toBeGreaterThan(0)
    expect(items.filter(({ report }) => report.agency.name === '香山乡人民政府')).toEqual([])
    expect(answer).toBeNull()
  },
)

it.each([
  ['gongzhonghao', '公众号'],
  ['xiaochengxu', '小程序'],
  ['cha yue dian', '查阅点'],
])('%s is read as %s', async (q, words) => {
  const [first] = (await search({ q })).items
  expect(first?.highlights.map(([start, end]) => first.text.slice(start, end))).toContain(words)
})

it.each([
  ['五统一', 6],
  ['追责', 12],
])('%s brings what holds much of it, and not what shares a character', async (q, most) => {
  const { total } = await search({ q })
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThanOrEqual(most)
})

it.each(['政府信息公开', '公开 培训', '平台'])(
  'the facets of %s count hits, and not what is folded into them',
  async (q) => {
    const { facets, total } = await search({ q })
    for (const { count } of Object.values(facets).flat()) expect(count).toBeLessThanOrEqual(total)
  },
)

it.each<[Record<string, string>, string]>([
  [{ q: 'x', year: 'abc' }, 'year'],
  [{ q: 'x', year: '20211' }, 'year'],
  [{ q: 'x', agency: '' }, 'agency'],
  [{ q: 'x', section: '' }, 'section'],
  [{ q: 'x', limit: '0' }, 'limit'],
  [{ q: 'x', limit: '1000' }, 'limit'],
  [{ q: 'x', offset: '-1' }, 'offset'],
  [{ q: 'x', offset: '1e9' }, 'offset'],
  [{ q: 'x', yaer: '2021' }, 'yaer'],
  [{ limit: '5' }, 'q'],
])('%j is refused by its field', async (parameters, field) => {
  expect(await get('/v1/search', parameters)).toMatchObject({ status: 400, body: { errors: [{ field }] } })
})
