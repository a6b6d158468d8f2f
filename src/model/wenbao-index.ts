/**
 * An opened index: everything that a door (HTTP, command line, library) can ask of Wenbao.
 *
 * `compose.ts` makes one from the parts; the doors know nothing but this.
 */
import { z } from 'zod'
import type { Answer, AskRequest } from './answer.ts'
import { Filters } from './answer.ts'
import type { FormEdition, Report } from './report.ts'
import type { PassageHit } from './search.ts'
import type { ReportSummary, StoredFact, StoredSource } from './store.ts'

export const Page = z.object({
  limit: z.int().min(1).max(100).default(20),
  offset: z.int().min(0).default(0),
})
export type Page = z.infer<typeof Page>

export const SearchRequest = Filters.extend({
  q: z.string().min(1).max(500),
  section: z.string().min(1).optional(),
  ...Page.shape,
})
export type SearchRequest = z.infer<typeof SearchRequest>

export interface SearchItem extends PassageHit {
  report: ReportSummary
}

export interface SearchResult {
  items: SearchItem[]
  total: number
  limit: number
  offset: number
  /** Where the query is a question that has an answer. */
  answer: Answer | null
}

/** `key` matches exactly, or as a prefix when it ends in `.` or `*`. */
export interface FactFilter extends Filters {
  key?: string[] | undefined
}

/** A fact with what is needed to read it alone. */
export interface FactRow extends StoredFact {
  agency: string
  region: string[]
  year: number
  form: FormEdition
}

export interface Listing<Item> {
  items: Item[]
  total: number
  limit: number
  offset: number
}

export interface WenbaoIndex {
  ask(question: string | AskRequest): Promise<Answer>
  search(request: SearchRequest): Promise<SearchResult>
  reports(filters: Filters, page: Page): Promise<Listing<ReportSummary>>
  report(id: string): Promise<Report | null>
  text(id: string): Promise<string | null>
  source(id: string): Promise<StoredSource | null>
  facts(filter: FactFilter, page: Page): Promise<Listing<FactRow>>
  /** How much is indexed; also proof that the index can be read. */
  counts(): Promise<{ reports: number; facts: number; passages: number }>
  close(): Promise<void>
}
