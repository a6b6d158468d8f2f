/**
 * 由43个压减至38个: a change that a report tells by its two ends, and 压减了几个, which asks by how much.
 */
import type { Fact } from '../model/fact.ts'
import type { ReportView } from './report-view.ts'

const CHANGES = '缩短|压缩|缩减|压减|精简|扩大|提高|提升|增加|增长|减少|下降|上升|降低|延长'

const BY_HOW_MUCH = new RegExp(`(?:${CHANGES})了?(?:多少|几)|\\bby how (?:much|many)\\b`, 'iu')

/** 压减了几个, 增加多少: it may be reckoned from the two ends, where a report tells them. */
export const asksByHowMuch = (question: string): boolean => BY_HOW_MUCH.test(question)

const THE_AMOUNT = /(?:压减|减少|缩减|精简|降低|增加|提高|扩大|缩短|压缩|快|慢)了(?:多少|几)/u

/** 压减了几个, and not 压减到几个: the amount of a change, so that the number of neither end is an answer. */
export const asksForNoEnd = (question: string): boolean => THE_AMOUNT.test(question)

/** The same question, asked for an end: 压减至几个. */
export const askingForEnd = (question: string): string => question.replace(/了(?=多少|几)/u, '至')

const START = /原来|原先|原有|以前|之前|从前|早先|改造前|由多少|从多少|\bbefore\b|\boriginal|\bused to\b/iu

/** 原来是几天, 以前多少平方米: what it was before the change. */
export const asksForStart = (question: string): boolean => START.test(question)

/** Between the two numbers. */
const BETWEEN = new RegExp(
  `^[^\\d，。；,;\\n]{0,8}(?:${CHANGES})[^\\d，。；,;\\n]{0,6}(?:至|到|为)[^\\d，。；,;\\n]{0,4}$`,
  'u',
)

/** The two ends of the change that the figure is one of. */
export function endsOfChange(fact: Fact, view: ReportView): [Fact, Fact] | null {
  const numbers = view.prose.filter(
    ({ value, valueStart, unit }) => value !== null && valueStart !== null && unit === fact.unit,
  )
  for (const from of numbers)
    for (const to of numbers)
      if (
        (from.id === fact.id || to.id === fact.id) &&
        from.valueEnd! <= to.valueStart! &&
        BETWEEN.test(view.text.slice(from.valueEnd!, to.valueStart!))
      )
        return [from, to]
  return null
}

/** A sentence that tells from what to what, though its numbers are no figures that the words of a question find. */
export const FROM_TO = /[由从]\d[^，。；]{0,8}[至到]\d/u
