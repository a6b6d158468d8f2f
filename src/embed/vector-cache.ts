/**
 * Vectors that were already paid for, by the content of their texts: a file beside the store.
 *
 * Indexing that broke off goes on where it stopped, and a text that several reports share is sent once. Only
 * what the embedder gave and what passed its checks is kept. The file may be deleted at any time.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Embedder } from '../model/embedder.ts'

const VECTOR_CACHE_NAME = 'embeddings.sqlite'

/** Texts that are sent and kept at a time: what is lost when the process is killed. */
const PORTION = 16

export interface VectorCache extends Embedder {
  /** The vector of a text that was embedded before, or null. */
  known(text: string): Float32Array | null
  close(): void
}

function openDatabase(path: string): Database.Database {
  const open = () => {
    const database = new Database(path)
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = NORMAL')
    database.exec('CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, vector BLOB NOT NULL) WITHOUT ROWID')
    return database
  }
  try {
    return open()
  } catch {
    // A cache that is damaged is none.
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
    return open()
  }
}

/** @param directory - of the index; made if it is not there */
export function openVectorCache(embedder: Embedder, directory: string): VectorCache {
  mkdirSync(directory, { recursive: true })
  const database = openDatabase(join(directory, VECTOR_CACHE_NAME))
  const get = database.prepare('SELECT vector FROM vectors WHERE key = ?').pluck()
  const put = database.prepare('INSERT OR REPLACE INTO vectors VALUES (?, ?)')
  const keyOf = (text: string) => createHash('sha256').update(`${embedder.id}\0${text}`).digest()
  const known = (text: string): Float32Array | null => {
    const bytes = get.get(keyOf(text)) as Buffer | undefined
    return bytes && bytes.length % 4 === 0 ? new Float32Array(new Uint8Array(bytes).buffer) : null
  }
  const keep = database.transaction((texts: readonly string[], vectors: readonly Float32Array[]) => {
    for (const [place, { buffer, byteOffset, byteLength }] of vectors.entries())
      put.run(keyOf(texts[place]!), Buffer.from(buffer, byteOffset, byteLength))
  })
  return {
    id: embedder.id,
    weight: embedder.weight,
    async embedDocuments(texts) {
      const missing = [...new Set(texts.filter((text) => known(text) === null))]
      for (let at = 0; at < missing.length; at += PORTION) {
        const portion = missing.slice(at, at + PORTION)
        keep(portion, await embedder.embedDocuments(portion))
      }
      return texts.map((text) => known(text)!)
    },
    embedQuery: (text) => embedder.embedQuery(text),
    known,
    close: () => void database.close(),
  }
}
