/**
 * `GET /v1/facts`: figures over reports, as JSON a page at a time or as one CSV table.
 */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { accepts } from 'hono/accepts'
import type { WenbaoIndex } from '../../model/wenbao-index.ts'
import { formatFactsAsCsv } from '../facts-csv.ts'
import { filterQuery, keyQuery, pageQuery } from '../query.ts'
import { FactList, json, pickFilters, problem } from '../schemas.ts'

const route = createRoute({
  method: 'get',
  path: '/v1/facts',
  summary: 'List figures',
  description:
    'A `key` matches exactly, or as a prefix where it ends in `.` or `*`. With `Accept: text/csv` all figures come as one table, unless `limit` or `offset` is given.',
  request: { query: z.strictObject({ ...keyQuery, ...filterQuery, ...pageQuery }) },
  responses: {
    200: {
      ...json(FactList, 'Figures'),
      content: { 'application/json': { schema: FactList }, 'text/csv': { schema: z.string() } },
    },
    400: problem('The request is invalid'),
  },
})

export function addFactRoutes(app: OpenAPIHono, index: WenbaoIndex): void {
  app.openapi(route, async (c) => {
    const { key, limit, offset, ...filters } = c.req.valid('query')
    const filter = { ...pickFilters(filters), ...(key && { key }) }
    c.header('Vary', 'Accept')
    const type = accepts(c, {
      header: 'Accept',
      supports: ['application/json', 'text/csv'],
      default: 'application/json',
    })
    if (type === 'application/json') return c.json(await index.facts(filter, { limit, offset }), 200)

    const isPage = c.req.query('limit') !== undefined || c.req.query('offset') !== undefined
    const page = isPage ? { limit, offset } : { limit: Number.MAX_SAFE_INTEGER, offset: 0 }
    const { items } = await index.facts(filter, page)
    return c.body(formatFactsAsCsv(items), 200, { 'Content-Type': 'text/csv; charset=utf-8' }) as never
  })
}
