import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.ts'
import type { Problem } from '../../src/http/problems.ts'
import { createFakeIndex, fakeAnswer } from '../support/fake-index.ts'

function ask(body: unknown, headers: Record<string, string> = { 'Content-Type': 'application/json' }) {
  const index = createFakeIndex()
  const payload = typeof body === 'string' ? body : JSON.stringify(body)
  const response = createApp({ index }).request('/v1/ask', { method: 'POST', body: payload, headers })
  return { index, response }
}

describe('POST /v1/ask', () => {
  it('hands the request on as it came and answers with the Answer', async () => {
    const request = {
      question: '青石乡公开了多少条？',
      context: 'context-0',
      filters: { agency: ['青石乡'], year: [2021] },
      language: 'en' as const,
      asOf: '2022-01-31',
    }
    const { index, response } = ask(request)
    expect((await response).status).toBe(200)
    expect(await (await response).json()).toEqual(fakeAnswer)
    expect(index.calls.ask).toEqual([request])
  })

  it.each([
    ['no question', {}, 'question'],
    ['an empty question', { question: '' }, 'question'],
    ['a blank question', { question: ' \n\u3000' }, 'question'],
    ['501 characters', { question: '问'.repeat(501) }, 'question'],
    ['a number for a question', { question: 5 }, 'question'],
    ['a year that is text', { question: 'x', filters: { year: ['二〇二一'] } }, 'filters.year.0'],
    ['an unknown filter', { question: 'x', filters: { yaer: [2021] } }, 'filters.yaer'],
    ['an unknown field', { question: 'x', top_k: 5 }, 'top_k'],
    ['a language that we do not speak', { question: 'x', language: 'fr' }, 'language'],
    ['a day that is none', { question: 'x', asOf: '2022-02-31' }, 'asOf'],
    ['a list', [], 'body'],
    ['null', null, 'body'],
  ])('refuses %s with a 400 that names the field', async (_what, body, field) => {
    const { index, response } = ask(body)
    expect((await response).status).toBe(400)
    expect((await response).headers.get('Content-Type')).toBe('application/problem+json')
    const problem = (await (await response).json()) as Problem
    expect(problem).toMatchObject({ status: 400, title: 'Invalid request' })
    expect(problem.errors?.map((error) => error.field)).toContain(field)
    expect(index.calls.ask).toEqual([])
  })

  it('takes 500 characters', async () => {
    expect((await ask({ question: '问'.repeat(500) }).response).status).toBe(200)
  })

  it.each([
    ['malformed JSON', '{"question":', { 'Content-Type': 'application/json' }, 400],
    ['another content type', 'question=x', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['no content type', '{"question":"x"}', { 'Content-Type': '' }, 415],
    [
      'a body over the limit',
      JSON.stringify({ question: 'x', context: 'x'.repeat(70_000) }),
      { 'Content-Type': 'application/json' },
      413,
    ],
  ])('refuses %s as a problem', async (_what, body, headers, status) => {
    const response = await ask(body, headers).response
    expect(response.status).toBe(status)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ type: 'about:blank', status })
  })
})

describe('GET /v1/ask', () => {
  it('takes the same names, filters repeated', async () => {
    const index = createFakeIndex()
    const query = new URLSearchParams([
      ['q', '公开了多少条？'],
      ['agency', '青石乡'],
      ['agency', '白沙镇'],
      ['year', '2021'],
      ['language', 'zh'],
    ])
    expect((await createApp({ index }).request(`/v1/ask?${query}`)).status).toBe(200)
    expect(index.calls.ask).toEqual([
      { question: '公开了多少条？', language: 'zh', filters: { agency: ['青石乡', '白沙镇'], year: [2021] } },
    ])
  })

  it('takes question for q', async () => {
    const index = createFakeIndex()
    await createApp({ index }).request('/v1/ask?question=x')
    expect(index.calls.ask).toEqual([{ question: 'x' }])
  })

  it.each([
    ['', 'q'],
    ['q=', 'q'],
    ['q=x&question=y', 'q'],
    [`q=${'x'.repeat(501)}`, 'q'],
    ['q=x&year=21st', 'year'],
    ['q=x&year=2e3', 'year'],
    ['q=x&agency=', 'agency'],
    ['q=x&yaer=2021', 'yaer'],
  ])('refuses ?%s with a 400 that names %s', async (query, field) => {
    const response = await createApp({ index: createFakeIndex() }).request(`/v1/ask?${query}`)
    expect(response.status).toBe(400)
    const problem = (await response.json()) as Problem
    expect(problem.errors?.map((error) => error.field)).toContain(field)
  })
})
