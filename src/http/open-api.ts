/**
 * `GET /openapi.json`: the description of all routes, derived from their schemas.
 */
import type { OpenAPIHono } from '@hono/zod-openapi'

const path = '/openapi.json'

/** Adds the document; `servers` names the prefix under which a host mounted the app, as the request shows it. */
export function addOpenApiDocument(app: OpenAPIHono): void {
  app.get(path, (c) => {
    const prefix = c.req.path.slice(0, -path.length)
    return c.json(
      app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Wenbao 问报',
          version: '1',
          description:
            "Exact, cited answers over China's yearly reports on government information disclosure (政府信息公开工作年度报告). All offsets are UTF-16 code units into the text of a report, end exclusive.",
          license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
        },
        servers: [{ url: prefix || '/' }],
      }),
    )
  })
}
