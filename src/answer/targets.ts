/**
 * A Query's agencies and years → the reports to look into, and those that are not there.
 */
import type { Coverage, IndexedAgency } from '../model/coverage.ts'
import type { Query } from '../model/query.ts'
import type { ReportSummary } from '../model/store.ts'
import { goesByYears } from './steps.ts'

export interface Target {
  agency: IndexedAgency
  report: ReportSummary
  /** Other reports of the same agency and year (a corrected republication). */
  others: ReportSummary[]
}

export interface Targets {
  found: Target[]
  /** Agency and year asked for, and no such report indexed. */
  lacking: { agency: IndexedAgency; year: number }[]
  /** The same of a region or of all: told beside the answer, never in its place. */
  skipped: { agency: IndexedAgency; year: number }[]
}

function targetOf(agency: IndexedAgency, year: number): Target | null {
  const [report, ...others] = agency.reports.filter((report) => report.year === year)
  return report ? { agency, report, others } : null
}

export function findTargets(query: Query, coverage: Coverage): Targets {
  const agencies = query.agencies.map(({ key }) => coverage.get(key)).filter((agency) => agency !== undefined)
  const found: Target[] = []
  const lacking: Targets['lacking'] = []
  // 合德镇的传真呢 after a report of 2021: whom to turn to is told by the newest report where there is none of that year.
  const spokenOf = new Set(query.years.filter(({ rule }) => rule === 'context').map(({ year }) => year))
  const asksContacts = query.metrics.length > 0 && query.metrics.every(({ metric }) => metric.kind === 'contact')
  const newest = (agency: IndexedAgency, year: number) =>
    asksContacts && spokenOf.has(year) ? targetOf(agency, agency.reports[0]!.year) : null
  const want = (agency: IndexedAgency, year: number) => {
    const target = targetOf(agency, year) ?? newest(agency, year)
    if (target) found.push(target)
    else lacking.push({ agency, year })
  }
  const named = query.years.map(({ year }) => year)
  // 从2020年到2022年涨了多少: the ends are compared, whatever lies between.
  const ends =
    (query.operation === 'difference' || query.operation === 'growth') &&
    named.length > 2 &&
    !goesByYears(query.question) &&
    query.years.every(({ rule }) => rule === 'range')
  const years = ends ? [Math.max(...named), Math.min(...named)] : named
  if (query.paired) for (const [i, agency] of agencies.entries()) want(agency, years[i]!)
  else
    for (const agency of agencies) {
      const others = query.place !== null && query.place !== agency.key
      // Ranked beside the year asked for: that year, or else the newest.
      if (others && !agency.reports.some(({ year }) => year === years[0])) want(agency, agency.reports[0]!.year)
      else if (years.length > 0) for (const year of years) want(agency, year)
      else if (query.yearScope === 'all')
        for (const year of new Set(agency.reports.map((report) => report.year))) want(agency, year)
      else want(agency, agency.reports[0]!.year)
      if (query.withYearBefore) want(agency, (years[0] ?? agency.reports[0]!.year) - 1)
    }
  // All of a region in a year: those without a report of that year are not asked for one by one.
  const wide = query.scope === 'region' || query.scope === 'all'
  return wide && found.length > 0 ? { found, lacking: [], skipped: lacking } : { found, lacking, skipped: [] }
}
