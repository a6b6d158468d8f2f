/**
 * The conversation, as a small opaque string that the client hands back.
 *
 * `w5.<base64url of deflated JSON>.<checksum>`: the version names the shape, the checksum tells a
 * damaged or foreign context, which is ignored. At most 2 KB, so only what the next
 * question may lean on is kept; the names of a region's agencies say much twice, which costs nothing deflated.
 */
import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { isKnownMetric } from './is-known-metric.ts'

const VERSION = 'w5'
const LIMIT = 2048
/** No context that we wrote is longer than this. */
const INFLATED = 2 ** 16
/** Nobody goes back to more figures than these. */
const MOST_SPOKEN = 4

const MetricShape = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('cell'),
      table: z.enum(['disclosure', 'applications', 'disputes']),
      row: z.string(),
      column: z.string().nullable(),
    }),
    z.object({ kind: z.literal('prose'), key: z.string() }),
    z.object({
      kind: z.literal('topic'),
      text: z.string(),
      words: z.array(z.string()),
      heads: z.array(z.string()).optional(),
      unit: z.string().nullable().optional(),
    }),
    z.object({
      kind: z.literal('contact'),
      field: z.enum(['address', 'postcode', 'phone', 'fax', 'email', 'website']),
    }),
    z.object({ kind: z.literal('imprint'), field: z.enum(['published', 'period', 'copies', 'author', 'basis']) }),
  ])
  .refine(isKnownMetric)

export const Conversation = z.object({
  /** A turn without a word of any language (2022?) is one of the same. */
  language: z.enum(['zh', 'en']).default('zh'),
  /** Keys of the agencies last spoken of, unless they were all or too many. */
  agencies: z.array(z.string()),
  scope: z.enum(['named', 'region', 'all', 'none']),
  /** Years that were stated, not those that were implied. */
  years: z.array(z.int()),
  /** The year of the report that was last answered from. */
  answeredYear: z.int().nullable(),
  metrics: z.array(MetricShape),
  operation: z.string(),
  /** What a share was taken of, where the question named it: 那2022年呢 takes it of the same. */
  whole: MetricShape.nullable(),
  /** What was added up: 其中直接起诉的占几成 is of these together. */
  addends: z.array(MetricShape).default([]),
  /** Its parts were taken as one. */
  together: z.boolean().default(false),
  verdict: z.boolean(),
  asksNumber: z.boolean(),
  /** What the turns before that asked, newest first: 这两类加起来, 两家差多少. */
  earlier: z.array(z.object({ metric: MetricShape, agency: z.string().nullable(), year: z.int().nullable() })),
  /** The complete questions that were offered, when the last turn asked back. */
  options: z.array(z.string()),
  /** Keys of the few agencies that the last question back told apart: 另一个呢. */
  offered: z.array(z.string()),
  /** What was asked for and is not indexed: after 湄潭县教育局 是民政局 means that of the same county. */
  missed: z.array(z.string()),
  /** Whom the last ranking put first: 它的电话 after 哪家最多. */
  leader: z.string().nullable(),
  /** Each agency was asked of in the year at its own place: 香山2021年和常乐2020年. */
  paired: z.boolean(),
  /** The figures of each of the last turns, by their facts, newest turn first; none where a turn reckoned or gave words. */
  spoken: z.array(z.array(z.string())),
})
export type Conversation = z.infer<typeof Conversation>

const checksum = (payload: string) =>
  createHash('sha256').update(`${VERSION}.${payload}`).digest('base64url').slice(0, 12)

type Metric = Conversation['metrics'][number]

/** A topic long enough to be recognized again. */
function shorten(metric: Metric): Metric {
  if (metric.kind !== 'topic') return metric
  const words = metric.words.slice(0, 6).map((word) => word.slice(0, 20))
  return {
    ...metric,
    text: metric.text.slice(0, 40),
    words,
    heads: metric.heads?.slice(0, 3).map((word) => word.slice(0, 20)),
  }
}

export function writeContext(given: Conversation): string {
  const conversation: Conversation = {
    ...given,
    years: given.years.slice(0, 12),
    metrics: given.metrics.map(shorten),
    whole: given.whole && shorten(given.whole),
    addends: given.addends.slice(0, 4).map(shorten),
    earlier: given.earlier.map((turn) => ({ ...turn, metric: shorten(turn.metric) })),
    spoken: given.spoken.slice(0, MOST_SPOKEN),
    options: given.options.map((option) => option.slice(0, 80)),
    missed: given.missed.slice(0, 2).map((name) => name.slice(0, 30)),
  }
  const pack = (value: Conversation) => {
    const payload = deflateRawSync(JSON.stringify(value)).toString('base64url')
    return `${VERSION}.${payload}.${checksum(payload)}`
  }
  const whole = pack(conversation)
  if (whole.length <= LIMIT) return whole
  const smaller = pack({
    ...conversation,
    earlier: [],
    spoken: [],
    offered: [],
    options: conversation.options.slice(0, 3),
  })
  return smaller.length <= LIMIT
    ? smaller
    : pack({
        ...conversation,
        earlier: [],
        spoken: [],
        offered: [],
        options: [],
        missed: [],
        paired: false,
        agencies: [],
        scope: 'none',
        metrics: [],
        whole: null,
        addends: [],
      })
}

/** Null for anything that this service did not write. */
export function readContext(context: string): Conversation | null {
  const [version, payload, sum, ...rest] = context.split('.')
  if (version !== VERSION || !payload || sum !== checksum(payload) || rest.length > 0 || context.length > LIMIT)
    return null
  try {
    const json = inflateRawSync(Buffer.from(payload, 'base64url'), { maxOutputLength: INFLATED }).toString('utf8')
    return Conversation.parse(JSON.parse(json))
  } catch {
    return null
  }
}
