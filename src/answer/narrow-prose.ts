/**
 * 公开了多少条社会救助信息: words that no part of the vocabulary took name the thing that a figure of prose counts.
 */
import type { Fact } from '../model/fact.ts'
import type { MetricRead, Query } from '../model/query.ts'
import { isAllOf } from '../question/recognizers/whole-places.ts'
import { factsOf, type Gathered, isFound, NOT_STATED } from './found.ts'
import { lacksChannel } from './other-channel.ts'
import { partAsked } from './part-asked.ts'
import type { Plan } from './plan.ts'
import type { ReportView } from './report-view.ts'
import { resolveTopic } from './resolve-topic.ts'
import { surroundingsOf } from './surroundings.ts'
import { wordIn } from './word-match.ts'

/** 公众号、视频号、今日头条，哪个最多: what is listed beside several metrics is one more of them and narrows none. */
function listedBeside({ metrics, topicParts, question }: Query): boolean {
  const items = question.split(/[、,，和与及跟]/u).map((item) => item.trim())
  return metrics.length > 1 && topicParts.every((part) => items.includes(part))
}

/** What the narrowed metric is, or that it is not stated; null where nothing narrows it, so that it stands as it is. */
export function narrowProse(read: MetricRead, view: ReportView, plan: Plan): Gathered | null {
  const { metric } = read
  const { query } = plan
  if (metric.kind !== 'prose' || query.topic.length === 0 || listedBeside(query)) return null
  const published = metric.key.startsWith('published.')
  // 12345工单 is counted in 件: its 办结率 is no answer. Who uses a channel is counted in people.
  const audience = query.topic.some((word) => /用户|访问|访客|流量|浏览|阅读|播放|点击|粉丝|关注/u.test(word))
  const items = published && !audience ? '条' : metric.key === 'hotline.handled' ? '件' : null
  const counted: Plan = { ...plan, query: { ...query, unit: query.unit ?? items } }
  const words = metric.key === 'published.total' || query.wideTopic.length === 0 ? query.topic : query.wideTopic
  const narrow = resolveTopic(
    words,
    query.topicParts.join(' '),
    view,
    counted,
    words === query.topic ? query.heads : query.wideHeads,
  )
  // 公众号推送了多少条疫苗接种信息, of 推送信息290条，重点围绕疫苗接种…: the channel's own number is not narrowed.
  const isBeside = (fact: Fact) => {
    const { clause } = surroundingsOf(fact, view, view.prose)
    return query.topic.some((word) => wordIn(word, clause) > 0)
  }
  const isWhole = (one: Gathered) => isFound(one) && factsOf(one)[0]!.key === metric.key && !isBeside(factsOf(one)[0]!)
  const elsewhere = (one: Gathered) => isFound(one) && lacksChannel(factsOf(one)[0]!, read, view, query)
  if (isFound(narrow) && !(published && isWhole(narrow)) && !(metric.key === 'hotline.handled' && elsewhere(narrow)))
    return metric.key === 'published.total' ? partAsked(narrow, query.question) : narrow
  // 全市主动公开多少条: where nothing tells it apart, the total is that of all.
  if (metric.key === 'published.total' && query.topic.every((word) => isAllOf(word, view.agency))) return null
  const narrower = words === query.topic ? narrow : resolveTopic(query.topic, query.topicParts.join(' '), view, counted)
  // 媒体报道过的政策解读: a channel that is asked for must be spoken of beside the figure.
  if (published && elsewhere(narrower))
    return { kind: 'gap', metric: narrower.metric, view, missing: NOT_STATED, fact: null }
  return (isFound(narrower) && !elsewhere(narrower)) || published ? narrower : null
}
