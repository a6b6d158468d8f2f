/** How many times the one is of the other: 2020年是2019年的几倍, 最多的是最少的几倍. */
import { divide } from './arithmetic.ts'
import { term } from './expression.ts'
import { isFound, operandOf } from './found.ts'
import { mostAndLeastOf } from './from-spread.ts'
import { answerList } from './from-values.ts'
import { comparable, operandsOf, sayComputed, showBoth } from './operands.ts'
import type { Plan } from './plan.ts'
import { refuseGaps } from './refuse.ts'

export function answerRatio(plan: Plan): void {
  const operands = mostAndLeastOf(plan) ?? operandsOf(plan)
  const gaps = operands.filter((one) => one.kind === 'gap')
  if (gaps.length > 0 || operands.length === 0) return refuseGaps(plan, gaps)
  const [one, other] = operands.filter(isFound)
  if (!one || !other || operands.length > 2 || operandOf(other).value === 0) return answerList(plan, operands)
  if (!comparable([one, other])) return showBoth(plan, operands)
  const [a, b] = [operandOf(one), operandOf(other)]
  sayComputed(plan, 'ratio', [one, other], divide(a, b), `${term(a.value)} / ${term(b.value)}`, '倍')
}
