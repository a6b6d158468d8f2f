/**
 * What the routes return, as schemas: the OpenAPI document is derived from these.
 *
 * The nouns are the model's own; here are only the wrappings that exist for HTTP.
 */
import { z } from '@hono/zod-openapi'
import * as answer from '../model/answer.ts'
import { Fact } from '../model/fact.ts'
import * as report from '../model/report.ts'
import type { ReportSummary } from '../model/store.ts'
import { type FactRow, Suggestion } from '../model/wenbao-index.ts'
import * as problems from './problems.ts'

/**
 * A schema of the model under a name of its own in the OpenAPI document.
 *
 * The copy matters: a schema that was made before @hono/zod-openapi was loaded, as the model's may be, knows no `openapi`.
 */
function named<Schema extends z.ZodType>(name: string, schema: Schema): Schema {
  return schema.clone().openapi(name)
}

export const Answer = named('Answer', answer.Answer)
export const AskRequest = named('AskRequest', answer.AskRequest)
export const Report = named('Report', report.Report)
export const Problem = named('Problem', problems.Problem)

const ReportLine = z.object({
  id: z.string(),
  title: z.string(),
  year: z.int(),
  form: report.FormEdition,
  agency: report.Agency,
  path: z.string(),
  format: report.SourceFormat,
  url: z.string().nullable(),
  published: z.string().nullable(),
}) satisfies z.ZodType<ReportSummary>

const FactLine = Fact.extend({
  reportId: z.string(),
  agency: z.string(),
  region: z.array(z.string()),
  year: z.int(),
  form: report.FormEdition,
}) satisfies z.ZodType<FactRow>

function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), total: z.int(), limit: z.int(), offset: z.int() })
}

export const ReportList = listOf(ReportLine)
export const FactList = listOf(FactLine)

export const PassageItem = z.object({
  text: z.string(),
  /** `[start, end)` pairs within `text`. */
  highlights: z.array(z.tuple([z.int(), z.int()])),
  report: ReportLine,
  section: z.array(z.string()),
  /** Offsets of the passage in the report's text. */
  start: z.int(),
  end: z.int(),
  /** Higher is better, within one list. */
  score: z.number(),
  /** Passages that say nearly the same, folded into this one: the first few. */
  similar: z.array(z.object({ reportId: z.string(), agency: z.string(), year: z.int(), start: z.int(), end: z.int() })),
  /** How many were folded in all. */
  similarTotal: z.int(),
})

/** `value` is what to pass as the filter, `label` what to show. */
const FacetValues = z.array(z.object({ value: z.string(), label: z.string(), count: z.int() }))

export const SearchList = listOf(PassageItem).extend({
  facets: z.object({ agency: FacetValues, region: FacetValues, year: FacetValues, section: FacetValues }),
  answer: Answer.nullable(),
  warnings: z.array(report.Warning),
})

export const SuggestionList = listOf(named('Suggestion', Suggestion))

export const Health = z.object({ status: z.literal('ok') })
export const Readiness = z.object({
  status: z.literal('ready'),
  reports: z.int(),
  facts: z.int(),
  passages: z.int(),
})

/** `{ filters }` as the index takes them: a filter that is not given is left out. */
export function pickFilters({ agency, region, year }: answer.Filters): answer.Filters {
  return { ...(agency && { agency }), ...(region && { region }), ...(year && { year }) }
}

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
})
