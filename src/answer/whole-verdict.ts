/**
 * 都整改了吗, 全部办结了吗: whether a figure is all of what it is a part of, which is said beside it.
 */
import { outcomeOf } from './all-done.ts'
import { type Found, isFound, operandOf } from './found.ts'
import { sayFound } from './from-values.ts'
import { claimOf } from './judge-claim.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { resolveFor } from './resolve-for.ts'
import { sayFigure } from './say-figure.ts'

/** Whether it is; null where it is a part of nothing, or nothing tells. */
export function wholeVerdict(plan: Plan, found: Found): boolean | null {
  return wholly(plan, found) ?? allDone(plan, found)
}

/** 都整改了吗, of 问题21个，已整改20个: both are said. */
function allDone(plan: Plan, found: Found): boolean | null {
  const { query, draft, speech } = plan
  const outcome =
    claimOf(query)?.kind === 'all' && found.metric.kind === 'topic' ? outcomeOf(found, query.question) : null
  if (!outcome) return null
  const said = [outcome.whole, outcome.done].map((fact) => sayFigure(draft, speech, found.view, fact))
  draft.text = speech.listing(subjectOf(speech, found.view), said)
  return outcome.whole.value === outcome.done.value
}

/** 都按时办结了吗: of what has a rate, all of it only where the rate is 100 %. */
export function rateVerdict({ query, draft }: Plan): boolean | null {
  const rates = draft.figures.filter(({ unit }) => /^[%％]$/u.test(unit ?? ''))
  if (claimOf(query)?.kind !== 'all' || rates.length === 0) return null
  return rates.every(({ value }) => value === 100)
}

/** 都办结了吗, 答复了没. */
const ALL_HANDLED = /全部?|都|(?:答复|回复|办结|办|处理|办理)(?:完|好)?了(?:吗|没|么)|\ball\b/u

/** 全部维持了吗: the part against its total. */
function wholly(plan: Plan, part: Found): boolean | null {
  const { metric, view } = part
  // 全部办结了吗: nothing is carried into the next year.
  const ofApplications =
    metric.kind === 'cell' &&
    (metric.row === 'processed' ||
      (metric.row === 'received' && /办[结完好理毕]|处理[完好了]|答复|回复/u.test(plan.query.question)))
  const followed =
    metric.kind === 'cell' && metric.row === 'processed' && plan.query.metrics.every(({ by }) => by === 'implied')
  if (ofApplications && (followed || ALL_HANDLED.test(plan.query.question))) {
    const left = resolveFor({ metric: { ...metric, row: 'carriedOut' }, by: 'implied' }, view, plan)
    if (!isFound(left)) return null
    plan.draft.text = plan.speech.join([
      plan.draft.text,
      plan.speech.listing(subjectOf(plan.speech, view), [sayFound(plan, left)]),
    ])
    return operandOf(left).value === 0
  }
  // 审结了吗: nothing of it is pending.
  const isDispute = metric.kind === 'cell' && metric.table === 'disputes'
  if (isDispute && metric.column !== 'pending' && /审结|审完|结案|判下来/u.test(plan.query.question)) {
    const pending = resolveFor({ metric: { ...metric, column: 'pending' }, by: 'implied' }, view, plan)
    if (!isFound(pending)) return null
    plan.draft.text = plan.speech.join([
      plan.draft.text,
      plan.speech.listing(subjectOf(plan.speech, view), [sayFound(plan, pending)]),
    ])
    return operandOf(pending).value === 0
  }
  if (!/全部|都|\ball\b/u.test(plan.query.question) || metric.kind !== 'cell' || metric.column === null) return null
  const total = resolveFor({ metric: { ...metric, column: 'total' }, by: 'implied' }, view, plan)
  if (!isFound(total) || operandOf(total).value === 0) return null
  sayFound(plan, total)
  return operandOf(part).value === operandOf(total).value
}
