/**
 * A change against the year before that the report itself states
 * (比2021年的19件增加9件), for where that year's report is not indexed.
 */
import type { Fact } from '../model/fact.ts'
import { growthInPercent, subtract } from './arithmetic.ts'
import { term } from './expression.ts'
import { type Found, factsOf, isFound, operandOf } from './found.ts'
import { changeOf } from './from-difference.ts'
import { gather, readsOf } from './gather.ts'
import { sayComputed } from './operands.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import type { ReportView } from './report-view.ts'
import { resolveFor } from './resolve-for.ts'
import { sayFigure } from './say-figure.ts'
import { asksForLess } from './verdict-of-difference.ts'

const CHANGE = /(?:净增|增加|增长|上升|提高|增多|多出?|净减|减少|下降|降低|少)(?:了)?(?:约|近)?$/u
/** 整体情况与上一年度同期相比增加. */
const LONGEST_COMPARISON = 40
const END = /[。！？；\n]/u

/** 整体情况比2018年增加58条, in the sentence after: of the same thing, for it names no other. */
const OF_ALL_OF_IT =
  /^\s*(?:[整总全]体|总量|总数|公开|发布|信息|数量|条数|件数|情况|来?看|[上去前]一?年度?|\d{4}年度?|相比|相较|对比|同期|[比较与和同的了上，,])+(?:净?[增减]加?|增长|减少|上升|下降|提高|降低|增多|多出?|少)了?(?:约|近)?$/u

/** The figure in the same sentence, or alone in the next, that says how much more or less it is. */
export function changeBeside(fact: Fact, view: ReportView, unit: string | null): Fact | undefined {
  const stop = fact.end! + Math.max(0, view.text.slice(fact.end!).search(END))
  const after = (at: number) => view.text[stop] !== '\n' && OF_ALL_OF_IT.test(view.text.slice(stop + 1, at))
  const before = (at: number) => view.text.slice(Math.max(0, at - 5), at).replace(/\s/gu, '')
  return view.prose.find(
    ({ valueStart, unit: other, value }) =>
      valueStart !== null &&
      value !== null &&
      valueStart > fact.valueStart! &&
      (valueStart < stop || (valueStart < stop + LONGEST_COMPARISON && after(valueStart))) &&
      other === unit &&
      CHANGE.test(before(valueStart)),
  )
}

/** 增加9件, and not 减少9件. */
export const isMore = ({ valueStart }: Fact, view: ReportView): boolean =>
  !/减|降|少/u.test(view.text.slice(Math.max(0, valueStart! - 5), valueStart!))

/** The rate of growth that the report of the later year itself states: 同比增长5.7%. */
function statedGrowth(plan: Plan): { view: ReportView; rate: Fact } | null {
  const { query, views } = plan
  const view = views.toSorted((a, b) => b.summary.year - a.summary.year)[0]
  const [found] = view ? gather(query.metrics, { ...plan, views: [view] }).filter(isFound) : []
  if (!view || !found) return null
  const rate = factsOf(found)
    .filter(({ origin }) => origin.kind === 'prose')
    .map((fact) => changeBeside(fact, view, '%'))
    .find((change) => change !== undefined)
  return rate ? { view, rate } : null
}

/** A rate is printed to a tenth or a hundredth of a point. */
const ROUNDING = 0.051

/**
 * 同比增长多少: the rate in the report's own words, where the numbers bear it out; whether the answer is made. Asked for
 * 百分之几 it is reckoned, which is more exact.
 */
export function answerStatedGrowth(plan: Plan): boolean {
  const { query, draft, speech } = plan
  if (query.operation !== 'growth' || query.verdict || !/同比/u.test(query.question)) return false
  if (/百分|%|几成|增幅|增速|降幅/u.test(query.question)) return false
  const stated = statedGrowth(plan)
  const reckoned = changeOf(plan)
  if (!stated || reckoned === null || Math.abs(Math.abs(reckoned * 100) - stated.rate.value!) > ROUNDING) return false
  draft.text = speech.value(subjectOf(speech, stated.view), sayFigure(draft, speech, stated.view, stated.rate))
  return true
}

