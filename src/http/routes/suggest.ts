/**
 * `GET /v1/suggest?q=`: type-ahead.
 */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { SuggestRequest, type WenbaoIndex } from '../../model/wenbao-index.ts'
import { suggestLimit } from '../query.ts'
import { json, problem, SuggestionList } from '../schemas.ts'

const { q } = SuggestRequest.shape

const route = createRoute({
  method: 'get',
  path: '/v1/suggest',
  summary: 'Complete what is being typed',
  description:
    'Agencies, metrics and whole questions that have an answer, best first. Takes Chinese, full pinyin and initials (香山, xiangshan, xsx); nothing typed gives nothing.',
  request: { query: z.strictObject({ q, limit: suggestLimit }) },
  responses: { 200: json(SuggestionList, 'Suggestions, best first'), 400: problem('The request is invalid') },
})

export function addSuggestRoutes(app: OpenAPIHono, index: WenbaoIndex): void {
  app.openapi(route, async (c) => {
    const { q, limit } = c.req.valid('query')
    const items = await index.suggest({ q, limit })
    return c.json({ items, total: items.length, limit, offset: 0 }, 200)
  })
}
