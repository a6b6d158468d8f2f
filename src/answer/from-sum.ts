/** Sums: over metrics, agencies, years, or the items that a report lists without a total. */
import type { Fact } from '../model/fact.ts'
import type { Metric } from '../model/query.ts'
import { add } from './arithmetic.ts'
import { term } from './expression.ts'
import { type Found, isFound, operandOf, unitOf } from './found.ts'
import { answerList, answerValue } from './from-values.ts'
import { comparable, operandsOf, sayComputed, showBoth } from './operands.ts'
import { type Plan, subjectOf } from './plan.ts'
import { explainGaps, refuseGaps } from './refuse.ts'
import type { ReportView } from './report-view.ts'
import { listedItems } from './resolve-metric.ts'

/** All that was published, or all of it on the website: what a list of items may add up to. */
function isAllPublished(metric: Metric): boolean {
  return metric.kind === 'prose' && (metric.key === 'published.total' || metric.key === 'published.website')
}

/** The items that a report lists without a total. */
function sumItems(plan: Plan, view: ReportView, facts: Fact[]): void {
  const group: Found = {
    kind: 'group',
    metric: { kind: 'prose', key: 'published.total' },
    view,
    facts,
    label: '',
  }
  sayComputed(plan, 'sum', [group], operandOf(group), facts.map((fact) => term(fact.value!)).join(' + '), unitOf(group))
}

export function answerSum(plan: Plan): void {
  const { query, draft } = plan
  const operands = operandsOf(plan)
  const found = operands.filter(isFound)
  const only = found.length === 1 ? found[0] : undefined
  // 各类信息加起来: the report's items, whether or not it also states a total of one channel.
  if (
    only &&
    plan.views.length === 1 &&
    /各|所有|全部|each|all/u.test(query.question) &&
    query.metrics.every(({ metric }) => isAllPublished(metric))
  ) {
    const items = listedItems(only.view)
    const total = only.kind === 'figure' ? only.view.partsOf(only.fact.id) : []
    if (items.length > 1 && total.length === 0) {
      sumItems(plan, only.view, items)
      return
    }
  }
  if (
    found.length === 0 &&
    query.metrics.length > 0 &&
    query.metrics.every(({ metric }) => isAllPublished(metric)) &&
    plan.views.length === 1
  ) {
    const facts = listedItems(plan.views[0]!)
    if (facts.length > 1) return sumItems(plan, plan.views[0]!, facts)
  }
  if (found.length < 2) {
    if (only?.kind === 'group' || operands.length === 1) answerValue(plan)
    else if (only) answerList(plan, operands)
    else
      refuseGaps(
        plan,
        operands.filter((one) => one.kind === 'gap'),
      )
    return
  }
  // 采购花了多少钱，一共几个项目: of one report, and nothing to be added up.
  const ofOne = new Set(found.map(({ view }) => view)).size === 1
  if (!comparable(found)) return ofOne ? answerList(plan, operands) : showBoth(plan, operands)
  if (found.some((one) => found.some((other) => isPartOf(other, one)))) return answerList(plan, operands)
  for (const one of found)
    if (one.kind === 'figure' && one.instead === 'channel')
      draft.warn(
        'channelOnly',
        `${subjectOf(plan.speech, one.view)}：${plan.speech.channelOnly(plan.speech.label(one.fact))}`,
      )
  sayComputed(
    plan,
    'sum',
    found,
    add(found.map(operandOf)),
    found.map((one) => term(operandOf(one).value)).join(' + '),
    unitOf(found[0]!),
  )
  const gaps = operands.filter((one) => one.kind === 'gap')
  if (gaps.length > 0) draft.text = plan.speech.join([draft.text, ...explainGaps(plan, gaps)])
}

/** 公开总数和网站、微博的条数: what a total holds is not added to it. */
const isPartOf = (part: Found, whole: Found): boolean =>
  part.kind === 'figure' && whole.kind === 'figure' && part.view === whole.view && part.fact.partOf === whole.fact.id
