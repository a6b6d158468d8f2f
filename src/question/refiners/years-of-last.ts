/**
 * Which years a follow-up is about that names none: those that the conversation spoke of, or the ends of them.
 */
import type { Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'

/** 三年涨了多少 after one year, the next and the one after that: how many years the change spans. */
const YEARS_SPANNED = /(?:[这那前后近]|一共|总共)*([三四五3-5])个?年/u
const COUNTS: Readonly<Record<string, number>> = { 三: 3, 四: 4, 五: 5 }

/** The ends of the years that the last turn was about, from which 上一年 and 下一年 are counted; null where it was about none. */
export function yearsSpokenOf({ years, answeredYear }: Conversation): { first: number; last: number } | null {
  const spoken = years.length > 1 || answeredYear === null ? years : [answeredYear]
  return spoken.length > 0 ? { first: Math.min(...spoken), last: Math.max(...spoken) } : null
}

/** The two years between which a change is asked for, of the turns before; null where they spoke of one year. */
export function endsOfLast(
  { earlier, answeredYear, agencies: [agency] }: Conversation,
  text: string,
): [number, number] | null {
  const [, said] = YEARS_SPANNED.exec(text) ?? []
  const count = said ? (COUNTS[said] ?? Number(said)) : 2
  const previous = earlier[count - 2]
  const ofOne = earlier.slice(0, count - 1).every((turn) => turn.agency === agency)
  if (answeredYear === null || !previous?.year || previous.year === answeredYear || !ofOne) return null
  return [answeredYear, previous.year]
}

const COMPARES: ReadonlySet<string> = new Set(['difference', 'growth'])

/**
 * The years that stay. What is asked anew after 2024年比2023年多多少 is asked of 2024 alone, but for what is reckoned
 * between years again.
 */
export function yearsKept(
  result: Query,
  { years, operation, answeredYear }: Conversation,
  anew: boolean,
): readonly number[] {
  const alone = anew && years.length === 2 && COMPARES.has(operation) && !COMPARES.has(result.operation)
  return alone && answeredYear !== null ? [answeredYear] : years
}
