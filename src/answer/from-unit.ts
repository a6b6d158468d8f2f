/**
 * 68.2415是元还是万元: in which unit a number is printed, of the cell that is named or of the number that the question quotes.
 */
import type { Query } from '../model/query.ts'
import { answerList, answerValue } from './from-values.ts'
import type { Plan } from './plan.ts'

const UNIT =
  /(?:什么|啥|哪个|何种?)(?:计量)?单位|单位(?:到底|究竟|应该|应当|该|都|用的?|填的?|写的?|标的?)*是?(?:什么|啥|哪个|(?:百|千|万|亿)?元)|(?:百|千|万|亿)?元还是(?:按|以)?(?:百|千|万|亿)?元|\b(?:what|which) units?\b|\byuan or\b/iu

export const asksForUnit = ({ question, agencies }: Query): boolean => agencies.length === 1 && UNIT.test(question)

/** Whether the answer is made. */
export function answerUnit(plan: Plan): boolean {
  const { query, views } = plan
  const [view] = views
  if (!view || views.length > 1 || query.verdict || !asksForUnit(query)) return false
  const [read] = query.metrics
  const quoted = view.report.facts.filter(
    ({ value, unit }) => unit !== null && query.numbers.includes(value ?? Number.NaN),
  )
  const [fact] = quoted
  if (fact && new Set(quoted.map(({ unit }) => unit)).size === 1) {
    const metric = { kind: 'topic' as const, text: fact.label, words: [fact.label] }
    answerList(plan, [{ kind: 'figure', metric, view, fact, companions: [], instead: null }])
    return true
  }
  if (query.metrics.length !== 1 || read?.metric.kind !== 'cell') return false
  answerValue({ ...plan, query: { ...query, topic: [], unit: null } })
  return true
}
