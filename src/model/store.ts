/**
 * What a store promises, whatever engine keeps it.
 *
 * The store is the truth: sources, texts, reports, facts and passages with their
 * vectors. A write of one report happens wholly or not at all, and is there after
 * `put` has returned. Lexical postings and vector graphs are caches built from it.
 */

import type { Fact } from './fact.ts'
import type { Passage } from './passage.ts'
import type { Agency, FormEdition, Report, SourceFormat } from './report.ts'

/** One line of the catalogue: enough to understand questions without opening a report. */
export interface ReportSummary {
  id: string
  title: string
  year: number
  form: FormEdition
  agency: Agency
  path: string
  format: SourceFormat
  url: string | null
  published: string | null
}

export interface FactQuery {
  reportIds?: readonly string[]
  /** Exact keys. */
  keys?: readonly string[]
  /** All keys that begin with one of these. */
  keyPrefixes?: readonly string[]
}

/** A fact and the report that states it; facts of one report come in text order, cells of the form in form order. */
export interface StoredFact extends Fact {
  reportId: string
}

export interface StoredSource {
  path: string
  format: SourceFormat
  bytes: Uint8Array
}

/** One report ready to be kept: `vectors[i]` belongs to `passages[i]`. */
export interface StoreEntry {
  report: Report
  text: string
  source: Uint8Array
  passages: Passage[]
  vectors: Float32Array[]
}

export interface Store {
  /** Changes with every write and is equal for equal content: identifies what a cache was built from. */
  digest(): Promise<string>
  summaries(): Promise<ReportSummary[]>
  report(id: string): Promise<Report | null>
  text(id: string): Promise<string | null>
  source(id: string): Promise<StoredSource | null>
  facts(query: FactQuery): Promise<StoredFact[]>
  /** Passages in the order of `ids`; unknown ids are left out. */
  passages(ids: readonly string[]): Promise<Passage[]>
  /** All passages with their vectors, in a fixed order, a batch at a time. */
  allPassages(): AsyncIterable<{ passage: Passage; vector: Float32Array }>
  put(entry: StoreEntry): Promise<void>
  remove(id: string): Promise<boolean>
  close(): Promise<void>
}
