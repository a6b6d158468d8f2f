/**
 * Of more reports than can be looked into one by one, those that matter for
 * singling out or ranking: told from the one figure asked for, straight from the store.
 */
import type { Query } from '../model/query.ts'
import type { Store } from '../model/store.ts'
import { cellsAsked } from './cell-keys.ts'
import type { Target } from './targets.ts'

/** As many as are told in an answer, and some for ties. */
const KEPT = 50
const BATCH = 500

/** The keys of the one metric; null where it is no single figure. */
function keysOf({ metrics, topic }: Query): string[] | null {
  const [read, ...others] = metrics
  if (!read || others.length > 0 || topic.length > 0) return null
  const { metric } = read
  if (metric.kind === 'prose') return metric.key.startsWith('*') ? null : [metric.key]
  if (metric.kind !== 'cell') return null
  const cells = [cellsAsked(metric, '2019'), cellsAsked(metric, '2021')]
  return cells.some(({ length }) => length > 1) ? null : cells.flat().map(({ key }) => key)
}

/** The targets with the highest (for the least, lowest) figures; null where the question cannot be settled this way. */
export async function shortlist(query: Query, targets: readonly Target[], store: Store): Promise<Target[] | null> {
  const keys = keysOf(query)
  if (!keys || query.place !== null || !['max', 'min', 'rank'].includes(query.operation)) return null
  const best = new Map<string, number>()
  const sign = query.operation === 'min' ? -1 : 1
  for (let i = 0; i < targets.length; i += BATCH) {
    const reportIds = targets.slice(i, i + BATCH).map(({ report }) => report.id)
    for (const { reportId, value } of await store.facts({ reportIds, keys }))
      if (value !== null) best.set(reportId, Math.max(best.get(reportId) ?? Number.NEGATIVE_INFINITY, sign * value))
  }
  return targets
    .filter(({ report }) => best.has(report.id))
    .sort((a, b) => best.get(b.report.id)! - best.get(a.report.id)! || (a.agency.key < b.agency.key ? -1 : 1))
    .slice(0, KEPT)
}
