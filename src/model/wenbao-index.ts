/**
 * An opened index: everything that a door (HTTP, command line, library) can ask of Wenbao.
 *
 * `compose.ts` makes one from the parts; the doors know nothing but this.
 */
import { z } from 'zod'
import type { Answer, AskRequest } from './answer.ts'
import { Filters } from './answer.ts'
import type { FormEdition, Report, Warning } from './report.ts'
import type { PassageHit, PassagePlace } from './search.ts'
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

export interface SearchItem extends Omit<PassageHit, 'similar'> {
  report: ReportSummary
  /** Passages that say nearly the same, folded into this one: the first few of `similarTotal`. */
  similar: (PassagePlace & { agency: string; year: number })[]
}

/** One way to narrow a search, and how many of its hits stand there; a narrower search ranks anew and may show some more or fewer. */
export interface Facet {
  /** What to pass as the filter. */
  value: string
  /** What to show. */
  label: string
  count: number
}

export const facetNames = ['agency', 'region', 'year', 'section'] as const
export type Facets = Record<(typeof facetNames)[number], Facet[]>

export interface SearchResult {
  items: SearchItem[]
  /** Most frequent first. */
  facets: Facets
  warnings: Warning[]
  total: number
  limit: number
  offset: number
  /** Where the query is a question that has an answer. */
  answer: Answer | null
}

export const SuggestRequest = z.object({
  q: z.string().max(500),
  limit: z.int().min(1).max(20).default(10),
})
export type SuggestRequest = z.infer<typeof SuggestRequest>

/** One line of type-ahead. */
export const Suggestion = z.object({
  kind: z.enum(['agency', 'metric', 'question']),
  /** What to put in the box when it is chosen. */
  text: z.string(),
  /** What tells it from others of the same text: the region of an agency, the unit of a metric. */
  detail: z.string().nullable(),
})
export type Suggestion = z.infer<typeof Suggestion>

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
  /** Type-ahead: best first; Chinese, pinyin and initials. */
  suggest(request: SuggestRequest): Promise<Suggestion[]>
  reports(filters: Filters, page: Page): Promise<Listing<ReportSummary>>
  report(id: string): Promise<Report | null>
  text(id: string): Promise<string | null>
  source(id: string): Promise<StoredSource | null>
  facts(filter: FactFilter, page: Page): Promise<Listing<FactRow>>
  /** How much is indexed; also proof that the index can be read. */
  counts(): Promise<{ reports: number; facts: number; passages: number }>
  close(): Promise<void>
}
