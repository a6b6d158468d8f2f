/**
 * Answers with contact details, as the newest (or the asked) report gives them.
 */
import type { ContactField } from '../model/report.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { refuse } from './refuse.ts'

export function answerContacts(plan: Plan): void {
  const { query, views, draft, speech } = plan
  const fields = query.metrics.flatMap(({ metric }) => (metric.kind === 'contact' ? [metric.field] : []))
  const sentences: string[] = []
  const missing: string[] = []
  const values: string[] = []
  for (const view of views)
    for (const field of fields) {
      const contact = view.report.contacts[field]
      if (!contact) {
        missing.push(speech.notStated(subjectOf(speech, view), speech.contact(field)))
        continue
      }
      const [start, end] = spanWithLabel(view.text, contact.start, contact.end)
      const mark = draft.cite(view, start, end)
      values.push(contact.value)
      sentences.push(speech.contactIs(subjectOf(speech, view), field, contact.value, mark))
    }
  if (sentences.length === 0) {
    const others = (Object.keys(views[0]!.report.contacts) as ContactField[]).filter(
      (field) => views[0]!.report.contacts[field],
    )
    return refuse(plan, { what: 'metric', why: 'notStated' }, [
      ...missing,
      ...(others.length > 0 ? [speech.lacking([]), contactsThere(plan, others)] : []),
    ])
  }
  if (query.sameness && values.length > 1)
    sentences.unshift(speech.same(new Set(values.map((value) => value.replace(/[\s—–-]/gu, ''))).size === 1))
  draft.text = speech.join([...sentences, ...missing])
}

function contactsThere({ speech, query }: Plan, fields: readonly ContactField[]): string {
  const names = fields.map((field) => speech.contact(field))
  return query.language === 'en' ? `It does give: ${names.join(', ')}.` : `报告中有：${names.join('、')}。`
}

/** The words before the value that say what it is: 联系电话：0955-…. */
function spanWithLabel(text: string, start: number, end: number): [number, number] {
  let from = start
  while (from > 0 && start - from < 12 && !/[，,；;。（(\n\t、]/u.test(text[from - 1]!)) from--
  return [from, end]
}
