/**
 * What a question gets: an answer with its evidence, a question back, or a typed refusal.
 *
 * These shapes are the public contract of `POST /v1/ask`; fields may be added, never changed.
 */
import { z } from 'zod'
import { Fact } from './fact.ts'
import { FormEdition, Warning } from './report.ts'

export const Language = z.enum(['zh', 'en'])
export type Language = z.infer<typeof Language>

/** A day, ISO 8601: relative years (去年) count from it. */
const Day = z.iso.date()

export const Filters = z.strictObject({
  agency: z.array(z.string().min(1)).max(50).optional(),
  region: z.array(z.string().min(1)).max(50).optional(),
  year: z.array(z.int().min(1949).max(2100)).max(50).optional(),
})
export type Filters = z.infer<typeof Filters>

export const AskRequest = z.strictObject({
  question: z
    .string()
    .min(1)
    .max(500)
    .refine((question) => question.trim().length > 0, 'must hold more than white space'),
  context: z.string().optional(),
  filters: Filters.optional(),
  language: Language.optional(),
  asOf: Day.optional(),
})
export type AskRequest = z.infer<typeof AskRequest>

/** One number of the answer, with everything that is needed to judge and to find it. */
export const Figure = Fact.pick({
  key: true,
  label: true,
  value: true,
  unit: true,
  qualifier: true,
  status: true,
  implied: true,
}).extend({
  form: FormEdition,
  agency: z.string(),
  region: z.array(z.string()),
  year: z.int(),
  reportId: z.string(),
  factId: z.string(),
  /** The mark of the citation whose quote holds the number. */
  citation: z.int().min(1),
})
export type Figure = z.infer<typeof Figure>

export const ComputationOperation = z.enum([
  'sum',
  'difference',
  'growth',
  'share',
  'average',
  'max',
  'min',
  'count',
  'rank',
  // An amount of money in another unit than the printed one.
  'convert',
  // How many times one is of another: 几倍.
  'ratio',
])
export type ComputationOperation = z.infer<typeof ComputationOperation>

export const Computation = z.object({
  operation: ComputationOperation,
  /** Plain arithmetic over the figures, in their order: "109 + 1139 + 121". */
  expression: z.string(),
  value: z.number(),
  unit: z.string().nullable(),
  qualifier: Fact.shape.qualifier,
})
export type Computation = z.infer<typeof Computation>

export const Citation = z.object({
  mark: z.int().min(1),
  reportId: z.string(),
  title: z.string(),
  agency: z.string(),
  year: z.int(),
  section: z.array(z.string()),
  /** Exactly `text.slice(start, end)` of the report's text. */
  quote: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  url: z.string().nullable(),
})
export type Citation = z.infer<typeof Citation>

/** How a part of the question was read: `stated` at a span of the question, or `implied` by a named rule. */
const read = {
  by: z.enum(['stated', 'implied']),
  span: z.tuple([z.int(), z.int()]).optional(),
  rule: z.string().optional(),
}

export const Interpretation = z.object({
  agencies: z.array(z.object({ name: z.string(), region: z.array(z.string()), ...read })),
  years: z.array(z.object({ year: z.int(), ...read })),
  metrics: z.array(z.object({ key: z.string(), label: z.string(), ...read })),
  operation: z.string(),
})
export type Interpretation = z.infer<typeof Interpretation>

export const Option = z.object({ label: z.string(), question: z.string() })
export type Option = z.infer<typeof Option>

export const Missing = z.object({
  what: z.enum(['agency', 'year', 'metric', 'cell']),
  why: z.enum(['notIndexed', 'notInForm', 'blank', 'absent', 'notStated', 'unknown']),
})
export type Missing = z.infer<typeof Missing>

const common = {
  language: Language,
  answer: z.string(),
  figures: z.array(Figure),
  computation: Computation.nullable(),
  citations: z.array(Citation),
  interpretation: Interpretation,
  options: z.array(Option),
  missing: Missing.nullable(),
  certificate: z.null(),
  suggestions: z.array(z.string()),
  warnings: z.array(Warning),
  context: z.string(),
  generatedBy: z.string(),
}

/** An answer without a citation, a question back without options, a refusal without a reason: none can be built. */
export const Answer = z.discriminatedUnion('status', [
  z.object({ status: z.literal('answered'), ...common, citations: z.array(Citation).min(1), missing: z.null() }),
  z.object({ status: z.literal('clarify'), ...common, options: z.array(Option).min(1), missing: z.null() }),
  z.object({ status: z.literal('notFound'), ...common, missing: Missing }),
  z.object({ status: z.literal('outOfScope'), ...common, missing: z.null() }),
])
export type Answer = z.infer<typeof Answer>
