/**
 * Answers that compute: sums, differences, growth, shares, averages. The
 * operands are figures, in the order of the expression, and the arithmetic is shown.
 */
import type { Computation } from '../model/answer.ts'
import type { Fact } from '../model/fact.ts'
import type { MetricRead } from '../model/query.ts'
import { add, divide, growthInPercent, type Operand, shareInPercent, subtract, tidy } from './arithmetic.ts'
import { term } from './expression.ts'
import { answerList, answerValue, sayFound } from './from-values.ts'
import { type Found, type Gathered, gather, isFound, operandOf, resolveFor, resolveTopic, unitOf } from './gather.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { explainGaps, refuseGaps } from './refuse.ts'
import { listedItems } from './resolve-metric.ts'

/** The operands of a question: metrics of reports, or the parts of its topic (社会保险和医疗卫生两类). */
export function operandsOf(plan: Plan): Gathered[] {
  const { query, views } = plan
  if (
    query.topicParts.length > 1 &&
    query.metrics.every(({ metric }) => metric.kind === 'prose' || metric.kind === 'topic')
  ) {
    const parts = views.flatMap((view) =>
      query.topicParts.map((part) => resolveTopic(wordsOf(part, query.topic), part, view, plan)),
    )
    if (parts.filter(isFound).length > 1) return parts.filter((one, i) => isFound(one) || i > 0)
  }
  if (query.metrics.length > 0) return gather(query.metrics, plan)
  return views.map((view) => resolveTopic(query.topic, query.topicParts.join(' '), view, plan))
}

function wordsOf(part: string, words: readonly string[]): string[] {
  const inside = words.filter((word) => part.includes(word))
  return inside.length > 0 ? inside : [part]
}

function sayComputed(
  plan: Plan,
  operation: 'sum' | 'difference' | 'growth' | 'share' | 'average',
  operands: readonly Found[],
  result: Operand,
  expression: string,
  unit: string | null,
): void {
  const { draft, speech } = plan
  const said = operands.map((operand) => sayFound(plan, operand))
  draft.computation = {
    operation,
    expression,
    value: result.value,
    unit,
    qualifier: result.qualifier,
  } satisfies Computation
  const words =
    operation === 'growth' || operation === 'share'
      ? speech.percent(result.value, result.qualifier)
      : speech.quantity(roundedForWords(result.value), result.qualifier, unit)
  const subjects = [...new Set(operands.map(({ view }) => subjectOf(speech, view)))]
  const label = speech.metric(operands[0]!.metric)
  const facts = [...new Set(operands.map(({ view }) => view))].map((view) =>
    speech.listing(
      subjectOf(speech, view),
      operands.flatMap((operand, i) => (operand.view === view ? [said[i]!] : [])),
    ),
  )
  draft.text = speech.join([
    speech.computed(subjects.length === 1 ? subjects[0]! : '', operation, label, words, expression),
    ...facts,
  ])
}

const roundedForWords = (value: number) => (Number.isInteger(value) ? value : Math.round(value * 10000) / 10000)

/** A disclosure cell of one edition is no number of the other: 上一年项目数量 is not 处理决定数量. */
function comparable(operands: readonly Found[]): boolean {
  const keys = operands.map((operand) =>
    operand.kind === 'figure' && operand.metric.kind === 'cell' && operand.metric.table === 'disclosure'
      ? operand.fact.key
      : null,
  )
  const columns = new Set(keys.filter((key) => key !== null).map((key) => key.slice(key.lastIndexOf('.') + 1)))
  const units = new Set(operands.map(unitOf))
  return columns.size <= 1 && (units.size <= 1 || keys.every((key) => key === null))
}

function showBoth(plan: Plan, operands: readonly Gathered[]): void {
  answerList(plan, operands)
  plan.draft.warn('editionsDiffer', plan.speech.notComparable())
  plan.draft.text = plan.speech.join([plan.speech.notComparable(), plan.draft.text])
}

