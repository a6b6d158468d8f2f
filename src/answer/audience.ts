/**
 * Followers and readers of a channel that no figure with a key of its own states: looked for by their words.
 */
import type { Metric } from '../model/query.ts'
import { besideTopic } from './beside-topic.ts'
import { factsOf, type Gathered, isFound, unitOf } from './found.ts'
import type { Plan } from './plan.ts'
import type { ReportView } from './report-view.ts'
import { resolveTopic } from './resolve-topic.ts'

const AUDIENCE_WORDS: Readonly<Record<string, string[]>> = {
  '*.followers': ['粉丝|关注|订阅'],
  '*.reads': ['阅读|浏览|播放'],
  'weibo.followers': ['微博', '粉丝|关注'],
  'weibo.reads': ['微博', '阅读|浏览'],
  'wechat.subscribers': ['公众号|微信', '粉丝|关注|订阅'],
  'wechat.reads': ['公众号|微信', '阅读|浏览'],
}

const wordsOf = (metric: Metric) => (metric.kind === 'prose' ? AUDIENCE_WORDS[metric.key] : undefined)

export const isAudience = (metric: Metric): boolean => wordsOf(metric) !== undefined

/** The figure, null where none is told by them. */
export function findAudience(metric: Metric, view: ReportView, plan: Plan): Gathered | null {
  const words = wordsOf(metric)
  if (!words) return null
  const found = resolveTopic(words, words.join(''), view, plan, words)
  if (!isFound(found)) return null
  const items = /^[条篇件期则]/u.test(unitOf(found) ?? '')
  return !items && besideTopic(factsOf(found)[0]!, words.slice(0, 1), view) ? { ...found, metric } : null
}
