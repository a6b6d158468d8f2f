/**
 * `npm run bench -- retrieval DIR [SECONDS] [ENGINE…]`: passages of any collection, this search beside others.
 *
 * DIR holds documents.jsonl, queries.jsonl and relevance.jsonl or .tsv (see retrieval/collection.ts). Each engine has a
 * process of its own and SECONDS (default 120) for its questions; one that needs longer answers a sample.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readCollection } from './retrieval/collection.ts'
import type { Measurement } from './retrieval/measure.ts'
import { writeReportsCollection } from './retrieval/reports-collection.ts'

const ENGINES = ['wenbao', 'fts5', 'minisearch', 'orama']
const script = fileURLToPath(new URL('retrieval/measure.ts', import.meta.url))

function measure(engine: string, directory: string, seconds: string): Measurement | string {
  try {
    const output = execFileSync(
      process.execPath,
      ['--max-old-space-size=8192', '--import', 'tsx', script, engine, directory, seconds],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 },
    )
    return JSON.parse(output.trim().split('\n').at(-1)!) as Measurement
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 300) : String(error)
  }
}

export async function run(args: string[]): Promise<void> {
  const directory = args[0] ?? (await writeReportsCollection())
  const seconds = args.find((one) => /^\d+$/u.test(one)) ?? '120'
  const chosen = ENGINES.filter((engine) => args.includes(engine))
  const { documents, queries } = readCollection(directory)
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0)
  const mean = Math.round(characters / Math.max(documents.length, 1))
  console.log(`${documents.length} documents of ${mean} characters, ${queries.length} questions`)
  const rows: Record<string, Record<string, string | number>> = {}
  for (const engine of chosen.length > 0 ? chosen : ENGINES) {
    const result = measure(engine, directory, seconds)
    if (typeof result === 'string') {
      console.error(`${engine} failed: ${result}`)
      continue
    }
    rows[engine] = {
      'recall@1': result.recall1.toFixed(4),
      'recall@5': result.recall5.toFixed(4),
      'recall@10': result.recall10.toFixed(4),
      'MRR@10': result.mrr10.toFixed(4),
      'nDCG@10': result.ndcg10.toFixed(4),
      'build s': result.buildSeconds.toFixed(1),
      'p50 ms': result.p50.toFixed(2),
      'p99 ms': result.p99.toFixed(2),
      'memory MB': result.megabytes.toFixed(0),
      questions: result.questions,
    }
  }
  console.table(rows)
}
