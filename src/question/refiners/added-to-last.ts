/**
 * 加上上年结转的总共几件, 加上2022年的一共多少: a thing or a year that is added to what the last turn spoke of.
 */
import type { Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { INHERITED } from './inherited.ts'

const ADDS =
  /^(?:那|再|要是|如果)*加(?:上)?(?!起|在|总)|^(?:那|再)*(?:[和跟与]|同(?![一年期样]))[^，。？！,?!]{2,16}(?:加|合)(?:起来|在?一起|一块)/u

export const addsToLast = (text: string): boolean => ADDS.test(text)

/** The last thing and the one that is named now; null where nothing is added. */
export function thingAdded(query: Query, { metrics: [last] }: Conversation, text: string): Partial<Query> | null {
  const [named] = query.metrics
  if (!last || !named || query.metrics.length > 1 || !addsToLast(text)) return null
  return { metrics: [{ metric: last, ...INHERITED }, named], operation: 'sum', topic: [] }
}

/** The last thing in the year that was answered and in the one that is named now; null where none is added. */
export function yearAdded(
  query: Query,
  { metrics: [last], answeredYear }: Conversation,
  text: string,
): Partial<Query> | null {
  const [named] = query.years
  const added = named && query.years.length === 1 && query.metrics.length === 0 && addsToLast(text)
  if (!last || !added || answeredYear === null || named.year === answeredYear) return null
  return {
    metrics: [{ metric: last, ...INHERITED }],
    years: [{ year: answeredYear, ...INHERITED }, named],
    ...{ yearScope: 'stated', withYearBefore: false, operation: 'sum', topic: [], asksNumber: true },
  }
}
