/**
 * `POST /v1/ask` and `GET /v1/ask?q=`: a question, answered.
 *
 * "No answer" is an answer too (status `notFound`, `clarify`, `outOfScope`) and comes with HTTP 200.
 */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import * as model from '../../model/answer.ts'
import type { WenbaoIndex } from '../../model/wenbao-index.ts'
import { filterQuery } from '../query.ts'
import { Answer, AskRequest, json, pickFilters, problem } from '../schemas.ts'

const { question, context, language, asOf } = model.AskRequest.shape

/** `q` is short for `question`; one of the two is needed. */
const AskQuery = z
  .strictObject({ q: question.optional(), question: question.optional(), context, language, asOf, ...filterQuery })
  .refine((query) => (query.q === undefined) !== (query.question === undefined), {
    path: ['q'],
    message: 'exactly one of q and question is needed',
  })

const answers = {
  200: json(Answer, 'The answer, a question back, or a typed refusal'),
  400: problem('The request is invalid; the field is named'),
}

const post = createRoute({
  method: 'post',
  path: '/v1/ask',
  summary: 'Ask a question',
  request: { body: { required: true, content: { 'application/json': { schema: AskRequest } } } },
  responses: { ...answers, 413: problem('The body is too large'), 415: problem('The body is not sent as JSON') },
})

const get = createRoute({
  method: 'get',
  path: '/v1/ask',
  summary: 'Ask a question',
  request: { query: AskQuery },
  responses: answers,
})

export function addAskRoutes(app: OpenAPIHono, index: WenbaoIndex): void {
  app.openapi(post, async (c) => c.json(await index.ask(c.req.valid('json')), 200))
  app.openapi(get, async (c) => {
    const { q, question = q, context, language, asOf, ...given } = c.req.valid('query')
    const filters = pickFilters(given)
    const request: model.AskRequest = {
      question: question!,
      ...(context !== undefined && { context }),
      ...(language && { language }),
      ...(asOf && { asOf }),
      ...(Object.keys(filters).length > 0 && { filters }),
    }
    return c.json(await index.ask(request), 200)
  })
}
