/**
 * Whether a report is one of those that a filter asks for.
 */
import type { Filters } from './answer.ts'
import type { Agency } from './report.ts'

/** Every way to write out a stretch of a path without gaps: 沙坡头区, 沙坡头区香山乡, 中卫市沙坡头区. */
function stretchesOf(parts: readonly string[]): Set<string> {
  const stretches = new Set<string>()
  for (let from = 0; from < parts.length; from++)
    for (let to = from + 1; to <= parts.length; to++) stretches.add(parts.slice(from, to).join(''))
  return stretches
}

/** A name often begins with its own division, which people then say only once: 沙坡头区 + 香山乡人民政府. */
function namesOf({ region, name }: Agency): Set<string> {
  const outside = name.startsWith(region.at(-1) ?? '\0') ? region.slice(0, -1) : region
  return new Set([...stretchesOf([...outside, name]), ...stretchesOf([...region, name])])
}

/**
 * An `agency` value is a region or a name of the report's agency or several of them in a row (香山乡, 沙坡头区香山乡,
 * 中卫市, 香山乡人民政府), a `region` value the same of its regions only. Values of one kind are
 * alternatives; the kinds must all fit. An empty list asks for nothing in particular.
 */
export function matchesFilters(report: { agency: Agency; year: number }, filters: Filters): boolean {
  const isAsked = (values: readonly string[] | undefined, names: () => Set<string>) => {
    if (!values || values.length === 0) return true
    const known = names()
    return values.some((value) => known.has(value.replace(/\s+/gu, '')))
  }
  return (
    (!filters.year?.length || filters.year.includes(report.year)) &&
    isAsked(filters.region, () => stretchesOf(report.agency.region)) &&
    isAsked(filters.agency, () => namesOf(report.agency))
  )
}
