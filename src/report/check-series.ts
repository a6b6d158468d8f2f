/**
 * Several reports → the checks between the successive years of each agency, and what they say of single cells.
 *
 * Where a rule within a report and one between years fail for the same cell, or two rules between years do, that
 * cell is the wrong one: the rules of all its years are solved together.
 */
import { carryRulesOf, sumRulesOf } from '../catalog/rules.ts'
import type { Agency, Check } from '../model/report.ts'
import { checkSuccessiveYears } from './cross-year.ts'
import { implyValues, type Sums } from './imply-values.ts'
import type { KeptCells } from './keep-cells.ts'
import { cellFactId } from './tables/cell-fact.ts'

/** The checks between two reports of one agency. */
export interface YearsChecks {
  agency: Agency
  /** The earlier and the later one. */
  reports: readonly [KeptCells, KeptCells]
  checks: Check[]
}

export interface SeriesChecks {
  /** By agency, then by year; where a year has several reports, each is compared. */
  years: YearsChecks[]
  /** Fact id → the only value that the rules of all years allow a blank or wrong cell to have. */
  implied: ReadonlyMap<string, number>
}

/** @param kept - in any order; the same report given twice counts once */
export function checkSeries(kept: readonly KeptCells[]): SeriesChecks {
  const series = new Map<string, KeptCells[]>()
  for (const cells of new Map(kept.map((one) => [one.reportId, one])).values())
    series.set(agencyOf(cells), [...(series.get(agencyOf(cells)) ?? []), cells])
  const years: YearsChecks[] = []
  const implied = new Map<string, number>()
  for (const reports of series.values()) {
    reports.sort((a, b) => a.year - b.year || (a.reportId < b.reportId ? -1 : 1))
    for (const earlier of reports)
      for (const later of reports)
        if (later.year === earlier.year + 1)
          years.push({
            agency: later.agency,
            reports: [earlier, later],
            checks: checkSuccessiveYears(earlier, later),
          })
    // Two reports for one year contradict or repeat each other: neither may speak for that year.
    const alone = reports.filter(({ year }) => reports.filter((other) => other.year === year).length === 1)
    for (const [id, value] of solve(alone)) implied.set(id, value)
  }
  return { years, implied }
}

function agencyOf({ agency: { name, region, code } }: KeptCells): string {
  return `${code ?? region.join('/')}\n${name}`
}

/** All rules of some successive years as one system; a cell's key is the id of its fact. */
function solve(reports: readonly KeptCells[]): Map<string, number> {
  const cells = new Map<string, number | null | undefined>()
  const idsIn = (report: KeptCells) => (key: string) => {
    const id = cellFactId(report.reportId, key)
    cells.set(id, report.valueOf(key))
    return id
  }
  const rules: Sums[] = []
  for (const [index, report] of reports.entries()) {
    const own = idsIn(report)
    for (const { left, right } of sumRulesOf(report.form)) rules.push({ left: left.map(own), right: right.map(own) })
    const before = reports[index - 1]
    if (before?.year !== report.year - 1) continue
    const ofBefore = idsIn(before)
    for (const { earlier, added, removed, result } of carryRulesOf(before.form, report.form))
      rules.push({
        left: [...earlier.map(ofBefore), ...added.map(own)],
        right: [...removed.map(own), own(result)],
      })
  }
  return implyValues(cells, rules)
}
