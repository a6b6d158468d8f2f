/**
 * Figures of another channel than the one that is asked for.
 */
import type { Fact } from '../model/fact.ts'
import type { Metric, MetricRead, Query } from '../model/query.ts'
import { squeeze } from '../text/fold.ts'
import type { ReportView } from './report-view.ts'
import { wordIn } from './word-match.ts'

/** Whose readers are asked for has no key of its own: 网站粉丝. */
const WITHOUT_KEY = /网站|小程序|客户端|头条|抖音|视频号/u

/** 抖音 and 视频号 share a key, but who asks for the one is not answered with the other; nor 网站粉丝 with those of 微信. */
export function isOtherChannel({ key, quote, label }: Fact, metric: Metric, question: string): boolean {
  const [channel = ''] = metric.kind === 'topic' ? metric.words : []
  if (/^(?:wechat|weibo)\./u.test(key) && WITHOUT_KEY.test(channel)) return wordIn(channel, quote + label) === 0
  // 公众号粉丝: those of Weibo are none.
  const ofKey = /^(?:wechat|weibo)(?=\.)/u
  if (metric.kind === 'prose' && ofKey.test(metric.key) && ofKey.test(key))
    return ofKey.exec(metric.key)![0] !== ofKey.exec(key)![0]
  if (key !== 'published.douyin') return false
  const asked = ['抖音', '视频号', '快手'].filter((name) => question.includes(name))
  return asked.length > 0 && !asked.some((name) => (quote + label).includes(name))
}

/** Words of the channel that the question names, none of which stands in the figure's paragraph. */
export function lacksChannel(fact: Fact, { metric, span }: MetricRead, view: ReportView, { question }: Query): boolean {
  if (metric.kind === 'prose' && metric.key === 'hotline.handled') {
    const from = Math.max(...['。', '；', '\n'].map((mark) => view.text.lastIndexOf(mark, fact.start!)))
    return !/12345|热线|工单|诉求/u.test(view.text.slice(from, fact.end!))
  }
  if (metric.kind !== 'prose' || metric.key === 'published.total' || !span || !metric.key.startsWith('published.'))
    return false
  const { start, end, partOf } = fact
  const from = view.text.lastIndexOf('\n', start!)
  const around = squeeze(view.text.slice(from, end!) + (view.fact(partOf ?? '')?.quote ?? '')).text
  const name = question.slice(...span).replace(/(?:报道|发布|推送|公开|刊发|转发|上).*$/u, '')
  return name.length >= 2 && wordIn(name, around) === 0 && !isAccountsOwn(name, start!, view)
}

const CHANNEL = /公众号|微信|微博|抖音|视频号|快手|头条|小程序|客户端/u
/** Characters between an account and its channel: “渣津发布”政务微信公众号. */
const BESIDE = 8

/** “渣津发布”收到留言187条: the name in its sentence is that of an account which the report introduces with that channel alone. */
function isAccountsOwn(channel: string, start: number, view: ReportView): boolean {
  const sentence = view.text.slice(
    Math.max(...['。', '\n'].map((mark) => view.text.lastIndexOf(mark, start))) + 1,
    start,
  )
  const [, account] = /"([^"]{2,16})"/u.exec(squeeze(sentence).text) ?? []
  if (account === undefined) return false
  const pieces = squeeze(view.text).text.split(`"${account}"`)
  const beside = pieces.flatMap((piece, i) => [
    ...(i > 0 ? [/^[^、,。，;；]*/u.exec(piece.slice(0, BESIDE))![0]] : []),
    ...(i < pieces.length - 1 ? [/[^、,。，;；]*$/u.exec(piece.slice(-BESIDE))![0]] : []),
  ])
  const introduced = beside.filter((words) => CHANNEL.test(words))
  return introduced.length > 0 && introduced.every((words) => wordIn(channel, words) > 0)
}
