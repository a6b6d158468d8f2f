/**
 * Yes or no by a sentence of the report, which is quoted.
 */
import type { Metric } from '../model/query.ts'
import type { AskedThing } from './asked-things.ts'
import { deniedCell } from './denied-cell.ts'
import { denies, evidenceOf } from './evidence.ts'
import { claimedNumber, claimOf, judgeClaim } from './judge-claim.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import type { ReportView } from './report-view.ts'
import type { Sentence } from './sentences.ts'

/** Quotes the sentence of each report that has one, and says first whether it is so; false where none has. */
function sayVerdicts(
  { views, query, draft, speech }: Plan,
  judge: (view: ReportView) => { sentence: Sentence; verdict: boolean | null } | null,
): boolean {
  const sentences = views.flatMap((view) => {
    const judged = judge(view)
    if (!judged) return []
    const { start, end } = judged.sentence
    const say = claimOf(query) ? speech.judged : speech.verdict
    const words = view.printed.slice(start, end)
    const quote = [{ words, mark: draft.cite(view, start, end) }]
    return [
      judged.verdict === null ? '' : say(judged.verdict),
      speech.quoted(subjectOf(speech, view), quote, view.headingsAt(start).at(-1) ?? ''),
    ]
  })
  if (sentences.length === 0) return false
  draft.text = speech.join(sentences)
  return true
}

/** Whether the answer is made, of each report that has such a sentence. */
export function proseVerdict(plan: Plan, things: readonly AskedThing[]): boolean {
  const { query } = plan
  const claim = claimOf(query)
  if (things.length === 0) return false
  return sayVerdicts(plan, (view) => {
    const evidence = evidenceOf(things, view, claim?.kind === 'all' ? query.numbers : [])
    if (!evidence) return null
    const { sentence } = evidence
    const denied = denies(sentence, things)
    // A number that was claimed and that no figure of the report bears out or denies is not judged.
    const number = claimedNumber(query)
    const open = number !== null && !query.question.includes(`${number}年`)
    if (!claim) return { sentence, verdict: open && !denied ? null : !denied }
    return { sentence, verdict: claim.kind === 'none' ? denied : judgeClaim(claim, sentence.plain) }
  })
}

/** 有没有人打官司, where the table is blank or not printed: a sentence that denies it. */
export function denialVerdict(plan: Plan, metric: Metric): boolean {
  return sayVerdicts(plan, (view) => {
    const sentence = deniedCell(metric, view)
    const claim = claimOf(plan.query)
    return sentence ? { sentence, verdict: claim ? (claim.kind === 'none' ? true : null) : false } : null
  })
}

/** Beside a 0 of the table, the sentence that says the same in words. */
export function denialOf(plan: Plan, zero: boolean): string {
  const { query, views, draft, speech } = plan
  const denied = zero && query.metrics[0] ? deniedCell(query.metrics[0].metric, views[0]!) : undefined
  if (!denied) return ''
  const { start, end } = denied
  return speech.quoted(
    subjectOf(speech, views[0]!),
    [{ words: views[0]!.printed.slice(start, end), mark: draft.cite(views[0]!, start, end) }],
    '',
  )
}
