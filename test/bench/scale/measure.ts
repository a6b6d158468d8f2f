/**
 * What a fresh process needs over an index: `measure.ts DIRECTORY [vectors]`.
 */
import { lexicon } from '../../../src/catalog/vocabulary/lexicon.ts'
import { coverageOf } from '../../../src/model/coverage.ts'
import type { ReportSummary } from '../../../src/model/store.ts'
import { createPassageSearch } from '../../../src/search/search-passages.ts'
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import { listAskables } from '../../../src/suggest/askable.ts'
import { createSuggester } from '../../../src/suggest/create-suggester.ts'
import { segment } from '../../../src/text/segment.ts'
import { quantile } from '../retrieval/metrics.ts'
import { benchEmbedder } from './embedder.ts'
import { randomFrom } from './make-reports.ts'
import { divisionsOf } from './townships.ts'

const ROUNDS = 1500
const TOPICS = [
  '存在哪些主要问题',
  '微信公众号发布了多少条信息',
  '如何加强政务公开队伍培训',
  '政策解读有哪些形式',
  '群众看病不方便怎么公开的',
  '依申请公开办理情况怎么样收到多少件申请',
  '村务公开小程序建设得如何，下一步准备怎么改进',
  '信息发布前由谁审核，有没有落实三审三校制度',
  '公开栏多久更新一次',
  '监督保障',
]

const [directory = '', ...flags] = process.argv.slice(2)
const megabytes = () => Math.round(process.memoryUsage().rss / 1024 / 1024)
const timeOf = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Times by the clock, and of the processor alone: neighbours on a shared machine lengthen only the first. */
class Times {
  readonly #clock: number[] = []
  readonly #processor: number[] = []

  async take(work: () => unknown): Promise<void> {
    const before = process.cpuUsage()
    this.#clock.push(await timeOf(work))
    const { user, system } = process.cpuUsage(before)
    this.#processor.push((user + system) / 1000)
  }

  row() {
    const of = (times: readonly number[], share: number) => quantile(times, share).toFixed(2)
    return {
      p50: of(this.#clock, 0.5),
      p99: of(this.#clock, 0.99),
      'processor p50': of(this.#processor, 0.5),
      'processor p99': of(this.#processor, 0.99),
    }
  }
}

const dictionary = await timeOf(() => segment('加载词典'))
const withDictionary = megabytes()
const store = openSqliteStore(directory)
const search = createPassageSearch(store, benchEmbedder(flags.includes('vectors')), directory)
const opening = await timeOf(() => search.search({ text: '公开专区', limit: 10 }))
const summaries = await store.summaries()
const random = randomFrom(3)
const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!
const nameOf = ({ agency, year }: ReportSummary) => `${agency.region.at(-1)}${year}年`

const everywhere = new Times()
const readable = new Times()
const within = new Times()
const longest = new Times()
for (let round = 0; round < ROUNDS; round++) {
  const report = pick(summaries)
  const [topic, named] = [pick(TOPICS), nameOf(report)]
  await everywhere.take(() => search.search({ text: `${random() < 0.5 ? named : ''}${topic}`, limit: 10 }))
  await within.take(() => search.search({ text: named + topic, limit: 10, reportIds: [report.id] }))
  if (round % 5 === 0) await readable.take(() => search.search({ text: topic, limit: 20, readable: true }))
  if (round % 25 === 0)
    await longest.take(() => search.search({ text: TOPICS.join('').repeat(5).slice(0, 500), limit: 10 }))
}
console.log(
  `dictionary ${dictionary.toFixed(0)} ms, ${withDictionary} MB; opened and first search ${opening.toFixed(0)} ms`,
)
console.log(`memory with everything searched: ${megabytes()} MB`)
console.table({
  'search, all passages': everywhere.row(),
  'search, agency and year given': within.row(),
  'search for readers, all passages': readable.row(),
  'search, 500 characters': longest.row(),
})
await store.close()

const agencies = divisionsOf(50_000)
const bureaus = agencies.slice(0, Math.max(0, 50_000 - agencies.length))
const lines = [
  ...agencies.map((region) => ({ region, name: `${region.at(-1)}人民政府` })),
  ...bureaus.map((region) => ({ region, name: '教育局' })),
]
const suggest = createSuggester(
  coverageOf(
    lines.map((agency, n): ReportSummary => {
      const title = { id: String(n), title: '', year: 2023, form: '2021', path: '', format: 'txt' } as const
      return { ...title, agency: { ...agency, code: null }, url: null, published: null }
    }),
  ),
  { askables: listAskables(lexicon), statedKeys: async (_, keys) => new Set(keys) },
)
const before = megabytes()
const first = await timeOf(() => suggest({ q: 'x', limit: 10 }))
const { spellingsOf, initialsOf } = await import('../../../src/text/pinyin.ts')
const typed = new Times()
for (let round = 0; round < 1000; round++) {
  const { region } = pick(lines)
  const name = region.at(-1)!
  const whole = pick([name, spellingsOf(name, 1)[0]!, initialsOf(name), region.slice(-2).join(''), `${name}2023年微博`])
  for (let length = 1; length <= whole.length; length++)
    await typed.take(() => suggest({ q: whole.slice(0, length), limit: 10 }))
}
console.log(`${lines.length} agencies: first suggestion ${first.toFixed(0)} ms, ${megabytes() - before} MB`)
console.table({ 'type-ahead, each key pressed': typed.row() })
