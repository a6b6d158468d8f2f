/**
 * Query strings in terms of the model: repeatable parameters, numbers, filters and pages.
 *
 * The model's own schemas judge the values; this only turns what arrives as text into what they expect.
 */
import { z } from '@hono/zod-openapi'
import { Filters } from '../model/answer.ts'
import { Page, SuggestRequest } from '../model/wenbao-index.ts'

/** A parameter that may be repeated: `agency=香山乡&agency=常乐镇`. */
function repeatable<Value>(
  items: z.ZodType<Value, Value>,
  read: (value: string) => unknown,
  type: 'string' | 'integer',
) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((values): unknown => [values].flat().map(read))
    .pipe(items as z.ZodType<Value, unknown>)
    .optional()
    .openapi({ type: 'array', items: { type } })
}

const asText = (value: string) => value

/** Digits only, so that `0x7e5`, `2e3` and the empty string are no numbers; what is none is left for the schema to refuse. */
const asNumber = (value: string) => (/^\d{1,9}$/.test(value) ? Number(value) : value)

const { agency, region, year } = Filters.shape

/** `agency`, `region`, `year`: all repeatable. */
export const filterQuery = {
  agency: repeatable(agency.unwrap(), asText, 'string'),
  region: repeatable(region.unwrap(), asText, 'string'),
  year: repeatable(year.unwrap(), asNumber, 'integer'),
}

/** `key`, repeatable. */
export const keyQuery = { key: repeatable(z.array(z.string().min(1).max(100)).max(50), asText, 'string') }

function wholeNumber(number: z.ZodType<number, number>, fallback: number) {
  return z
    .string()
    .default(String(fallback))
    .transform((value): unknown => asNumber(value))
    .pipe(number as z.ZodType<number, unknown>)
    .openapi({ type: 'integer', default: fallback })
}

const { limit, offset } = Page.shape

/** `limit` and `offset`, with the model's bounds and defaults. */
export const pageQuery = {
  limit: wholeNumber(limit.unwrap(), limit.parse(undefined)),
  offset: wholeNumber(offset.unwrap(), offset.parse(undefined)),
}

/** `limit` of type-ahead. */
export const suggestLimit = wholeNumber(
  SuggestRequest.shape.limit.unwrap(),
  SuggestRequest.shape.limit.parse(undefined),
)
