/**
 * 2023年打算怎么做, of an agency whose last report is that of 2022: what that report says it will do.
 */
import type { Conversation } from '../question/context.ts'
import type { DatedRequest } from '../question/understand.ts'
import type { AnswerInto } from './answer-clauses.ts'
import { Draft } from './draft.ts'
import type { Plan } from './plan.ts'
import { aspectSentences } from './problem-section.ts'

const PLANNED =
  /打算|计划|准备|将要?|拟|想(?!看|要看|知道|问)|要(?!求|点|闻|件|不)|下一步|\b(?:plan|plans|planned|intend|going to|will)\b/iu

/** Is each citation of what will be done, or of that very year? */
function tellsOfPlans({ draft, views }: Plan, year: number): boolean {
  return (
    draft.status === 'answered' &&
    draft.citations.every(({ reportId, quote, start }) => {
      const view = views.find(({ report }) => report.id === reportId)
      const planned = view && aspectSentences('measures', view)
      return (
        quote.includes(String(year)) || planned?.some((sentence) => sentence.start <= start && start < sentence.end)
      )
    })
  )
}

/** The answer from the report before, where only that tells of the year asked for; else null. */
export async function answerFromPlans(
  whole: Plan,
  request: DatedRequest,
  conversation: Conversation | null,
  answerInto: AnswerInto,
): Promise<Plan | null> {
  const { query, draft } = whole
  const [asked] = query.years
  if (draft.missing?.what !== 'year' || query.years.length !== 1 || query.agencies.length !== 1) return null
  if (!asked?.span || !PLANNED.test(request.question)) return null
  const [start, end] = asked.span
  const before = `${asked.year - 1}${query.language === 'en' ? '' : '年'}`
  const question = request.question.slice(0, start) + before + request.question.slice(end)
  const plan = await answerInto(new Draft(), { ...request, question }, conversation)
  if (!tellsOfPlans(plan, asked.year)) return null
  const years = [{ year: asked.year - 1, by: 'implied' as const, rule: 'planned' }]
  return { ...plan, query: { ...plan.query, question: request.question, years } }
}
