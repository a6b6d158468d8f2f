/**
 * One engine over one collection, in a process of its own: `measure.ts ENGINE DIR SECONDS` prints a Measurement as JSON.
 *
 * An engine that is too slow for all questions answers those that it gets to within the time, in an order that is
 * mixed, so that they are a fair sample.
 */
import { readCollection } from './collection.ts'
import { engines, wordsOf } from './engines.ts'
import { judge, meanOf, type Quality, quantile } from './metrics.ts'

export interface Measurement extends Quality {
  engine: string
  questions: number
  buildSeconds: number
  p50: number
  p99: number
  megabytes: number
}

/** Fixed for all engines: by a hash of the question's place. */
const mixed = (place: number) => Math.imul(place + 1, 0x9e3779b1) >>> 0

const [engine = '', directory = '', seconds = '120'] = process.argv.slice(2)
const { documents, queries, relevance } = readCollection(directory)
const questions = queries
  .map((query, place) => ({ query, key: mixed(place) }))
  .sort((a, b) => a.key - b.key)
  .map(({ query }) => query)
// The dictionary is everybody's, so nobody's to pay for.
wordsOf('加载词典')
const megabytes = () => process.memoryUsage().rss / 1024 / 1024
const before = megabytes()
const start = performance.now()
const find = await engines[engine]!(documents)
const buildSeconds = (performance.now() - start) / 1000
for (const { text } of questions.slice(0, 20)) await find(text)
const qualities: Quality[] = []
const times: number[] = []
const deadline = performance.now() + Number(seconds) * 1000
for (const { id, text } of questions) {
  const asked = performance.now()
  const ranked = await find(text)
  times.push(performance.now() - asked)
  qualities.push(judge(ranked, relevance.get(id)!))
  if (performance.now() > deadline) break
}
const measurement: Measurement = {
  engine,
  questions: qualities.length,
  ...meanOf(qualities),
  buildSeconds,
  p50: quantile(times, 0.5),
  p99: quantile(times, 0.99),
  megabytes: megabytes() - before,
}
process.stdout.write(`${JSON.stringify(measurement)}\n`)
