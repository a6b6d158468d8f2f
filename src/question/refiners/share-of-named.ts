/**
 * 占全市新收的多少 after one of the parts: the words behind 占 name the whole.
 */
import type { Metric, Query } from '../../model/query.ts'

/** The part that was spoken of and the whole that is named now; null where neither is so. */
export function shareOfNamed(query: Query, last: Metric | undefined, text: string): Partial<Query> | null {
  const { topic, topicParts, heads, operation, metrics, unit } = query
  const names = metrics.length + topic.length > 0 && metrics.length < 2 && query.whole === null
  if (!last || operation !== 'share' || !names || !/^[那它这就又]*占/u.test(text)) return null
  const whole: Metric = metrics[0]?.metric ?? { kind: 'topic', text: topicParts.join(' '), words: topic, heads, unit }
  return {
    metrics: [{ metric: last, by: 'implied', rule: 'context' }],
    whole: { metric: whole, by: 'stated' },
    topic: [],
  }
}
