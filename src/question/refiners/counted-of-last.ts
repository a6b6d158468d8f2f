/**
 * What a follow-up that names nothing counts of the thing spoken of: 接了几件 after 办结率, 每期多少册 after 公报出了几期.
 */
import { printedWords } from '../../catalog/vocabulary/printed-words.ts'
import type { Metric, Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { asksItemsAtEnd } from './compose-disclosure.ts'
import { INHERITED } from './inherited.ts'

/** 接了几件 after 办结率: what the rate was one of, since no rate is counted. */
export function countable({ metrics, earlier, operation }: Conversation, unit: string | null): readonly Metric[] {
  const isRate = (metric: Metric | undefined) =>
    metric?.kind === 'topic' && (metric.unit === '%' || (operation === 'share' && !metric.unit))
  const before = earlier.find(({ metric }) => !isRate(metric))
  return unit !== null && unit !== '%' && isRate(metrics[0]) && before ? [before.metric] : metrics
}

/** 照这样到年底还有几项 after 上一年几项 and 增减几项, and no application, which nobody counts in 项. */
export function itemsAtEnd(query: Query, { metrics: [last] }: Conversation, text: string): Query | null {
  const ofItems = last?.kind === 'cell' && (last.column === 'itemsPreviousYear' || last.column === 'change')
  const elsewhere = query.metrics.some(({ metric }) => metric.kind !== 'cell' || metric.table !== 'applications')
  if (!ofItems || elsewhere || query.unit !== '项' || query.topic.length > 0 || !asksItemsAtEnd(text)) return null
  return { ...query, metrics: [{ metric: { ...last, column: 'itemsAtEnd' }, ...INHERITED }] }
}

const PER = /每(?:期|次|场|批|个?月|周|季度?|人|户)/u

/** 每期多少册 after 公报出了几期: what there is for each of what was counted, and not their number. */
export function perUnit({ metrics, unit, operation }: Query, text: string): Partial<Query> {
  const [first] = metrics
  const [per] = PER.exec(text) ?? []
  if (!first || per === undefined || unit === null || operation === 'average') return {}
  const words = [...printedWords(first.metric), per]
  return { metrics: [{ ...first, metric: { kind: 'topic', text: per, words, heads: [per], unit } }] }
}
