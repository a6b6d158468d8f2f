/**
 * What a question asks in the clause that asks, where the report states nothing of all that it says.
 */
import type { Conversation } from '../question/context.ts'
import type { DatedRequest } from '../question/understand.ts'
import { withoutAsides } from '../question/without-asides.ts'
import type { AnswerInto } from './answer-clauses.ts'
import { Draft } from './draft.ts'
import type { Plan } from './plan.ts'

/** Null where the question tells nothing beside what it asks, or gets no answer without it. */
export async function answerWithoutAsides(
  whole: Plan,
  request: DatedRequest,
  conversation: Conversation | null,
  answerInto: AnswerInto,
): Promise<Plan | null> {
  const { query, draft } = whole
  const refused = draft.status === 'notFound' && draft.missing?.what === 'metric'
  if (!refused && draft.status !== 'answered') return null
  // 孩子今年上初中，想看看双减的有几条: what is plainly of the asker chooses no figure.
  const asking = withoutAsides(query, !refused)
  if (asking === null) return null
  const asked = await answerInto(new Draft(), { ...request, question: asking }, conversation)
  return asked.draft.status === 'answered' ? { ...asked, query: { ...asked.query, question: request.question } } : null
}
