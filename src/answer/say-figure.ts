/**
 * A fact, cited and ready to be said.
 */
import type { Fact } from '../model/fact.ts'
import type { Draft } from './draft.ts'
import type { ReportView } from './report-view.ts'
import type { Said, Speech } from './say/speech.ts'

/** Adds the fact to the answer's figures and gives its words. */
export function sayFigure(draft: Draft, speech: Speech, view: ReportView, fact: Fact): Said {
  const mark = draft.figure(view, fact)
  return { label: speech.label(fact), quantity: speech.quantity(fact.value!, fact.qualifier, fact.unit), marks: [mark] }
}
