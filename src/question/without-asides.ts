/**
 * 我不想跑大厅，…2023年有多少人次用过; …有几条啊，我们老年人就看那个: a clause that tells of the asker and asks nothing.
 */
import type { Query, Read } from '../model/query.ts'
import type { Span } from '../model/span.ts'
import { asksSomething } from './split-clauses.ts'

/** Not between digits, as in 1,369. */
const PAUSE = /(?<!\d)[，,；;。？?！!：:]+|[，,；;。？?！!：:]+(?!\d)/gu
/** 只看网站的, 企业的不算, 其中…: it says of what a number is wanted. */
const RESTRICTS =
  /[只光仅单除]|百分|不[算含包要]|不包括|其中|其余|里[头面边]$|当中|之中|方面|部分|按|以.{1,8}计|包括|包含|算上|加上|连同|口径|那[类种块项]|这[类种块项]|比如|例如|就是|我[指说]的?是|指的是|\d|\b(?:only|just|excluding|including|except|without|of (?:these|those|them))\b/iu
const LEAST_LETTERS = 2

const spansIn = (reads: readonly Pick<Read, 'span'>[]): Span[] =>
  reads.flatMap(({ span }) => (span ? [{ start: span[0], end: span[1] }] : []))
/** What the question was understood by besides what it asks for, and no word of which is said by the way. */
const whoseAndWhen = ({ agencies, years, unknownAgencies, ambiguousAgencies }: Query) =>
  spansIn([...agencies, ...years, ...unknownAgencies, ...ambiguousAgencies])

/** 孩子今年上初中, 我不想跑大厅: plainly of the asker. */
const OF_THE_ASKER =
  /[我咱俺]|孩子|娃|儿子|女儿|闺女|老[人伴]|爸|妈|爷爷|奶奶|想[看问查知]|要用|好奇|论文|作业|着急|\b(?:i|my|me|we|our)\b/iu

/** 行政复议总共几件，我记得有一件还没审结: what is remembered beside the number of all chooses no part of it. */
const REMEMBERED =
  /^\s*[我俺咱]?(?:只|就|还|也|隐约|依稀|模糊|好像|大概|恍惚)*(?:记得|记着|印象[里中]|听(?:人家?|谁|别人)?说|据说|知道)|^\s*(?:(?:and|but|though) )?i (?:remember|recall|think|believe|heard|know)\b/iu
const OF_ALL = /总|一共|全部|合计|\b(?:total|in all|altogether)\b/iu

/**
 * The question with such clauses blanked out, so that offsets stay; null where it has none, or asks in none of its clauses.
 *
 * @param plainly - only those that are plainly of the asker
 */
export function withoutAsides(query: Query, plainly = false): string | null {
  const { question } = query
  const ends = [...question.matchAll(PAUSE)].map(({ index, 0: mark }) => index + mark.length)
  const clauses = [...ends, question.length].map((end, i) => ({ start: ends[i - 1] ?? 0, end }))
  const said = ({ start, end }: Span) => question.slice(start, end).replace(/[\s\p{P}]+$/gu, '')
  const asks = (clause: Span) =>
    asksSomething(said(clause), question.slice(0, clause.start) + question.slice(clause.end))
  const asking = clauses.filter(asks)
  if (asking.length === 0) return null
  const remembered = (clause: Span) =>
    REMEMBERED.test(said(clause)) && asking.some((one) => one.start < clause.start || OF_ALL.test(said(one)))
  // 我印象里清河县2022年有几件是重复申请: whose and when may be said there alone.
  const kept = whoseAndWhen(query)
  const named = [...kept, ...spansIn(query.metrics)]
  const inside = (clause: Span, spans: readonly Span[]) =>
    spans.some(({ start, end }) => end > clause.start && start < clause.end)
  const asides = clauses.filter((clause) => {
    const words = said(clause)
    if (!asks(clause) && remembered(clause)) return true
    if (words.trim().length < LEAST_LETTERS || asks(clause) || RESTRICTS.test(words)) return false
    if (plainly && !OF_THE_ASKER.test(words)) return false
    return !inside(clause, named)
  })
  if (asides.length === 0) return null
  const gone = (place: number) =>
    asides.some(({ start, end }) => start <= place && place < end) &&
    !kept.some(({ start, end }) => start <= place && place < end)
  return question
    .split('')
    .map((unit, place) => (gone(place) ? ' ' : unit))
    .join('')
}
