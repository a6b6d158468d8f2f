/**
 * Hits that stand side by side in one section, joined: a reader gets the whole of it once, not its halves at two places.
 */
import type { Folded } from './fold-alike.ts'
import type { Candidate } from './lexical/collect-best.ts'

/** Of a joined passage, in UTF-16 code units. */
const LONGEST = 1200

export interface Joined extends Folded {
  /** First and last passage of the stretch. */
  first: number
  last: number
}

function fits(one: Joined, { segment, at }: Candidate): boolean {
  const { candidate, first, last } = one
  const { sections, tables, starts, ends } = segment.arrays
  const isBeside = at === last + 1 || at === first - 1
  return (
    isBeside &&
    sections[at] === sections[candidate.at] &&
    tables[at] === tables[candidate.at] &&
    segment.reportOf(at) === segment.reportOf(candidate.at) &&
    ends[Math.max(last, at)]! - starts[Math.min(first, at)]! <= LONGEST
  )
}

/** @param folded - best first; a joined stretch stands where its best passage stood */
export function joinNeighbours(folded: readonly Folded[]): Joined[] {
  const kept: Joined[] = []
  const keyOf = ({ segment }: Candidate, at: number) => `${segment.reports[0]?.id}:${at}`
  const ends = new Map<string, Joined>()
  for (const { candidate, similar } of folded) {
    const beside = [candidate.at - 1, candidate.at + 1].map((at) => ends.get(keyOf(candidate, at)))
    const joined = beside.find((one) => one && fits(one, candidate))
    if (joined) {
      joined.first = Math.min(joined.first, candidate.at)
      joined.last = Math.max(joined.last, candidate.at)
      joined.similar.push(...similar)
      ends.set(keyOf(candidate, candidate.at), joined)
      continue
    }
    const own: Joined = { candidate, similar: [...similar], first: candidate.at, last: candidate.at }
    kept.push(own)
    ends.set(keyOf(candidate, candidate.at), own)
  }
  return kept
}
