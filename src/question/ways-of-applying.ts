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
