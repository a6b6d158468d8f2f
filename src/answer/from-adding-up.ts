/** 三个渠道加起来对得上总数吗: yes or no first, then the sum and the total that is stated. */
import { asksWhetherItAddsUp, namesTheRest } from '../question/asks-whether-it-adds-up.ts'
import { add } from './arithmetic.ts'
import { term } from './expression.ts'
import { type Found, isFound, operandOf, unitOf } from './found.ts'
import { wholeOf } from './from-share.ts'
import { asSpoken } from './from-spoken.ts'
import { answerList } from './from-values.ts'
import { gather } from './gather.ts'
import { sayComputed } from './operands.ts'
import type { Plan } from './plan.ts'

/** 加起来是不是917; 三个渠道 only counts them. */
const CLAIMED = /(?:是不是|是否|等不等于|等于|就是|正好|刚好|\bequals? (?:to )?)(\d+)/u

const isTotal = ({ metric }: Found) => metric.kind === 'prose' && metric.key === 'published.total'

/** The parts that are named, or those of the total that is; null where there are none, or no total. */
function sidesOf(plan: Plan): { parts: Found[]; whole: Found } | null {
  const [view] = plan.views
  const found = gather(plan.query.metrics, plan)
  if (!view || !found.every(isFound)) return null
  const named = found.filter((one) => !isTotal(one))
  const [first] = named.length > 0 ? named : found
  if (!first) return null
  const whole = found.find(isTotal) ?? wholeOf(first, plan)
  if (named.length === 0 || namesTheRest(plan.query.question)) {
    const total = named.length === 0 ? first : whole
    const parts = total?.kind === 'figure' ? view.partsOf(total.fact.id) : []
    return parts.length > 1 ? { parts: parts.map((fact) => asSpoken(fact, view)), whole: total as Found } : null
  }
  return named.length > 1 && whole && isFound(whole) ? { parts: named, whole } : null
}

/** Whether it was asked for and the answer is made. */
export function answerAddingUp(plan: Plan): boolean {
  const { query, draft, speech, views } = plan
  if (views.length !== 1 || !asksWhetherItAddsUp(query.question)) return false
  const sides = sidesOf(plan)
  if (!sides || (sides.whole.kind === 'figure' && sides.whole.instead !== null)) return false
  const { parts, whole } = sides
  const sum = add(parts.map(operandOf))
  const expression = parts.map((part) => term(operandOf(part).value)).join(' + ')
  sayComputed(plan, 'sum', parts, sum, expression, unitOf(whole))
  const claim = CLAIMED.exec(query.question)?.[1]
  const claimed = claim ? Number(claim) : operandOf(whole).value
  const { computation, text } = draft
  answerList(plan, [whole])
  Object.assign(draft, {
    computation,
    text: speech.join([speech.same(sum.value === claimed), text, draft.text]),
  })
  return true
}
