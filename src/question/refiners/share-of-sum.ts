/**
 * 其中直接起诉的占几成 after 直接起诉和复议后起诉一共几件, 两项各占多少: of what the conversation added up.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { INHERITED } from './inherited.ts'

const EACH = /各|分别|\b(?:each|respectively)\b/u

/** What the query takes over; nothing where it names its whole, or something that was not added up. */
export function shareOfSum(query: Query, { addends }: Conversation, text: string): Partial<Query> {
  const { operation, whole, metrics } = query
  if (operation !== 'share' || whole !== null || addends.length < 2) return {}
  const ofThem = metrics.every(({ metric }) => addends.some((one) => isDeepStrictEqual(one, metric)))
  const some = metrics.length > 0 && (metrics.length < addends.length || EACH.test(text))
  return ofThem && some ? { addends: addends.map((metric) => ({ metric, ...INHERITED })), topic: [] } : {}
}
