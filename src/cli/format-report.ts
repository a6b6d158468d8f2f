/** A Report as people read it: head, figures that are printed, contacts, what to mind. */
import type { Fact } from '../model/fact.ts'
import type { Report } from '../model/report.ts'
import { formatTable } from './format-table.ts'
import { printable } from './terminal.ts'

const signs: Record<Fact['qualifier'], string> = { exact: '', about: '约', atLeast: '≥', almost: '近' }

/** 1369条, ≥172条; empty for a blank cell. */
function formatValue({ value, qualifier, unit }: Pick<Fact, 'value' | 'qualifier' | 'unit'>): string {
  return value === null ? '' : `${signs[qualifier]}${value}${unit ?? ''}`
}

/** Title, year and issuing body, or what of these is not known. */
function formatHead({ id, title, year, form, agency, source }: Report): string {
  const who = agency ? [...agency.region, agency.name].join(' ') : 'agency unknown'
  return `${title}\n${id} · ${who} · ${year ?? 'year unknown'} · form ${form} · ${source.path}`
}

/** Ends with an empty line, so that reports stand apart. */
export function formatReport(report: Report): string {
  const printed = report.facts.filter((fact) => fact.status !== 'absent')
  const figures = printed.map((fact) => [fact.status, formatValue(fact), fact.key, fact.label])
  const contacts = Object.entries(report.contacts).flatMap(([field, contact]) =>
    contact ? [[field, contact.value]] : [],
  )
  const failed = report.checks.filter((check) => check.holds === false)
  const notes = [...failed, ...report.warnings].map((note) =>
    'rule' in note ? `! ${note.rule}: ${note.detail}` : `! ${note.message}`,
  )
  const blocks = [formatHead(report), formatTable(figures), formatTable(contacts), notes.join('\n')]
  return printable(`${blocks.filter(Boolean).join('\n\n')}\n`)
}
