/**
 * `wenbao check`: which reconciliation rules (勾稽关系) hold in reports and between the years of an agency, and
 * which fail where.
 */
import type { Command } from 'commander'
import type { Check } from '../../model/report.ts'
import { checkSeries, type YearsChecks } from '../../report/check-series.ts'
import { type KeptCells, keepCells } from '../../report/keep-cells.ts'
import type { Context } from '../context.ts'
import { jsonFlag } from '../flags.ts'
import { formatChecks, formatSummary, formatYears } from '../format-checks.ts'
import { readFiles } from '../read-files.ts'

export function addCheckCommand(program: Command, context: Context): void {
  const { terminal } = context
  program
    .command('check')
    .description('check the sums of reports and of successive years; exit code 1 if any fails')
    .argument('<paths...>', 'files or folders')
    .addOption(jsonFlag('one line of JSON a report with all its checks, then one for each two years of an agency'))
    .action(async (paths: string[], { json }: { json: boolean }) => {
      const kept: KeptCells[] = []
      const fails: number[] = []
      for await (const { report } of readFiles(context, paths)) {
        const { id, title, source, checks } = report
        if (json) terminal.printJson({ reportId: id, title, path: source.path, checks })
        else terminal.print(formatChecks(report))
        fails.push(countFailing(checks))
        const cells = keepCells(report)
        if (cells) kept.push(cells)
      }
      const { years, implied } = checkSeries(kept)
      for (const pair of years) {
        if (json) terminal.printJson(yearsJson(pair, implied))
        else terminal.print(formatYears(pair, implied))
      }
      const failsOfYears = years.map(({ checks }) => countFailing(checks))
      if (!json && fails.length > 0) {
        terminal.print(`\n${formatSummary('report', fails)}`)
        if (years.length > 0) terminal.print(formatSummary('successive pair', failsOfYears))
      }
      if ([...fails, ...failsOfYears].some((some) => some > 0)) context.exitCode = 1
    })
}

function countFailing(checks: readonly Check[]): number {
  return checks.filter(({ holds }) => holds === false).length
}

/** `implied` has the cells of these checks that the rules of all years single out. */
function yearsJson({ agency, reports, checks }: YearsChecks, implied: ReadonlyMap<string, number>) {
  const facts = new Set(checks.flatMap((check) => check.facts))
  return {
    agency,
    years: reports.map(({ year }) => year),
    reportIds: reports.map(({ reportId }) => reportId),
    checks,
    implied: Object.fromEntries([...implied].filter(([id]) => facts.has(id))),
  }
}
