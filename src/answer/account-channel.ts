/**
 * “玉林发布”有多少粉丝: a report says of what channel the account is that a question names.
 */
import type { Metric, MetricRead } from '../model/query.ts'
import type { ReportView } from './report-view.ts'

const ACCOUNT = /[“"「]([^”"」\n]{2,12})[”"」](?:政务|官方)?(微信|公众号|服务号|订阅号|微博)/gu
const AUDIENCES: Readonly<Record<string, readonly [string, string]>> = {
  '*.followers': ['wechat.subscribers', 'weibo.followers'],
  '*.reads': ['wechat.reads', 'weibo.reads'],
}

/** The metric with the channel of that account; as it is where it names a channel, or the question no account. */
export function onItsChannel(read: MetricRead, view: ReportView, question: string): MetricRead {
  const keys = read.metric.kind === 'prose' ? AUDIENCES[read.metric.key] : undefined
  const named = keys && [...view.text.matchAll(ACCOUNT)].find(([, name]) => question.includes(name!))
  if (!keys || !named) return read
  const metric: Metric = { kind: 'prose', key: keys[named[2] === '微博' ? 1 : 0] }
  return { ...read, metric }
}
