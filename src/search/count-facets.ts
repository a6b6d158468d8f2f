/**
 * How a search could be narrowed: by agency, by region, by year, by section.
 */

import type { ReportFinder } from '../model/report-finder.ts'
import type { PassageResult } from '../model/search.ts'
import type { Facet, Facets } from '../model/wenbao-index.ts'

/** Of one facet; more would not be read. */
const MOST_VALUES = 20
const NUMBERING = /^[\s（(]*[一二三四五六七八九十\d]+[\s)）、.．]+/u

class Counts {
  readonly #facets = new Map<string, Facet>()

  add(value: string, label: string, count: number): void {
    const known = this.#facets.get(value)
    if (known) known.count += count
    else this.#facets.set(value, { value, label, count })
  }

  /** Most frequent first. */
  list(): Facet[] {
    return [...this.#facets.values()]
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, MOST_VALUES)
  }
}

/** @param reports - at least those that the result counts, by id */
export function countFacets(
  { perReport, perSection }: Pick<PassageResult, 'perReport' | 'perSection'>,
  reports: Pick<ReportFinder, 'get'>,
): Facets {
  const [agencies, regions, years, sections] = [new Counts(), new Counts(), new Counts(), new Counts()]
  for (const [id, count] of perReport) {
    const report = reports.get(id)
    if (!report) continue
    const { name, region } = report.agency
    // The whole path, since a name alone may be another agency's as well.
    agencies.add(
      [...region, name].join(''),
      name.startsWith(region.at(-1) ?? '\0') ? name : `${region.at(-1) ?? ''}${name}`,
      count,
    )
    for (const [level, part] of region.entries()) regions.add(region.slice(0, level + 1).join(''), part, count)
    years.add(String(report.year), String(report.year), count)
  }
  for (const [heading, count] of perSection) {
    const label = heading.replace(NUMBERING, '')
    if (label) sections.add(label, label, count)
  }
  return { agency: agencies.list(), region: regions.list(), year: years.list(), section: sections.list() }
}
