/**
 * In which years a follow-up is answered: those between which it reckons, those it goes back to, or those that stay.
 */
import type { AgencyRead, Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { INHERITED } from './inherited.ts'
import { togetherIn } from './spoken-of.ts'
import { endsOfLast, yearsKept } from './years-of-last.ts'

/** What is reckoned between two years. */
const REACHES_BACK: ReadonlySet<string> = new Set(['difference', 'growth'])

export const reachesBack = ({ operation }: Query): boolean => REACHES_BACK.has(operation)

const THAN_A_YEAR = /(?:比|较|和|跟|与)(?:\d{2,4}年|20\d\d(?!\d)|[去前]年)|\bthan in \d/u
const THESE_TWO = /[这那](?:两|2|二)个?年/u

/** 比2024年多多少, 和2024年比哪个多 after 2023年: these two years, the one that was answered and the one named now. */
export function answeredAndNamed(query: Query, { answeredYear }: Conversation, text: string): Partial<Query> | null {
  const [named] = query.years
  const picks = query.operation === 'max' || query.operation === 'min'
  if (!(reachesBack(query) || picks) || !named || query.years.length > 1 || answeredYear === null) return null
  if (!THAN_A_YEAR.test(text) || named.year === answeredYear) return null
  return { years: [{ year: answeredYear, ...INHERITED }, named], withYearBefore: false }
}

/** 2021年多少？2022年呢？增长了百分之几？ The two years last spoken of. */
export function bothSpokenOf(query: Query, conversation: Conversation, text: string): Partial<Query> | null {
  if (!reachesBack(query) || (query.years.length > 0 && !THESE_TWO.test(text))) return null
  const ends = endsOfLast(conversation, text)
  return ends && { years: ends.map((year) => ({ year, ...INHERITED })), yearScope: 'stated', withYearBefore: false }
}

/** 2021年多少？2022年呢？这两个数一共多少？ The same thing in each of the years of the last turns. */
export function yearsAddedUp(query: Query, conversation: Conversation, text: string): Partial<Query> | null {
  const { agencies, metrics, earlier, answeredYear } = conversation
  const count = togetherIn(text)
  if (query.operation !== 'sum' || query.years.length > 0 || count === null || metrics.length !== 1) return null
  const before = earlier.slice(0, count - 1)
  const alike = before.every(
    ({ agency, metric }) => agency === agencies[0] && JSON.stringify(metric) === JSON.stringify(metrics[0]),
  )
  const years = new Set([answeredYear, ...before.map(({ year }) => year)].filter((year) => year !== null))
  if (!alike || years.size !== count) return null
  return {
    metrics: metrics.map((metric) => ({ metric, ...INHERITED })),
    years: [...years].reverse().map((year) => ({ year, ...INHERITED })),
    yearScope: 'stated',
    withYearBefore: false,
  }
}

/** 回到昌华街道: in the year that it was spoken of. */
const RETURNS = /回到|说回|话说回来|再说/u

/**
 * @param named - the agency that the follow-up itself names
 * @param anew - it is asked of one year again
 */
export function yearsThatStay(
  result: Query,
  conversation: Conversation,
  text: string,
  named: AgencyRead | undefined,
  anew: boolean,
): Partial<Query> {
  const before =
    RETURNS.test(text) && conversation.earlier.find(({ agency, year }) => agency === named?.key && year !== null)
  const years = before ? [before.year!] : yearsKept(result, conversation, anew)
  return {
    years: years.map((year) => ({ year, ...INHERITED })),
    yearScope: 'stated',
    // 增幅多少 after 2022年比2021年增加几件: of these two.
    ...(years.length > 1 && { withYearBefore: false }),
  }
}
