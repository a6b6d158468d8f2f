/**
 * 前者是后者的几倍, 2022年的一样吗: two things that the conversation spoke of, or one of them in two years, held against one another.
 */

import type { Metric, Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { INHERITED } from './inherited.ts'
import { lastThings } from './spoken-of.ts'

/** In the order in which they were spoken of: those of one turn as it listed them, those of two turns the earlier first. */
function inOrder(conversation: Conversation): [Metric, Metric] | null {
  const [one, other] = lastThings(conversation, 2)
  if (!one || !other) return null
  return conversation.metrics.length > 1 ? [one, other] : [other, one]
}

function formerAndLatter(query: Query, conversation: Conversation, text: string): Partial<Query> | null {
  const [former, latter] = [text.indexOf('前者'), text.indexOf('后者')]
  const pair = inOrder(conversation)
  if (!pair || (former < 0 && latter < 0)) return null
  const [one, other] = pair.map((metric) => ({ metric, ...INHERITED })) as [Query['metrics'][0], Query['metrics'][0]]
  if (former < 0 || latter < 0) return { metrics: [former < 0 ? other : one] }
  const [first, second] = former < latter ? [one, other] : [other, one]
  return query.operation === 'share' ? { metrics: [first], whole: second, unit: null } : { metrics: [first, second] }
}

/** 2022年的一样吗 after a number or telephone of another year. */
function sameInOtherYear(query: Query, conversation: Conversation): Partial<Query> | null {
  const { answeredYear, metrics } = conversation
  const [asked] = query.years
  if (!query.sameness || query.years.length !== 1 || answeredYear === null || asked!.year === answeredYear) return null
  const years = [asked!, { year: answeredYear, ...INHERITED }]
  const contact = query.metrics.length === 1 && query.metrics[0]!.metric.kind === 'contact'
  if (contact) return { years }
  const [last] = metrics
  return query.metrics.length === 0 && query.topic.length === 0 && last
    ? { years, metrics: [{ metric: last, ...INHERITED }] }
    : null
}

/** 行政处罚这两个数又是多少 after two columns of 行政许可: both of the row that is named now. */
function bothColumns(query: Query, conversation: Conversation, text: string): Partial<Query> | null {
  const [named] = query.metrics
  const things = lastThings(conversation, 2)
  if (!/[这那前上]面?[两二2]个?[数项列]/u.test(text) || query.metrics.length !== 1 || things.length < 2) return null
  if (named?.metric.kind !== 'cell' || named.metric.column !== null) return null
  const { table, row } = named.metric
  const both = things
    .reverse()
    .flatMap((last) => (last.kind === 'cell' && last.table === table ? [{ ...last, row }] : []))
  return both.length === 2 ? { metrics: both.map((metric) => ({ ...named, metric })), operation: 'value' } : null
}

/** What the query takes over; null where it holds nothing against one another, or names what it does. */
export function twoOfLast(query: Query, conversation: Conversation, text: string): Partial<Query> | null {
  const two = query.metrics.length === 0 && query.topic.length === 0 ? formerAndLatter(query, conversation, text) : null
  return two ?? sameInOtherYear(query, conversation) ?? bothColumns(query, conversation, text)
}
