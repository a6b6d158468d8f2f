/**
 * 除了网站还发了多少条: a total without some of its parts, where the report says that they are its parts.
 */
import type { Fact } from '../model/fact.ts'
import { add, subtract } from './arithmetic.ts'
import { term } from './expression.ts'
import { type Found, isFound, operandOf, unitOf } from './found.ts'
import { answerValue } from './from-values.ts'
import { sayComputed } from './operands.ts'
import { type Plan, subjectOf } from './plan.ts'
import { refuse, refuseGaps } from './refuse.ts'
import type { ReportView } from './report-view.ts'
import { resolveFor } from './resolve-for.ts'
import { sayFigure } from './say-figure.ts'

/** Does it count towards the whole: by the report's own words, or as a column of the same row? */
function isPart(part: Found, whole: Found): boolean {
  const { view } = whole
  if (part.metric.kind === 'cell' && whole.metric.kind === 'cell')
    return (
      part.metric.table === whole.metric.table &&
      (whole.metric.column === null || whole.metric.column === 'total') &&
      (part.metric.row === whole.metric.row ? part.metric.column !== null : whole.metric.row === 'processed')
    )
  if (part.kind !== 'figure' || part.fact.partOf === null) return part.kind === 'figure' && holds(whole, part.fact)
  for (let above = view.fact(part.fact.partOf); above; above = view.fact(above.partOf ?? ''))
    if (whole.kind === 'figure' && above.id === whole.fact.id) return true
  return holds(whole, part.fact)
}

const holds = (whole: Found, fact: Fact) => whole.kind === 'group' && whole.facts.some(({ id }) => id === fact.id)

export function answerException(plan: Plan): void {
  const { query, views, draft, speech } = plan
  const [view] = views as [ReportView]
  const operands = [...query.metrics.slice(0, 1), ...query.except].map((read) => resolveFor(read, view, plan))
  const found = operands.filter(isFound)
  if (found.length < operands.length)
    return refuseGaps(
      plan,
      operands.filter((one) => one.kind === 'gap'),
    )
  const [whole, ...parts] = found as [Found, ...Found[]]
  // 除了行政处罚还有多少行政许可: a thing of its own.
  const apart = whole.metric.kind === 'cell' && query.metrics[0]?.by === 'stated'
  if (apart && !parts.some((part) => isPart(part, whole))) return answerValue(plan)
  const left = parts.map(({ metric }) => speech.metric(metric)).join(speech.and())
  if (!parts.every((part) => isPart(part, whole)))
    return refuse(plan, { what: 'metric', why: 'notStated' }, [
      speech.notStated(subjectOf(speech, view), speech.without(left)),
    ])
  const taken = parts.map(operandOf)
  const expression = [whole, ...parts].map((one) => term(operandOf(one).value)).join(' - ')
  sayComputed(plan, 'difference', [whole, ...parts], subtract(operandOf(whole), add(taken)), expression, unitOf(whole))
  const others = whole.kind === 'figure' ? view.partsOf(whole.fact.id) : []
  const rest = others.filter(({ id, value }) => value !== null && !draft.figures.some(({ factId }) => factId === id))
  draft.text = speech.join([draft.text, speech.parts(rest.map((fact) => sayFigure(draft, speech, view, fact)))])
}
