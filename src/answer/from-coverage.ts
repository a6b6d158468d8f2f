/** What is there: agencies and years of the indexed reports. */
import type { IndexedAgency } from '../model/coverage.ts'
import type { Plan } from './plan.ts'
import { refuse } from './refuse.ts'
import { titleSpan } from './report-view.ts'

const MOST_NAMED = 20

/** The first of some agencies, each with the years of its reports. */
export function sayCoverage({ speech }: Plan, agencies: readonly IndexedAgency[]): string {
  const entries = agencies
    .slice(0, MOST_NAMED)
    .map((agency) => ({ agency: speech.agency(agency), years: [...new Set(agency.reports.map(({ year }) => year))] }))
  return speech.coverage(entries, agencies.length)
}

export function answerCoverage(plan: Plan): void {
  const { query, coverage, draft, views } = plan
  const agencies =
    query.agencies.length > 0 ? query.agencies.map(({ key }) => coverage.get(key)!) : [...coverage.values()]
  draft.text = sayCoverage(plan, agencies)
  for (const view of views.slice(0, MOST_NAMED)) draft.cite(view, titleSpan(view)[0], titleSpan(view)[1])
  if (draft.citations.length === 0) refuse(plan, { what: 'agency', why: 'notIndexed' }, [draft.text])
}
