/**
 * The reports that filters ask for, without looking at every report of the index.
 *
 * A filter value ends where some region or name of its reports ends, so the ends of the value lead to all that could
 * match; `matching` then decides.
 */
import type { Filters } from './answer.ts'
import { matching } from './matches-filters.ts'
import type { ReportSummary } from './store.ts'

export interface ReportFinder {
  /** By region and agency, newest year first; all of them where nothing is asked. */
  find(filters: Filters): readonly ReportSummary[]
  get(id: string): ReportSummary | undefined
}

const pathOf = ({ agency }: ReportSummary) => [...agency.region, agency.name].join('/')

function inOrder(summaries: readonly ReportSummary[]): ReportSummary[] {
  const keyed = summaries.map((summary) => ({ summary, path: pathOf(summary) }))
  keyed.sort((a, b) => {
    if (a.path !== b.path) return a.path < b.path ? -1 : 1
    return b.summary.year - a.summary.year || (a.summary.id < b.summary.id ? -1 : 1)
  })
  return keyed.map(({ summary }) => summary)
}

export function createReportFinder(summaries: readonly ReportSummary[]): ReportFinder {
  const ordered = inOrder(summaries)
  const byId = new Map(ordered.map((summary) => [summary.id, summary]))
  /** By region or name, places in `ordered`. */
  const byPart = new Map<string, number[]>()
  ordered.forEach(({ agency }, place) => {
    for (const part of new Set([...agency.region, agency.name])) {
      const places = byPart.get(part)
      if (places) places.push(place)
      else byPart.set(part, [place])
    }
  })
  const possible = (values: readonly string[]): ReportSummary[] => {
    const places = new Set<number>()
    for (const value of values) {
      const plain = value.replace(/\s+/gu, '')
      for (let from = 0; from < plain.length; from++)
        for (const place of byPart.get(plain.slice(from)) ?? []) places.add(place)
    }
    return [...places].sort((a, b) => a - b).map((place) => ordered[place]!)
  }
  return {
    find(filters) {
      const narrowest = [filters.agency, filters.region].find((values) => values?.length)
      if (!narrowest && !filters.year?.length) return ordered
      const candidates = narrowest ? possible(narrowest) : ordered
      return candidates.filter(matching(filters))
    },
    get: (id) => byId.get(id),
  }
}
