/**
 * Whether a report is one of those that a filter asks for.
 */
import type { Filters } from './answer.ts'
import type { Agency } from './report.ts'

/** Is it a stretch of a path without gaps: 沙坡头区, 沙坡头区香山乡, 中卫市沙坡头区? */
function isStretch(words: string, parts: readonly string[]): boolean {
  return parts.some((_, from) => {
    let length = 0
    for (let to = from; length < words.length && to < parts.length && words.startsWith(parts[to]!, length); to++)
      length += parts[to]!.length
    return length > 0 && length === words.length
  })
}

/** A name often begins with its own division, which people then say only once: 沙坡头区 + 香山乡人民政府. */
function isNameOf(words: string, { region, name }: Agency): boolean {
  if (isStretch(words, [...region, name])) return true
  return name.startsWith(region.at(-1) ?? '\0') && isStretch(words, [...region.slice(0, -1), name])
}

/**
 * An `agency` value is a region or a name of the report's agency or several of them in a row (香山乡, 沙坡头区香山乡,
 * 中卫市, 香山乡人民政府), a `region` value the same of its regions only. Values of one kind are
 * alternatives; the kinds must all fit. An empty list asks for nothing in particular.
 */
export function matching(filters: Filters): (report: { agency: Agency; year: number }) => boolean {
  const wordsOf = (values: readonly string[] = []) => values.map((value) => value.replace(/\s+/gu, ''))
  const [years, regions, agencies] = [filters.year ?? [], wordsOf(filters.region), wordsOf(filters.agency)]
  return ({ agency, year }) =>
    (years.length === 0 || years.includes(year)) &&
    (regions.length === 0 || regions.some((words) => isStretch(words, agency.region))) &&
    (agencies.length === 0 || agencies.some((words) => isNameOf(words, agency)))
}
