/**
 * A Query as it is shown to the asker: each part stated with its span, or implied with its rule.
 */
import type { Interpretation } from '../model/answer.ts'
import type { Coverage } from '../model/coverage.ts'
import type { Metric, Query, Read } from '../model/query.ts'
import type { ReportView } from './report-view.ts'
import type { Speech } from './say/speech.ts'

export function keyOf(metric: Metric): string {
  switch (metric.kind) {
    case 'cell':
      return `${metric.table === 'disputes' ? '' : `${metric.table}.`}${metric.row}${metric.column ? `.${metric.column}` : ''}`
    case 'prose':
      return metric.key
    case 'contact':
      return `contacts.${metric.field}`
    case 'imprint':
      return `report.${metric.field}`
    case 'topic':
      return 'stated'
  }
}

const readOf = ({ by, span, rule }: Read): Read => ({ by, ...(span ? { span } : {}), ...(rule ? { rule } : {}) })

/** More agencies than this are told by the answer's words, not one by one. */
const MOST_AGENCIES = 50

export function interpret(
  query: Query,
  coverage: Coverage,
  speech: Speech,
  views: readonly ReportView[],
): Interpretation {
  const years = query.years.map((read) => ({ year: read.year, ...readOf(read) }))
  const implied =
    years.length > 0
      ? []
      : [...new Set(views.map(({ summary }) => summary.year))].map((year) => ({
          year,
          by: 'implied' as const,
          rule: 'newest',
        }))
  const topics =
    query.metrics.length === 0 && query.topic.length > 0
      ? [{ key: 'stated', label: query.topicParts.join(' '), by: 'stated' as const }]
      : []
  return {
    agencies: query.agencies.slice(0, MOST_AGENCIES).map((read) => ({
      name: coverage.get(read.key)!.agency.name,
      region: coverage.get(read.key)!.agency.region,
      ...readOf(read),
    })),
    years: [...years, ...implied],
    metrics: [
      ...query.metrics.map((read) => ({ key: keyOf(read.metric), label: speech.metric(read.metric), ...readOf(read) })),
      ...topics,
    ],
    operation: query.operation,
  }
}
