/**
 * A finished draft → the Answer of the contract, with the conversation for the next turn.
 */
import type { Answer } from '../model/answer.ts'
import { type Conversation, writeContext } from '../question/context.ts'
import { conversationOf } from './conversation.ts'
import { interpret } from './interpretation.ts'
import type { Plan } from './plan.ts'

export function finishAnswer(plan: Plan, last: Conversation | null): Answer {
  const { query, draft, speech, coverage, views } = plan
  const common = {
    language: query.language,
    answer: draft.text,
    figures: draft.figures,
    computation: draft.computation,
    citations: draft.citations,
    interpretation: interpret(query, coverage, speech, views),
    options: draft.options,
    certificate: null,
    suggestions: draft.suggestions.slice(0, 5),
    warnings: draft.warnings,
    context: writeContext(conversationOf(plan, last)),
    generatedBy: 'rules',
  }
  if (draft.status === 'notFound') return { status: 'notFound', ...common, missing: draft.missing! }
  return { status: draft.status, ...common, missing: null } as Answer
}
