/**
 * 哪年最多，比最少那年多几条: what lies between the most and the least of years or agencies.
 */
import { subtract } from './arithmetic.ts'
import { term } from './expression.ts'
import { type Found, isFound, operandOf, unitOf } from './found.ts'
import { partsOf } from './from-breakdown.ts'
import { gather } from './gather.ts'
import { comparable, sayComputed } from './operands.ts'
import { type Plan, subjectOf } from './plan.ts'
import { sayFigure } from './say-figure.ts'

const MOST_AND_LEAST =
  /最[多高大][^。？?]{0,30}最[少低小]|最[少低小][^。？?]{0,30}最[多高大]|\b(?:most|highest|largest)\b[^?]{0,60}\b(?:fewest|least|lowest|smallest)\b|\b(?:fewest|least|lowest|smallest)\b[^?]{0,60}\b(?:most|highest|largest)\b/iu

/** Whether the most is held against the least, so that no clause of the question stands alone. */
export const asksForSpread = ({ question, operation, metrics }: Plan['query']): boolean =>
  operation === 'difference' && metrics.length === 1 && MOST_AND_LEAST.test(question)

/** Of reports, or of the parts of the one figure that is spoken of; null where the question does not hold them together. */
export function mostAndLeastOf(plan: Plan): [Found, Found] | null {
  const { query, views } = plan
  if (query.metrics.length !== 1 || !MOST_AND_LEAST.test(query.question)) return null
  const all = gather(query.metrics, plan).filter(isFound)
  const [only] = all
  const found =
    views.length === 1 && only?.kind === 'figure' ? partsOf(only).map((fact): Found => ({ ...only, fact })) : all
  if (found.length < 2 || !comparable(found)) return null
  const ranked = found.toSorted((a, b) => operandOf(b).value - operandOf(a).value)
  return [ranked[0]!, ranked.at(-1)!]
}

/** Whether the answer is made. */
export function answerSpread(plan: Plan): boolean {
  const { query, draft, speech } = plan
  const ends = asksForSpread(query) ? mostAndLeastOf(plan) : null
  if (!ends) return false
  const [most, least] = ends
  const [a, b] = [operandOf(most), operandOf(least)]
  sayComputed(plan, 'difference', [most, least], subtract(a, b), `${term(a.value)} - ${term(b.value)}`, unitOf(most))
  const winner = (one: typeof most, isMost: boolean) => {
    if (one.kind !== 'figure') return ''
    return speech.winner(subjectOf(speech, one.view), sayFigure(draft, speech, one.view, one.fact), isMost)
  }
  draft.text = speech.join([winner(most, true), winner(least, false), draft.text])
  return true
}
