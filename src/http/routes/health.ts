/**
 * `GET /healthz`: the process answers. `GET /readyz`: the index can be read, so questions can be answered.
 */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { WenbaoIndex } from '../../model/wenbao-index.ts'
import { respondProblem } from '../problems.ts'
import { Health, json, problem, Readiness } from '../schemas.ts'

const health = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Is the process alive?',
  responses: { 200: json(Health, 'It is') },
})

const readiness = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Can questions be answered?',
  responses: { 200: json(Readiness, 'They can'), 503: problem('The index cannot be read') },
})

export function addHealthRoutes(app: OpenAPIHono, index: WenbaoIndex): void {
  app.openapi(health, (c) => c.json({ status: 'ok' as const }, 200))
  app.openapi(readiness, async (c) => {
    try {
      return c.json({ status: 'ready' as const, ...(await index.counts()) }, 200)
    } catch {
      return respondProblem(c, 503, 'The index cannot be read at the moment') as never
    }
  })
}
