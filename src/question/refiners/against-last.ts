/**
 * 比公众号少多少: what the last turn spoke of, against what is named now.
 */
import type { MetricRead, Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { INHERITED } from './inherited.ts'
import { mergeMetric } from './merge-metric.ts'

/** Both in the years that were spoken of; null where nothing is held against the last thing. */
export function againstLast(query: Query, conversation: Conversation, text: string): Partial<Query> | null {
  const [last] = conversation.metrics
  const against =
    query.operation === 'difference' &&
    query.metrics.length === 1 &&
    query.years.length === 0 &&
    /^(?:那|它)?(?:比|和|跟|与)/u.test(text)
  if (!against || !last) return null
  const [named] = query.metrics as [MetricRead]
  const years = conversation.years.map((year) => ({ year, ...INHERITED }))
  return {
    // 和公众号差多少 after the followers of another channel: its followers.
    metrics: [
      { metric: last, ...INHERITED },
      { ...named, metric: mergeMetric(named.metric, last, text, query) },
    ],
    years,
    ...(years.length > 0 && { yearScope: 'stated' }),
  }
}
