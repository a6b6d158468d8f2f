/**
 * 住建局收过信息处理费没有, of several: each option of a question back is asked, so that whoever chooses it is answered. What
 * only an older report tells is offered of its year; who tells nothing is understood, and not shown.
 */
import type { Option } from '../model/answer.ts'
import type { DatedRequest } from '../question/understand.ts'
import type { AnswerInto } from './answer-clauses.ts'
import { Draft } from './draft.ts'
import { tellOtherYears } from './other-years.ts'
import type { Plan } from './plan.ts'

/** Of figures it has been looked into already who states them. */
export async function keepOptionsThatAnswer(
  { query, draft }: Plan,
  request: DatedRequest,
  answerInto: AnswerInto,
): Promise<void> {
  if (draft.options.length === 0 || query.ambiguousAgencies.length === 0 || query.metrics.length > 0) return
  const shown: Option[] = []
  const silent: Option[] = []
  for (const option of draft.options) {
    const asked = { ...request, question: option.question }
    const plan = await answerInto(new Draft(), asked, null)
    const [year] = await tellOtherYears(plan, asked, null, answerInto)
    const [ofYear] = plan.draft.suggestions
    if (plan.draft.status === 'answered') shown.push(option)
    else if (year !== undefined && ofYear?.includes(`${year}年`))
      shown.push({ label: `${option.label}${year}年`, question: ofYear })
    else silent.push(option)
  }
  if (shown.length === 0) return
  draft.options = shown
  draft.unshown.unshift(...silent)
}
