/**
 * What a question says beyond the cell that it names: 涉及土地的行政处罚, 一审败诉, 罚款多少元. The cell counts all of them,
 * so it does not answer.
 */
import { doneOtherwise, wordsThatNarrow } from '../catalog/vocabulary/narrowing.ts'
import { wordsAroundCells } from '../catalog/vocabulary/neutral.ts'
import type { Metric, MetricRead, Query } from '../model/query.ts'
import { isAllOf } from '../question/recognizers/whole-places.ts'
import { soundOf } from '../text/pinyin.ts'
import { cellsAsked } from './cell-keys.ts'
import type { ReportView } from './report-view.ts'

/** Characters between a word and the cell that it narrows; 正府 in 平江县正府2021年新收申请 is far from it. */
const BESIDE = 4

/** Words of the form itself narrow nothing: 行政处罚的处理决定. */
function labelsOf(metric: Metric & { kind: 'cell' }, view: ReportView): string {
  const { form } = view.report
  if (form === 'other') return ''
  return cellsAsked(metric, form)
    .map(({ row, column }) => `${row.groups.join('')}${row.label}${column.group ?? ''}${column.label}`)
    .join('')
}

/** 申情 is 申请 misspelt. */
function soundsLikeIn(word: string, labels: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(word) && ` ${soundOf(labels)} `.includes(` ${soundOf(word)} `)
}

/** 涉及土地的行政处罚, 土地类的行政处罚. */
function isNamedAsMatter(word: string, question: string): boolean {
  const at = question.indexOf(word)
  return (
    /(?:涉及|关于|有关|针对|事关)[^，。？！,?!]{0,6}$/u.test(question.slice(0, at)) ||
    /^(?:类|方面|领域)的?/u.test(question.slice(at + word.length))
  )
}

const WHATEVER: ReadonlySet<string> = new Set(['received', 'processed'])

/** 留着过年再办的申请, 复议翻案了的: what is told of it singles out some, where the cell holds whatever became of it. */
function unreadBeside({ unread }: Query, { table, row, column }: Metric & { kind: 'cell' }): readonly string[] {
  const all = [...unread.outcomes, ...unread.reasons]
  if (table === 'disputes') return column === null ? unread.outcomes : []
  if (table !== 'applications') return []
  // 不予公开 is an outcome, and holds whatever the reason.
  return row.endsWith('.*') ? unread.reasons : WHATEVER.has(row) ? all : []
}

/**
 * The question's words that single out some of what the cell counts; none where it asks for all of it. Of applications
 * received any word does that the form does not know; elsewhere those that are known to.
 */
export function narrowingWords(query: Query, read: MetricRead, view: ReportView): readonly string[] {
  const { metric, span, by, rule, loose } = read
  if (metric.kind !== 'cell') return []
  // 多少是给了的 after 收到几件: of what was spoken of.
  if (rule === 'context' && read !== query.whole) return unreadBeside(query, metric)
  if (by !== 'stated') return []
  // What is told singles out the part, and not the whole that it is a share of.
  const unread = read === query.whole ? [] : unreadBeside(query, metric)
  if (unread.length > 0) return unread
  const { topic, question } = query
  const anyWord = metric.row === 'received' || loose === true
  const ofWhole = metric.table === 'disclosure' && (metric.column === null || metric.column === 'items')
  const labels = topic.length > 0 ? labelsOf(metric, view) : ''
  return topic.filter((word) => {
    const at = question.indexOf(word)
    if (isAllOf(word, view.agency) || wordsAroundCells.has(word) || labels.includes(word) || soundsLikeIn(word, labels))
      return false
    // English words come as the Chinese ones that they may stand for.
    if (word.split('|').some((one) => wordsThatNarrow.has(one))) return true
    if (ofWhole && doneOtherwise.has(word)) return true
    if (at < 0 || !(anyWord || isNamedAsMatter(word, question))) return false
    return span === undefined || at + word.length >= span[0] - BESIDE
  })
}

const MONEY = /^(?:亿|万)?元$/u

/** 行政处罚罚款多少元: money, of what the report counts in cases; an amount is money without a unit as well. */
export function asksForMoney({ unit }: Query, metric: Metric, printed: string | null): boolean {
  if (metric.kind === 'cell' && metric.column === 'amount') return false
  return MONEY.test(unit ?? '') && !MONEY.test(printed ?? '')
}

/** 收费站有几个: what is counted, of what the report prints in money; 有几个乡镇收费超过1万元 counts agencies. */
export const isMoneyAlone = ({ question, operation }: Query, printed: string | null): boolean =>
  operation !== 'count' &&
  MONEY.test(printed ?? '') &&
  /(?:多少|几)(?:个(?![亿万钱子]|百分)|[处家名位台所项件笔户])/u.test(question)
