/**
 * Yes or no by a sentence of the report, which is quoted.
 */
import { squeeze } from '../text/fold.ts'
import type { AskedThing } from './asked-things.ts'
import { denies, evidenceOf } from './evidence.ts'
import { claimedNumber, claimOf, judgeClaim } from './judge-claim.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import type { ReportView } from './report-view.ts'
import type { Sentence } from './sentences.ts'

/** What a question about a table asks in prose: 行政复议, 申请. */
export function tableThings(question: string): AskedThing[] {
  return ['行政复议', '行政诉讼', '公开申请', '申请']
    .filter((word) => squeeze(question).text.includes(word))
    .slice(0, 2)
    .map((said) => ({ said, written: [], trouble: false, weight: 1 }))
}

/**
 * Whether the answer is made, of each report that has such a sentence.
 *
 * @param denialOnly - beside a blank cell a mere mention proves nothing
 */
export function proseVerdict(plan: Plan, things: readonly AskedThing[], denialOnly = false): boolean {
  const { query, views, draft, speech } = plan
  const judged = claimOf(query)
  const sentences: string[] = []
  for (const view of views) {
    const evidence = things.length > 0 ? evidenceOf(things, view, judged?.kind === 'all' ? query.numbers : []) : null
    if (!evidence || (denialOnly && !denies(evidence.sentence, things))) continue
    const { start, end } = evidence.sentence
    const mark = draft.cite(view, start, end)
    // A number that was claimed and that no figure of the report bears out or denies is not judged.
    const claim = claimedNumber(query)
    const open = claim !== null && !query.question.includes(`${claim}年`)
    const verdict = judged
      ? judged.kind === 'none'
        ? denies(evidence.sentence, things)
        : judgeClaim(judged, evidence.sentence.plain)
      : open && !denies(evidence.sentence, things)
        ? null
        : !denies(evidence.sentence, things)
    sentences.push(
      verdict === null ? '' : judged ? speech.judged(verdict) : speech.verdict(verdict),
      speech.quoted(
        subjectOf(speech, view),
        [{ words: view.text.slice(start, end), mark }],
        view.sectionAt(start).at(-1) ?? '',
      ),
    )
  }
  if (sentences.length === 0) return false
  draft.text = speech.join(sentences)
  return true
}

/** The sentence that denies what a question about a table asks, if the report has one. */
export function tableDenied(question: string, view: ReportView): Sentence | undefined {
  const things = tableThings(question)
  const evidence = things.length > 0 ? evidenceOf(things, view) : null
  return evidence && denies(evidence.sentence, things) ? evidence.sentence : undefined
}

/** Beside a 0 of the table, the sentence that says the same in words. */
export function denialOf(plan: Plan, zero: boolean): string {
  const { query, views, draft, speech } = plan
  const denied = zero ? tableDenied(query.question, views[0]!) : undefined
  if (!denied) return ''
  const { start, end } = denied
  return speech.quoted(
    subjectOf(speech, views[0]!),
    [{ words: views[0]!.text.slice(start, end), mark: draft.cite(views[0]!, start, end) }],
    '',
  )
}
