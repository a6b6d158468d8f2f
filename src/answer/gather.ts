/**
 * The asked things of the asked reports: each resolved to facts, or to the
 * reason why there are none.
 */
import type { MetricRead, Query } from '../model/query.ts'
import type { Gathered } from './found.ts'
import type { Plan } from './plan.ts'
import { resolveFor } from './resolve-for.ts'

/** What is asked: the metrics, or else what the report counts under the question's own words. */
export function readsOf({ metrics, topic, topicParts, heads, unit }: Query): readonly MetricRead[] {
  if (metrics.length > 0 || topic.length === 0) return metrics
  return [{ metric: { kind: 'topic', text: topicParts.join(' '), words: topic, heads, unit }, by: 'stated' }]
}

/** Every metric of every report, reports first. */
export function gather(reads: readonly MetricRead[], plan: Plan): Gathered[] {
  return plan.views.flatMap((view) => reads.map((read) => resolveFor(read, view, plan)))
}
