/**
 * Which of several totals a question means: that of all years, or the one whose number it tells.
 */
import { STATED_KEY } from '../catalog/prose-metrics.ts'
import type { Gathered } from './found.ts'
import type { ReportView } from './report-view.ts'

/** 自开展信息公开以来累计公开: the figure of all years, which a report may state beside that of its own. */
export function cumulative(view: ReportView, question: string): Gathered | null {
  if (!/历年|以来|累计至|截至目前|\bsince\b|\bcumulative/u.test(question)) return null
  const fact = view
    .factsOf(STATED_KEY)
    .find(({ quote, value }) => value !== null && /(?:历年|以来|截至|累计).*(?:公开|发布)/su.test(quote))
  return fact
    ? { kind: 'figure', metric: { kind: 'prose', key: 'published.total' }, view, fact, companions: [], instead: null }
    : null
}

/** 那703条信息: a number of the question that the report states as something published is what is meant. */
export function pinned(view: ReportView, numbers: readonly number[]): Gathered | null {
  const said = view.prose.filter(({ key, value }) => key.startsWith('published.') && numbers.includes(value!))
  const fact = said.find(({ id }) => view.partsOf(id).length > 0) ?? said.find(({ key }) => key === 'published.total')
  return fact
    ? { kind: 'figure', metric: { kind: 'prose', key: fact.key }, view, fact, companions: [], instead: null }
    : null
}