/** The items that a report lists without a total. */
function sumItems(plan: Plan, facts: Fact[]): void {
  const group: Found = {
    kind: 'group',
    metric: { kind: 'prose', key: 'published.total' },
    view: plan.views[0]!,
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
    /各|所有|全部|each|all/u.test(query.question) &&
    query.metrics.every(({ metric }) => metric.kind === 'prose')
  ) {
    const items = listedItems(only.view)
    const total = only.kind === 'figure' ? only.view.partsOf(only.fact.id) : []
    if (items.length > 1 && total.length === 0) {
      sumItems(plan, items)
      return
    }
  }
  if (
    found.length === 0 &&
    query.metrics.length > 0 &&
    query.metrics.every(({ metric }) => metric.kind === 'prose') &&
    plan.views.length === 1
  ) {
    const facts = listedItems(plan.views[0]!)
    if (facts.length > 1) return sumItems(plan, facts)
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
  if (!comparable(found)) return showBoth(plan, operands)
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

/** The two things to compare: two metrics, two agencies, or two years, the later first unless the question orders them. */
function pairOf(plan: Plan): Gathered[] {
  const { query } = plan
  const operands = operandsOf(plan)
  if (operands.length !== 2) return operands
  const [a, b] = operands as [Gathered, Gathered]
  const sameAgency = a.view.agency.key === b.view.agency.key
  if (sameAgency && a.view.summary.year !== b.view.summary.year) {
    const years = query.years.map(({ year }) => year)
    const ordered = /比|than/u.test(query.question) && years.length === 2 && !query.withYearBefore
    const first = ordered ? years[0]! : Math.max(a.view.summary.year, b.view.summary.year)
    return a.view.summary.year === first ? [a, b] : [b, a]
  }
  return [a, b]
}

export function answerDifference(plan: Plan): void {
  const { query } = plan
  const pair = pairOf(plan)
  const found = pair.filter(isFound)
  if (pair.length !== 2) {
    if (pair.length > 2 && found.length > 1) return answerList(plan, pair)
    return found.length === pair.length && pair.length > 0
      ? answerValue(plan)
      : refuseGaps(
          plan,
          pair.filter((one) => one.kind === 'gap'),
        )
  }
  if (found.length < 2) {
    refuseGaps(
      plan,
      pair.filter((one) => one.kind === 'gap'),
    )
    return
  }
  const [a, b] = found as [Found, Found]
  if (!comparable(found)) return showBoth(plan, pair)
  const [first, second] = [operandOf(a), operandOf(b)]
  if (query.operation === 'growth') {
    if (second.value === 0) {
      answerList(plan, pair)
      plan.draft.warn('growthFromZero', plan.speech.unconnected('0'))
      return
    }
    const expression = `(${term(first.value)} - ${term(second.value)}) / ${term(second.value)} × 100`
    sayComputed(plan, 'growth', [a, b], growthInPercent(first, second), expression, '%')
    return
  }
  // 少多少, fewer: what is asked is how much the first lies below the second.
  const fewer =
    /少(?:了)?(?:多少|几)|减少|下降|\bfewer\b|\bless\b|\bdecrease/u.test(query.question) && first.value < second.value
  const [from, taken, one, other] = fewer ? [second, first, b, a] : [first, second, a, b]
  const distance =
    /差(?:了|距|额|值|异)?(?:是)?(?:多少|几|多大)|相差|\bdifference\b/u.test(query.question) && from.value < taken.value
  const result = distance ? subtract(taken, from) : subtract(from, taken)
  const [left, right] = distance ? [other, one] : [one, other]
  sayComputed(
    plan,
    'difference',
    [left, right],
    result,
    `${term(operandOf(left).value)} - ${term(operandOf(right).value)}`,
    unitOf(a),
  )
}

/** What a share is taken of, where the question does not say. */
function wholeOf(part: Found, plan: Plan): Gathered | null {
  const { view, metric } = part
  const resolve = (read: MetricRead['metric']) =>
    resolveFor({ metric: read, by: 'implied', rule: 'whole' }, view, { ...plan, query: { ...plan.query, topic: [] } })
  if (part.kind === 'figure' && part.fact.partOf) {
    const total = view.fact(part.fact.partOf)
    const wanted = /总|全部|total|all/u.test(plan.query.question) ? (view.fact(total?.partOf ?? '') ?? total) : total
    if (wanted)
      return {
        kind: 'figure',
        metric: { kind: 'prose', key: wanted.key },
        view,
        fact: wanted,
        companions: [],
        instead: null,
      }
  }
  if (metric.kind === 'prose' || metric.kind === 'topic') return resolve({ kind: 'prose', key: 'published.total' })
  if (metric.kind !== 'cell' || metric.table === 'disclosure') return null
  if (metric.column !== null && metric.column !== 'total') return resolve({ ...metric, column: 'total' })
  if (metric.table === 'applications')
    return resolve({
      ...metric,
      row: metric.row === 'carriedIn' || metric.row === 'received' ? 'processed' : 'processed',
    })
  return null
}

export function answerShare(plan: Plan): void {
  const { query, views } = plan
  const [view] = views
  const topical = query.topic.length > 0 && query.metrics.every(({ metric }) => metric.kind === 'prose')
  const [named] = query.metrics
  const part = topical
    ? resolveTopic(query.topic, query.topicParts.join(' '), view!, { ...plan, query: { ...query, unit: null } })
    : named
      ? resolveFor(named, view!, plan)
      : null
  if (!part || !isFound(part)) {
    if (part?.kind === 'gap') refuseGaps(plan, [part])
    return
  }
  const stated = topical ? (query.whole ?? named ?? null) : query.whole
  const second = !topical && !stated && query.metrics[1] ? query.metrics[1] : stated
  const resolved = second ? resolveFor(second, view!, { ...plan, query: { ...query, topic: [] } }) : wholeOf(part, plan)
  // A part names its own total where the words could mean several.
  const own =
    topical && part.kind === 'figure' && part.fact.partOf && resolved && isFound(resolved) && resolved.kind === 'figure'
      ? view!.fact(part.fact.partOf)
      : undefined
  const whole: Gathered | null =
    own && resolved?.kind === 'figure' && own.key === resolved.fact.key ? { ...resolved, fact: own } : resolved
  if (!whole || !isFound(whole)) {
    if (whole) refuseGaps(plan, [whole])
    else answerList(plan, [part])
    return
  }
  const [a, b] = [operandOf(part), operandOf(whole)]
  if (b.value === 0) {
    answerList(plan, [part, whole])
    return
  }
  sayComputed(plan, 'share', [part, whole], shareInPercent(a, b), `${term(a.value)} / ${term(b.value)} × 100`, '%')
}

/** 平均每户: per one of what is counted beside it; otherwise over agencies, years or metrics. */
export function answerAverage(plan: Plan): void {
  const { query, views } = plan
  const per = /(?:平均)?每(户|人|件|条|次|个|篇)|(户|人)均|\bper (household|person)\b/u.exec(query.question)
  const unit = per && (per[1] ?? per[2] ?? { household: '户', person: '人' }[per[3] as 'household'])
  if (unit && views.length === 1) {
    const view = views[0]!
    const asked = resolveTopic(query.topic, query.topicParts.join(' '), view, plan)
    if (isFound(asked) && asked.kind === 'figure') {
      const line = view.text.lastIndexOf('\n', asked.fact.start!)
      const beside = view.prose.filter(
        (fact) => fact.unit === unit && fact.value !== null && view.text.lastIndexOf('\n', fact.start!) === line,
      )
      const nearest = beside.sort(
        (a, b) =>
          Number(query.numbers.includes(b.value!)) - Number(query.numbers.includes(a.value!)) ||
          Math.abs(a.start! - asked.fact.start!) - Math.abs(b.start! - asked.fact.start!),
      )[0]
      if (nearest && nearest.value !== 0) {
        const count: Found = {
          kind: 'figure',
          metric: { kind: 'topic', text: unit, words: [] },
          view,
          fact: nearest,
          companions: [],
          instead: null,
        }
        const [a, b] = [operandOf(asked), operandOf(count)]
        sayComputed(plan, 'average', [asked, count], divide(a, b), `${term(a.value)} / ${term(b.value)}`, unitOf(asked))
        return
      }
    }
    refuseGaps(plan, [
      isFound(asked)
        ? { kind: 'gap', metric: asked.metric, view, missing: { what: 'metric', why: 'notStated' }, fact: null }
        : asked,
    ])
    return
  }
  const operands = operandsOf(plan)
  const found = operands.filter(isFound)
  if (found.length === 0)
    return refuseGaps(
      plan,
      operands.filter((one) => one.kind === 'gap'),
    )
  if (found.length === 1) return answerValue(plan)
  if (!comparable(found)) return showBoth(plan, operands)
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
