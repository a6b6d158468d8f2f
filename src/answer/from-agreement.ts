/**
 * 正文和表格对得上吗, 这两个数对得上吗: whether what is stated twice is stated alike, each with its citation.
 */

import { factsOf, type Gathered, isFound, operandOf } from './found.ts'
import { answerList } from './from-values.ts'
import { gather } from './gather.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { refuse } from './refuse.ts'
import { resolveFor } from './resolve-for.ts'
import { sayFigure } from './say-figure.ts'

/** Where a number stands narrows nothing. */
const WHERE = /^(?:正文|文字|文字里|叙述|表格|表里|数字|数据)$/u

/** As many metrics as years belong together in their order: what 2023 carried out, and what 2024 carried in. */
function twoThings(plan: Plan): Gathered[] {
  const { query, views } = plan
  const { metrics, years } = query
  const oneEach = metrics.length === 2 && years.length === 2 && query.agencies.length === 1
  if (!oneEach) return gather(metrics, plan)
  return metrics.flatMap((read, i) => {
    const view = views.find(({ summary }) => summary.year === years[i]!.year)
    return view ? [resolveFor(read, view, plan)] : []
  })
}

/** Whether it was asked for and the answer is made. */
export function answerAgreement(plan: Plan): boolean {
  const { query, draft, speech } = plan
  if (!query.sameness || query.metrics.length === 0) return false
  const topic = query.topic.filter((word) => !WHERE.test(word))
  const things = twoThings({ ...plan, query: { ...query, topic } })
  const found = things.filter(isFound)
  const [only] = found
  if (things.length === 1 && only) {
    // The same number, in the table and in prose.
    const stated = only.kind === 'figure' ? [only.fact, ...only.companions] : []
    if (stated.length < 2) {
      const words = /正文|文字|叙述/u.exec(query.question)?.[0]
      if (!words) return false
      refuse(plan, { what: 'metric', why: 'notStated' }, [speech.notStated(subjectOf(speech, only.view), `“${words}”`)])
      return true
    }
    const said = stated.map((fact) => sayFigure(draft, speech, only.view, fact))
    draft.text = speech.join([
      speech.same(new Set(stated.map(({ value }) => value)).size === 1),
      speech.listing(subjectOf(speech, only.view), said),
    ])
    return true
  }
  const distinct = new Set(found.flatMap((one) => factsOf(one).map(({ id }) => id)))
  if (things.length !== 2 || found.length !== 2 || distinct.size < 2) return false
  answerList(plan, found)
  draft.text = speech.join([speech.same(operandOf(found[0]!).value === operandOf(found[1]!).value), draft.text])
  return true
}
