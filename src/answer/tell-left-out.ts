/**
 * What an answer says of those that it leaves out: reports that are not there, names that are no agency of the index.
 */
import type { Query } from '../model/query.ts'
import type { Plan } from './plan.ts'
import type { Targets } from './targets.ts'

/** What is added up or averaged says whom it leaves out. */
const ADDING: ReadonlySet<string> = new Set(['sum', 'average'])
const MOST_LACKING = 12

/** Agencies that are known and of which there is no report. */
export const strangersIn = ({ unknownAgencies }: Query) => unknownAgencies.filter(({ known }) => known)

/** To an answer that was made. */
export function tellLeftOut({ query, draft, speech }: Plan, targets: Targets): void {
  const untold = [...targets.lacking, ...(ADDING.has(query.operation) ? targets.skipped : [])]
  if (untold.length > 0) {
    const note = speech.lacking(untold.slice(0, MOST_LACKING).map(({ agency, year }) => speech.subject(agency, year)))
    draft.text = speech.join([draft.text, note])
    draft.warn('notIndexed', note)
  }
  if (query.withoutOwn.length > 0) {
    const note = speech.withoutOwn(query.withoutOwn)
    draft.text = speech.join([note, draft.text])
    draft.warn('notIndexed', note)
  }
  const strangers = strangersIn(query)
  if (strangers.length > 0) {
    const note = speech.join(strangers.map(({ text }) => speech.agencyMissing(text, true, [])))
    draft.text = speech.join([draft.text, note])
    draft.warn('notIndexed', note)
  }
}
