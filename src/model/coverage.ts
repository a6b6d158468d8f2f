/**
 * What is indexed, by agency: all that understanding a question needs to know of the store.
 */
import type { Agency } from './report.ts'
import type { ReportSummary } from './store.ts'

export interface IndexedAgency {
  /** Region and name joined by "/": unique. */
  key: string
  /** Another indexed agency bears the same name in another region: 石桥镇 of two counties. */
  namesake: boolean
  agency: Agency
  /** Newest year first; several reports of one year (a corrected republication) by id. */
  reports: ReportSummary[]
}

export type Coverage = ReadonlyMap<string, IndexedAgency>

export function agencyKey(agency: Agency): string {
  return [...agency.region, agency.name].join('/')
}

/** Agencies in the order of their keys, so that answers do not depend on the order of indexing. */
export function coverageOf(summaries: Iterable<ReportSummary>): Coverage {
  const agencies = new Map<string, IndexedAgency>()
  for (const summary of summaries) {
    const key = agencyKey(summary.agency)
    const known = agencies.get(key)
    if (known) known.reports.push(summary)
    else agencies.set(key, { key, namesake: false, agency: summary.agency, reports: [summary] })
  }
  for (const { reports } of agencies.values()) reports.sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1))
  const bearers = new Map<string, IndexedAgency[]>()
  for (const agency of agencies.values()) {
    const name = [agency.agency.region.at(-1), agency.agency.name].join('/')
    const others = bearers.get(name)
    if (others) others.push(agency)
    else bearers.set(name, [agency])
  }
  for (const sharing of bearers.values()) for (const agency of sharing) agency.namesake = sharing.length > 1
  return new Map([...agencies.keys()].sort().map((key) => [key, agencies.get(key)!]))
}
