/**
 * The HTTP interface over one opened index, as a Hono app that serves alone or is mounted in another app.
 *
 * It translates and nothing else: requests into calls of `WenbaoIndex`, results into JSON, text or CSV,
 * whatever goes wrong into problem+json. It keeps no session, so any number of instances may stand side by side.
 */
import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { WenbaoIndex } from '../model/wenbao-index.ts'
import { addOpenApiDocument } from './open-api.ts'
import { type Logger, respondError, respondInvalid, respondNotFound, respondProblem } from './problems.ts'
import { addAskRoutes } from './routes/ask.ts'
import { addFactRoutes } from './routes/facts.ts'
import { addHealthRoutes } from './routes/health.ts'
import { addReportRoutes } from './routes/reports.ts'
import { addSearchRoutes } from './routes/search.ts'
import { addSuggestRoutes } from './routes/suggest.ts'

export interface AppOptions {
  index: WenbaoIndex
  /** Where internal errors are logged; `console` unless given. */
  logger?: Logger
}

/** A question with its context and every filter filled takes a tenth of this. */
const maxBodyInBytes = 64 * 1024

/** The app; the index stays the caller's, who also closes it. */
export function createApp({ index, logger = console }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: respondInvalid })
  app.onError(respondError(logger))
  app.notFound(respondNotFound)
  const tooLarge = `The body must not be larger than ${maxBodyInBytes} bytes`
  app.use('/v1/*', bodyLimit({ maxSize: maxBodyInBytes, onError: (c) => respondProblem(c, 413, tooLarge) }))

  addAskRoutes(app, index)
  addSearchRoutes(app, index)
  addSuggestRoutes(app, index)
  addReportRoutes(app, index)
  addFactRoutes(app, index)
  addHealthRoutes(app, index)
  addOpenApiDocument(app)
  refuseOtherMethods(app)
  // A host that mounts this app keeps its own notFound; what lies under /v1 is answered here all the same.
  app.all('/v1/*', respondNotFound)
  return app
}

/** 405 with `Allow` for a known path under a method that it does not have. */
function refuseOtherMethods(app: OpenAPIHono): void {
  const methodsByPath = new Map<string, Set<string>>()
  for (const { path, method } of app.routes) {
    if (method === 'ALL') continue
    const methods = methodsByPath.get(path) ?? new Set()
    methodsByPath.set(path, methods.add(method))
    if (method === 'GET') methods.add('HEAD')
  }
  for (const [path, methods] of methodsByPath) {
    app.all(path, (c) => {
      c.header('Allow', [...methods].sort().join(', '))
      return respondProblem(c, 405, `${c.req.method} is not possible here`)
    })
  }
}
