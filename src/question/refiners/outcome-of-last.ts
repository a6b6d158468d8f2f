/**
 * 办结多少, 还有几件没办结 after 信访多少件: what became of the things spoken of, where the words alone would mean applications.
 */
import { outcomes } from '../../catalog/vocabulary/outcomes.ts'
import type { Metric, Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { INHERITED } from './inherited.ts'
import { isOutcome, nounsOf } from './rate-of-last.ts'

const VERB = new RegExp(outcomes.map(({ asked }) => `${asked}(?=[了的掉完好过多几没，,。？?]|$)`).join('|'), 'u')
/** What comes in and is dealt with one by one; trainings do not. */
const ONE_BY_ONE = /^[件条封个起次宗]$/u

const comesIn = (last: Metric) =>
  (last.kind === 'prose' && last.key === 'hotline.handled') ||
  (last.kind === 'topic' && !last.words.includes('申请') && (!last.unit || ONE_BY_ONE.test(last.unit)))

/** The query about the last things; null where it names applications, or whose outcome it wants. */
export function outcomeOfLast(query: Query, conversation: Conversation, text: string): Query | null {
  const [last] = conversation.metrics
  const { metrics, unit } = query
  const ofCell = metrics.every(
    ({ metric }) => metric.kind === 'cell' && /^(?:processed|carriedOut)$/u.test(metric.row) && metric.column === null,
  )
  const [verb] = VERB.exec(text) ?? query.topic.filter(isOutcome)
  // 回复多少 after 收到留言几条, and nothing else.
  const verbAlone = metrics.length === 0 && query.topic.length > 0 && query.topic.every((word) => word === verb)
  if (!last || !verb || !(verbAlone || (metrics.length === 1 && ofCell)) || query.verdict || /申请/u.test(text))
    return null
  // How many were closed, after how many applications were received.
  if (last.kind === 'cell' && last.table === 'applications' && verbAlone && verb.includes('办结'))
    return {
      ...query,
      ...{ metrics: [{ metric: { ...last, row: 'processed' }, ...INHERITED }], topic: [], asksNumber: true },
    }
  const before = conversation.earlier.filter(({ agency }) => agency === conversation.agencies[0])
  const things = [last, ...before.map(({ metric }) => metric)]
  const thing = things.find((metric) => nounsOf(metric).length > 0)
  const nouns = thing && comesIn(thing) && (unit === null || ONE_BY_ONE.test(unit)) ? nounsOf(thing) : []
  if (nouns.length === 0) return null
  const words = [...nouns, verb]
  return {
    ...query,
    metrics: [],
    topic: words,
    topicParts: [words.join('')],
    heads: [verb],
    wideTopic: words,
    wideHeads: [verb],
    asksNumber: true,
  }
}
