/**
 * Changes of several agencies, each between two years of its own: 各单位申请比上年增加多少, 哪家增长最快.
 */
import { answerDifference, changeOf } from './from-difference.ts'
import { groupBy } from './group-by.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import type { ReportView } from './report-view.ts'

const GREATEST = /最|谁|哪|排|\b(?:most|least|highest|lowest|largest|fastest|which|rank)\b/iu
const FALL = /减少|下降|降幅|跌|最[少小慢]|\b(?:least|fell|fall|decrease|decline|drop)/iu

/** The reports by agency, where each change is that of an agency and not the distance between two. */
function pairsOf({ query, views }: Plan): ReportView[][] {
  if (query.metrics.length > 1 || !(query.withYearBefore || query.years.length === 2)) return []
  return [...groupBy(views, ({ agency }) => agency.key).values()]
}

/** Each agency's change, the greatest first where that is asked; false where the question asks for no such thing. */
export function answerChanges(plan: Plan): boolean {
  const { query, draft, speech } = plan
  const pairs = pairsOf(plan)
  if (pairs.length < 2) return false
  const told = pairs
    .filter((pair) => pair.length === 2)
    .flatMap((pair) => {
      Object.assign(draft, { status: 'answered', missing: null, computation: null, text: '' })
      answerDifference({ ...plan, views: pair })
      const { text, computation } = draft
      const change = changeOf({ ...plan, views: pair })
      return computation && change !== null ? [{ text, computation, change }] : []
    })
  if (told.length === 0) return false
  Object.assign(draft, { status: 'answered', missing: null })
  if (GREATEST.test(query.question))
    told.sort((a, b) => (FALL.test(query.question) ? a.change - b.change : b.change - a.change))
  draft.computation = told[0]!.computation
  const alone = pairs.filter((pair) => pair.length < 2).map(([view]) => subjectOf(speech, view!))
  draft.text = speech.join([...told.map(({ text }) => text), speech.noYearBeside(alone)])
  return true
}
