/**
 * Claims about several reports at once: 逐年上升吗, 连续三年都是零吗, 这几个镇都收到过申请吗. Each number is shown; the verdict
 * is that of all of them.
 */

import { isFound, operandOf } from './found.ts'
import { answerList } from './from-values.ts'
import { gather, readsOf } from './gather.ts'
import { comparable } from './operands.ts'
import type { Plan } from './plan.ts'
import { goesByYears } from './steps.ts'
import { comparisonOf, fulfils } from './threshold.ts'

const UP = /增|升|涨|多|高|大|\b(?:increas|gr[eo]w|ris|rose|up\b|more\b|higher)/iu
const DOWN = /减|降|跌|少|低|小|\b(?:decreas|declin|f[ae]ll|drop|down\b|fewer\b|less\b|lower)/iu
/** Of each of them, with no step between. */
const EVERY = /都|均|全(?:部|是|为)|每年|\b(?:all|every|each|both)\b/iu
const NONE =
  /(?:是|为)(?:零|0)|(?<!有)没(?:有|收|人|被)?(?!有)|未|零(?:申请|复议|诉讼)|\b(?:zero|no|none|never|any)\b/iu

/** 逐年增加了多少 asks for numbers, 为什么逐年增加 for words. */
const OPEN = /多少|几(?![年个])|怎|哪|为[什何啥]|\bhow\b|\bwhy\b|\bwhich\b/iu

type Judge = (values: readonly number[]) => boolean

/** How the question's claim is judged, null where it claims nothing of several reports. */
function judgeOf({ query, views }: Plan): Judge | null {
  const { question } = query
  const oneAgency = new Set(views.map(({ agency }) => agency.key)).size === 1
  if (oneAgency && goesByYears(question) && (UP.test(question) || DOWN.test(question))) {
    // 逐年减少 says 少, and 越来越多 does not.
    const falls = DOWN.test(question.replace(/多少|大小|高低/gu, '')) && !/越来越多|增|升|涨/u.test(question)
    const step = (before: number, after: number) => (falls ? after < before : after > before)
    return (values) => values.every((value, i) => i === 0 || step(values[i - 1]!, value))
  }
  if (!EVERY.test(question)) return null
  const bound = query.numbers[0]
  if (bound !== undefined && comparisonOf(question) !== null)
    return (values) => values.every((value) => fulfils(value, bound, question))
  return NONE.test(question)
    ? (values) => values.every((value) => value === 0)
    : (values) => values.every((value) => value > 0)
}

/** False where the question is none of these, or a report does not state it. */
export function answerSeries(plan: Plan): boolean {
  const { query, draft, speech } = plan
  const reads = readsOf(query)
  const claims =
    (query.verdict || goesByYears(query.question)) &&
    !OPEN.test(query.question) &&
    reads.length === 1 &&
    plan.views.length > 1
  const judge = claims ? judgeOf(plan) : null
  if (!judge) return false
  const views = plan.views.toSorted((a, b) => a.summary.year - b.summary.year)
  const gathered = gather(reads, { ...plan, views })
  const found = gathered.filter(isFound)
  if (found.length < gathered.length || !comparable(found)) return false
  answerList(plan, gathered)
  draft.text = speech.join([speech.judged(judge(found.map((one) => operandOf(one).value))), draft.text])
  return true
}
