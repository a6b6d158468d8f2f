/**
 * The report's own words, where it has no figure of what is asked.
 */
import type { Query } from '../model/query.ts'
import { asksWhatIsPrinted } from '../question/asks-what-is-printed.ts'
import { askedWords } from './asked-words.ts'
import { answerPassages } from './from-passages.ts'
import type { Plan } from './plan.ts'

/** 怎么改, 为什么: whatever else the question names, a number or a yes is no answer. */
export const IN_WORDS = /怎么(?!样?多|分)|咋|如何|怎样|为什么|为啥|为何/u

/** 谁签字, 哪方面: words are wanted where nothing is counted. */
export function asksInWords({ question, verdict, metrics }: Query): boolean {
  if (metrics.length > 0 && asksWhatIsPrinted(question)) return false
  if (/多少|几[件条]|how (?:many|much)/iu.test(question)) return false
  return IN_WORDS.test(question) || (!verdict && /谁|哪[方些儿里]|什么|啥|几[遍道关手级]/u.test(question))
}

export function insteadOfNothing(plan: Plan): void {
  const { query, draft } = plan
  if (draft.status !== 'notFound' || askedWords(query).length === 0) return
  draft.status = 'answered'
  draft.missing = null
  answerPassages(plan)
}
