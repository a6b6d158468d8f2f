/**
 * Refusals: what was looked for, why it is not there, and what there is instead.
 */
import type { Missing } from '../model/answer.ts'
import type { Gathered } from './found.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { sayAgencyInEnglish, sayAgencyInFull } from './say/say-agency.ts'
import { plainTopic } from './say/zh.ts'
import { suggestNear } from './suggest.ts'
import type { Targets } from './targets.ts'

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
  const [first] = gaps
  if (!first) return refuseUnknown(plan)
  refuse(plan, first.missing, explainGaps(plan, gaps))
}

/** Not a question about these reports. */
export function refuseScope({ draft, speech }: Plan): void {
  draft.status = 'outOfScope'
  draft.text = speech.outOfScope()
}

/** Words that the vocabulary does not know, and nothing else. */
export function refuseUnknown(plan: Plan): void {
  refuse(plan, { what: 'metric', why: 'unknown' }, [
    plan.speech.notStated(
      plan.views[0] ? plan.speech.subject(plan.views[0].agency, plan.views[0].summary.year) : '',
      `“${plainTopic(plan.query.strangeWords.join(' '))}”`,
    ),
  ])
}

const MOST_NEIGHBOURS = 5

/** Nobody indexed bears the name; a number of somebody else would be worse than none. */
export function refuseAgency(plan: Plan): void {
  const { query, speech, coverage } = plan
  const [unknown] = query.unknownAgencies
  const near = [...coverage.values()].filter(({ agency }) =>
    agency.region.some((name) => unknown!.text.includes(name) || query.question.includes(name)),
  )
  const namesakes = unknown!.namesakes.slice(0, MOST_NEIGHBOURS).map((key) => coverage.get(key)!)
  const others = near.length > 0 || namesakes.length > 0 ? near : [...coverage.values()]
  const inFull = query.language === 'en' ? sayAgencyInEnglish : sayAgencyInFull
  const neighbours = [
    ...namesakes.map(inFull),
    ...others.filter((agency) => !namesakes.includes(agency)).map((agency) => speech.agency(agency)),
  ].slice(0, MOST_NEIGHBOURS)
  refuse(plan, { what: 'agency', why: unknown!.known ? 'notIndexed' : 'unknown' }, [
    speech.agencyMissing(unknown!.text, unknown!.known, neighbours),
  ])
}

export function refuseYear(plan: Plan, targets: Targets): void {
  const { speech, views } = plan
  const sentences = [...new Set(targets.lacking.map(({ agency }) => agency))].map((agency) =>
    speech.yearMissing(
      speech.agency(agency),
      targets.lacking.filter((one) => one.agency === agency).map(({ year }) => year),
      [...new Set(agency.reports.map(({ year }) => year))],
    ),
  )
  refuse({ ...plan, views }, { what: 'year', why: 'notIndexed' }, sentences)
}
