/**
 * Answers in the report's own words, report by report; whom they do not quote they name.
 */
import type { Span } from '../model/span.ts'
import { choosePassages } from './choose-passages.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { refuse } from './refuse.ts'
import type { ReportView } from './report-view.ts'
import { MOST_WORDS } from './with-its-rest.ts'

/** Neighbouring sentences become one quotation. */
function quotations(passages: readonly Span[], text: string): [number, number][] {
  const spans: [number, number][] = []
  for (const { start, end } of [...passages].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1)
    if (last && (start < last[1] || text.slice(last[1], start).trim() === '')) last[1] = Math.max(end, last[1])
    else spans.push([start, end])
  }
  return spans
}

function quote(plan: Plan, view: ReportView, passages: readonly Span[]): string {
  const { draft, speech } = plan
  let length = 0
  const spans = quotations(passages, view.text).filter(([start, end]) => {
    const fits = length === 0 || length + end - start <= MOST_WORDS
    if (fits) length += end - start
    return fits
  })
  const quotes = spans.map(([start, end]) => ({
    words: view.printed.slice(start, end).replace(/\s*\n\s*/gu, ' '),
    mark: draft.cite(view, start, end),
  }))
  const section = view.headingsAt(spans[0]![0]).at(-1) ?? ''
  return speech.quoted(subjectOf(speech, view), quotes, section)
}

/** Reports whose words are quoted, reports that are looked into, and names that are listed. */
const [MOST_QUOTED, MOST_SEARCHED, MOST_NAMED] = [6, 60, 12]

export function answerPassages(plan: Plan): void {
  const { views, draft, speech } = plan
  const sentences: string[] = []
  const unquoted: string[] = []
  const silent: string[] = []
  for (const view of views.slice(0, MOST_SEARCHED)) {
    const subject = subjectOf(speech, view)
    const chosen = choosePassages(plan.query, view)
    if (chosen.length === 0) silent.push(subject)
    else if (sentences.length < MOST_QUOTED) sentences.push(quote(plan, view, chosen))
    else unquoted.push(subject)
  }
  const unsaid = speech.noPassage(silent.slice(0, MOST_NAMED))
  if (sentences.length === 0) return refuse(plan, { what: 'metric', why: 'notStated' }, [unsaid])
  const unnamed = [silent.length, unquoted.length].map((count) => Math.max(0, count - MOST_NAMED))
  const more = unnamed.reduce((sum, count) => sum + count, Math.max(0, views.length - MOST_SEARCHED))
  draft.text = speech.join([...sentences, unsaid, speech.unquoted(unquoted.slice(0, MOST_NAMED), more)])
}
