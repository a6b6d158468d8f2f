/**
 * What passage retrieval promises to those who ask it.
 */
import type { Passage } from './passage.ts'
import type { Warning } from './report.ts'

export interface PassageQuery {
  /** Words to look for, as asked. */
  text: string
  /** Hard filter: only passages of these reports; absent means all. */
  reportIds?: readonly string[]
  /** Hard filter: only sections whose path holds one of these words. */
  sections?: readonly string[]
  /**
   * For somebody who reads the list: "quotes" and -minus in the text do what they say, passages that say nearly the
   * same are folded into the best of them, and neighbours are joined into one.
   */
  readable?: boolean
  limit: number
  offset?: number
}

/** Where a passage stands. */
export interface PassagePlace {
  reportId: string
  start: number
  end: number
}

export interface PassageHit {
  /** Where neighbours were joined it reaches from the first to the last of them. */
  passage: Passage
  /** Higher is better; comparable within one result list only. */
  score: number
  /** `[start, end)` pairs within the passage's text that matched words of the query. */
  highlights: [number, number][]
  /** Passages that say nearly the same, folded into this one: best first, the first few of them. */
  similar: PassagePlace[]
  /** How many were folded in all. */
  similarTotal: number
}

export interface Standing {
  reportIds: ReadonlySet<string>
  /** Headings of the first level; '' for none. */
  sections: ReadonlySet<string>
}

export interface PassageResult {
  hits: PassageHit[]
  /** How many there are before `limit` and `offset`; lists end at a thousand passages. */
  total: number
  /** Of each hit of the whole list, for readers only: where it and what is folded into it stand. */
  standings: readonly Standing[]
  /** What could not be done as it should: vectors that were not to be had. */
  warnings: Warning[]
}

export interface PassageSearch {
  search(query: PassageQuery): Promise<PassageResult>
}
