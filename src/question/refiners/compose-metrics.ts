/**
 * Mentions of rows and columns, channels and audiences, contacts, what a report tells of itself → the metrics that are asked for.
 */
import type { MetricRead } from '../../model/query.ts'
import type { Mention } from '../match-terms.ts'
import type { NormalizedQuestion } from '../normalize.ts'
import { composeCells } from './compose-cells.ts'
import { composeContacts } from './compose-contacts.ts'
import { composeImprint } from './compose-imprint.ts'
import { composeProse } from './compose-prose.ts'
import { type Asking, Composition } from './composition.ts'

export interface ComposedMetrics {
  metrics: MetricRead[]
  whole: MetricRead | null
  /** The whole is all that is named: 占不予公开的百分之几. */
  wholeOnly: boolean
  /** The mentions that were used. */
  used: Mention[]
}

export function composeMetrics(
  question: NormalizedQuestion,
  text: string,
  mentions: readonly Mention[],
  asking: Asking,
): ComposedMetrics {
  const composition = new Composition(question, text, mentions)
  composeCells(composition, asking)
  composeProse(composition, asking)
  composeContacts(composition, asking)
  composeImprint(composition)
  const { found, used } = composition
  const order = found.sort((a, b) => a.mention.start - b.mention.start)
  const wholes = order.filter(({ whole }) => whole)
  const asked = order.filter(({ whole }) => !whole)
  return {
    metrics: distinct((asked.length > 0 ? asked : order).map(({ read }) => read)),
    whole: asked.length > 0 ? (wholes[0]?.read ?? null) : null,
    wholeOnly: asked.length === 0 && wholes.length === 1,
    used,
  }
}

function distinct(reads: readonly MetricRead[]): MetricRead[] {
  const seen = new Set<string>()
  return reads.filter(({ metric }) => {
    const key = JSON.stringify(metric)
    return !seen.has(key) && seen.add(key)
  })
}
