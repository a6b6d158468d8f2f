/**
 * What passage retrieval promises to those who ask it.
 */
import type { Passage } from './passage.ts'

export interface PassageQuery {
  /** Words to look for, as asked. */
  text: string
  /** Hard filter: only passages of these reports; absent means all. */
  reportIds?: readonly string[]
  /** Hard filter: only sections whose path holds one of these words. */
  sections?: readonly string[]
  limit: number
  offset?: number
}

export interface PassageHit {
  passage: Passage
  /** Higher is better; comparable within one result list only. */
  score: number
  /** `[start, end)` pairs within the passage's text that matched words of the query. */
  highlights: [number, number][]
}

export interface PassageResult {
  hits: PassageHit[]
  /** How many passages matched before `limit` and `offset`. */
  total: number
}

export interface PassageSearch {
  search(query: PassageQuery): Promise<PassageResult>
}
