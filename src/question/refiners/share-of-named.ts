/**
 * 占全市新收的多少 after one of the parts: the words behind 占 name the whole.
 */
import type { Metric, Query } from '../../model/query.ts'

/** 占…: the words behind it are those of the whole. */
export const OF_WHAT_FOLLOWS = /^[那它这就又]*占(?!多少|几|比|百分)/u

/** The part that was spoken of and the whole that is named now; null where neither is so. */
export function shareOfNamed(query: Query, last: Metric | undefined, text: string): Partial<Query> | null {
  const { topic, topicParts, heads, operation, metrics, unit } = query
  const names = metrics.length + topic.length > 0 && metrics.length < 2 && query.whole === null
  if (!last || operation !== 'share' || !names || !OF_WHAT_FOLLOWS.test(text)) return null
  // 占专栏的百分之几: what is asked for in percent is no rate.
  const counted = unit === '%' ? (last.kind === 'topic' ? last.unit : null) : unit
  const named: Metric = { kind: 'topic', text: topicParts.join(' '), words: topic, heads, unit: counted ?? null }
  const whole = metrics[0]?.metric ?? named
  return {
    metrics: [{ metric: last, by: 'implied', rule: 'context' }],
    whole: { metric: whole, by: 'stated' },
    topic: [],
  }
}
