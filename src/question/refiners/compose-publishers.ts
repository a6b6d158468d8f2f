/**
 * 部门和镇街公开了多少条: who published them narrows all that was published to what the report counts of those bodies.
 */
import type { Metric, MetricRead } from '../../model/query.ts'
import type { Span } from '../../model/span.ts'
import type { Mention } from '../match-terms.ts'
import type { NormalizedQuestion } from '../normalize.ts'
import { findPublishers } from '../recognizers/publishers.ts'
import type { ComposedAsked } from './compose-asked.ts'

const isAll = ({ metric }: MetricRead) => metric.kind === 'prose' && metric.key === 'published.total'

/** The last of the words that name those who published something. */
const PUBLISHED = '公开'

/** All of it, what somebody published, or what is counted as they count it. */
export const isPublished = (metric: Metric | undefined) =>
  metric?.kind === 'prose'
    ? metric.key.startsWith('published.')
    : metric?.kind === 'topic' && (metric.words.at(-1) === PUBLISHED || /^[条篇]$/u.test(metric.unit ?? ''))

export function composePublishers(
  composed: ComposedAsked,
  question: NormalizedQuestion,
  text: string,
  names: readonly Span[],
  about: { ofCounty: boolean; goesOn: boolean },
): ComposedAsked {
  const [named] = findPublishers(text, names, about)
  if (!named || !composed.metrics.every(isAll)) return composed
  const { start, end } = named
  const said = text.slice(start, end)
  const mention: Mention = { category: 'publish', code: 'publish', start, end, pieces: [[start, end]], weak: false }
  return {
    ...composed,
    metrics: [
      {
        metric: { kind: 'topic', text: said, words: [...said.split(BETWEEN), PUBLISHED], unit: null },
        by: 'stated',
        span: question.span(start, end),
      },
    ],
    used: [...composed.used, mention],
  }
}

const BETWEEN = /[和与跟、]|以?及| and (?:the )?/u
