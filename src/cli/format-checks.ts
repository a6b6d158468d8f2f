/**
 * The checks of reports as people read them: a line where all is well, else a table of what fails and where.
 *
 * `printed` and `implied` are of the one cell that is wrong, where the rules single one out; otherwise the
 * place is that of the sum, and its words stand in the detail.
 */
import { cellsOf } from '../catalog/forms/cells.ts'
import type { Fact } from '../model/fact.ts'
import type { Check, Report } from '../model/report.ts'
import type { SeriesChecks, YearsChecks } from '../report/check-series.ts'
import { formatTable } from './format-table.ts'
import { printable } from './terminal.ts'

/** What a check speaks of: a cell or a figure with its label, what is printed, and what the rules imply. */
type Place = Pick<Fact, 'id' | 'label' | 'value' | 'implied'>

const HEADER = ['rule', 'place', 'printed', 'implied', 'detail']

/** One line for a report that is consistent; else its failing checks. */
export function formatChecks({ title, agency, year, source, checks, facts }: Report): string {
  const name = title || `${agency?.name ?? ''}${year ?? ''}`
  return printable(formatGroup(`${name} (${source.path})`, checks, facts))
}

/** The same for the checks between two years of one agency. */
export function formatYears({ agency, reports, checks }: YearsChecks, implied: SeriesChecks['implied']): string {
  const places = reports.flatMap((report) =>
    cellsOf(report.form).map(({ key, label }) => {
      const id = `${report.reportId}:${key}`
      const value = report.valueOf(key) ?? null
      return { id, label: `${report.year}年 ${label}`, value, implied: implied.get(id) ?? null }
    }),
  )
  const name = [...agency.region, agency.name].join(' ')
  return printable(formatGroup(`${name} ${reports[0].year}–${reports[1].year}`, checks, places))
}

/**
 * @param fails - for each report or pair how many of its checks fail
 * @example
 * formatSummary('report', [0, 0, 4]) // '3 reports: 2 consistent, 1 with 4 failing checks'
 */
export function formatSummary(what: string, fails: readonly number[]): string {
  const failing = fails.filter((some) => some > 0)
  const sum = failing.reduce((total, some) => total + some, 0)
  const rest = sum === 0 ? '' : `, ${failing.length} with ${sum} failing check${sum === 1 ? '' : 's'}`
  return `${fails.length} ${what}${fails.length === 1 ? '' : 's'}: ${fails.length - failing.length} consistent${rest}`
}

function formatGroup(name: string, checks: readonly Check[], places: readonly Place[]): string {
  const failing = checks.filter(({ holds }) => holds === false)
  const counts = [
    `${count(checks, true)} hold`,
    ...(failing.length > 0 ? [`${failing.length} fail`] : []),
    `${count(checks, null)} not assessable`,
  ]
  const head = `${failing.length > 0 ? '✗' : '✓'} ${name}: ${counts.join(', ')}`
  if (failing.length === 0) return head
  const byId = new Map(places.map((place) => [place.id, place]))
  return `${head}\n${formatTable([HEADER, ...failing.map((check) => formatFailure(check, byId))])}\n`
}

function count(checks: readonly Check[], holds: boolean | null): number {
  return checks.filter((check) => check.holds === holds).length
}

function formatFailure({ rule, facts, detail }: Check, byId: ReadonlyMap<string, Place>): string[] {
  const places = facts.flatMap((id) => byId.get(id) ?? [])
  // A blank cell that stands for 0 is no reason for a sum to fail.
  const cell = places.find(({ value, implied }) => implied !== null && implied !== (value ?? 0))
  if (!cell) return [rule, commonPlace(places), '', '', detail]
  return [rule, cell.label, cell.value === null ? '（空）' : String(cell.value), String(cell.implied), detail]
}

/** The row or the column that all cells of a sum share, else what the sum is checked against. */
function commonPlace(places: readonly Place[]): string {
  const split = places.map(({ label }) => label.split(' · '))
  const [row, column] = split[0] ?? []
  if (row && split.every(([other]) => other === row)) return row
  if (column && split.every(([, other]) => other === column)) return `· ${column}`
  return places.at(-1)?.label ?? ''
}
