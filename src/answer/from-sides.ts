/**
 * 香山和常乐加起来比西湖镇多吗: what is added up on one side of a comparison, against what stands on the other.
 */
import type { Query } from '../model/query.ts'
import { add, subtract } from './arithmetic.ts'
import { term } from './expression.ts'
import { type Found, type Gathered, isFound, operandOf, unitOf } from './found.ts'
import { gather } from './gather.ts'
import { comparable, sayComputed, showBoth } from './operands.ts'
import { type Plan, subjectOf } from './plan.ts'
import { refuseGaps } from './refuse.ts'
import { verdictOfDifference } from './verdict-of-difference.ts'

const ADDED =
  /加起来|加在一起|合起来|合在一起|相加|之和|总和|合计|(?:两者|两个|二者|一共|总共|一起|共计)(?=[^，。？！]{0,8}(?:比|多|少))|\b(?:combined|together|added up|in total)\b/iu
const AGAINST = /比(?![例重率较])|还是|\bthan\b|[，,]?\bor\b/iu
/** 香山和常乐加起来，跟西湖镇比. */
const BESIDE = /^[^，。？！]{0,6}[，,]?(?:和|跟|与|同)/u

/** Where the one side ends and the other begins; -1 where nothing is added up or nothing compared. */
function turnOf(question: string): number {
  const added = ADDED.exec(question)
  if (!added) return -1
  const after = added.index + added[0].length
  const beside = BESIDE.exec(question.slice(after))
  if (beside && /比|相比/u.test(question.slice(after))) return after + beside[0].length - 1
  return question.search(AGAINST)
}

/** Where in the question an operand is named, by the thing of which the question names several. */
function placeOf(operand: Gathered, { agencies, metrics, years }: Query): number {
  const named =
    agencies.length > 1
      ? agencies.find(({ key }) => key === operand.view.agency.key)
      : metrics.length > 1
        ? metrics.find(({ metric }) => metric === operand.metric)
        : years.find(({ year }) => year === operand.view.summary.year)
  return named?.span?.[0] ?? -1
}

/** The operands of either side; null where it is no comparison of a sum. */
function sidesOf(plan: Plan): [Gathered[], Gathered[]] | null {
  const { query } = plan
  const turn = turnOf(query.question)
  if (turn < 0 || query.metrics.length === 0) return null
  const operands = gather(query.metrics, plan)
  const placed = operands.map((operand) => ({ operand, place: placeOf(operand, query) }))
  if (operands.length < 3 || placed.some(({ place }) => place < 0)) return null
  const [left, right] = [true, false].map((before) =>
    placed.filter(({ place }) => place < turn === before).map(({ operand }) => operand),
  ) as [Gathered[], Gathered[]]
  return left.length > 0 && right.length > 0 ? [left, right] : null
}

const COMPARING: ReadonlySet<string> = new Set(['difference', 'max', 'min', 'compare', 'sum'])

const sumOf = (side: readonly Found[]) => add(side.map(operandOf))
const said = (side: readonly Found[]) => {
  const sum = side.map((one) => term(operandOf(one).value)).join(' + ')
  return side.length > 1 ? `(${sum})` : sum
}

/** Whether the question compares a sum; then the answer is made. */
export function answerSides(plan: Plan): boolean {
  const { query, draft, speech } = plan
  const sides = COMPARING.has(query.operation) ? sidesOf(plan) : null
  if (!sides) return false
  const operands = sides.flat()
  const found = operands.filter(isFound)
  if (found.length < operands.length) {
    refuseGaps(
      plan,
      operands.filter((one) => one.kind === 'gap'),
    )
    return true
  }
  if (!comparable(found)) {
    showBoth(plan, operands)
    return true
  }
  const [left, right] = sides as [Found[], Found[]]
  const [first, second] = [sumOf(left), sumOf(right)]
  const turned = !query.verdict && first.value < second.value && /少|fewer|less/iu.test(query.question)
  const [from, taken] = turned ? [right, left] : [left, right]
  const result = turned ? subtract(second, first) : subtract(first, second)
  const expression = `${said(from)} - ${said(taken)}`
  sayComputed(plan, 'difference', [...from, ...taken], result, expression, unitOf(found[0]!))
  const verdict = query.verdict ? speech.judged(verdictOfDifference(result.value, query.question)) : ''
  draft.text = speech.join([verdict, winnerOf(plan, left, right, first.value - second.value), draft.text])
  return true
}

/** Who is ahead, where that is asked. */
function winnerOf({ query, speech }: Plan, left: readonly Found[], right: readonly Found[], ahead: number): string {
  if (query.operation !== 'max' && query.operation !== 'min') return ''
  if (ahead === 0) return speech.same(true)
  const side = ahead > 0 === (query.operation === 'max') ? left : right
  const names = side.map((one) =>
    query.agencies.length > 1 || query.years.length > 1 ? subjectOf(speech, one.view) : speech.metric(one.metric),
  )
  return speech.ahead(names.join(speech.and()), query.operation === 'max')
}
