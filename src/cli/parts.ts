/**
 * What the commands are given by the wiring (main.ts): they name no implementation themselves.
 */
import type { TermRow } from '../catalog/vocabulary/term-row.ts'
import type { ReadReport } from '../model/report.ts'
import type { WenbaoIndex } from '../model/wenbao-index.ts'

/** A file that was left out, and why. */
export interface FailedFile {
  path: string
  reason: string
}

export interface IndexSummary {
  read: number
  unchanged: number
  removed: number
  failed: FailedFile[]
}

export interface IndexOptions {
  /** Files and folders. */
  paths: readonly string[]
  /** The index folder; made if it is not there. */
  directory: string
  /** Starts from nothing instead of skipping what is unchanged. */
  rebuild: boolean
  /** Called after every file. */
  onProgress(done: number, total: number): void
  /** Called while what is indexed gets vectors of other embeddings than before, in passages. */
  onEmbed(done: number, total: number): void
}

export interface Parts {
  /** With the rows laid over the vocabulary in use. Throws the fault `indexMissing` where there is none. */
  openIndex(directory: string, vocabulary?: readonly TermRow[]): Promise<WenbaoIndex>
  indexReports(options: IndexOptions): Promise<IndexSummary>
  /** All report files at or under the paths, in a fixed order; throws a fault for a path that is not there. */
  listReportFiles(paths: readonly string[]): Promise<string[]>
  readReport(path: string): Promise<ReadReport>
}
