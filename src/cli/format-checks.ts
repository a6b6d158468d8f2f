/** The checks of a report as people read them: one line a rule, then every failure with its cells. */
import { ruleNames } from '../catalog/rules.ts'
import type { Check, Report } from '../model/report.ts'
import { formatHead, formatValue } from './format-report.ts'
import { formatTable } from './format-table.ts'
import { printable } from './terminal.ts'

function nameOf(rule: string): string {
  return rule in ruleNames ? ruleNames[rule as keyof typeof ruleNames] : rule
}

function countRules(checks: readonly Check[]): string[][] {
  const rules = [...new Set(checks.map((check) => check.rule))]
  return rules.map((rule) => {
    const count = (holds: boolean | null) =>
      String(checks.filter((check) => check.rule === rule && check.holds === holds).length)
    return [rule, count(true), count(false), count(null), nameOf(rule)]
  })
}

function formatFailure(check: Check, report: Report): string {
  const cells = report.facts
    .filter((fact) => check.facts.includes(fact.id))
    .map((fact) => {
      const implied = fact.implied === null ? '' : `implied ${fact.implied}`
      return ['  ', formatValue(fact) || fact.status, implied, fact.label]
    })
  return `✗ ${check.rule}: ${check.detail}\n${formatTable(cells)}`
}

/** Ends with an empty line, so that reports stand apart. */
export function formatChecks(report: Report): string {
  const table = formatTable([['rule', 'holds', 'fails', 'not assessable', ''], ...countRules(report.checks)])
  const failures = report.checks.filter((check) => check.holds === false).map((check) => formatFailure(check, report))
  return printable(`${[formatHead(report), table, ...failures].join('\n\n')}\n`)
}
