/**
 * `GET /v1/search`: passages, best first, and the answer where the query is a question.
 */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { SearchRequest, type WenbaoIndex } from '../../model/wenbao-index.ts'
import { filterQuery, pageQuery } from '../query.ts'
import { json, pickFilters, problem, SearchList } from '../schemas.ts'

const { q, section } = SearchRequest.shape

const route = createRoute({
  method: 'get',
  path: '/v1/search',
  summary: 'Search passages',
  request: { query: z.strictObject({ q, section, ...filterQuery, ...pageQuery }) },
  responses: { 200: json(SearchList, 'Passages, best first'), 400: problem('The request is invalid') },
})

export function addSearchRoutes(app: OpenAPIHono, index: WenbaoIndex): void {
  app.openapi(route, async (c) => {
    const { q, section, limit, offset, ...filters } = c.req.valid('query')
    const result = await index.search({ q, limit, offset, ...(section && { section }), ...pickFilters(filters) })
    const items = result.items.map(({ passage: { text, section, start, end }, highlights, report, score }) => {
      return { text, highlights, report, section, start, end, score }
    })
    return c.json({ ...result, items }, 200)
  })
}