/** Beside a growth that was reckoned the rate that the report states. */
export function sayStatedGrowth(plan: Plan): void {
  const { draft, speech } = plan
  const stated = statedGrowth(plan)
  if (stated) draft.text = speech.join([draft.text, speech.also([sayFigure(draft, speech, stated.view, stated.rate)])])
}

/** Whether the newest report looked at states the change; then the answer is made. */
export function answerStatedChange(plan: Plan): boolean {
  const { query, views, draft, speech } = plan
  const [view] = views
  if (!view) return false
  // 比2022年, where the report tells how 2024 differs from 2023.
  const { year: own } = view.summary
  if (query.years.some(({ year }) => year !== own && year !== own - 1)) return false
  const [found] = gather(readsOf(query), { ...plan, views: views.slice(0, 1) }).filter(isFound)
  if (!found) return false
  if (answerFromColumn(plan, found)) return true
  const stated = [...factsOf(found), ...(found.kind === 'figure' ? found.companions : [])].filter(
    ({ origin }) => origin.kind === 'prose',
  )
  for (const fact of stated) {
    const change =
      changeBeside(fact, view, query.operation === 'growth' || query.verdict ? '%' : fact.unit) ??
      // 同比增长多少 is answered by the rate where the report states only that, but not 少几件.
      (query.verdict || (query.unit ?? '%') === '%'
        ? changeBeside(fact, view, query.verdict ? fact.unit : '%')
        : undefined)
    if (!change) continue
    const grew = isMore(change, view)
    draft.text = speech.join([
      query.verdict ? speech.judged(grew !== asksForLess(query.question)) : '',
      speech.value(subjectOf(speech, view), sayFigure(draft, speech, view, change)),
    ])
    return true
  }
  return answerFromBefore(plan, found, view)
}

/** The form of 2019 has a column of its own for it: 本年增/减. */
function answerFromColumn(plan: Plan, { metric, view }: Found): boolean {
  const { query, draft, speech } = plan
  if (metric.kind !== 'cell' || metric.table !== 'disclosure' || query.operation !== 'difference' || query.verdict)
    return false
  const change = resolveFor({ metric: { ...metric, column: 'change' }, by: 'implied' }, view, plan)
  if (change.kind !== 'figure') return false
  draft.text = speech.value(subjectOf(speech, view), sayFigure(draft, speech, view, change.fact))
  return true
}

/** 与2022年的589条相比: the number of the year before, in the paragraph of that of the year itself. */
export function statedBefore(fact: Fact, view: ReportView): Fact | undefined {
  const own = view.summary.year
  const paragraph = (at: number) => view.text.lastIndexOf('\n', at)
  return view.prose.find((other) => {
    if (other.valueStart === null || other.value === null || other.unit !== fact.unit || other.id === fact.id)
      return false
    const words = view.text.slice(Math.max(0, other.valueStart - 14), other.valueStart).replace(/\s/gu, '')
    const year = /(?:比|与|和|较)(?:(\d{4})年|上一?年|去年)(?:同期)?的?$/u.exec(words)
    return (
      year !== null && (!year[1] || Number(year[1]) === own - 1) && paragraph(other.start!) === paragraph(fact.start!)
    )
  })
}

/** By how much it differs from the number of the year before that stands beside it. */
function answerFromBefore(plan: Plan, found: Found, view: ReportView): boolean {
  const { query } = plan
  if (found.kind !== 'figure' || found.fact.origin.kind !== 'prose' || query.verdict) return false
  const { fact } = found
  const before = statedBefore(fact, view)
  if (!before || before.value === 0) return false
  const last: Found = { ...found, fact: before, companions: [] }
  const [a, b] = [operandOf(found), operandOf(last)]
  const change = `${term(a.value)} - ${term(b.value)}`
  if (query.operation === 'growth')
    sayComputed(plan, 'growth', [found, last], growthInPercent(a, b), `(${change}) / ${term(b.value)} * 100`, '%')
  else sayComputed(plan, 'difference', [found, last], subtract(a, b), change, fact.unit)
  return true
}
