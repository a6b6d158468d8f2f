/**
 * Everything that can go wrong over HTTP, in one shape: application/problem+json (RFC 9457).
 *
 * This is the one table from what happened to a status. A problem names the field that is at
 * fault where there is one, and never shows internals: those go to the log.
 */
import type { Hook } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import type { Context, Env, ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Fault, type FaultCode } from '../model/fault.ts'

export const FieldError = z.object({
  /** Path into the body (`question`, `filters.year.0`), or the name of the query parameter: `year`. */
  field: z.string(),
  message: z.string(),
})
export type FieldError = z.infer<typeof FieldError>

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(FieldError).optional(),
})
export type Problem = z.infer<typeof Problem>

/** Where the log of internal errors goes; `console` fits. */
export interface Logger {
  error(message: string, error: unknown): void
}

const titles = {
  400: 'Invalid request',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Request too large',
  415: 'Unsupported media type',
  500: 'Internal error',
  503: 'Service unavailable',
} as const
export type ProblemStatus = keyof typeof titles

/** Faults that a client may wait out; every other one is an internal error. */
const unavailable: readonly FaultCode[] = ['indexMissing', 'indexMismatch', 'indexBusy', 'embedderUnavailable']

/** A problem as a response; `status` decides the title. */
export function respondProblem(c: Context, status: ProblemStatus, detail: string, errors?: FieldError[]): Response {
  const problem: Problem = { type: 'about:blank', title: titles[status], status, detail, ...(errors && { errors }) }
  return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' })
}

/** @param target - what failed: a body, a query string; the values of a repeatable parameter go by its name alone */
function listFieldErrors(error: z.ZodError, target: string): FieldError[] {
  return error.issues.flatMap((issue) => {
    const field = (target === 'query' ? issue.path.slice(0, 1) : issue.path).join('.')
    if (issue.code !== 'unrecognized_keys') return [{ field: field || 'body', message: issue.message }]
    return issue.keys.map((key) => ({ field: field ? `${field}.${key}` : key, message: 'is not known here' }))
  })
}

/** Answers a request that fails its schema with a 400 that names the fields; runs for every route. */
export const respondInvalid: Hook<unknown, Env, string, unknown> = (result, c) => {
  if (result.success) return
  const errors = listFieldErrors(result.error as z.ZodError, result.target)
  return respondProblem(c, 400, errors.map(({ field, message }) => `${field}: ${message}`).join('; '), errors)
}

/** Answers what a handler threw. Hono's own refusals of a body come here too, past the hook above. */
export function respondError(logger: Logger): ErrorHandler {
  return (error, c) => {
    if (error instanceof HTTPException && error.status === 400) {
      return respondProblem(c, 400, 'body: is not valid JSON', [{ field: 'body', message: 'is not valid JSON' }])
    }
    if (error instanceof HTTPException && error.status === 415) {
      return respondProblem(c, 415, 'The body must be sent with Content-Type: application/json')
    }
    logger.error(`${c.req.method} ${c.req.path} failed`, error)
    if (error instanceof Fault && unavailable.includes(error.code)) {
      return respondProblem(c, 503, 'The index cannot be read at the moment')
    }
    return respondProblem(c, 500, 'The request could not be answered; the reason is in the log of the service')
  }
}

export const respondNotFound: NotFoundHandler = (c) => respondProblem(c, 404, `There is nothing at ${c.req.path}`)
