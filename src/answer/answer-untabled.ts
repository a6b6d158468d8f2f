/**
 * How much, where a report does not print the table (行政诉讼几件): the sentence of its prose that says that there was none.
 */
import { deniedCell } from './denied-cell.ts'
import { isFound } from './found.ts'
import { sayFound } from './from-values.ts'
import { type Plan, subjectOf } from './plan.ts'
import { quoteSentences } from './quote-sentences.ts'
import type { ReportView } from './report-view.ts'
import { resolveFor } from './resolve-for.ts'

/** What the one report states and the other denies, side by side (2024年2件, 2021年未收到); false where none denies it. */
export function answerUntabled(plan: Plan): boolean {
  const { query, views, draft, speech } = plan
  const [read] = query.metrics
  if (!read) return false
  const gathered = new Map(views.map((view) => [view, resolveFor(read, view, plan)]))
  const denied = (view: ReportView) => (isFound(gathered.get(view)!) ? undefined : deniedCell(read.metric, view))
  if (!quoteSentences(plan, denied)) return false
  const stated = [...gathered].flatMap(([view, one]) =>
    isFound(one) ? [speech.listing(subjectOf(speech, view), [sayFound(plan, one)])] : [],
  )
  draft.text = speech.join([...stated, draft.text])
  return true
}
