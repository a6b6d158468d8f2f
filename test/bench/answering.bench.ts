/**
 * From nothing to an answer: how long the index of the corpus takes, and an answer once it is open.
 *
 * Beside it stands the floor: the same index opened, and one line of its catalogue read.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { QuestionLine } from '../../src/cli/eval/questions.ts'
import { indexReports, openIndex } from '../../src/compose.ts'

const rounds = 5

function quantile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b)
  return `${sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(2)} ms`
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wenbao-bench-'))
  const lines = readFileSync('test/golden/questions.jsonl', 'utf8').trim().split('\n')
  const questions = lines.map((line) => (JSON.parse(line) as QuestionLine).turns[0]!.question)
  try {
    const building: number[] = []
    for (let round = 0; round < rounds; round++) {
      const directory = join(folder, String(round))
      building.push(await timeOf(() => indexReports({ paths: ['corpus'], directory, rebuild: false, onProgress() {} })))
    }
    const directory = join(folder, '0')
    const opening = await timeOf(async () => (await openIndex(directory)).close())
    const index = await openIndex(directory)
    const first = await timeOf(() => index.ask(questions[0]!))
    for (const question of questions) await index.ask(question)
    const warm: number[] = []
    const floor: number[] = []
    for (let round = 0; round < rounds; round++) {
      for (const question of questions) {
        warm.push(await timeOf(() => index.ask(question)))
        floor.push(await timeOf(() => index.reports({}, { limit: 1, offset: 0 })))
      }
    }
    await index.close()
    console.table({
      'index of corpus/ from nothing, first (loads the segmenter)': { p50: `${building[0]!.toFixed(0)} ms` },
      'index of corpus/ from nothing, later': { p50: quantile(building.slice(1), 0.5) },
      'open the index': { p50: `${opening.toFixed(2)} ms` },
      'first answer': { p50: `${first.toFixed(2)} ms` },
      'answer, warm': { p50: quantile(warm, 0.5), p95: quantile(warm, 0.95), p99: quantile(warm, 0.99) },
      'floor: one line of the catalogue': {
        p50: quantile(floor, 0.5),
        p95: quantile(floor, 0.95),
        p99: quantile(floor, 0.99),
      },
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
