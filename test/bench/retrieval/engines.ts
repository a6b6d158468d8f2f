/**
 * The engines that are measured side by side: each takes the documents and gives a function that ranks them.
 *
 * All cut text into the same words of the same segmenter; what they do with the words is their own, with their defaults.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { create, insertMultiple, search as searchOrama } from '@orama/orama'
import Database from 'better-sqlite3'
import MiniSearch from 'minisearch'
import { createLexicalSearch } from '../../../src/search/lexical/lexical-search.ts'
import { searchableText } from '../../../src/text/fold-for-search.ts'
import { segment } from '../../../src/text/segment.ts'
import type { Text } from './collection.ts'
import { documentStore } from './document-store.ts'

/** Ids of documents, best first. */
export type Find = (query: string) => Promise<string[]>
export type Engine = (documents: readonly Text[]) => Promise<Find>

const DEPTH = 10

/** Every word of a text that is more than punctuation. */
export const wordsOf = (text: string): string[] =>
  segment(searchableText(text))
    .map(({ word }) => word)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))

/** The ranking of the index without what it does for readers: the others give ids, too. */
async function wenbao(documents: readonly Text[]): Promise<Find> {
  const directory = mkdtempSync(join(tmpdir(), 'wenbao-bench-'))
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }))
  const search = createLexicalSearch(documentStore(documents), directory)
  await search.refresh()
  return async (text) => {
    const { candidates } = await search.search({ text, reportIds: null, allowsSection: null })
    return candidates.slice(0, DEPTH).map(({ segment, at }) => segment.reports[segment.reportOf(at)]!.id)
  }
}

async function fts5(documents: readonly Text[]): Promise<Find> {
  const database = new Database(':memory:')
  database.exec('CREATE VIRTUAL TABLE documents USING fts5(words, id UNINDEXED)')
  const insert = database.prepare('INSERT INTO documents VALUES (?, ?)')
  database.transaction(() => {
    for (const { id, text } of documents) insert.run(wordsOf(text).join(' '), id)
  })()
  const query = database
    .prepare(`SELECT id FROM documents WHERE documents MATCH ? ORDER BY bm25(documents) LIMIT ${DEPTH}`)
    .pluck()
  return async (text) => {
    const words = [...new Set(wordsOf(text))]
    return words.length > 0 ? (query.all(words.map((word) => `"${word}"`).join(' OR ')) as string[]) : []
  }
}

async function minisearch(documents: readonly Text[]): Promise<Find> {
  const index = new MiniSearch<Text>({ fields: ['text'], tokenize: wordsOf, processTerm: (word) => word })
  index.addAll(documents)
  return async (text) =>
    index
      .search(text)
      .slice(0, DEPTH)
      .map(({ id }) => String(id))
}

async function orama(documents: readonly Text[]): Promise<Find> {
  const tokenizer = { language: 'chinese', normalizationCache: new Map(), tokenize: wordsOf }
  const index = create({ schema: { text: 'string' } as const, components: { tokenizer } })
  await insertMultiple(index, documents as Text[], 500)
  return async (term) => (await searchOrama(index, { term, limit: DEPTH })).hits.map(({ id }) => id)
}

export const engines: Readonly<Record<string, Engine>> = { wenbao, fts5, minisearch, orama }
