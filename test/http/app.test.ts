import { Hono } from 'hono'
import { describe, expect, it, vi } from 'vitest'
import { createApp } from '../../src/http/app.ts'
import { Fault } from '../../src/model/fault.ts'
import { createFakeIndex } from '../support/fake-index.ts'

describe('errors', () => {
  it.each(['/', '/v1/nothing', '/v2/ask'])('answers 404 as a problem at %s', async (path) => {
    const response = await createApp({ index: createFakeIndex() }).request(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  })

  it.each([
    ['DELETE', '/v1/ask', 'GET, HEAD, POST'],
    ['POST', '/v1/reports', 'GET, HEAD'],
    ['PUT', '/v1/reports/0123456789abcdef/text', 'GET, HEAD'],
    ['POST', '/healthz', 'GET, HEAD'],
    ['POST', '/openapi.json', 'GET, HEAD'],
  ])('answers 405 to %s %s and says what is allowed', async (method, path, allowed) => {
    const response = await createApp({ index: createFakeIndex() }).request(path, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toBe(allowed)
  })

  it.each([
    [new Error('ENOENT /srv/secret/index.db'), 500],
    [new Fault('indexMismatch', 'manifest of /srv/secret is foreign'), 503],
    [new Fault('fileUnreadable', '/srv/secret'), 500],
  ])('shows no internals of %s and logs it', async (error, status) => {
    const logger = { error: vi.fn() }
    const index = { ...createFakeIndex(), ask: () => Promise.reject(error) }
    const response = await createApp({ index, logger }).request('/v1/ask?q=x')
    expect(response.status).toBe(status)
    expect(await response.text()).not.toContain('secret')
    expect(logger.error).toHaveBeenCalledWith('GET /v1/ask failed', error)
  })
})

describe('in another app', () => {
  const host = new Hono()
  host.route('/wenbao', createApp({ index: createFakeIndex() }))
  host.get('/', (c) => c.text('the host'))

  it('answers under its prefix and leaves the rest to the host', async () => {
    expect((await host.request('/wenbao/v1/ask?q=x')).status).toBe(200)
    expect(await (await host.request('/')).text()).toBe('the host')
  })

  it('keeps its problems', async () => {
    for (const path of ['/wenbao/v1/nothing', '/wenbao/v1/ask', '/wenbao/v1/reports/x']) {
      expect((await host.request(path)).headers.get('Content-Type')).toBe('application/problem+json')
    }
  })

  it('names the prefix in its OpenAPI document', async () => {
    const document = await (await host.request('/wenbao/openapi.json')).json()
    expect(document).toMatchObject({ servers: [{ url: '/wenbao' }] })
  })
})

describe('the OpenAPI document', () => {
  it('describes every route, its parameters and its errors', async () => {
    const response = await createApp({ index: createFakeIndex() }).request('/openapi.json')
    // biome-ignore lint/suspicious/noExplicitAny: the document is read like any client reads it
    const document = (await response.json()) as any
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths).sort()).toEqual([
      '/healthz',
      '/readyz',
      '/v1/ask',
      '/v1/facts',
      '/v1/reports',
      '/v1/reports/{id}',
      '/v1/reports/{id}/source',
      '/v1/reports/{id}/text',
      '/v1/search',
      '/v1/suggest',
    ])
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(['Answer', 'AskRequest', 'Problem', 'Report']),
    )
    const year = document.paths['/v1/ask'].get.parameters.find(
      (parameter: { name: string }) => parameter.name === 'year',
    )
    expect(year).toMatchObject({ in: 'query', required: false, schema: { type: 'array', items: { type: 'integer' } } })
    expect(document.paths['/v1/ask'].post.responses['400'].content).toHaveProperty(['application/problem+json'])
  })
})
