/**
 * Questions understood with 50,000 agencies indexed, alone and glued together: how long it takes to know them all, and then a question.
 *
 * Asked are the questions of the three golden sets, with the agencies of the index in place of their own, and junk of up to
 * 500 characters. The targets stand beside what was measured. Times are the best of three runs, so that what
 * other work on the machine takes is not counted.
 */
import { readFileSync } from 'node:fs'
import { lexicon } from '../../src/catalog/vocabulary/lexicon.ts'
import type { QuestionLine } from '../../src/cli/eval/questions.ts'
import { coverageOf } from '../../src/model/coverage.ts'
import type { ReportSummary } from '../../src/model/store.ts'
import { createDirectory } from '../../src/question/agencies/directory.ts'
import { understand } from '../../src/question/understand.ts'
import { createVocabulary } from '../../src/question/vocabulary.ts'
import { segment } from '../../src/text/segment.ts'
import { junkFrom, LIMIT, randomFrom, repetitions } from '../question/junk.ts'
import { quantile } from './retrieval/metrics.ts'
import { divisionsOf } from './scale/townships.ts'

const AGENCIES = 50_000
const JUNK = 1000
const GLUED = 200
const SETS = ['test/golden', 'test/golden/exam', 'test/golden/exam-b']
/** Names of agencies as questions give them. */
const NAMES = /[\p{Script=Han}]{2,3}(?:乡|镇|街道)/gu

function summaries(): ReportSummary[] {
  const townships = divisionsOf(AGENCIES)
  const agencies = [
    ...townships.map((region) => ({ region, name: `${region.at(-1)}人民政府` })),
    ...townships.map((region) => ({ region: region.slice(0, 3), name: '教育局' })),
    ...townships.map((region) => ({ region: region.slice(0, 3), name: '卫生健康局' })),
    ...townships.map((region) => ({ region: region.slice(0, 3), name: '自然资源和规划局' })),
    ...townships.map((region) => ({ region: region.slice(0, 3), name: '人民政府办公室' })),
  ]
  const distinct = [...new Map(agencies.map((agency) => [agency.region.join('/') + agency.name, agency])).values()]
  return distinct.slice(0, AGENCIES).flatMap((agency, n) =>
    [2021, 2022].map((year): ReportSummary => {
      const plain = { title: '', form: '2021', path: '', format: 'txt', url: null, published: null } as const
      return { ...plain, id: `${n}-${year}`, year, agency: { ...agency, code: null } }
    }),
  )
}

const timeOf = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const best = (work: () => unknown) => Math.min(timeOf(work), timeOf(work), timeOf(work))

export async function run(): Promise<void> {
  const random = randomFrom(20261127)
  const lines = summaries()
  const coverage = coverageOf(lines)
  segment('加载词典')
  const listing = best(() => coverageOf(lines))
  const vocabulary = createVocabulary(lexicon)
  const { otherNames } = vocabulary
  const knowing = best(() => createDirectory(coverage, otherNames))
  const knowledge = { directory: createDirectory(coverage, otherNames), vocabulary }
  const read = (question: string) => understand({ question, asOf: '2026-11-27' }, knowledge, null)

  const townships = divisionsOf(2000).map((region) => region.at(-1)!)
  const asked = SETS.flatMap((set) => readFileSync(`${set}/questions.jsonl`, 'utf8').trim().split('\n'))
    .flatMap((line) => (JSON.parse(line) as QuestionLine).turns)
    .map(({ question }) => question.replace(NAMES, () => townships[Math.floor(random() * townships.length)]!))
  const first = timeOf(() => read('古城镇2021年公开了多少条信息'))
  const firstSlip = timeOf(() => read('how many items did xiangshan publish, 香杉乡, xsx'))
  for (const question of asked) read(question)
  const timed = (some: readonly string[]) => some.map((question) => ({ question, time: best(() => read(question)) }))
  const questions = timed(asked)
  const ill = Object.values(repetitions).map((words) => words.repeat(LIMIT / words.length))
  const junk = timed([...ill, ...Array.from({ length: JUNK }, () => junkFrom(random))])
  const glue = () => {
    let question = ''
    while (question.length < LIMIT) question += asked[Math.floor(random() * asked.length)]
    return question.slice(0, LIMIT)
  }
  const glued = timed(Array.from({ length: GLUED }, glue))
  const row = (measured: readonly { time: number }[], target: string) => {
    const times = measured.map(({ time }) => time)
    const at = (share: number) => quantile(times, share).toFixed(2)
    return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: Math.max(...times).toFixed(2), target }
  }
  console.log(`${coverage.size} agencies; ms`)
  console.table({
    'start: who has reports of which years': { p50: listing.toFixed(0) },
    'start: the names of all': { p50: knowing.toFixed(0), target: '≤ 500' },
    'first question': { p50: first.toFixed(0) },
    'first question with pinyin and slips': { p50: firstSlip.toFixed(0) },
    [`a question (${questions.length})`]: row(questions, 'p50 ≤ 1, p99 ≤ 5'),
    [`junk (${junk.length})`]: row(junk, 'most ≤ 20'),
    [`questions glued to ${LIMIT} characters (${glued.length})`]: row(glued, 'most ≤ 20'),
  })
  for (const { question, time } of [...questions, ...junk, ...glued].sort((a, b) => b.time - a.time).slice(0, 5))
    console.log(`${time.toFixed(1)} ms: ${JSON.stringify(question.slice(0, 100))}`)
}
