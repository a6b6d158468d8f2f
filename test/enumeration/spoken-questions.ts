/** Cells asked for in words that no form has, with what a careful clerk would answer. */
import { applicants } from './asking/spoken/applicants.ts'
import { disclosure } from './asking/spoken/disclosure.ts'
import { disputes } from './asking/spoken/disputes.ts'
import { later } from './asking/spoken/later.ts'
import { results } from './asking/spoken/results.ts'
import type { Expected } from './expected.ts'
import { drawn } from './questions.ts'
import { TOWNSHIPS } from './world/cast.ts'
import type { KnownReport } from './world/make-world.ts'

export interface Spoken {
  question: string
  expected: Expected
}

const ORGANIZATIONS = ['business', 'research', 'publicInterest', 'legalService', 'otherOrganization']

/** The keys of the figures that answer: of the cell, of its total, or of all that a group consists of. */
function keysOf(key: string, printed: readonly string[]): string[] {
  const cell = printed.filter((one) => one === key || one === `${key}.total`)
  if (cell.length > 0) return cell
  const group = key.includes('.*') ? key.split('.*') : [key, '']
  const columns = group[1]! === '' ? ['total', 'decisions', 'amount'] : [group[1]!.slice(1)]
  if (columns[0] === 'organizations' || key.endsWith('.organizations'))
    return ORGANIZATIONS.flatMap((one) => keysOf(key.replace('organizations', one), printed))
  // What was drawn up in the year, whatever the edition calls it.
  if (key.endsWith('.made')) return keysOf(key.replace('made', 'issued'), printed)
  return printed.filter((one) => one.startsWith(`${group[0]}.`) && columns.some((column) => one.endsWith(`.${column}`)))
}

/** What the form of 2019 asked for and the one of 2021 does not. */
const ONLY_2019 =
  /^disclosure\.(?:\w+\.(?:produced|disclosed|disclosedTotal|itemsPreviousYear|change|projects)$|procurement|otherServices)/u

export function spokenQuestions(reports: readonly KnownReport[]): Spoken[] {
  return [results, applicants, disputes, disclosure, later]
    .flatMap(Object.entries<readonly string[]>)
    .flatMap(([key, said]) =>
      said.map((wording) => {
        const member = TOWNSHIPS[drawn(wording, TOWNSHIPS.length)]!
        const year = ONLY_2019.test(key) ? 2020 : 2021
        const { figures } = reports.find((report) => report.member === member && report.year === year)!
        const expected = keysOf(key, Object.keys(figures)).map((one) => ({
          key: one,
          member,
          year,
          value: figures[one]!,
        }))
        const name = (names: readonly string[]) => names[drawn(`${wording}|`, names.length)]!
        const question = wording
          .replaceAll('{A}', name(member.zh))
          .replaceAll('{E}', name(member.en))
          .replaceAll('{Y}', String(year))
          .replaceAll('{y}', String(year % 100))
          .replaceAll('{Z}', String(year + 1))
        return { question, expected: { figures: expected, ...(expected.length === 1 && { first: expected }) } }
      }),
    )
}
