/**
 * 哪个多 after two figures of one agency: of the things that were spoken of, or else of the years, and of nobody else.
 */

import type { Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { INHERITED } from './inherited.ts'
import { lastThings } from './spoken-of.ts'

const WHICH =
  /哪(?:一?个|种|样|边|头|类|项|者)(?!渠道|方式|途径)|谁|\bwhich(?: one| of (?:them|the two))?(?= (?:is|was|are|were|had|has|did|got|received|more)\b|[?]|$)/u

/** What the query takes over; null where it picks something else. */
export function greaterOfLast(query: Query, conversation: Conversation, text: string): Partial<Query> | null {
  const { agencies, answeredYear, earlier } = conversation
  const [agency] = agencies
  const [before] = earlier
  const picks = query.operation === 'max' || query.operation === 'min'
  if (!picks || !WHICH.test(text) || agencies.length !== 1 || !agency || answeredYear === null) return null
  if (query.metrics.length > 0 || query.topic.length > 0 || query.years.length > 0) return null
  const spokenTogether = conversation.metrics.length > 1
  if (!spokenTogether && before?.agency !== agency) return null
  const things = spokenTogether ? conversation.metrics : lastThings(conversation, 2).reverse()
  const years = things.length > 1 ? [answeredYear] : [...new Set([before?.year ?? answeredYear, answeredYear])]
  if (things.length < 2 && years.length < 2) return null
  return {
    agencies: [{ key: agency, ...INHERITED }],
    scope: 'named',
    metrics: things.map((metric) => ({ metric, ...INHERITED })),
    years: years.map((year) => ({ year, ...INHERITED })),
    yearScope: 'stated',
    withYearBefore: false,
    asksNumber: true,
  }
}
