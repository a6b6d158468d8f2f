/**
 * What a follow-up that names nothing counts of the thing spoken of: 接了几件 after 办结率, 每期多少册 after 公报出了几期.
 */
import { printedWords } from '../../catalog/vocabulary/printed-words.ts'
import type { Metric, Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'

/** 接了几件 after 办结率: what the rate was one of, since no rate is counted. */
export function countable({ metrics, earlier, operation }: Conversation, unit: string | null): readonly Metric[] {
  const isRate = (metric: Metric | undefined) =>
    metric?.kind === 'topic' && (metric.unit === '%' || (operation === 'share' && !metric.unit))
  const before = earlier.find(({ metric }) => !isRate(metric))
  return unit !== null && unit !== '%' && isRate(metrics[0]) && before ? [before.metric] : metrics
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
