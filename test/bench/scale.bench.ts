/**
 * `npm run bench -- scale [PASSAGES] [vectors]`: search and type-ahead over many passages and agencies.
 *
 * The reports are made by shuffling the sentences of the real ones, section by section, with other names, years and
 * numbers: they look alike far more than real ones do, which makes lists of postings long. With `vectors` the local embedder
 * is given a weight, so that every search asks the graph too. Searches are timed in a process of their own.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPassageSearch } from '../../src/search/search-passages.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { benchEmbedder } from './scale/embedder.ts'
import { makeReports } from './scale/make-reports.ts'

const script = fileURLToPath(new URL('scale/measure.ts', import.meta.url))

export async function run(args: string[]): Promise<void> {
  const passages = Number(args[0] ?? 20_000)
  const embedder = benchEmbedder(args.includes('vectors'))
  const directory = mkdtempSync(join(tmpdir(), 'wenbao-scale-'))
  try {
    const store = openSqliteStore(directory, { create: true })
    let written = 0
    for await (const entry of makeReports()) {
      const vectors = await embedder.embedDocuments(entry.passages.map(({ text }) => text))
      await store.put({ ...entry, vectors, embedder: embedder.id })
      written += entry.passages.length
      if (written >= passages) break
    }
    const start = performance.now()
    await createPassageSearch(store, embedder, directory).refresh()
    const seconds = (performance.now() - start) / 1000
    const { reports } = await store.counts()
    await store.close()
    const sizes = readdirSync(directory).map((name) => [name, statSync(join(directory, name)).size] as const)
    console.log(`${written} passages of ${reports} reports; caches made in ${seconds.toFixed(1)} s`)
    for (const [name, size] of sizes) console.log(`  ${name}: ${(size / 1e6).toFixed(0)} MB`)
    const options = ['--import', 'tsx', script, directory, ...args.slice(1)]
    console.log(execFileSync(process.execPath, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
