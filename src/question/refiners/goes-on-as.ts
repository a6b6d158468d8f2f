/**
 * Whether a follow-up does again what was done with the last thing.
 */
import type { Metric, MetricRead, Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'

/** 那文昌镇呢 after a breakdown asks for a breakdown again. */
const KEPT_OPERATIONS: ReadonlySet<string> = new Set([
  'compare',
  'max',
  'min',
  'passage',
  'breakdown',
  'growth',
  'difference',
  'rank',
  'share',
  'sum',
])

const IN_PERCENT = /百分|[几多少]成|%|\bpercent/u

/** 换算成百分比呢, 合百分之几 after 比2021年多多少条: the change again, as a rate. */
export const changesInPercent = (operation: string, text: string): boolean =>
  (operation === 'difference' || operation === 'growth') && IN_PERCENT.test(text) && !/占|\bof\b/u.test(text)

/** 折合百分之多少, as a percentage? after a number: which share it is of its whole. */
export const asksInPercent = ({ operation, years }: Query, text: string): boolean =>
  operation === 'value' && years.length === 0 && IN_PERCENT.test(text)

/** Is what was done with the last thing done again? 收了多少钱 after words, 有几件 after a share, ask for a number now. */
export function goesOnAs(operation: string, text: string): boolean {
  if (operation === 'passage' && /多少|几(?!乎)/u.test(text)) return false
  // 得了多少分 after 排第几名.
  if (operation === 'rank' && /多少|几(?!乎|名|位)/u.test(text) && !/第几/u.test(text)) return false
  if (operation === 'share' && /(?:多少|几)[件条个人次份]/u.test(text)) return false
  return KEPT_OPERATIONS.has(operation)
}

/** 粉丝呢 after 公众号占多少: followers are no items. */
const isAlike = (metric: Metric, last: Metric) => kindOf(metric) === kindOf(last)
const kindOf = (metric: Metric) => (metric.kind === 'cell' ? metric.table : isOfItems(metric) ? 'items' : metric.kind)
/** Those of one matter as well (重点领域的). */
const isOfItems = (metric: Metric) =>
  metric.kind === 'topic'
    ? !metric.unit || /[条篇]/u.test(metric.unit)
    : metric.kind === 'prose' && /^published/u.test(metric.key)

/** What is reckoned of one thing is reckoned of the next. */
const RECKONED_ANEW: ReadonlySet<string> = new Set(['share', 'growth'])

/** 企业呢 after 自然人占多少 asks for a share again, of the same whole; 复议总计呢 for the number of all. */
export function isReckonedAnew(
  reads: readonly MetricRead[],
  { metrics: [last], operation, years, agencies }: Conversation,
  text: string,
): boolean {
  const alike = last !== undefined && reads.every(({ metric }) => isAlike(metric, last))
  // 重点领域的呢 after 2024年比2023年多几条: between these two years again.
  const ofYears = operation === 'difference' && years.length === 2 && agencies.length === 1
  return alike && (RECKONED_ANEW.has(operation) || ofYears) && !/总计|总数|总量|合计/u.test(text)
}
