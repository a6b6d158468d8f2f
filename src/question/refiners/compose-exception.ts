/**
 * 除了网站还发了多少条: what is left out, and of what, where the question does not say.
 */
import type { Metric, MetricRead } from '../../model/query.ts'
import type { Stretch } from '../agencies/agency-mention.ts'
import type { Mention } from '../match-terms.ts'
import type { NormalizedQuestion } from '../normalize.ts'
import { findException } from '../recognizers/exception.ts'
import { composeMetrics } from './compose-metrics.ts'
import type { Asking } from './composition.ts'

export interface Exception {
  except: MetricRead[]
  /** What it is a part of. */
  whole: Metric
  /** The words that say so, for nobody else to read. */
  start: number
  end: number
}

/** 网站 belongs to all that was published, 自然人 to all applicants, 予以公开 to all results. */
function wholeOf(metric: Metric): Metric {
  if (metric.kind !== 'cell') return { kind: 'prose', key: 'published.total' }
  if (metric.column !== null) return { ...metric, column: null }
  return metric.table === 'applications' ? { ...metric, row: 'processed' } : metric
}

export function composeException(
  question: NormalizedQuestion,
  text: string,
  mentions: readonly Mention[],
  asking: Asking,
): Exception | null {
  const found = asking.asksItems ? findException(text) : null
  if (!found) return null
  const { thing, whole } = found
  // 除自然人: a phrase of its own for what the form calls otherwise.
  if (
    mentions.some(
      ({ start, end }) => (start === whole.start && end >= thing.end) || (start === thing.start && end > thing.end),
    )
  )
    return null
  const inside = mentions.filter(({ start, end }) => start >= thing.start && end <= thing.end)
  const { metrics } = composeMetrics(question, text, inside, asking)
  const span = question.span(thing.start, thing.end)
  const { words, parts } = asking.topicBeside([
    { start: 0, end: thing.start },
    { start: thing.end, end: text.length },
  ])
  const topic: MetricRead[] =
    metrics.length === 0 && words.length > 0
      ? [{ metric: { kind: 'topic', text: parts.join(' '), words }, by: 'stated', span }]
      : []
  const except = [...metrics, ...topic]
  const [first] = except
  if (!first) return null
  // 予以公开（不算部分公开）的比例: beside another result it only says that this one is not meant.
  const only = first.metric.kind === 'cell' && hasSibling(first.metric.row, mentions, whole)
  return { except: only ? [] : except, whole: wholeOf(first.metric), ...whole }
}

const AT_LARGE = new Set(['received', 'processed', 'carriedIn', 'total'])

/** Is another result of applications named, of which this row is no part? */
const hasSibling = (row: string, mentions: readonly Mention[], { start, end }: Stretch) =>
  mentions.some(
    (one) =>
      one.category === 'applicationRow' &&
      !one.weak &&
      (one.end <= start || one.start >= end) &&
      one.code !== row &&
      !AT_LARGE.has(one.code) &&
      !row.startsWith(one.code.replace('*', '')),
  )
