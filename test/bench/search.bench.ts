/**
 * Passages: is the right one found, and how long does it take.
 *
 * The questions are those of test/golden that expect words of a passage; the right passages are the ones that hold
 * the expected words. Beside our search stands FTS5 over the same passages in the same engine, fed
 * with the same words of jieba, once for all of them and once within the reports asked for.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { indexReports } from '../../src/compose.ts'
import { embedderOf } from '../../src/embed/embedder-of.ts'
import { LocalEmbeddings } from '../../src/embed/local-embeddings.ts'
import type { Passage } from '../../src/model/passage.ts'
import type { Store } from '../../src/model/store.ts'
import { createPassageSearch } from '../../src/search/search-passages.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { foldForSearch } from '../../src/text/fold-for-search.ts'
import { segment } from '../../src/text/segment.ts'

const ROUNDS = 10

interface Case {
  question: string
  reportIds: string[]
  words: string[]
}

type Find = (text: string, reportIds: string[] | null) => Promise<Passage[]>

interface Line {
  type: string
  turns: { question: string; expect: { quote_contains?: string[] } }[]
}

/** Single-turn questions whose expected words stand in the prose of some report. */
async function readCases(store: Store, files: readonly string[]): Promise<Case[]> {
  const texts = await Promise.all((await store.summaries()).map(async ({ id }) => ({ id, text: await store.text(id) })))
  return files
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Line)
    .filter(({ type, turns }) => type === 'passage' && turns.length === 1)
    .map(({ turns: [turn] }) => {
      const words = turn!.expect.quote_contains ?? []
      const reportIds = texts.filter(({ text }) => words.every((word) => text?.includes(word))).map(({ id }) => id)
      return { question: turn!.question, words, reportIds }
    })
    .filter(({ words, reportIds }) => words.length > 0 && reportIds.length > 0)
}

const wordsOf = (text: string) =>
  segment(foldForSearch(text).text)
    .map(({ word }) => word)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))

/** FTS5 as it comes, its text cut by jieba. */
async function fullTextSearch(store: Store): Promise<Find> {
  const database = new Database(':memory:')
  database.exec('CREATE VIRTUAL TABLE passages USING fts5(words, id UNINDEXED, report UNINDEXED)')
  const insert = database.prepare('INSERT INTO passages VALUES (?, ?, ?)')
  for await (const { passage } of store.allPassages())
    insert.run(wordsOf([...passage.section, passage.text].join('\n')).join(' '), passage.id, passage.reportId)
  const query = database
    .prepare(
      `SELECT id FROM passages WHERE passages MATCH ? AND (? IS NULL OR report IN (SELECT value FROM json_each(?)))
       ORDER BY bm25(passages) LIMIT 20`,
    )
    .pluck()
  return async (text, reportIds) => {
    const ids = reportIds && JSON.stringify(reportIds)
    const match = wordsOf(text)
      .map((word) => `"${word}"`)
      .join(' OR ')
    return store.passages(query.all(match, ids, ids) as string[])
  }
}

async function measure(find: Find, cases: readonly Case[], filtered: boolean) {
  let [first, inFive, reciprocal] = [0, 0, 0]
  const times: number[] = []
  for (let round = 0; round <= ROUNDS; round++)
    for (const { question, words, reportIds } of cases) {
      const start = performance.now()
      const found = await find(question, filtered ? reportIds : null)
      if (round > 0) times.push(performance.now() - start)
      else {
        const place = found.findIndex(({ text }) => words.some((word) => text.includes(word)))
        if (place === 0) first++
        if (place >= 0 && place < 5) inFive++
        if (place >= 0) reciprocal += 1 / (place + 1)
      }
    }
  times.sort((a, b) => a - b)
  const share = (count: number) => (count / cases.length).toFixed(3)
  return {
    'recall@1': share(first),
    'recall@5': share(inFive),
    'MRR@20': share(reciprocal),
    'p50 ms': times[times.length >> 1]!.toFixed(2),
    'p99 ms': times[Math.floor(times.length * 0.99)]!.toFixed(2),
  }
}

export async function run(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'wenbao-bench-'))
  try {
    await indexReports({ paths: ['corpus', 'test/golden/exam/reports'], directory })
    const store = openSqliteStore(directory)
    const cases = await readCases(store, ['test/golden/questions.jsonl', 'test/golden/exam/questions.jsonl'])
    const search = createPassageSearch(store, embedderOf(new LocalEmbeddings()), directory)
    const find: Find = async (text, reportIds) => {
      const { hits } = await search.search({ text, limit: 20, ...(reportIds && { reportIds }) })
      return hits.map(({ passage }) => passage)
    }
    const fullText = await fullTextSearch(store)
    const { reports, passages } = await store.counts()
    console.log(`${cases.length} questions, ${reports} reports, ${passages} passages`)
    console.table({
      'ours, within the report asked for': await measure(find, cases, true),
      'FTS5, within the report asked for': await measure(fullText, cases, true),
      'ours, all passages': await measure(find, cases, false),
      'FTS5, all passages': await measure(fullText, cases, false),
    })
    const bytes = process.memoryUsage().rss
    console.log(`memory of the process: ${(bytes / 1024 / 1024).toFixed(0)} MB`)
    await store.close()
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
