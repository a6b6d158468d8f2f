import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.ts'
import {
  createFakeIndex,
  fakeFacets,
  fakeFact,
  fakeId,
  fakeReport,
  fakeSummary,
  fakeText,
} from '../support/fake-index.ts'

const app = createApp({ index: createFakeIndex() })

describe('the catalogue', () => {
  it('lists reports a page at a time', async () => {
    const response = await app.request('/v1/reports?region=白沙市&limit=5')
    expect(await response.json()).toEqual({ items: [fakeSummary], total: 1, limit: 5, offset: 0 })
  })

  it('gives a report, its text and its source', async () => {
    expect(await (await app.request(`/v1/reports/${fakeId}`)).json()).toEqual(fakeReport)
    const text = await app.request(`/v1/reports/${fakeId}/text`)
    expect(text.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
    expect(await text.text()).toBe(fakeText)
    const source = await app.request(`/v1/reports/${fakeId}/source`)
    expect(source.headers.get('Content-Disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('青石乡-2021.txt')}`,
    )
    expect(source.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(Buffer.from(await source.arrayBuffer())).toEqual(Buffer.from(fakeText))
  })

  it.each(['', '/text', '/source'])('answers 404 as a problem for an unknown id%s', async (rest) => {
    const response = await app.request(`/v1/reports/ffffffffffffffff${rest}`)
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  })

  it.each(['limit=0', 'limit=101', 'limit=', 'limit=ten', 'offset=-1', 'limit=5&limit=6'])(
    'refuses ?%s',
    async (query) => {
      const response = await app.request(`/v1/reports?${query}`)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ errors: [{ field: query.split('=')[0] }] })
    },
  )
})

describe('search', () => {
  it('gives passages with their place', async () => {
    expect(await (await app.request('/v1/search?q=公开')).json()).toEqual({
      items: [
        {
          text: fakeFact.quote,
          highlights: [[2, 6]],
          report: fakeSummary,
          section: ['一、总体情况'],
          start: fakeFact.start,
          end: fakeFact.end,
          score: 2.5,
          similar: [{ reportId: fakeId, agency: '青石乡人民政府', year: 2021, start: 0, end: 6 }],
          similarTotal: 1,
        },
      ],
      total: 1,
      limit: 20,
      offset: 0,
      facets: fakeFacets,
      warnings: [],
      answer: null,
    })
  })

  it('needs words to look for', async () => {
    const response = await app.request('/v1/search')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ field: 'q' }] })
  })
})

describe('type-ahead', () => {
  it('gives a list', async () => {
    expect(await (await app.request('/v1/suggest?q=qsx')).json()).toEqual({
      items: [{ kind: 'agency', text: '青石乡', detail: '云水省白沙市' }],
      ...{ total: 1, limit: 10, offset: 0 },
    })
    expect(await (await app.request('/v1/suggest?q=')).json()).toMatchObject({ items: [], total: 0 })
  })

  it.each(['', '?limit=5', '?q=x&limit=21', '?q=x&year=2021'])('refuses /v1/suggest%s', async (query) => {
    expect((await app.request(`/v1/suggest${query}`)).status).toBe(400)
  })
})

describe('facts', () => {
  it('gives JSON unless CSV is asked for', async () => {
    const listing = await (await app.request('/v1/facts?key=published.')).json()
    expect(listing).toMatchObject({ items: [{ ...fakeFact, reportId: fakeId, year: 2021 }], total: 1, limit: 20 })
  })

  it('gives CSV with Accept: text/csv', async () => {
    const response = await app.request('/v1/facts', { headers: { Accept: 'text/csv' } })
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('Vary')).toBe('Accept')
    expect(await response.text()).toBe(
      'agency,region,year,form,key,label,value,unit,qualifier,status,quote,reportId\r\n' +
        `青石乡人民政府,云水省/白沙市/青石乡,2021,2021,published.total,主动公开信息,1369,条,exact,stated,全年主动公开信息1369条。,${fakeId}\r\n`,
    )
  })
})

describe('operations', () => {
  it('says that it is alive and ready', async () => {
    expect(await (await app.request('/healthz')).json()).toEqual({ status: 'ok' })
    expect(await (await app.request('/readyz')).json()).toEqual({ status: 'ready', reports: 1, facts: 1, passages: 1 })
  })

  it('is not ready when the index cannot be read', async () => {
    const index = { ...createFakeIndex(), counts: () => Promise.reject(new Error('disk I/O error at /secret')) }
    const response = await createApp({ index }).request('/readyz')
    expect(response.status).toBe(503)
    expect(await response.text()).not.toContain('secret')
  })
})
