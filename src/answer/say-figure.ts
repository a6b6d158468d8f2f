/**
 * A fact, cited and ready to be said.
 */
import { STATED_KEY } from '../catalog/prose-metrics.ts'
import type { Fact } from '../model/fact.ts'
import type { Draft } from './draft.ts'
import { findInList } from './find-in-list.ts'
import type { ReportView } from './report-view.ts'
import type { Said, Speech } from './say/speech.ts'

/** Adds the fact to the answer's figures and gives its words. */
export function sayFigure(draft: Draft, speech: Speech, view: ReportView, fact: Fact): Said {
  const mark = draft.figure(view, fact)
  // 三季度4场, and not 4场（原文“5场、4场”）.
  const listed =
    fact.key === STATED_KEY ? findInList(fact, view)?.name.replace(/(?:等|为主|为|是|共)+$/u, '') : undefined
  const label = listed ?? speech.label(fact)
  return { label, quantity: speech.quantity(fact.value!, fact.qualifier, fact.unit), marks: [mark] }
}
