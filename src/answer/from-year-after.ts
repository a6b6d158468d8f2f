/**
 * 倒推2018年公开了多少条, where only the report of 2019 is indexed, which says by how much it differs: what the year
 * before then must have had, from the two numbers that it states.
 */
import { add, subtract } from './arithmetic.ts'
import type { ViewOf } from './clarify.ts'
import { term } from './expression.ts'
import { type Found, isFound, operandOf } from './found.ts'
import { changeBeside, isMore, statedBefore } from './from-stated-change.ts'
import { answerList, sayFound } from './from-values.ts'
import { gather, readsOf } from './gather.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import type { Targets } from './targets.ts'

const BACKWARDS =
  /[倒反逆]推|[倒反]算|推算|往[回前][推算减倒]|推[得算]?出|\b(?:work(?:ing|ed)? (?:it )?back|back-?calculate|infer|deduce|derive|reckon(?:ed)? back)/iu

/** Is a year without a report to be reckoned from the report of another? */
export const asksForYearBefore = ({ query }: Plan, { lacking }: Targets): boolean =>
  lacking.length === 1 && BACKWARDS.test(query.question)

/** Whether the answer is made. */
export async function answerYearBefore(plan: Plan, { lacking }: Targets, viewOf: ViewOf): Promise<boolean> {
  const { query, draft, speech } = plan
  const missing = lacking[0]!
  const report = missing.agency.reports.find(({ year }) => year === missing.year + 1)
  if (!report) return false
  const view = await viewOf(report, missing.agency)
  // Whatever the question says of the change is known, and not what is asked.
  const own: Plan = { ...plan, views: [view], query: { ...query, operation: 'value', numbers: [] } }
  const [found, other] = gather(readsOf(query), own).filter(isFound)
  if (found?.kind !== 'figure' || other || found.fact.origin.kind !== 'prose') return false
  const before = statedBefore(found.fact, view)
  if (before) {
    answerList(own, [{ ...found, fact: before, companions: [] }])
    return true
  }
  const change = changeBeside(found.fact, view, found.fact.unit)
  if (!change) return false
  const by: Found = { ...found, metric: { kind: 'topic', text: '', words: [] }, fact: change, companions: [] }
  const [whole, part] = [operandOf(found), operandOf(by)]
  const more = isMore(change, view)
  const result = more ? subtract(whole, part) : add([whole, part])
  const expression = `${term(whole.value)} ${more ? '-' : '+'} ${term(part.value)}`
  const said = [found, by].map((one) => sayFound(own, one))
  const { unit } = found.fact
  draft.computation = { operation: more ? 'difference' : 'sum', expression, ...result, unit }
  draft.text = speech.join([
    speech.reckonedBack(
      subjectOf(speech, view),
      speech.subject(missing.agency, missing.year),
      speech.metric(found.metric),
      speech.quantity(result.value, result.qualifier, unit),
      expression,
    ),
    speech.listing(subjectOf(speech, view), said),
  ])
  return true
}
