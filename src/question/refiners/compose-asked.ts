/**
 * All that a question asks for, from what the vocabulary found in it: its metrics, the whole of which a share is
 * taken, and what is to be left out.
 */
import type { MetricRead } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import type { Mention } from '../match-terms.ts'
import type { NormalizedQuestion } from '../normalize.ts'
import { splitShare } from '../split-share.ts'
import { namesWaysOfApplying, speaksOfApplying } from '../ways-of-applying.ts'
import { composeException, type Exception } from './compose-exception.ts'
import { type ComposedMetrics, composeMetrics } from './compose-metrics.ts'
import type { Asking } from './composition.ts'
import { lonelyColumns } from './lonely-columns.ts'

export interface ComposedAsked extends ComposedMetrics {
  exception: Exception | null
}

/** @param shares - a share is asked for */
export function composeAsked(
  question: NormalizedQuestion,
  text: string,
  mentions: readonly Mention[],
  asking: Asking,
  shares: boolean,
  conversation: Conversation | null,
): ComposedAsked {
  const exception = composeException(question, text, mentions, asking)
  const ways = namesWaysOfApplying(text, conversation)
  const petitions = !speaksOfApplying(text, conversation)
  const kept = mentions.filter(
    ({ category, pieces, code, start, end }) =>
      (!exception || pieces.every(([from, to]) => to <= exception.start || from >= exception.end)) &&
      !(ways && category === 'channel') &&
      !(petitions && code === 'notProcessed.petition' && text.slice(start, end) === '信访'),
  )
  const sides = shares ? splitShare(text, mentions) : null
  const ofPart = composeMetrics(question, text, sides?.part ?? kept, asking)
  // 行政复议里，结果纠正的占多少: the part names a column only, of the row that is the whole.
  const composed = ofPart.metrics.length > 0 || !sides ? ofPart : composeMetrics(question, text, mentions, asking)
  const ofWhole = sides && composeMetrics(question, text, sides.whole, asking)
  const metrics = [...composed.metrics]
  const used = [...composed.used, ...(ofWhole?.used ?? [])]
  if (exception && metrics.length === 0) metrics.push({ metric: exception.whole, by: 'implied', rule: 'whole' })
  // 处理决定数量呢: of the row that was spoken of, and of every row only where none was.
  const rowless =
    mentions.every(({ category }) => category !== 'disclosureRow') &&
    metrics.every(({ metric }) => metric.kind === 'cell' && metric.table === 'disclosure')
  const columnsOnly = rowless ? lonelyColumns(mentions, conversation) : []
  if (columnsOnly.length > 0) {
    // 老百姓个人, 律所这类法律服务机构: called by two names.
    const each = new Map(columnsOnly.map((one) => [one.mention.code, one]))
    const reads = [...each.values()].map(
      ({ metric, mention: { start, end } }): MetricRead => ({ metric, by: 'stated', span: question.span(start, end) }),
    )
    metrics.splice(0, metrics.length, ...reads)
    used.push(...columnsOnly.map(({ mention }) => mention))
  }
  return { metrics, whole: ofWhole?.metrics[0] ?? composed.whole, wholeOnly: composed.wholeOnly, used, exception }
}
