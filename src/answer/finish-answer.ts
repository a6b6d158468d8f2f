/**
 * A finished draft → the Answer of the contract, with the conversation for the next turn.
 */
import type { Answer } from '../model/answer.ts'
import type { Metric } from '../model/query.ts'
import { type Conversation, writeContext } from '../question/context.ts'
import { interpret } from './interpretation.ts'
import type { Plan } from './plan.ts'

export function finishAnswer(plan: Plan, last: Conversation | null): Answer {
  const { query, draft, speech, coverage, views } = plan
  const metrics = query.metrics.map(({ metric }) => metric)
  const topic: Metric[] =
    metrics.length === 0 && query.topic.length > 0
      ? [{ kind: 'topic', text: query.topicParts.join(' '), words: query.topic, heads: query.heads, unit: query.unit }]
      : []
  const narrowed =
    metrics.length > 0 &&
    query.topic.length > 0 &&
    metrics.every((metric) => metric.kind === 'prose' || (metric.kind === 'cell' && metric.row === 'received'))
      ? [
          {
            kind: 'topic' as const,
            text: query.topicParts.join(' '),
            words: query.wideTopic.length > 0 ? query.wideTopic : query.topic,
            heads: query.wideHeads,
            unit: query.unit,
          },
        ]
      : null
  const asked = narrowed ?? (metrics.length > 0 ? metrics : topic)
  const conversation: Conversation = {
    agencies: query.scope === 'all' ? [] : query.agencies.slice(0, 5).map(({ key }) => key),
    scope: query.scope,
    years: query.years
      .filter(({ by, rule }) => by === 'stated' || rule === 'context' || rule === 'asOf')
      .map(({ year }) => year),
    answeredYear: draft.answeredYear,
    metrics: asked.length > 0 ? asked.slice(0, 4) : (last?.metrics ?? []),
    operation: query.operation,
    verdict: query.verdict,
    asksNumber: query.asksNumber,
    earlier: last
      ? [
          ...last.metrics.map((metric) => ({ metric, agency: last.agencies[0] ?? null, year: last.answeredYear })),
          ...last.earlier,
        ].slice(0, 4)
      : [],
    options: draft.options.map(({ question }) => question),
  }
  const common = {
    language: query.language,
    answer: draft.text,
    figures: draft.figures,
    computation: draft.computation,
    citations: draft.citations,
    interpretation: interpret(query, coverage, speech, views),
    options: draft.options,
    certificate: null,
    suggestions: draft.suggestions.slice(0, 5),
    warnings: draft.warnings,
    context: writeContext(conversation),
    generatedBy: 'rules',
  }
  if (draft.status === 'notFound') return { status: 'notFound', ...common, missing: draft.missing! }
  return { status: draft.status, ...common, missing: null } as Answer
}
