/**
 * What a share is taken of, where the question names it only as a field, or nothing but it.
 */
import type { Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { lastThings, togetherIn } from './spoken-of.ts'

/** 那些信访里头，校外培训退费的占多大比例: in what is counted is the whole. */
export function wholeWithin({ operation, whole, metrics }: Query, within: string[]): Partial<Query> | null {
  if (operation !== 'share' || whole !== null || metrics.length > 0 || within.length === 0) return null
  return {
    whole: { metric: { kind: 'topic', text: within.join(''), words: within, heads: within }, by: 'stated' },
  }
}

/** 占不予公开的百分之几？ The part is what the turn before spoke of. */
export function partOfWhole(query: Query, conversation: Conversation | null, text: string): Partial<Query> | null {
  if (query.operation !== 'share' || !conversation || conversation.metrics.length === 0) return null
  const [last] = conversation.metrics
  // 占全部公开的多少, of items of a channel: of all that was published, and not of applications granted.
  const published = last?.kind === 'prose' && last.key.startsWith('published.')
  const whole = published
    ? { ...query.metrics[0]!, metric: { kind: 'prose' as const, key: 'published.total' } }
    : query.metrics[0]!
  const together = togetherIn(text)
  const summed =
    conversation.operation === 'sum' || conversation.together ? conversation.metrics : conversation.metrics.slice(0, 1)
  const parts = together === null ? summed : lastThings(conversation, together).reverse()
  // 占全市新收的多少: what else is said belongs to the whole.
  return { whole, metrics: parts.map((metric) => ({ metric, by: 'implied', rule: 'context' })), topic: [] }
}
