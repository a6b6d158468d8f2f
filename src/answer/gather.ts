/**
 * The asked things of the asked reports: each resolved to facts, or to the
 * reason why there are none.
 */

import type { Fact } from '../model/fact.ts'
import type { Metric, MetricRead } from '../model/query.ts'
import { add, type Operand } from './arithmetic.ts'
import { matchFigures } from './match-figures.ts'
import type { Plan } from './plan.ts'
import type { ReportView } from './report-view.ts'
import { type Resolved, resolveMetric } from './resolve-metric.ts'

export type Gathered = Resolved & { metric: Metric }
export type Found = Exclude<Gathered, { kind: 'gap' }>

export const isFound = (gathered: Gathered): gathered is Found => gathered.kind !== 'gap'

/** The number of what was found: printed, or the sum of a group's cells. */
export function operandOf(found: Found): Operand {
  if (found.kind === 'figure') return { value: found.fact.value!, qualifier: found.fact.qualifier }
  return add(found.facts.map((fact) => ({ value: fact.value!, qualifier: fact.qualifier })))
}

export function factsOf(found: Found): readonly Fact[] {
  return found.kind === 'figure' ? [found.fact] : found.facts
}

export function unitOf(found: Found): string | null {
  return factsOf(found)[0]!.unit
}

/** A figure of the report's own terms, found by its words. */
export function resolveTopic(words: readonly string[], text: string, view: ReportView, { query }: Plan): Gathered {
  const metric: Metric = { kind: 'topic', text, words: [...words] }
  const [best, ...others] = matchFigures({ words, unit: query.unit, numbers: query.numbers }, view)
  if (!best) return { kind: 'gap', metric, view, missing: { what: 'metric', why: 'notStated' }, fact: null }
  const parts = others
    .filter(
      ({ nearness, fact }) => nearness > best.nearness - 1e-9 && fact.value !== best.fact.value && query.unit === null,
    )
    .map(({ fact }) => fact)
  return { kind: 'figure', metric, view, fact: best.fact, companions: parts.slice(0, 1), instead: null }
}

/** `metrics` of the query (contacts apart) for one report. */
export function resolveFor(read: MetricRead, view: ReportView, plan: Plan): Gathered {
  const { metric } = read
  const { query } = plan
  if (metric.kind === 'topic') return resolveTopic(metric.words, metric.text, view, plan)
  if (metric.kind === 'contact')
    return { kind: 'gap', metric, view, missing: { what: 'metric', why: 'notStated' }, fact: null }
  // 公开了多少条社会救助信息: words that no part of the vocabulary took name the thing that is counted.
  if (metric.kind === 'prose' && metric.key.startsWith('published.') && query.topic.length > 0) {
    const words = metric.key === 'published.total' || query.wideTopic.length === 0 ? query.topic : query.wideTopic
    const narrow = resolveTopic(words, query.topicParts.join(' '), view, plan)
    return isFound(narrow) || words === query.topic
      ? narrow
      : resolveTopic(query.topic, query.topicParts.join(' '), view, plan)
  }
  return { ...resolveMetric(metric, view), metric }
}

/** Every metric of every report, reports first. */
export function gather(reads: readonly MetricRead[], plan: Plan): Gathered[] {
  return plan.views.flatMap((view) => reads.map((read) => resolveFor(read, view, plan)))
}
