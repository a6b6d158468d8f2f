/**
 * The one place that names implementations: opens an index, and fills one.
 *
 * To replace the store, the embedder or the search, this file and one folder change.
 */
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { createAnswerer } from './answer/answer-question.ts'
import { extendLexicon } from './catalog/vocabulary/extend-lexicon.ts'
import { lexicon } from './catalog/vocabulary/lexicon.ts'
import type { TermRow } from './catalog/vocabulary/term-row.ts'
import { embedderOf } from './embed/embedder-of.ts'
import { LocalEmbeddings } from './embed/local-embeddings.ts'
import { openVectorCache } from './embed/vector-cache.ts'
import { indexOver } from './index-over.ts'
import { type IndexSummary, indexReports as indexInto } from './ingest/index-reports.ts'
import { listReportFiles as list } from './ingest/list-report-files.ts'
import { loadFile, readLoaded } from './ingest/load-file.ts'
import { createReadingPool } from './ingest/reading-pool.ts'
import { reembed } from './ingest/reembed.ts'
import type { Answer, AskRequest } from './model/answer.ts'
import { coverageOf } from './model/coverage.ts'
import type { Embedder } from './model/embedder.ts'
import { Fault } from './model/fault.ts'
import type { ReadReport } from './model/report.ts'
import type { PassageSearch } from './model/search.ts'
import type { Store } from './model/store.ts'
import type { WenbaoIndex } from './model/wenbao-index.ts'
import { createVocabulary, type Vocabulary } from './question/vocabulary.ts'
import { reportExtensions } from './report/source-format.ts'
import { cutPassages } from './search/cut-passages.ts'
import { createPassageSearch } from './search/search-passages.ts'
import { openSqliteStore } from './store/sqlite/sqlite-store.ts'
import { type Askable, listAskables } from './suggest/askable.ts'
import { createSuggester, type Suggester } from './suggest/create-suggester.ts'

export { type EmbeddingSettings, embeddingsFrom } from './embed/embeddings-from.ts'
export type { IndexSummary } from './ingest/index-reports.ts'

export interface OpenOptions {
  /** Any LangChain embeddings; the index must have been made with the same. Local ones by default. */
  embeddings?: EmbeddingsInterface
  /** More ways to ask for what is known already, laid over the vocabulary of the catalog. */
  vocabulary?: readonly TermRow[]
}

export interface IndexOptions extends Pick<OpenOptions, 'embeddings'> {
  /** Files and folders. */
  paths: readonly string[]
  /** The index folder; made if it is not there. */
  directory: string
  /** Reads everything again, and leaves nothing in the index but what these paths give. */
  rebuild?: boolean
  /** Called after every file. */
  onProgress?(done: number, total: number): void
  /** Called while what is indexed gets vectors of other embeddings than before, in passages. */
  onEmbed?(done: number, total: number): void
}

const reading = createReadingPool()

/**
 * Opens an index for questions.
 *
 * @throws {Fault} `indexMissing`, `indexMismatch` (damaged, of another format, made with other embeddings), `indexBusy`
 */
export async function openIndex(directory: string, options: OpenOptions = {}): Promise<WenbaoIndex> {
  const store = openSqliteStore(directory)
  try {
    const embedder = embedderOf(options.embeddings ?? new LocalEmbeddings())
    await refuseOtherEmbedders(store, embedder, directory)
    const search = createPassageSearch(store, embedder, directory)
    const known = extendLexicon(lexicon, options.vocabulary ?? [])
    const ask = answering(store, search, createVocabulary(known))
    return indexOver({ store, search, ask, suggest: suggesting(store, listAskables(known)) })
  } catch (error) {
    await store.close()
    throw error
  }
}

/**
 * Brings an index up to date with the reports at or under some paths.
 *
 * @throws {Fault} `fileUnreadable` where a path is not there, `indexMismatch`, `indexBusy`, `embedderUnavailable`; what is
 * wrong with a single file stands in the summary
 */
export async function indexReports(options: IndexOptions): Promise<IndexSummary> {
  const { directory, rebuild = false } = options
  const store = openSqliteStore(directory, { create: true, replace: rebuild })
  const closing: (() => void)[] = []
  try {
    const plain = embedderOf(options.embeddings ?? new LocalEmbeddings())
    // Our own vectors are made faster than they are looked up.
    const cache = options.embeddings ? openVectorCache(plain, directory) : null
    closing.push(() => cache?.close())
    const embedder = cache ?? plain
    const reembedded = await reembed(store, embedder, options.onEmbed)
    const { refresh } = createPassageSearch(store, embedder, directory)
    const { read, ahead } = reading
    const extensions = reportExtensions
    const parts = { store, embedder, extensions, readReport: read, readAhead: ahead, cutPassages, refresh }
    const summary = await indexInto(parts, options)
    if (reembedded) await refresh()
    return summary
  } finally {
    for (const close of closing) close()
    await store.close()
  }
}

/** All report files at or under some paths, in a fixed order. @throws {Fault} `fileUnreadable` */
export async function listReportFiles(paths: readonly string[]): Promise<string[]> {
  const { files, failed } = await list(paths, reportExtensions)
  if (failed[0]) throw new Fault('fileUnreadable', `${failed[0].path}: ${failed[0].reason}`)
  return files
}

/** Reads one file with its sidecar, without an index. @throws {Fault} what is wrong with the file */
export async function readReport(path: string): Promise<ReadReport> {
  return readLoaded(await loadFile(path), reading.read)
}

/** Answers over what is indexed at the moment: another process may be writing to the same index. */
function answering(
  store: Store,
  search: PassageSearch,
  vocabulary: Vocabulary,
): (request: AskRequest) => Promise<Answer> {
  let current: ReturnType<typeof createAnswerer> | null = null
  let indexed = ''
  return async (request) => {
    const digest = await store.digest()
    if (!current || digest !== indexed) {
      current = createAnswerer({ store, search, vocabulary, summaries: await store.summaries() })
      indexed = digest
    }
    return current.ask(request)
  }
}

/** Type-ahead over what is indexed at the moment. */
function suggesting(store: Store, askables: readonly Askable[]): Suggester {
  let current: Suggester | null = null
  let indexed = ''
  return async (request) => {
    const digest = await store.digest()
    if (!current || digest !== indexed) {
      const statedKeys = (id: string, keys: readonly string[]) => statedIn(store, id, keys)
      current = createSuggester(coverageOf(await store.summaries()), { askables, statedKeys })
      indexed = digest
    }
    return current(request)
  }
}

/** Which of these a report gives a value for; contacts are asked for as `contacts.phone`. */
async function statedIn(store: Store, id: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const facts = await store.facts({ reportIds: [id], keys })
  const stated = new Set(facts.filter(({ value }) => value !== null).map(({ key }) => key))
  const contacts = keys.some((key) => key.startsWith('contacts.')) ? (await store.report(id))?.contacts : null
  for (const [field, contact] of Object.entries(contacts ?? {})) if (contact) stated.add(`contacts.${field}`)
  return stated
}

async function refuseOtherEmbedders(store: Store, { id }: Embedder, directory: string): Promise<void> {
  const others = (await store.embedders()).filter((other) => other !== id)
  if (others.length > 0)
    throw new Fault(
      'indexMismatch',
      `The index in ${directory} has vectors of ${others.join(', ')}, not of ${id}: open it with the embeddings that it was made with, or run \`wenbao index --rebuild\`.`,
    )
}
