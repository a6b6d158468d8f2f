/** Averages: per one of what is counted beside it, or over agencies, years and metrics. */
import type { Fact } from '../model/fact.ts'
import { add, divide, tidy } from './arithmetic.ts'
import { term } from './expression.ts'
import { findInList } from './find-in-list.ts'
import { type Found, factsOf, type Gathered, isFound, operandOf, unitOf } from './found.ts'
import { answerPeriods } from './from-periods.ts'
import { answerValue } from './from-values.ts'
import { comparable, operandsOf, sayComputed, showBoth } from './operands.ts'
import { findAverage, type Per, perOf } from './per-unit.ts'
import { type Plan, subjectOf } from './plan.ts'
import { refuseGaps } from './refuse.ts'
import type { ReportView } from './report-view.ts'
import { resolveFor } from './resolve-for.ts'
import { sayFigure } from './say-figure.ts'
import { withoutAttending } from './without-attending.ts'

/** Parts of the year that a year's number is divided by; nobody publishes on every day. */
const PARTS_OF_YEAR: readonly (readonly [string, number])[] = [
  ['每月', 12],
  ['每季度', 4],
  ['四季度', 4],
]

/** 平均每户: per one of what is counted beside it; otherwise over agencies, years or metrics. */
export function answerAverage(plan: Plan): void {
  const { query, views } = plan
  const [view] = views
  const per = perOf(query.question)
  if (per && views.length === 1) return answerPer(plan, per, view!)
  const parts = PARTS_OF_YEAR.find(([period]) => query.periods.includes(period))?.[1] ?? null
  if (query.periods.length > 0 && parts === null) return answerPeriods(plan)
  const operands = operandsOf(plan)
  const found = operands.filter(isFound)
  if (found.length === 0)
    return refuseGaps(
      plan,
      operands.filter((one) => one.kind === 'gap'),
    )
  if (found.length === 1) return answerAlone(plan, found[0]!, parts)
  if (!comparable(found)) return showBoth(plan, operands)
  answerMean(plan, found)
}

function answerMean(plan: Plan, found: readonly Found[]): void {
  const sum = add(found.map(operandOf))
  const expression = `(${found.map((one) => term(operandOf(one).value)).join(' + ')}) / ${found.length}`
  sayComputed(
    plan,
    'average',
    found,
    { value: tidy(sum.value / found.length), qualifier: sum.qualifier },
    expression,
    unitOf(found[0]!),
  )
}

/** 平均一期多少人, from the two numbers that stand side by side, or as the report states it. */
function answerPer(plan: Plan, per: Per, view: ReportView): void {
  const { query, draft, speech } = plan
  const measure = new RegExp(`^[每一]?(?:${per.unit})$`, 'u')
  const spokenOf = query.metrics.flatMap(({ metric }) => (metric.kind === 'topic' ? metric.words : []))
  const text = query.topicParts.join(' ') || spokenOf[0]?.split('|')[0] || per.noun || per.unit
  const named = (query.wideTopic.length > 0 ? query.wideTopic : spokenOf).filter((word) => !measure.test(word))
  const words = withoutAttending(named, query.unit)
  const { stated, pair } = findAverage(query, words, per, view)
  if (stated) draft.text = speech.value(subjectOf(speech, view), sayFigure(draft, speech, view, stated))
  else if (pair) {
    const [one, other] = [figureOf(pair[0], view, text), figureOf(pair[1], view, per.unit)]
    const [a, b] = [operandOf(one), operandOf(other)]
    sayComputed(plan, 'average', [one, other], divide(a, b), `${term(a.value)} / ${term(b.value)}`, unitOf(one))
  } else if (!answerPerItem(plan, view)) refuseGaps(plan, [gapOf(text, view)])
}

/** 平均一个项目多少万元, of the amount and the number that stand in one row of the form. */
function answerPerItem(plan: Plan, view: ReportView): boolean {
  const [read] = plan.query.metrics
  if (read?.metric.kind !== 'cell' || read.metric.column !== 'amount') return false
  const { metric } = read
  const counted: Plan = { ...plan, query: { ...plan.query, unit: null } }
  const resolve = (column: string) => resolveFor({ ...read, metric: { ...metric, column } }, view, counted)
  const [amount, count] = [resolve('amount'), resolve('projects')]
  if (!isFound(amount) || !isFound(count) || operandOf(count).value === 0) return false
  const [a, b] = [operandOf(amount), operandOf(count)]
  sayComputed(plan, 'average', [amount, count], divide(a, b), `${term(a.value)} / ${term(b.value)}`, unitOf(amount))
  return true
}

/** A number alone is the average of nothing, unless the report calls it one, or tells of each of a list. */
function answerAlone(plan: Plan, found: Found, parts: number | null): void {
  const { view } = found
  const list = found.kind === 'figure' ? findInList(found.fact, view) : null
  const listed = list
    ? view.prose
        .filter((fact) => fact.start! >= list.start && fact.end! <= list.end && fact.unit === unitOf(found))
        .map((fact) => figureOf(fact, view, list.name))
    : []
  if (listed.length > 1) return answerMean(plan, listed)
  if (parts !== null) {
    const { value, qualifier } = operandOf(found)
    const mean = { value: tidy(value / parts), qualifier }
    return sayComputed(plan, 'average', [found], mean, `(${term(value)}) / ${parts}`, unitOf(found))
  }
  const isAverage = factsOf(found).every(({ quote, label }) => /平均|均/u.test(quote + label))
  if (isAverage) return answerValue(plan)
  refuseGaps(plan, [gapOf(plan.query.topicParts.join(' ') || plan.speech.metric(found.metric), view)])
}

function gapOf(text: string, view: ReportView): Gathered & { kind: 'gap' } {
  return {
    kind: 'gap',
    metric: { kind: 'topic', text: `平均${text}`, words: [] },
    view,
    missing: { what: 'metric', why: 'notStated' },
    fact: null,
  }
}

/** A figure of the report's own terms as an operand. */
function figureOf(fact: Fact, view: ReportView, text: string): Found {
  return {
    kind: 'figure',
    metric: { kind: 'topic', text, words: [] },
    view,
    fact,
    companions: [],
    instead: null,
  }
}
