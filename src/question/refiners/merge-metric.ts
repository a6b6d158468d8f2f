/**
 * What a metric that a follow-up names takes from the one before: 微博呢 after followers, 行政强制呢 after a column.
 */
import { cellsOf } from '../../catalog/forms/cells.ts'
import type { Metric, Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'

const AUDIENCE = /粉丝|关注|订阅/u
const READS = /阅读|播放|浏览|点击|访问/u

/** 微博呢 after 抖音粉丝, 网上的呢 after 信函申请: a channel takes the place of the last topic's. */
function mergeWithTopic(metric: Metric, last: Metric & { kind: 'topic' }, text: string, query: Query): Metric {
  const channel = metric.kind === 'prose' ? /^published\.(\w+)$/u.exec(metric.key)?.[1] : undefined
  if (!channel || channel === 'total') return metric
  // 公众号公开了多少条信息 after its users: what is published there.
  const audience = AUDIENCE.test(last.text) ? 'followers' : READS.test(last.text) ? 'reads' : null
  // 网站发的比公众号多多少条: of two channels, where the last turn spoke of no audience.
  if (/公开|发布|推送|[发推]了|(?:多少|几)条/u.test(text) && (query.metrics.length === 1 || !audience)) return metric
  if (audience && (channel === 'wechat' || channel === 'weibo'))
    return {
      kind: 'prose',
      key: `${channel}.${audience === 'followers' && channel === 'wechat' ? 'subscribers' : audience}`,
    }
  const kept = last.words.filter((word) => AUDIENCE.test(word) || READS.test(word))
  return {
    kind: 'topic',
    text: query.wideTopic.join(''),
    words: [...query.wideTopic, ...kept],
    heads: [],
    unit: query.unit ?? last.unit,
  }
}

/** 企业提了几件申请，给公开了几件: of those of the enterprises, where they are all that was spoken of. */
export function ofSameApplicants(
  metric: Metric,
  { metrics: [last], earlier }: Conversation,
  query: Query,
): Metric | null {
  const goesOn =
    query.goesOn &&
    metric.kind === 'cell' &&
    last?.kind === 'cell' &&
    metric.table === 'applications' &&
    last.table === 'applications' &&
    metric.column === null &&
    last.column !== null &&
    metric.row !== last.row &&
    !ALL_OF_IT.test(query.question)
  const ofAll = earlier.some(({ metric: before }) => before.kind === 'cell' && before.column === null)
  return goesOn && !ofAll ? { ...metric, column: last.column } : null
}

const ITEMS_ASKED = /[条篇发]|publish|post/u

/** The followers of a channel that has no key for them. */
function audienceOfOther(name: string, reads: boolean): Metric {
  const [said, words] = reads ? ['阅读', '阅读|浏览|播放|访问'] : ['粉丝', '粉丝|关注']
  return { kind: 'topic', text: name.split('|').at(-1)! + said, words: [name, words], heads: [words], unit: null }
}

/** 微博呢 after followers of 微信 asks for the followers of 微博. */
export function mergeMetric(metric: Metric, last: Metric | undefined, text: string, query: Query): Metric {
  if (!last) return metric
  if (last.kind === 'topic' && query.topic.length === 0 && query.wideTopic.length > 0)
    return mergeWithTopic(metric, last, text, query)
  // 有几件公开了 after 收到几件申请: applications that were granted.
  if (metric.kind === 'prose' && metric.key === 'published.total' && last.kind === 'cell' && query.unit === '件')
    if (last.table === 'applications' && /^(?:received|processed|carriedIn)$/u.test(last.row))
      return { ...last, row: 'granted' }
  // 公开了几件 after 新制作: documents are counted in 件, items published in 条.
  if (metric.kind === 'prose' && metric.key === 'published.total' && last.kind === 'cell' && query.unit === '件')
    return last.table === 'disclosure' && DOCUMENTS.has(last.row)
      ? { ...last, column: /公开|发布/u.test(text) ? 'disclosed' : 'made' }
      : metric
  if (metric.kind === 'cell' && last.kind === 'cell' && isOfSameCases(metric, last, text))
    return { ...metric, row: last.row }
  const short =
    metric.kind === 'cell' && !ALL_OF_IT.test(text) && (metric.table === 'disclosure' || /呢[?？]?$/u.test(text))
  // 企业申请的占几件, 提这件申请的是企业吗, of those denied: 申请 names who asked, and no other row.
  const among =
    metric.kind === 'cell' &&
    last.kind === 'cell' &&
    metric.row === 'received' &&
    metric.table === last.table &&
    metric.column !== null &&
    last.row !== 'received'
  if (among && /占|其中|里面|当中|[这那](?:\d+|[几些一两二三])?件/u.test(text) && !/新收|收到|提交/u.test(text))
    return { ...last, column: metric.column }
  if (
    short &&
    metric.kind === 'cell' &&
    last.kind === 'cell' &&
    metric.table === last.table &&
    metric.column === null &&
    metric.row !== last.row &&
    isInForm(metric.row, last)
  )
    return { ...metric, column: last.column }
  if (metric.kind === 'prose' && last.kind === 'prose') {
    // 有视频号吗，发了多少条: on that channel; 公开了多少条 and 一共多少条 are of all.
    const channelOfLast = /^published\.(?!total)|^(?:wechat|weibo)(?=\.)/u.exec(last.key)
    const onIt = channelOfLast !== null && metric.key === 'published.total'
    if (onIt && /[发推]了|发布了|更新了|[发推]多少|发布多少/u.test(text) && !/一共|总共|共/u.test(text))
      return last.key.startsWith('published.') ? last : { kind: 'prose', key: `published.${channelOfLast[0]}` }
    const channel = /^published\.(wechat|weibo)$/u.exec(metric.key)?.[1]
    const audience = /^(?:wechat|weibo|\*)\.(followers|subscribers|reads)$/u.exec(last.key)?.[1]
    if (channel && audience && !ITEMS_ASKED.test(text))
      return {
        kind: 'prose',
        key: `${channel}.${audience === 'reads' ? 'reads' : channel === 'wechat' ? 'subscribers' : 'followers'}`,
      }
    // 视频号呢 after the followers of 微信.
    const [name] = query.wideTopic
    if (audience && name && /^published\.(?:douyin|newMedia|website|app)$/u.test(metric.key) && !ITEMS_ASKED.test(text))
      return audienceOfOther(name, audience === 'reads')
    const asked = /^\*\.(followers|reads)$/u.exec(metric.key)?.[1]
    const owner = /^(?:published\.)?(wechat|weibo)/u.exec(last.key)?.[1]
    // Followers of a channel that has no key for them.
    if (asked === 'followers' && last.key === 'published.douyin') return audienceOfOther('抖音|视频号', false)
    if (asked && owner)
      return { kind: 'prose', key: `${owner}.${asked === 'followers' && owner === 'wechat' ? 'subscribers' : asked}` }
  }
  return metric
}

/** 结转几件 after 结转到下一年的: of the two rows of that name the one that was spoken of. */
export const isCarriedAgain = ({ metrics, topic }: Query, last: Metric | undefined): boolean =>
  last?.kind === 'cell' &&
  /^carried/u.test(last.row) &&
  metrics.length === 0 &&
  topic.length > 0 &&
  topic.every((word) => word === '结转')

/** 法院维持的几起 after 复议后起诉的几起: of these lawsuits, and not of all. */
function isOfSameCases(metric: Metric & { kind: 'cell' }, last: Metric & { kind: 'cell' }, text: string): boolean {
  const outcome = metric.column !== null && metric.column !== 'total'
  return (
    metric.row === 'litigation.*' &&
    outcome &&
    /^litigation\.\w/u.test(last.row) &&
    !/诉讼/u.test(text) &&
    !ALL_OF_IT.test(text)
  )
}

/** 四类过程性信息的总计: no part of it. */
const ALL_OF_IT = /总计|合计|总数|一共|总共/u

/** 行政许可 after 收费金额: a row that has no such column keeps none. */
function isInForm(row: string, { table, column }: Metric & { kind: 'cell' }): boolean {
  return (
    column === null ||
    row.endsWith('*') ||
    (['2019', '2021'] as const).some((edition) =>
      cellsOf(edition).some((cell) => cell.table === table && cell.row.code === row && cell.column.code === column),
    )
  )
}

const DOCUMENTS: ReadonlySet<string> = new Set(['regulations', 'normativeDocuments'])

/** 自然人呢？ after a row, 结果维持的呢？ after a group: only the column is new. */
export function inheritRow(
  column: { table: 'applications' | 'disputes' | 'disclosure'; code: string },
  last: Metric | undefined,
): Metric | null {
  return last?.kind === 'cell' && last.table === column.table ? { ...last, column: column.code } : null
}
