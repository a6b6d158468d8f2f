/**
 * Reckons with figures that the conversation gave: their difference or sum, how one lies from what is named now, or which
 * of those that stand in a row with it is the greatest.
 */
import type { Fact } from '../model/fact.ts'
import { add } from './arithmetic.ts'
import { term } from './expression.ts'
import { type Found, type Gathered, isFound, operandOf, unitOf } from './found.ts'
import { sayDifference } from './from-difference.ts'
import { resolvePeriod } from './from-periods.ts'
import { sayGreatest } from './from-ranking.ts'
import { readsOf } from './gather.ts'
import { comparable, sayComputed, showBoth } from './operands.ts'
import type { Plan } from './plan.ts'
import { refuseGaps } from './refuse.ts'
import type { ReportView } from './report-view.ts'
import { resolveFor } from './resolve-for.ts'
import { rowOf } from './row-of.ts'

/** Its own words stand beside the number. */
export const asSpoken = (fact: Fact, view: ReportView): Found => ({
  kind: 'figure',
  metric: { kind: 'topic', text: '', words: [] },
  view,
  fact,
  companions: [],
  instead: null,
})

/** All of a row that counts as many as the question says (三类), or any number where it says none. */
export function rowSpoken({ query, views: [view] }: Plan): Found[] {
  const fact = query.spoken.length === 1 ? view?.fact(query.spoken[0]!) : undefined
  const row = view && fact ? rowOf(fact, view) : []
  return row.length > 1 ? row.map((one) => asSpoken(one, view!)) : []
}

/** Whether it was asked for, and is answered. */
export function answerSpoken(plan: Plan): boolean {
  const { query, views } = plan
  const [view] = views
  if (!view || query.spoken.length === 0 || query.operation === 'share') return false
  const facts = query.spoken.map((id) => view.fact(id)).filter((fact) => fact !== undefined)
  if (facts.length < query.spoken.length) return false
  const spoken = facts.map((fact) => asSpoken(fact, view))
  if (query.operation === 'max' || query.operation === 'min') {
    const row = spoken.length > 1 ? spoken : rowSpoken(plan)
    if (row.length > 1) sayGreatest(plan, row)
    return row.length > 1
  }
  const operands: Gathered[] =
    spoken.length > 1 ? spoken : query.metrics.length > 0 ? rowSpoken(plan) : [...spoken, ...namedNow(plan, view)]
  if (operands.length < 2) return false
  const gaps = operands.filter((one) => one.kind === 'gap')
  const found = operands.filter(isFound)
  if (gaps.length > 0) refuseGaps(plan, gaps)
  else if (!comparable(found)) showBoth(plan, found)
  else if (query.operation === 'sum') {
    const terms = found.map(operandOf)
    sayComputed(plan, 'sum', found, add(terms), terms.map(({ value }) => term(value)).join(' + '), unitOf(found[0]!))
  } else if (found.length === 2) sayDifference(plan, found[0]!, found[1]!)
  else showBoth(plan, found)
  return true
}

function namedNow(plan: Plan, view: ReportView): Gathered[] {
  const { query } = plan
  return query.periods.length > 0
    ? query.periods.map((period) => resolvePeriod(period, view, plan))
    : readsOf(query).map((read) => resolveFor(read, view, plan))
}
