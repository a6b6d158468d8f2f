/**
 * What the newest report does not tell and an older one of the same agency does: never in the place of an answer, but
 * the asker learns which year to ask for.
 */
import type { Conversation } from '../question/context.ts'
import type { DatedRequest } from '../question/understand.ts'
import type { AnswerInto } from './answer-clauses.ts'
import { Draft } from './draft.ts'
import { type Plan, subjectOf } from './plan.ts'

/** Nobody asks of reports older than these. */
const MOST_YEARS = 4

/** Adds to a refusal in which other years there is something, and gives them. */
export async function tellOtherYears(
  whole: Plan,
  request: DatedRequest,
  conversation: Conversation | null,
  answerInto: AnswerInto,
): Promise<number[]> {
  const { query, draft, speech, coverage, views } = whole
  const [agency] = query.agencies
  // 停水停电怎么处理: outside of what reports tell, unless one does.
  const outside = draft.status === 'outOfScope' && query.outside !== null
  const silent = draft.status === 'notFound' && draft.missing?.why === 'notStated'
  if (!(silent || outside) || query.yearScope !== 'latest' || query.agencies.length !== 1 || !agency) return []
  const newest = views[0]?.summary.year
  const others = [...new Set(coverage.get(agency.key)!.reports.map(({ year }) => year))]
    .filter((year) => year !== newest)
    .slice(0, MOST_YEARS)
  const told: number[] = []
  for (const year of others) {
    const filters = { ...request.filters, year: [year] }
    const plan = await answerInto(new Draft(), { ...request, filters }, conversation)
    if (plan.draft.status === 'answered' && plan.views.every(({ summary }) => summary.year === year)) told.push(year)
  }
  if (told.length === 0) return told
  if (outside) {
    draft.status = 'notFound'
    draft.missing = { what: 'metric', why: 'notStated' }
    draft.text = speech.noPassage(views.map((view) => subjectOf(speech, view)))
  }
  draft.text = speech.join([draft.text, speech.toldIn(told)])
  if (agency.span && query.language === 'zh') {
    const [, end] = agency.span
    draft.suggestions.unshift(
      ...told.map((year) => `${request.question.slice(0, end)}${year}年${request.question.slice(end)}`),
    )
  }
  return told
}
