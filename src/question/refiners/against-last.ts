/**
 * 比公众号少多少, 部门动态比它多多少: what the last turn spoke of, against what is named now.
 */
import type { Metric, MetricRead, Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { INHERITED } from './inherited.ts'
import { mergeMetric } from './merge-metric.ts'

/** 比公众号少多少: what is named now comes after. */
const LAST_FIRST = /^(?:那|它)?(?:比|和|跟|与)/u
/** 部门动态比它多多少, 跟刚才那个差多少: what was spoken of is only pointed at. */
const POINTED_AT =
  /[比跟和与较](?:它|他们|前者|前一?[个项类]|[这那](?:一?[个项类])?|(?:刚才|上面|前面)(?:的|说的)?[这那]?一?[个项类]?)(?:相比|相?差|要?[多少高低])|(?:是|为|相当于|等于)(?:它|前者|前一?[个项类]|[这那](?:一?[个项类])?)的(?:几|多少)(?:点几)?倍|\bthan (?:it|that|this|them|those|these|that one|the (?:last|first|former|previous)(?: one)?)\b/u

/** What is named now, in the words of a report where it has no key. */
function namedNow({ metrics, topic, topicParts, heads, unit }: Query, last: Metric): MetricRead | null {
  if (metrics.length > 0 || topic.length === 0) return metrics.length === 1 ? metrics[0]! : null
  const asLast = last.kind === 'topic' ? last.unit : null
  return {
    metric: { kind: 'topic', text: topicParts.join(' '), words: [...topic], heads, unit: unit ?? asLast ?? null },
    by: 'stated',
  }
}

/** Both in the years that were spoken of; null where nothing is held against the last thing. */
export function againstLast(query: Query, conversation: Conversation, text: string): Partial<Query> | null {
  const [last] = conversation.metrics
  const held = query.operation === 'difference' || query.operation === 'ratio'
  if (!last || !held || query.years.length > 0) return null
  const pointed = POINTED_AT.test(text)
  if (!pointed && !(LAST_FIRST.test(text) && query.metrics.length === 1)) return null
  const named = namedNow(query, last)
  if (!named) return null
  const years = conversation.years.map((year) => ({ year, ...INHERITED }))
  // 和公众号差多少 after the followers of another channel: its followers.
  const now: MetricRead = { ...named, metric: mergeMetric(named.metric, last, text, query) }
  const before: MetricRead = { metric: last, ...INHERITED }
  return {
    metrics: pointed ? [now, before] : [before, now],
    topic: [],
    years,
    ...(years.length > 0 && { yearScope: 'stated' }),
  }
}
