/**
 * 其中直接起诉的占几成 after 直接起诉和复议后起诉一共几件: of what the conversation added up, where the question says so, or
 * nothing else is a whole of it.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Metric, Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { INHERITED } from './inherited.ts'

const OF_THESE = /其中|[里当]面|里头|当中|之中|这里|[这那]\d+|\bof (?:these|those|them)\b/u
const EACH = /各|分别|\b(?:each|respectively)\b/u

/** Applications are some of all, items of all that was published; 行政许可 and 直接起诉 of nothing that a report counts. */
const hasNoWhole = (metric: Metric) =>
  metric.kind === 'cell' && (metric.table === 'disclosure' || (metric.table === 'disputes' && metric.column === null))

/** What the query takes over; nothing where it names its whole, or something that was not added up. */
export function shareOfSum(query: Query, { addends, operation }: Conversation, text: string): Partial<Query> {
  const { metrics } = query
  if (query.operation !== 'share' || query.whole !== null || addends.length < 2 || metrics.length === 0) return {}
  // 微博呢 after 其中微信占几成: of the same.
  const ofThese = OF_THESE.test(text) || operation === 'share' || addends.every(hasNoWhole)
  const added = metrics.every(({ metric }) => addends.some((one) => isDeepStrictEqual(one, metric)))
  const some = metrics.length < addends.length || EACH.test(text)
  return ofThese && added && some ? { addends: addends.map((metric) => ({ metric, ...INHERITED })), topic: [] } : {}
}
