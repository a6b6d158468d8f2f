/**
 * Between which years a change is asked for, where the question names one or none.
 */
import type { Query } from '../../model/query.ts'

const CHANGE =
  /[多少涨降]了(?:多少|几)|[多少高低涨跌升降]了?一?[些点]?了?(?:吗|没有?(?=[?？]|$))|[多少高低]了?一?[些点](?:了|吗|$)|[多少高低涨跌]了还是|增长|增加|减少|下降|上升|增多|变化|涨|跌|提高|降低|\b(?:grow|grew|increase|decrease|rise|rose|fall|fell|drop|change)/u

const THAN_A_YEAR = /(?:比|较)\d{2,4}年/u

/**
 * @param unnamed - the question without names that speak of change
 * @param available - the years of the reports that there are
 * @param follows - it goes on with a conversation
 */
export function settleChange(
  { operation, scope, agencies, years, metrics }: Query,
  text: string,
  unnamed: string,
  available: readonly number[],
  follows: boolean,
): Partial<Query> {
  const reckons = operation === 'difference' || operation === 'growth'
  // 增长了多少, of one thing in one year: since the year before.
  const changes = operation === 'growth' || (operation === 'difference' && CHANGE.test(unnamed))
  const ofMany = scope === 'region' || scope === 'all' || operation === 'growth'
  const ofOne = agencies.length <= 1 || ofMany
  const sinceYearBefore = changes && ofOne && years.length <= 1 && metrics.length <= 1
  // 申请比2022年多收了几件, of no other year: the newest report beside it.
  const [beside] = years
  const newest = Math.max(...available)
  const sinceNamed =
    reckons && beside && years.length === 1 && agencies.length === 1 && !follows && THAN_A_YEAR.test(text)
  return {
    ...(sinceYearBefore && { withYearBefore: true }),
    ...(sinceNamed && newest > beside.year && { years: [{ year: newest, by: 'implied', rule: 'newest' }, beside] }),
  }
}
