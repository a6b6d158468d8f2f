/**
 * What a conversation spoke of before the last turn: several things together, and the whole of which they are parts.
 */
import type { Metric } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { takenTogether } from '../together.ts'

/** How many things the words speak of together (这两项合起来), null where they do not. */
export function togetherIn(text: string): number | null {
  return takenTogether(text) ? (countOf(text) ?? 2) : null
}

/** The last things that a conversation spoke of, the latest first. */
export function lastThings({ agencies, metrics, earlier }: Conversation, count: number): Metric[] {
  const before = earlier.filter(({ agency }) => agency === agencies[0]).map(({ metric }) => metric)
  return withoutTotal(distinct([...metrics, ...before])).slice(0, count)
}

/** 三个渠道加起来 after the total and its channels: the channels. */
function withoutTotal(things: Metric[]): Metric[] {
  const others = things.filter((metric) => !(metric.kind === 'prose' && metric.key === 'published.total'))
  return others.length > 1 && others.every(isChannel) ? others : things
}

const isChannel = (metric: Metric) => metric.kind === 'prose' && /^published\.(?!total)/u.test(metric.key)
const isOfItems = (metric: Metric) =>
  metric.kind === 'topic' && (!metric.unit || metric.unit === '条' || metric.unit === '篇')

const distinct = (metrics: readonly Metric[]): Metric[] => [
  ...new Map(metrics.map((metric) => [JSON.stringify(metric), metric])).values(),
]

/** Did the last turns ask the same thing of different agencies? Then 两个加起来 adds the agencies up. */
export function sameThing({ agencies, metrics, earlier: [previous] }: Conversation): boolean {
  return (
    previous !== undefined && previous.agency !== agencies[0] && distinct([...metrics, previous.metric]).length === 1
  )
}

export const WHOLE_OF_IT = /总的|总数|总量|总共|一共|全部/u

/** 总的呢 after 政策解读, then 视频类的: the first of a row of things of one kind is what the others are parts of. */
export function wholeSpokenOf(last: Metric, { agencies, earlier }: Conversation): Metric | null {
  const others = earlier.filter(({ agency }) => agency === agencies[0]).map(({ metric }) => metric)
  // 总数是多少 after 公开栏的, 惠农补贴的: of all that was published.
  if ([last, ...others].some(isChannel) && [last, ...others].every((one) => isChannel(one) || isOfItems(one)))
    return others.some((one) => isChannel(one) && isChannel(last)) ? null : { kind: 'prose', key: 'published.total' }
  if (last.kind !== 'topic') return null
  const first = others.at(-1)
  const alike = others.every(
    (metric) => metric.kind === 'topic' && (!metric.unit || !last.unit || metric.unit === last.unit),
  )
  return first && alike ? first : null
}

const COUNTS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, two: 2, both: 2, three: 3, four: 4 }

/** 这两项, 三个: how many. */
export function countOf(text: string): number | null {
  const count = /[两二三四]|(?<!\d)[2-4](?!\d)|\b(?:two|both|three|four)\b/u.exec(text)?.[0]
  return count ? (COUNTS[count] ?? Number(count)) : null
}

/** 个人的几份 after the applications of one agency: how many of those, and not how many reports. */
export function countedOfOne(text: string, conversation: Conversation | null): string {
  const ofOne = conversation?.scope === 'named' && conversation.agencies.length === 1
  return ofOne && !/报告|年报/u.test(text) ? text.replaceAll('几份', '几件') : text
}
