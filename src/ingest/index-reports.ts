/**
 * Files → the index: what is new is read, what is unchanged skipped, what vanished removed.
 *
 * A bad file is named with its reason and never stops the others; the report that an earlier state of the file
 * gave stays until the file can be read again. Each report is written wholly or not at all, so that a
 * run may be killed at any moment and simply started again.
 */
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import type { Embedder } from '../model/embedder.ts'
import { Fault } from '../model/fault.ts'
import type { Passage } from '../model/passage.ts'
import type { ReadReport } from '../model/report.ts'
import type { Provenance, Store, StoreEntry } from '../model/store.ts'
import { listReportFiles } from './list-report-files.ts'
import { loadFile, type ReadReportFile, readLoaded } from './load-file.ts'
import { mapAhead } from './map-ahead.ts'

export interface IndexParts {
  store: Store
  embedder: Embedder
  /** With the dot, in lower case: what `readReport` can read. */
  extensions: readonly string[]
  readReport: ReadReportFile
  /** How many files are read at a time. */
  readAhead: number
  cutPassages(report: ReadReport['report'], text: string): Passage[]
  /** Brings the caches of search up to date, when something was written. */
  refresh(): Promise<void>
}

export interface IndexRequest {
  /** Files and folders. */
  paths: readonly string[]
  /** Reads everything again, and leaves nothing in the index but what these paths give. */
  rebuild?: boolean
  /** Called after every file. */
  onProgress?(done: number, total: number): void
}

export interface IndexSummary {
  read: number
  unchanged: number
  removed: number
  failed: { path: string; reason: string }[]
}

const sha256 = (...parts: (string | Uint8Array)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')

const isAtOrUnder = (location: string, path: string) =>
  location === path || location.startsWith(path.endsWith(sep) ? path : path + sep)

function reasonOf(error: unknown): string {
  if (error instanceof Fault) return error.message
  return `The file could not be read: ${error instanceof Error ? error.message : String(error)}`
}

/** A report that tells neither would never be found by a question. */
function refuseUnidentified({ agency, year, warnings }: ReadReport['report']): void {
  if (warnings.some(({ code }) => code === 'noTextLayer'))
    throw new Fault('notAReport', 'The PDF is a scan without a text layer: recognise its text first.')
  const missing = [
    ...(agency === null ? ['which agency it is from'] : []),
    ...(year === null ? ['which year it is about'] : []),
  ]
  if (missing.length > 0) throw new Fault('notAReport', `The report does not tell ${missing.join(' and ')}.`)
}

const isSame = (known: Provenance | undefined, { location, fingerprint, embedder }: Provenance) =>
  known?.location === location && known.fingerprint === fingerprint && known.embedder === embedder

/** An entry for the store but for its passages. */
type PreparedReport = Omit<StoreEntry, 'passages' | 'vectors'>

/**
 * Brings the index up to date with the files at or under some paths.
 *
 * @throws {Fault} `fileUnreadable` where a path is not there, and what the store or the embedder throws; never for
 * what is wrong with a single file
 */
export async function indexReports(parts: IndexParts, request: IndexRequest): Promise<IndexSummary> {
  const { store, embedder } = parts
  const before = await store.provenance()
  const locations = new Set([...before.values()].map(({ location }) => location))
  const roots = request.paths.map((path) => resolve(path))
  // A file that was indexed and is gone has vanished; a path that never was there is a slip.
  const present: string[] = []
  for (const root of roots) if (!locations.has(root) || (await stat(root).catch(() => null))) present.push(root)

  const { files, failed } = await listReportFiles(present, parts.extensions)
  const summary: IndexSummary = { read: 0, unchanged: 0, removed: 0, failed: [...failed] }
  const seen = new Set<string>()
  const replaced = new Set<string>()

  /** The report of a file, or its id where the index has it as it is. Throws what is wrong with the file. */
  const prepare = async (path: string): Promise<PreparedReport | string> => {
    const file = await loadFile(path)
    const id = sha256(file.bytes).slice(0, 16)
    const provenance: Provenance = {
      location: resolve(path),
      fingerprint: sha256(path, '\0', file.sidecar.content),
      embedder: embedder.id,
    }
    if (seen.has(id) || (!request.rebuild && isSame(before.get(id), provenance))) return id
    const { report, text } = await readLoaded(file, parts.readReport)
    refuseUnidentified(report)
    return { report, text, source: file.bytes, ...provenance }
  }

  const write = async (prepared: PreparedReport): Promise<void> => {
    const passages = parts.cutPassages(prepared.report, prepared.text)
    const vectors = await embedder.embedDocuments(passages.map(({ text }) => text))
    await store.put({ ...prepared, passages, vectors })
    seen.add(prepared.report.id)
    // What the same file held before.
    for (const [id, { location }] of before)
      if (location === prepared.location && !seen.has(id) && (await store.remove(id))) replaced.add(id)
  }

  let done = 0
  for await (const { item, result, error } of mapAhead(files, parts.readAhead, prepare)) {
    if (result === undefined) summary.failed.push({ path: item, reason: reasonOf(error) })
    else {
      const id = typeof result === 'string' ? result : result.report.id
      // The same bytes under another name are the same report.
      if (typeof result === 'string' || seen.has(id)) {
        seen.add(id)
        summary.unchanged++
      } else {
        await write(result)
        summary.read++
      }
    }
    request.onProgress?.(++done, files.length)
  }

  const unread = summary.failed.map(({ path }) => resolve(path))
  for (const [id, { location }] of before) {
    if (seen.has(id) || replaced.has(id)) continue
    const isGone =
      location !== null &&
      roots.some((root) => isAtOrUnder(location, root)) &&
      !unread.some((path) => isAtOrUnder(location, path))
    if ((request.rebuild || isGone) && (await store.remove(id))) summary.removed++
  }
  if (summary.read + summary.removed > 0) await parts.refresh()
  return summary
}
