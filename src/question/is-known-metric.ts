/**
 * Is there such a thing to ask for? A conversation handed back may come from a version that knew others.
 */
import { proseMetrics } from '../catalog/prose-metrics.ts'
import { type Category, lexicon } from '../catalog/vocabulary/lexicon.ts'
import type { Metric } from '../model/query.ts'

const codesOf = (category: Category, ...more: string[]) =>
  new Set([...lexicon[category].map(({ code }) => code), ...more])

const rows = {
  disclosure: codesOf('disclosureRow'),
  applications: codesOf('applicationRow'),
  disputes: codesOf('disputeGroup'),
}
const columns = {
  // 多少项 names no column of an edition.
  disclosure: codesOf('disclosureColumn', 'items', 'itemsAtEnd'),
  applications: codesOf('applicant'),
  disputes: codesOf('outcome'),
}
/** `*` is no channel in particular. */
const proseKeys = new Set([...proseMetrics.map(({ key }) => key), ...lexicon.audience.map(({ code }) => `*.${code}`)])

export function isKnownMetric(metric: Metric): boolean {
  if (metric.kind === 'prose') return proseKeys.has(metric.key)
  if (metric.kind !== 'cell') return true
  const { table, row, column } = metric
  return rows[table].has(row) && (column === null || columns[table].has(column))
}
