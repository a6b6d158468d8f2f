/**
 * Words of a question and a report → the figure that it states in them.
 */
import type { Metric, MetricRead } from '../model/query.ts'
import { besideTopic } from './beside-topic.ts'
import { factsOf, type Gathered, isFound } from './found.ts'
import { listReceived, totalOfList } from './list-received.ts'
import type { Plan } from './plan.ts'
import { bodiesNamed, publishedBy } from './published-by.ts'
import type { ReportView } from './report-view.ts'
import { resolveTopic } from './resolve-topic.ts'
import { saidOtherwise } from './said-otherwise.ts'
import { notStated } from './without-figure.ts'

/** A figure of the report's own terms, and what stands beside them in the question. */
export function resolveSpoken(
  { by }: MetricRead,
  metric: Metric & { kind: 'topic' },
  view: ReportView,
  plan: Plan,
): Gathered {
  const { query } = plan
  const total = totalOfList(listReceived(metric, view) ?? [], view)
  if (total) return { kind: 'figure', metric, view, fact: total, companions: [], instead: null }
  const bodies = bodiesNamed(metric.words)
  if (bodies) {
    const facts = publishedBy(bodies, view)
    if (facts.length === 0) return notStated(metric, view)
    return facts.length > 1
      ? { kind: 'group', metric, view, facts, label: metric.text }
      : { kind: 'figure', metric, view, fact: facts[0]!, companions: [], instead: null }
  }
  const heads = metric.heads ?? query.heads
  // 网站独立用户访问量: what stands beside the channel and its audience narrows them.
  const narrow = query.topic.filter((word) => !metric.words.includes(word))
  const narrowed =
    narrow.length > 0 && by === 'stated'
      ? resolveTopic([...metric.words, ...narrow], metric.text, view, plan, [...narrow, ...heads], metric.unit)
      : null
  if (narrowed && isFound(narrowed) && besideTopic(factsOf(narrowed)[0]!, heads, view)) return narrowed
  const asSaid = resolveTopic(metric.words, metric.text, view, plan, heads, metric.unit)
  return isFound(asSaid) || by !== 'stated' ? asSaid : (saidOtherwise(metric, heads, view, plan) ?? asSaid)
}
