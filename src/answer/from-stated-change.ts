/**
 * A change against the year before that the report itself states
 * (比2021年的19件增加9件), for where that year's report is not indexed.
 */
import { matchFigures } from './match-figures.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { sayFigure } from './say-figure.ts'

const CHANGE = /(?:增加|增长|上升|提高|多|减少|下降|降低|少)(?:了)?(?:约|近)?$/u

/** Whether the newest report looked at states the change; then the answer is made. */
export function answerStatedChange(plan: Plan): boolean {
  const { query, views, draft, speech } = plan
  const [view] = views
  const words = query.wideTopic.filter((word) => !/增|减|降|升|比上|上年|去年/u.test(word))
  if (!view || words.length === 0) return false
  const unit = query.operation === 'growth' ? '%' : query.unit
  const matches = matchFigures({ words, heads: [], unit, numbers: [], text: query.question }, view)
  const stated = matches.find(({ fact }) =>
    CHANGE.test(view.text.slice(Math.max(0, fact.valueStart! - 4), fact.valueStart!)),
  )
  if (!stated) return false
  draft.text = speech.value(subjectOf(speech, view), sayFigure(draft, speech, view, stated.fact))
  return true
}
