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
  /** At most so many, after leaving out the first `offset`; absent means all. */
  limit?: number
  offset?: number
}

/**
 * A fact and the report that states it. Reports come in the order of `reportIds`, else of their ids; the facts of
 * one report in the order in which its reader listed them: cells in form order, prose figures in text order.
 */
export interface StoredFact extends Fact {
  reportId: string
}

export interface StoredSource {
  path: string
  format: SourceFormat
  bytes: Uint8Array
}

/** How an entry came to be: what tells whether reading it again could give anything else. */
export interface Provenance {
  /** Absolute path of the file, or null where it was handed over as bytes. */
  location: string | null
  /** Changes with everything but the bytes that the entry was made from (path, sidecar). */
  fingerprint: string
  /** Who made the vectors. */
  embedder: string
}

/** One report ready to be kept: `vectors[i]` belongs to `passages[i]`. */
export interface StoreEntry extends Provenance {
  report: Report
  text: string
  source: Uint8Array
  passages: Passage[]
  vectors: Float32Array[]
}

export interface Store {
  /** Changes with every write and is equal for equal content: identifies what a cache was built from. */
  digest(): Promise<string>
  /** In the order of their ids. */
  summaries(): Promise<ReportSummary[]>
  /** For each report what changes with its content: tells a cache which of its parts still hold. */
  contentDigests(): Promise<ReadonlyMap<string, string>>
  provenance(): Promise<ReadonlyMap<string, Provenance>>
  /** The ids of all embedders that vectors are from: one, in an index that can be searched. */
  embedders(): Promise<string[]>
  counts(): Promise<{ reports: number; facts: number; passages: number }>
  report(id: string): Promise<Report | null>
  text(id: string): Promise<string | null>
  source(id: string): Promise<StoredSource | null>
  facts(query: FactQuery): Promise<StoredFact[]>
  /** How many `facts` would give without `limit` and `offset`. */
  countFacts(query: FactQuery): Promise<number>
  /** Passages in the order of `ids`; unknown ids are left out. */
  passages(ids: readonly string[]): Promise<Passage[]>
  /** All passages, or those of some reports, with their vectors: by report id and then in text order. */
  allPassages(reportIds?: readonly string[]): AsyncIterable<{ passage: Passage; vector: Float32Array }>
  /**
   * Keeps a report, in the place of the one with the same id.
   *
   * @throws {Fault} `notAReport` where agency or year is unknown, `indexMismatch` where a vector is missing,
   * holds anything but finite numbers or is of another length than those of the same embedder
   */
  put(entry: StoreEntry): Promise<void>
  /**
   * Gives every passage a vector of another embedder, all at once: until it has returned, and if anything is thrown, the
   * old ones are there.
   *
   * @param vectorOf - asked for every passage that has a vector of somebody else
   * @throws {Fault} `indexMismatch` as `put`
   */
  replaceVectors(embedder: string, vectorOf: (passage: Passage) => Float32Array): Promise<void>
  /** Whether there was such a report. */
  remove(id: string): Promise<boolean>
  close(): Promise<void>
}
