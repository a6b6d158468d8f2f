/**
 * Figures that the turns before gave and that this one reckons with: 两个季度相差多少分 after the score of each, 比一季度高多少,
 * 哪类最多 and 三类一共占多少 of the figures that stand beside the one spoken of.
 */

import type { Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { INHERITED } from './inherited.ts'
import { countOf, lastThings, togetherIn } from './spoken-of.ts'

/** How far the figures themselves lie apart, and not what changed from year to year. */
const APART =
  /^那?(?:到底|具体)?[多少](?:了|出)?(?:多少|几)|相差|差(?:了|距|额|值|别)?(?:是|有)?(?:多少|几|多大)|\bdifference\b|\bhow far apart\b/u
const AGAINST = /^(?:那|它|这)*(?:比|较|和|跟|与)/u
/** 两年差多少: no row of one report. */
const OF_YEARS = /[两二三四五2-5]个?年|\byears\b/u
const SAYS_NOTHING = /^(?:季度|相差|差距|差|得分|分数|分|数字|数|两|前后|结果|答案|系统|部门|类别|种类|申请|类|次)$/u
/** 哪类最多, 谁的申请最多: of what stands in one row with the figure spoken of. */
const ONE_OF_ROW =
  /谁|哪(?:一?个|一)?(?:系统|领域|类|种|项|方面|块|次|期|季度)|哪(?:一?个|种)?(?=最)|\bwhich (?:one|kind|type)?\b/u

const EITHER =
  /哪(?:一?个|一?样|边|头|类|种|项|者|方面)?(?:的)?(?:件数|数量)?[更最]?[多少高低大小]|谁[更最]?[多少高低]|\bwhich\b/u

/** Facts are named after their report. */
const reportOf = (fact: string) => fact.slice(0, fact.indexOf(':'))

/** The figures spoken of, as many as are counted, the earliest first: those of the last turn, or one of each of the last turns. */
function figuresSpoken({ spoken }: Conversation, count: number): string[] | null {
  const [last = []] = spoken
  if (last.length > 1) return last.length === count ? last : null
  const turns = spoken.slice(0, count)
  const figures = turns.flatMap((turn) => (turn.length === 1 ? turn : [])).reverse()
  const ofOne = new Set(figures.map(reportOf)).size === 1 && new Set(figures).size === count
  return ofOne ? figures : null
}

/** What the query takes over; null where it reckons with nothing that was said. */
export function figuresOfLast(query: Query, conversation: Conversation, text: string): Partial<Query> | null {
  const { spoken, agencies, answeredYear, metrics } = conversation
  const [agency] = agencies
  const [last] = metrics
  if (!agency || agencies.length > 1 || answeredYear === null || query.years.length > 0) return null
  if (query.unknownAgencies.length > 0 || query.scope === 'named' || query.scope === 'region') return null
  const there: Partial<Query> = {
    agencies: [{ key: agency, ...INHERITED }],
    scope: 'named',
    years: [{ year: answeredYear, ...INHERITED }],
    yearScope: 'stated',
    withYearBefore: false,
    asksNumber: true,
  }
  const again = metrics.map((metric) => ({ metric, ...INHERITED }))
  const [figure] = spoken[0]?.length === 1 ? spoken[0] : []
  const bare = query.periods.length === 0 && query.topic.every((word) => SAYS_NOTHING.test(word))
  const picks = query.operation === 'max' || query.operation === 'min'
  if (figure && picks && bare && last?.kind === 'topic' && metrics.length === 1 && ONE_OF_ROW.test(text))
    return { ...there, spoken: [figure], metrics: again, topic: [], whole: null }
  // 哪个多 after 建议和提案一共多少件: of these.
  const [several = []] = spoken
  if (several.length > 1 && picks && bare && last?.kind === 'topic' && query.metrics.length === 0 && EITHER.test(text))
    return { ...there, spoken: several, metrics: again, topic: [], whole: null }
  if (query.metrics.length > 0 || query.scope !== 'none') return null
  const against =
    figure !== undefined &&
    query.operation === 'difference' &&
    !query.withYearBefore &&
    AGAINST.test(text) &&
    query.periods.length + query.topic.length > 0
  if (against) return { ...there, spoken: [figure] }
  const count = togetherIn(text) ?? (APART.test(text) ? (countOf(text) ?? 2) : null)
  if (count === null || !bare || !RECKONS.has(query.operation)) return null
  const things = lastThings(conversation, count)
  // Things that have names of their own are looked up again.
  if (things.length === count && (query.operation === 'share' || things.every(({ kind }) => kind !== 'topic')))
    return null
  const figures = figuresSpoken(conversation, count)
  if (figures && query.operation !== 'share') return { ...there, spoken: figures, metrics: again, topic: [] }
  // 三类一共占多少 after two of them: of the row that they stand in.
  const row = figure !== undefined && last?.kind === 'topic' && countOf(text) !== null && !OF_YEARS.test(text)
  return row ? { ...there, spoken: [figure], metrics: again, topic: [] } : null
}

const RECKONS: ReadonlySet<string> = new Set(['difference', 'sum', 'share'])
