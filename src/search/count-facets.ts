/**
 * How a search could be narrowed: by agency, by region, by year, by section.
 */

import type { ReportFinder } from '../model/report-finder.ts'
import type { Standing } from '../model/search.ts'
import type { ReportSummary } from '../model/store.ts'
import type { Facet, Facets } from '../model/wenbao-index.ts'

/** Of one facet; more would not be read. */
const MOST_VALUES = 20
const NUMBERING = /^[\s（(]*[一二三四五六七八九十\d]+[\s)）、.．]+/u

class Counts {
  readonly #facets = new Map<string, Facet>()

  /** Counts a hit once for each of its values. */
  add(labels: Iterable<readonly [value: string, label: string]>): void {
    for (const [value, label] of new Map(labels)) {
      const known = this.#facets.get(value)
      if (known) known.count++
      else this.#facets.set(value, { value, label, count: 1 })
    }
  }

  /** Most frequent first. */
  list(): Facet[] {
    return [...this.#facets.values()]
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, MOST_VALUES)
  }
}

/** The whole path as value, since a name alone may be another agency's as well. */
function agencyLabel({ agency: { name, region } }: ReportSummary): [string, string] {
  const label = name.startsWith(region.at(-1) ?? '\0') ? name : `${region.at(-1) ?? ''}${name}`
  return [[...region, name].join(''), label]
}

/** @param reports - at least those that the hits stand in, by id */
export function countFacets(standings: readonly Standing[], reports: Pick<ReportFinder, 'get'>): Facets {
  const [agencies, regions, years, sections] = [new Counts(), new Counts(), new Counts(), new Counts()]
  for (const { reportIds, sections: headings } of standings) {
    const found = [...reportIds].flatMap((id) => reports.get(id) ?? [])
    agencies.add(found.map(agencyLabel))
    regions.add(
      found.flatMap(({ agency: { region } }) =>
        region.map((part, level): [string, string] => [region.slice(0, level + 1).join(''), part]),
      ),
    )
    years.add(found.map(({ year }) => [String(year), String(year)]))
    const labels = [...headings].map((heading) => heading.replace(NUMBERING, '')).filter(Boolean)
    sections.add(labels.map((label) => [label, label]))
  }
  return { agency: agencies.list(), region: regions.list(), year: years.list(), section: sections.list() }
}
