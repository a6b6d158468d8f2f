/**
 * What no figure of a report states, and by which words that is said.
 */
import type { Metric } from '../model/query.ts'
import { type Gathered, NOT_STATED } from './found.ts'
import type { Plan } from './plan.ts'
import type { ReportView } from './report-view.ts'

export const notStated = (metric: Metric, view: ReportView): Gathered => ({
  kind: 'gap',
  metric,
  view,
  missing: NOT_STATED,
  fact: null,
})

/** Words as asked, and not the Chinese ones that they may stand for. */
const LATIN = /^[\p{Script=Latin}\s'-]+$/u

/** What is asked in words that no figure has. */
export function withoutFigure(words: readonly string[], view: ReportView, { query }: Plan): Gathered {
  const text =
    query.language === 'zh' ? words.join('') : LATIN.test(words.join('')) ? words.join(' ') : query.topicParts.join(' ')
  return notStated({ kind: 'topic', text, words: [...words] }, view)
}
