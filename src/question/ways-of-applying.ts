/**
 * 网上, 写信, 当面: the ways in which applications come in. 网上 is none where something was published; what tells is that
 * applications are spoken of, or that the other ways stand beside it.
 */
import type { Metric, Query } from '../model/query.ts'
import type { Conversation } from './context.ts'

const WAY = '网上|网络|在线|线上|线下|信函|写信|邮寄|寄信|当面|现场|窗口|上门|传真|电子邮件|邮件'
const WAYS = new RegExp(WAY, 'gu')
const IS_WAY = new RegExp(
  `^(?:${WAY}|(?:在线|网上|网络|线上|线下)?(?:平台|渠道|提交|递交|申请|提出|提的|来的|交的|方式|途径|受理)+)$`,
  'u',
)
const PUBLISHING = /发布|公开|推送|信息|稿|文章|[多几]少?[条篇]|浏览|访问|阅读|粉丝|关注|培训|会议|活动/u

const speaksOfApplications = (metric: Metric | undefined) =>
  (metric?.kind === 'cell' && metric.table === 'applications') ||
  (metric?.kind === 'topic' && metric.words.includes('申请'))

/** What is asked of all ways together: 各渠道各收到几件, 用哪种方式的最多. Looked for by what reports put beside each of them. */
export const WAYS_OF_APPLYING = {
  kind: 'topic',
  text: '申请方式',
  words: ['申请方式'],
  heads: [],
  unit: '件',
} as const satisfies { kind: 'topic' } & Record<string, unknown>

/** 按内容分哪一类最多, 各领域的申请各几件. */
export const MATTERS_OF_APPLYING = {
  kind: 'topic',
  text: '申请内容',
  words: ['申请内容'],
  heads: [],
  unit: '件',
} as const satisfies { kind: 'topic' } & Record<string, unknown>

const ASKS_FOR_MATTERS =
  /(?:按|从)(?:申请)?的?(?:内容|事项|领域|类别|主题)|(?:各|每|哪|什么|啥)(?:[一几]?[个类种些]|方面|领域)*的?(?:内容|事项|领域|方面)[^，。？！,?!]{0,14}(?:最|多少|几件|各)|(?:内容|事项)[^，。？！,?!]{0,8}(?:最[多少]|各[有占]?(?:多少|几)|分别)/u

const BY_WAY = '(?:渠道|方式|途径)'
const ASKS_FOR_WAYS = new RegExp(
  `(?:各|每|哪|什么|啥|几|按|从|以)[^，。？！,?!]{0,8}${BY_WAY}|${BY_WAY}[^，。？！,?!]{0,10}(?:哪|最|各|分别|分布|占|呢)|\\b(?:which|what|each|every|by|per) (?:\\w+ )?(?:channel|method|mode|means)s?\\b`,
  'u',
)
/** 答复方式, 公开渠道: in which something else was done. */
const OTHER_WAYS = new RegExp(`(?:答复|公开|处理|办理|发布|宣传|缴费|收费|获取|送达|救济|监督|解读)的?${BY_WAY}`, 'u')

/** 申请都是通过什么渠道来的, and not how one applies. */
const CAME_IN = /申请[^，。？！,?!]{0,14}(?:来|交|递|提|提交|递交|收到)的/u

/** The query of all ways in which applications came in, or of all that they were about, where that is what it asks for. */
export function asWaysOfApplying(query: Query, text: string, conversation: Conversation | null): Query {
  const [only] = query.metrics
  const received =
    only === undefined
      ? speaksOfApplications(conversation?.metrics[0]) || CAME_IN.test(text)
      : only.metric.kind === 'cell' &&
        only.metric.table === 'applications' &&
        only.metric.column === null &&
        /^(?:received|carried(?:In|Out)|processed)$/u.test(only.metric.row)
  const asked = text.replace(/依申请公开|信息公开申请|公开申请/gu, '申请')
  if (!received || query.metrics.length > 1) return query
  const list = ASKS_FOR_MATTERS.test(asked)
    ? MATTERS_OF_APPLYING
    : ASKS_FOR_WAYS.test(asked) && !OTHER_WAYS.test(asked)
      ? WAYS_OF_APPLYING
      : null
  if (!list) return query
  return {
    ...query,
    metrics: [{ metric: { ...list, words: [...list.words], heads: [] }, by: 'stated' }],
    topic: [],
    topicParts: [],
    operation: SINGLED_OUT.has(query.operation) ? query.operation : 'breakdown',
    asksNumber: true,
  }
}

const SINGLED_OUT: ReadonlySet<string> = new Set(['max', 'min', 'rank', 'ratio', 'difference'])

/** Whether a turn is about applications: 信访多少件 of itself is about petitions, 信访投诉类 is the form's. */
export const speaksOfApplying = (text: string, conversation: Conversation | null) =>
  /申请|不予处理|不处理|没处理|信访[、和及]?(?:举报|投诉)|信息公开(?!工作|年报|年度|报告)/u.test(text) ||
  speaksOfApplications(conversation?.metrics[0])

/** Whether 网上 and the like, in a turn like this, are no channel of publishing. */
export function namesWaysOfApplying(text: string, conversation: Conversation | null): boolean {
  const ways = new Set([...text.matchAll(WAYS)].map(([way]) => way)).size
  if (ways === 0 || PUBLISHING.test(text.replace(/公开申请/gu, ''))) return false
  return speaksOfApplications(conversation?.metrics[0]) || (ways > 1 && /申请/u.test(text))
}

/** 线上的呢, 当面的几件 after 收到几件申请: of the applications received, by how they came in; null where a turn says more. */
export function appliedByWay(query: Query, conversation: Conversation, text: string): Partial<Query> | null {
  const { metrics, topic, operation, unit } = query
  const only = metrics.length === 0 && topic.length > 0 && topic.every((word) => IS_WAY.test(word))
  if (!only || !namesWaysOfApplying(text, conversation)) return null
  return {
    metrics: [{ metric: { kind: 'cell', table: 'applications', row: 'received', column: null }, by: 'stated' }],
    asksNumber: true,
    unit: unit ?? '件',
    operation: operation === 'passage' ? 'value' : operation,
  }
}
