/**
 * 谁多 after 荆门2023年 and 洛川2022年: of each the year in which it was spoken of.
 */
import type { Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'

export function eachInItsYear(
  { years, yearScope }: Query,
  agencies: Query['agencies'],
  { answeredYear, earlier, agencies: [last] }: Conversation,
): Partial<Query> {
  const spokenOf = agencies.map(({ key }) =>
    key === last ? answeredYear : (earlier.find(({ agency, year }) => agency === key && year !== null)?.year ?? null),
  )
  const known = spokenOf.filter((year) => year !== null)
  if (years.length > 0 || yearScope !== 'latest' || known.length < agencies.length || new Set(known).size < 2) return {}
  return {
    years: known.map((year) => ({ year, by: 'implied', rule: 'context' })),
    yearScope: 'stated',
    paired: true,
    withYearBefore: false,
  }
}
