/** 占比多少，比2022年高吗: the shares of two years are held against one another, and not what they are shares of. */
import type { Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { INHERITED } from './inherited.ts'

const AGAINST_YEAR =
  /(?:比|较|和|跟|与)(?:于|起)?(?:(?:19|20)?\d\d年?|[去前上]一?年|上年度|前一年)[^，。？！,?!]{0,8}(?:高|低|升|降|涨|跌|变|大|小)|\b(?:higher|lower|up|down|rise|risen|fall|fallen)\b[^?]{0,24}\b(?:than|from|on|since)\b/u
/** 涨了还是跌了 after the share of another year. */
const UP_OR_DOWN = /(?:[涨升高增多]|提高|上升|增加)了?还是(?:变)?(?:[跌降低减少]|下降|减少|降低)/u
/** 高了多少件: what is counted, and no share. */
const COUNTED = /(?:多少|几)[件条篇个次人]/u

/** What the query takes over; null where it holds no shares against one another. */
export function sharesOfTwoYears(query: Query, conversation: Conversation | null, text: string): Partial<Query> | null {
  const again =
    conversation?.operation === 'share' &&
    (query.operation === 'difference' || query.verdict) &&
    query.metrics.length > 0 &&
    query.metrics.every(({ rule }) => rule === 'context')
  if (
    !(query.operation === 'share' || again) ||
    !(AGAINST_YEAR.test(text) || (again && UP_OR_DOWN.test(text))) ||
    COUNTED.test(text)
  )
    return null
  const years = query.years.map(({ year }) => year)
  const spoken = conversation?.answeredYear ?? null
  const own = years.length === 2 ? years : spoken !== null && years.length === 1 ? [spoken, years[0]!] : []
  const pair = own.length === 0 && query.withYearBefore && spoken !== null ? [spoken, spoken - 1] : own
  if (pair.length !== 2 || pair[0] === pair[1]) return null
  return {
    operation: 'share',
    whole: query.whole ?? (again && conversation.whole ? { metric: conversation.whole, ...INHERITED } : null),
    years: pair.map((year) => query.years.find((one) => one.year === year) ?? { year, ...INHERITED }),
    yearScope: 'stated',
    withYearBefore: false,
    topic: [],
  }
}
