/**
 * What every way of answering is given.
 */
import type { Coverage } from '../model/coverage.ts'
import type { Query } from '../model/query.ts'
import type { PassageSearch } from '../model/search.ts'
import type { Draft } from './draft.ts'
import type { ReportView } from './report-view.ts'
import type { Speech } from './say/speech.ts'

export interface Plan {
  query: Query
  draft: Draft
  speech: Speech
  coverage: Coverage
  search: PassageSearch
  /** The reports to answer from, in the order of the question. */
  views: readonly ReportView[]
  /** By report id: other reports of the same agency and year (a corrected republication). */
  twins: ReadonlyMap<string, readonly ReportView[]>
}

export function subjectOf(speech: Speech, view: ReportView): string {
  return speech.subject(view.agency, view.summary.year)
}
