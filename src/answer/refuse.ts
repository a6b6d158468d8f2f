/**
 * Refusals: what was looked for, why it is not there, and what there is instead.
 */
import type { Missing } from '../model/answer.ts'
import type { Gathered } from './gather.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { suggestNear } from './suggest.ts'

/** Says why each of the gaps is one; the first gives the reason of the refusal. */
export function explainGaps(plan: Plan, gaps: readonly (Gathered & { kind: 'gap' })[]): string[] {
  const { speech } = plan
  const said = gaps.map((gap) => {
    const subject = subjectOf(speech, gap.view)
    const label = gap.fact ? speech.label(gap.fact) : speech.metric(gap.metric)
    const { why } = gap.missing
    if (why === 'blank') return speech.blank(subject, label, gap.fact?.implied ?? null)
    if (why === 'absent') return speech.absent(subject, label)
    if (why === 'notInForm') return speech.notInForm(subject, label, gap.view.report.form)
    return speech.notStated(subject, label)
  })
  return [...new Set(said)]
}

export function refuse(plan: Plan, missing: Missing, sentences: readonly string[]): void {
  const { draft, speech } = plan
  draft.status = 'notFound'
  draft.missing = missing
  draft.text = speech.join(sentences)
  draft.suggestions.push(...suggestNear(plan))
}

export function refuseGaps(plan: Plan, gaps: readonly (Gathered & { kind: 'gap' })[]): void {
  refuse(plan, gaps[0]!.missing, explainGaps(plan, gaps))
}
