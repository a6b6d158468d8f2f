/**
 * `GET /v1/reports…`: the catalogue, a report as it was read, its text, and the original file.
 */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { SourceFormat } from '../../model/report.ts'
import type { WenbaoIndex } from '../../model/wenbao-index.ts'
import { respondProblem } from '../problems.ts'
import { filterQuery, pageQuery } from '../query.ts'
import { json, pickFilters, problem, Report, ReportList } from '../schemas.ts'

const params = z.object({ id: z.string() })
const missing = problem('No report has this id')

const list = createRoute({
  method: 'get',
  path: '/v1/reports',
  summary: 'List reports',
  request: { query: z.strictObject({ ...filterQuery, ...pageQuery }) },
  responses: { 200: json(ReportList, 'The catalogue'), 400: problem('The request is invalid') },
})

const one = createRoute({
  method: 'get',
  path: '/v1/reports/{id}',
  summary: 'Read a report',
  request: { params },
  responses: { 200: json(Report, 'The report'), 404: missing },
})

const text = createRoute({
  method: 'get',
  path: '/v1/reports/{id}/text',
  summary: 'Read the text that all offsets index',
  request: { params },
  responses: {
    200: { description: 'The text', content: { 'text/plain; charset=utf-8': { schema: z.string() } } },
    404: missing,
  },
})

const source = createRoute({
  method: 'get',
  path: '/v1/reports/{id}/source',
  summary: 'Fetch the original file, byte for byte',
  request: { params },
  responses: {
    200: {
      description: 'The file',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    404: missing,
  },
})

/** Plain text without a charset: the file keeps the encoding that it came in. */
const mediaTypes: Record<SourceFormat, string> = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
}

export function addReportRoutes(app: OpenAPIHono, index: WenbaoIndex): void {
  app.openapi(list, async (c) => {
    const { limit, offset, ...filters } = c.req.valid('query')
    return c.json(await index.reports(pickFilters(filters), { limit, offset }), 200)
  })

  // The three below return plain responses, which the router cannot type against the schemas.
  app.get('/v1/reports/:id', async (c) => {
    const report = await index.report(c.req.param('id'))
    return report ? c.json(report) : respondProblem(c, 404, 'No report has this id')
  })
  app.get('/v1/reports/:id/text', async (c) => {
    const text = await index.text(c.req.param('id'))
    if (text === null) return respondProblem(c, 404, 'No report has this id')
    return c.body(text, 200, { 'Content-Type': 'text/plain; charset=utf-8' })
  })
  app.get('/v1/reports/:id/source', async (c) => {
    const source = await index.source(c.req.param('id'))
    if (!source) return respondProblem(c, 404, 'No report has this id')
    const name = source.path.split(/[\\/]/).at(-1) ?? 'report'
    return c.body(new Uint8Array(source.bytes), 200, {
      'Content-Type': mediaTypes[source.format],
      // A page that somebody else wrote is handed over as a file and never run in this origin.
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeName(name)}`,
      'Content-Security-Policy': 'sandbox',
      'X-Content-Type-Options': 'nosniff',
    })
  })
  for (const route of [one, text, source]) app.openAPIRegistry.registerPath(route)
}

/** RFC 8187: encodeURIComponent leaves a few characters that the header does not allow. */
function encodeName(name: string): string {
  const wellFormed = Buffer.from(name, 'utf8').toString('utf8')
  return encodeURIComponent(wellFormed).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
