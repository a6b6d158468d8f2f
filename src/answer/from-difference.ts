/** Differences and growth: between two metrics, two agencies or two years. */
import { growthInPercent, subtract } from './arithmetic.ts'
import { term } from './expression.ts'
import { type Found, type Gathered, isFound, operandOf, unitOf } from './found.ts'
import { answerList, answerValue } from './from-values.ts'
import { ledBy } from './led-by.ts'
import { comparable, operandsOf, sayComputed, showBoth } from './operands.ts'
import { type Plan, subjectOf } from './plan.ts'
import { refuseGaps } from './refuse.ts'

/** What rates differ by. */
const POINTS = '个百分点'

/** The two things to compare: two metrics, two agencies, or two years, the later first unless the question orders them. */
function pairOf(plan: Plan): Gathered[] {
  const { query } = plan
  const operands = operandsOf(plan)
  // 从2019年到2022年变化了多少: the ends of the range.
  const oneAgency = new Set(operands.map(({ view }) => view.agency.key)).size === 1
  if (
    operands.length > 2 &&
    oneAgency &&
    query.metrics.length === 1 &&
    new Set(operands.map(({ view }) => view.summary.year)).size === operands.length
  ) {
    const byYear = [...operands].sort((a, b) => b.view.summary.year - a.view.summary.year)
    return [byYear[0]!, byYear.at(-1)!]
  }
  if (operands.length !== 2) return operands
  const [a, b] = operands as [Gathered, Gathered]
  const led = ledBy(query.question, namesOf(plan, a, b))
  if (led !== null) return led === 0 ? [a, b] : [b, a]
  const later = b.view.summary.year > a.view.summary.year && a.view.agency.key === b.view.agency.key
  return later ? [b, a] : [a, b]
}

const YEAR_BEFORE = '上一年 上年 上年度 前一年 前年度 去年 previous last before'
const YEAR_AFTER = '下一年 下年 后一年 次年 转年 next following after'

/** What tells the two apart, as it may be called. */
function namesOf({ speech }: Plan, a: Gathered, b: Gathered): [string, string] {
  const apart =
    a.view.agency.key !== b.view.agency.key
      ? ({ view }: Gathered) =>
          `${view.agency.agency.region.join('')}${view.agency.agency.name} ${subjectOf(speech, view)}`
      : a.view !== b.view
        ? ({ view }: Gathered, { view: other }: Gathered) =>
            `${view.summary.year} ${view.summary.year < other.summary.year ? YEAR_BEFORE : YEAR_AFTER}`
        : (one: Gathered) => [speech.metric(one.metric), ...(one.kind === 'figure' ? [one.fact.label] : [])].join(' ')
  return [apart(a, b), apart(b, a)]
}

/** From the earlier year to the later, of the first if that is what is asked; null where a side is missing. */
export function changeOf(plan: Plan): number | null {
  const found = pairOf(plan).filter(isFound)
  if (found.length !== 2) return null
  const [earlier, later] = found
    .sort((a, b) => a.view.summary.year - b.view.summary.year)
    .map((one) => operandOf(one).value)
  const change = later! - earlier!
  return plan.query.operation === 'growth' ? change / earlier! : change
}

export function answerDifference(plan: Plan): void {
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
  sayDifference(plan, a, b)
}

/** By how much the first lies from the second, in the direction that is asked for. */
export function sayDifference(plan: Plan, a: Found, b: Found): void {
  const { query } = plan
  const [first, second] = [operandOf(a), operandOf(b)]
  if (query.operation === 'growth') {
    if (second.value === 0) {
      answerList(plan, [a, b])
      plan.draft.warn('growthFromZero', plan.speech.unconnected('0'))
      return
    }
    const expression = `(${term(first.value)} - ${term(second.value)}) / ${term(second.value)} * 100`
    sayComputed(plan, 'growth', [a, b], growthInPercent(first, second), expression, '%')
    return
  }
  // 少多少, fewer: what is asked is how much the first lies below the second. 减少了吗 is judged by the sign.
  const fewer =
    !query.verdict &&
    /少[收发办批罚花用处理公开]{0,2}了?(?:多少|几)|[降跌掉缩]了?(?:多少|几)|减少|下降|\bfewer\b|\bless\b|\bdecrease/u.test(
      query.question,
    ) &&
    first.value < second.value
  const [from, taken, one, other] = fewer ? [second, first, b, a] : [first, second, a, b]
  const distance =
    /^那?[多少](?:多少|几)|差(?:了|距|额|值|异)?(?:是)?(?:多少|几|多大)|相差|(?:哪|谁)[^，。？！]{0,12}[，,？?]|\bdifference\b/u.test(
      query.question,
    ) && from.value < taken.value
  const result = distance ? subtract(taken, from) : subtract(from, taken)
  const [left, right] = distance ? [other, one] : [one, other]
  sayComputed(
    plan,
    'difference',
    [left, right],
    result,
    `${term(operandOf(left).value)} - ${term(operandOf(right).value)}`,
    unitOf(a) === '%' ? POINTS : unitOf(a),
  )
}
