/**
 * Answers about a part of the year (第一季度, 12月, 四个季度各): what the report counts by it, and never the number of
 * the whole year in its place.
 */
import { squeeze } from '../text/fold.ts'
import { findInList } from './find-in-list.ts'
import { factsOf, type Gathered, isFound } from './found.ts'
import { sayDifference } from './from-difference.ts'
import { sayGreatest } from './from-ranking.ts'
import { answerList } from './from-values.ts'
import { readsOf } from './gather.ts'
import { type Plan, subjectOf } from './plan.ts'
import { refuse } from './refuse.ts'
import type { ReportView } from './report-view.ts'
import { resolveFor } from './resolve-for.ts'
import { resolveTopic } from './resolve-topic.ts'

/** Does the period stand in the number's own clause: 1月 not in 11月, nor in 1月15日? */
function isOf(period: string, found: Gathered, view: ReportView): boolean {
  if (!isFound(found)) return false
  const fact = factsOf(found)[0]!
  const own = findInList(fact, view)?.name
  const from = Math.max(0, view.text.slice(0, fact.valueStart!).search(/[^，,、；;。！？\n]*$/u))
  const clause = own ?? squeeze(view.text.slice(from, fact.valueEnd!)).text
  return new RegExp(`(?<!\\d|[至到]|十)${period}(?!\\d*日|底|末)`, 'u').test(clause)
}

export function resolvePeriod(period: string, view: ReportView, plan: Plan): Gathered {
  const { query } = plan
  const words = [...query.wideTopic, period]
  const found = resolveTopic(words, words.join(''), view, plan, [period])
  return isOf(period, found, view)
    ? found
    : {
        kind: 'gap',
        metric: { kind: 'topic', text: words.join(''), words },
        view,
        missing: { what: 'metric', why: 'notStated' },
        fact: null,
      }
}

export function answerPeriods(plan: Plan): void {
  const { query, views, speech } = plan
  const gathered = views.flatMap((view) => query.periods.map((period) => resolvePeriod(period, view, plan)))
  const found = gathered.filter(isFound)
  const [one, other] = found
  if (query.operation === 'difference' && one && other && found.length === gathered.length && found.length === 2)
    return sayDifference(plan, one, other)
  if ((query.operation === 'max' || query.operation === 'min') && found.length > 1) return sayGreatest(plan, found)
  if (found.length > 0) return answerList(plan, gathered)
  const [period] = query.periods as [string]
  const sentences = views.map((view) => {
    const [read] = readsOf(query)
    const yearly = read !== undefined && isFound(resolveFor(read, view, plan))
    const label = read ? speech.metric(read.metric) : ''
    return speech.notByPeriod(
      subjectOf(speech, view),
      query.periods.length > 1 ? period.replace(/^.(?=季度)|\d+(?=月)/u, '') : period,
      label,
      yearly,
    )
  })
  refuse(plan, { what: 'metric', why: 'notStated' }, sentences)
}
