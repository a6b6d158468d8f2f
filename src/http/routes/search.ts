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
  description:
    'Words, "phrases" that a passage must hold to the letter, and -words that it must not hold; anything else is text. Takes traditional characters and pinyin. Passages that say nearly the same are folded into the best of them (`similar`), neighbours are joined. Lists end at a thousand passages.',
  request: { query: z.strictObject({ q, section, ...filterQuery, ...pageQuery }) },
  responses: { 200: json(SearchList, 'Passages, best first'), 400: problem('The request is invalid') },
})

export function addSearchRoutes(app: OpenAPIHono, index: WenbaoIndex): void {
  app.openapi(route, async (c) => {
    const { q, section, limit, offset, ...filters } = c.req.valid('query')
    const result = await index.search({ q, limit, offset, ...(section && { section }), ...pickFilters(filters) })
    const items = result.items.map(({ passage: { text, section, start, end }, ...item }) => {
      const { highlights, report, score, similar, similarTotal } = item
      return { text, highlights, report, section, start, end, score, similar, similarTotal }
    })
    return c.json({ ...result, items }, 200)
  })
}
