/**
 * Answers with contact details and with what a report tells of itself, as the newest (or the asked) report gives them.
 */
import type { ImprintField, Metric } from '../model/query.ts'
import type { ContactField } from '../model/report.ts'
import { findImprint } from './imprint.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { refuse } from './refuse.ts'
import { type ReportView, titleSpan } from './report-view.ts'

/** What is asked of the report itself or of whom it names to turn to, and not of its figures. */
export type OfReport = Metric & { kind: 'contact' | 'imprint' }
export const isOfReport = (metric: Metric): metric is OfReport => metric.kind === 'contact' || metric.kind === 'imprint'

/** Does the report tell it? */
export function tells(view: ReportView, { kind, field }: OfReport): boolean {
  if (kind === 'contact') return view.report.contacts[field] !== null
  return findImprint(field, view) !== null || (field === 'published' && view.report.source.published !== null)
}

export function answerContacts(plan: Plan): void {
  const { query, views, draft, speech } = plan
  const asked = query.metrics.map(({ metric }) => metric).filter(isOfReport)
  const sentences: string[] = []
  const missing: string[] = []
  for (const view of views)
    for (const metric of asked) {
      const said =
        metric.kind === 'contact' ? sayContact(plan, view, metric.field) : sayImprint(plan, view, metric.field)
      if (said) sentences.push(said)
      else missing.push(speech.notStated(subjectOf(speech, view), speech.metric(metric)))
    }
  if (sentences.length === 0) {
    const others = asked[0]?.kind === 'contact' ? contactsIn(views[0]!) : imprintIn(views[0]!)
    const there = others.map((metric) => speech.metric(metric))
    return refuse(plan, { what: 'metric', why: 'notStated' }, [
      ...missing,
      ...(there.length > 0 ? [speech.lacking([]), isThere(plan, there)] : []),
    ])
  }
  const values = views.flatMap(({ report }) =>
    asked.flatMap((metric) => (metric.kind === 'contact' ? (report.contacts[metric.field]?.value ?? []) : [])),
  )
  if (query.sameness && values.length > 1)
    sentences.unshift(speech.same(new Set(values.map((value) => value.replace(/[\s—–-]/gu, ''))).size === 1))
  draft.text = speech.join([...sentences, ...missing])
}

function sayContact({ speech, draft }: Plan, view: ReportView, field: ContactField): string | null {
  const contact = view.report.contacts[field]
  if (!contact) return null
  const [start, end] = spanWithLabel(view.text, contact.start, contact.end)
  return speech.contactIs(subjectOf(speech, view), field, contact.value, draft.cite(view, start, end))
}

function sayImprint(plan: Plan, view: ReportView, field: ImprintField): string | null {
  const { draft, speech } = plan
  const found = findImprint(field, view)
  if (found) {
    const words = view.printed.slice(found.start, found.end).replace(/\s+/gu, ' ')
    if (field === 'published' && /^[\d二]/u.test(words))
      return speech.signedOn(subjectOf(speech, view), words, draft.cite(view, found.start, found.end))
    return speech.quoted(subjectOf(speech, view), [{ words, mark: draft.cite(view, found.start, found.end) }], '')
  }
  const { published } = view.report.source
  if (field === 'published' && published !== null)
    return speech.publishedOn(subjectOf(speech, view), published, draft.cite(view, ...titleSpan(view)))
  return field === 'copies' ? sayContact(plan, view, 'website') : null
}

const contactsIn = ({ report }: ReportView): OfReport[] =>
  (Object.keys(report.contacts) as ContactField[])
    .filter((field) => report.contacts[field])
    .map((field) => ({ kind: 'contact', field }))

const imprintIn = (view: ReportView): OfReport[] =>
  (['period', 'copies', 'basis'] as const)
    .filter((field) => findImprint(field, view))
    .map((field) => ({ kind: 'imprint', field }))

function isThere({ query }: Plan, names: readonly string[]): string {
  return query.language === 'en' ? `It does give: ${names.join(', ')}.` : `报告中有：${names.join('、')}。`
}

/** The words before the value that say what it is: 联系电话：0955-…. */
function spanWithLabel(text: string, start: number, end: number): [number, number] {
  let from = start
  while (from > 0 && start - from < 12 && !/[，,；;。（(\n\t、]/u.test(text[from - 1]!)) from--
  return [from, end]
}
