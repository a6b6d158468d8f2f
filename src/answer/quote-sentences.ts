/**
 * Answers with sentences of the reports, where no figure could be told.
 */
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import type { ReportView } from './report-view.ts'
import type { Sentence } from './sentences.ts'

/**
 * One sentence of each report that has one; false where none has.
 *
 * @param find - the sentence of a report, if any
 */
export function quoteSentences(plan: Plan, find: (view: ReportView) => Sentence | undefined): boolean {
  const { views, draft, speech } = plan
  const quotes = views.flatMap((view) => {
    const sentence = find(view)
    return sentence ? [{ view, start: sentence.start, end: sentence.end }] : []
  })
  if (quotes.length === 0) return false
  draft.status = 'answered'
  draft.missing = null
  draft.suggestions.length = 0
  draft.text = speech.join(
    quotes.map(({ view, start, end }) =>
      speech.quoted(
        subjectOf(speech, view),
        [{ words: view.printed.slice(start, end).replace(/\s*\n\s*/gu, ' '), mark: draft.cite(view, start, end) }],
        view.headingsAt(start).at(-1) ?? '',
      ),
    ),
  )
  return true
}
