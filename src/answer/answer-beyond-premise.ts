/**
 * 收到6件申请，有几件公开了: a number that the question tells itself is what is known, and not what is asked.
 */
import type { Conversation } from '../question/context.ts'
import { splitPremise } from '../question/split-clauses.ts'
import type { DatedRequest } from '../question/understand.ts'
import type { AnswerInto } from './answer-clauses.ts'
import { conversationOf } from './conversation.ts'
import { Draft } from './draft.ts'
import type { Plan } from './plan.ts'

/** Where the answer only repeats a number that the question tells itself, what is asked about it: else null. */
export async function answerBeyondPremise(
  whole: Plan,
  request: DatedRequest,
  conversation: Conversation | null,
  answerInto: AnswerInto,
): Promise<Plan | null> {
  const { query, draft } = whole
  const repeats = query.numbers.includes(draft.figures[0]?.value ?? Number.NaN)
  const clauses = repeats && !query.verdict && draft.computation === null ? splitPremise(request.question) : null
  if (!clauses) return null
  const told = await answerInto(new Draft(), { ...request, question: clauses[0] }, conversation)
  const context = conversationOf(told, conversation)
  const asked = await answerInto(new Draft(), { ...request, question: clauses[1], goesOn: true }, context)
  const beyond = !query.numbers.includes(asked.draft.figures[0]?.value ?? Number.NaN)
  return beyond ? { ...asked, query: { ...asked.query, question: request.question } } : null
}
