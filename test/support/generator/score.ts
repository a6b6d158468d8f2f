/**
 * Compares a report as read with the truth that it was made from.
 *
 * Knows the reader only through the published shape of a report.
 */
import type { Truth } from './generate-report.ts'

/** The part of a read report that is compared: the JSON of `extract --json`. */
export interface ReadFacts {
  year: number | null
  form: string
  agency: { name: string; region: string[]; code: string | null } | null
  facts: ReadonlyArray<{
    id: string
    key: string
    value: number | null
    qualifier: string
    status: string
    partOf: string | null
    quote: string
    start: number | null
    end: number | null
    valueStart: number | null
    valueEnd: number | null
    origin: { kind: string }
  }>
  contacts: Record<string, { value: string } | null>
}

export interface Score {
  cells: number
  right: number
  /** Printed, but given as null. */
  missing: number
  wrongStated: number
  wrongRecovered: number
  /** Empty, but given as 0. */
  zeroForBlank: number
  reports: number
  agencyRight: number
  regionRight: number
  yearRight: number
  formRight: number
  proseTruths: number
  proseFound: number
  proseGiven: number
  proseGood: number
  partsTied: number
  parts: number
  contacts: number
  contactsRight: number
  /** One line for each thing that is not right. */
  faults: string[]
}

export const emptyScore = (): Score => ({
  cells: 0,
  right: 0,
  missing: 0,
  wrongStated: 0,
  wrongRecovered: 0,
  zeroForBlank: 0,
  reports: 0,
  agencyRight: 0,
  regionRight: 0,
  yearRight: 0,
  formRight: 0,
  proseTruths: 0,
  proseFound: 0,
  proseGiven: 0,
  proseGood: 0,
  partsTied: 0,
  parts: 0,
  contacts: 0,
  contactsRight: 0,
  faults: [],
})

export function addScore(into: Score, other: Score): void {
  for (const name of Object.keys(other) as Array<keyof Score>) {
    if (name === 'faults') into.faults.push(...other.faults)
    else into[name] += other[name]
  }
}

export function scoreReport(read: ReadFacts, text: string, truth: Truth): Score {
  const score = emptyScore()
  const where = `${truth.layout}/${truth.damage}#${truth.seed}`
  const fault = (message: string): void => {
    score.faults.push(`${where} ${message}`)
  }
  score.reports = 1
  const { agency } = read
  if (agency && truth.agency.names.includes(agency.name)) score.agencyRight = 1
  else fault(`agency ${agency?.name} for ${truth.agency.names[0]}`)
  if (agency?.region.join() === truth.agency.region.join() && (agency.code ?? truth.agency.code) === truth.agency.code)
    score.regionRight = 1
  else
    fault(
      `region ${agency?.region.join('/')} ${agency?.code} for ${truth.agency.region.join('/')} ${truth.agency.code}`,
    )
  if (read.year === truth.year) score.yearRight = 1
  else fault(`year ${read.year} for ${truth.year}`)
  if (read.form === truth.form) score.formRight = 1
  else fault(`form ${read.form} for ${truth.form}`)
  scoreCells(read, text, truth, score, fault)
  scoreProse(read, truth, score, fault)
  scoreContacts(read, truth, score, fault)
  return score
}

type Fault = (message: string) => void

function scoreCells(read: ReadFacts, text: string, truth: Truth, score: Score, fault: Fault): void {
  const facts = new Map(read.facts.filter(({ origin }) => origin.kind === 'table').map((fact) => [fact.key, fact]))
  for (const [key, expected] of Object.entries(truth.cells)) {
    score.cells += 1
    const fact = facts.get(key)
    const value = fact?.value ?? null
    if (value === (expected === 'absent' ? null : expected)) {
      const printed = value === null || /\d/.test(width(text.slice(fact!.valueStart ?? 0, fact!.valueEnd ?? 0)))
      if (printed) score.right += 1
      else {
        score.wrongStated += 1
        fault(`place of ${key} is ${text.slice(fact!.valueStart ?? 0, fact!.valueEnd ?? 0)}`)
      }
      continue
    }
    if (value === null) score.missing += 1
    else if (expected === null && value === 0) score.zeroForBlank += 1
    else if (fact!.status === 'stated') score.wrongStated += 1
    else score.wrongRecovered += 1
    fault(
      `${key} ${value} (${fact?.status ?? 'no fact'}) for ${expected} | ${fact?.quote.replaceAll('\t', '⇥').slice(0, 120) ?? ''}`,
    )
  }
}

const width = (value: string): string => value.normalize('NFKC')

function scoreProse(read: ReadFacts, truth: Truth, score: Score, fault: Fault): void {
  const given = read.facts.filter(({ origin }) => origin.kind === 'prose')
  const used = new Map<number, string>()
  for (const figure of truth.prose) {
    score.proseTruths += 1
    const found = given.find(
      (fact) =>
        (fact.key === figure.key || figure.key === 'stated' || figure.also?.includes(fact.key)) &&
        fact.value === figure.value &&
        fact.qualifier === figure.qualifier &&
        ![...used.values()].includes(fact.id),
    )
    if (found) {
      used.set(figure.id, found.id)
      score.proseFound += 1
    } else {
      const near = given.find((fact) => fact.value === figure.value)
      fault(
        `prose ${figure.key} ${figure.value} ${figure.qualifier} (${figure.printed}, ${figure.label ?? ''}) not found; ${near ? `given as ${near.key} ${near.qualifier} in "${near.quote}"` : 'value not given'}`,
      )
    }
  }
  for (const figure of truth.prose) {
    if (figure.partOf === undefined || !used.has(figure.id) || !used.has(figure.partOf)) continue
    score.parts += 1
    const fact = given.find(({ id }) => id === used.get(figure.id))!
    if (fact.partOf === used.get(figure.partOf)) score.partsTied += 1
    else fault(`part ${figure.label} ${figure.value} not tied to its total`)
  }
  // A number under a key of its own must be one that the report states for that key; `stated` promises nothing.
  for (const fact of given.filter(({ key }) => key !== 'stated')) {
    score.proseGiven += 1
    const good = truth.prose.some(
      ({ key, also, value, qualifier }) =>
        (key === fact.key || also?.includes(fact.key)) && value === fact.value && qualifier === fact.qualifier,
    )
    if (good) score.proseGood += 1
    else fault(`prose invents ${fact.key} ${fact.value} ${fact.qualifier} from "${fact.quote}"`)
  }
}

function scoreContacts(read: ReadFacts, truth: Truth, score: Score, fault: Fault): void {
  for (const [name, expected] of Object.entries(truth.contacts)) {
    score.contacts += 1
    const value = read.contacts[name]?.value ?? null
    if (value === expected) score.contactsRight += 1
    else fault(`contact ${name} ${value} for ${expected}`)
  }
}

export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
