/** The coverage table: what was asked about, in which operations and how many wordings, and how much of it was right. */
import type { Expected } from './expected.ts'
import { groupBy } from './group-by.ts'
import type { Result } from './run-all.ts'

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`

function tableBy(results: readonly Result[], name: string, keyOf: (result: Result) => string): string {
  const lines = [...groupBy(results, (result) => [keyOf(result)])].map(([key, asked]) => {
    const units = new Set(asked.map(({ unit }) => unit)).size
    const wordings = new Set(asked.map(({ frame, words }) => `${frame} ${words}`)).size
    const right = asked.filter(({ wrong }) => wrong === null).length
    return [key, units, wordings, asked.length, percent(right, asked.length)].map(String)
  })
  const rows = [[name, 'things', 'wordings', 'questions', 'right'], ...lines]
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[at]!))).join('  '))
    .join('\n')
}

export function formatCoverage(results: readonly Result[]): string {
  const right = results.filter(({ wrong }) => wrong === null).length
  return [
    tableBy(results, 'operation', ({ operation }) => operation),
    tableBy(results, 'of', ({ family }) => family),
    `${results.length} questions about ${new Set(results.map(({ unit }) => unit)).size} things: ${right} right (${percent(right, results.length)}), ${results.length - right} wrong`,
  ].join('\n\n')
}

/** What was expected, in a few words. */
export function formatExpected({ missing, first, figures, result, verdict, says }: Expected): string {
  if (missing) return `notFound ${missing.what.join('|')}/${missing.why.join('|')}`
  const shown = (first ?? figures)
    .slice(0, 2)
    .map(({ key, value, member, year }) => `${key}=${value} ${member.name} ${year}`)
  return [verdict, result, ...(says ?? []), ...shown].filter((part) => part !== undefined).join(', ')
}
