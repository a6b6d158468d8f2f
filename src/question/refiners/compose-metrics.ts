/**
 * Rows and columns, channels and audiences → the metrics that are asked for.
 *
 * A row without a column takes its column from the row's table (总计; for table 二 it is left to the
 * report's edition); an applicant without a row asks for the applications received. What is named only as
 * the field in which something is counted (收到的申请中, of all applications) is the `whole`.
 */
import { englishTopics } from '../../catalog/vocabulary/english-topics.ts'
import { NOT_PUBLISHING } from '../../catalog/vocabulary/prose.ts'
import type { Metric, MetricRead } from '../../model/query.ts'
import type { Mention } from '../match-terms.ts'
import type { NormalizedQuestion } from '../normalize.ts'

export interface ComposedMetrics {
  metrics: MetricRead[]
  whole: MetricRead | null
  /** The whole is all that is named: 占不予公开的百分之几. */
  wholeOnly: boolean
  /** The mentions that were used. */
  used: Mention[]
}

const AFTER_WHOLE = /^(?:的|了)?(?:申请|案件|信息|件|条|总数|总量|报告|文件)*(?:当|之)?(?:中(?!心)|里面|里头|里(?!程))/u
const BEFORE_WHOLE =
  /(?:占(?:了)?(?:全部|所有|总的|全年)?|\bof (?:all |the |its |their )*(?:total )?|\bamong (?:all |the |its )*|\bout of (?:all |the |its )*)$/u

function isWhole(mention: Mention, text: string): boolean {
  return (
    AFTER_WHOLE.test(text.slice(mention.end)) ||
    BEFORE_WHOLE.test(text.slice(Math.max(0, mention.start - 24), mention.start))
  )
}

const APPLICATION_GENERIC = new Set(['received'])
/** Channels that have an audience figure of their own. */
const WITH_AUDIENCE = new Set(['wechat', 'weibo'])

export function composeMetrics(
  question: NormalizedQuestion,
  text: string,
  mentions: readonly Mention[],
  { asksItems, verdict, unit }: { asksItems: boolean; verdict: boolean; unit: string | null },
): ComposedMetrics {
  const used: Mention[] = []
  const found: { read: MetricRead; mention: Mention; whole: boolean }[] = []
  const of = (category: Mention['category']) => mentions.filter((mention) => mention.category === category)
  const push = (metric: Metric, mention: Mention, ...others: Mention[]) => {
    used.push(mention, ...others)
    const parts = [mention, ...others]
    const span = question.span(Math.min(...parts.map(({ start }) => start)), Math.max(...parts.map(({ end }) => end)))
    found.push({ read: { metric, by: 'stated', span }, mention, whole: parts.length === 1 && isWhole(mention, text) })
  }

  const disclosureRows = of('disclosureRow')
  const groups = of('disputeGroup')
  const strongRows = of('applicationRow').filter(({ weak }) => !weak)
  const otherTables = disclosureRows.length + groups.length > 0
  // Applications are counted in 件; who asks for 条 or 篇 asks for something published.
  let rows =
    strongRows.length > 0 ||
    otherTables ||
    unit === '条' ||
    unit === '篇' ||
    unit === '%' ||
    !(asksItems || verdict) ||
    of('hotline').length > 0
      ? strongRows
      : of('applicationRow')
  const specific = rows.filter(({ code }) => !APPLICATION_GENERIC.has(code))
  // 收到的申请里自然人的重复申请: beside a row of results, 收到 … 申请 says where it is counted.
  if (specific.length > 0)
    rows = rows.filter(
      (row) => !APPLICATION_GENERIC.has(row.code) || isWhole(row, text) || /新收/u.test(text.slice(row.start, row.end)),
    )
  // 其他处理 is the group of 3.其他, and 不予公开 that of its reasons: the member is what is asked.
  rows = rows.filter(
    (row) =>
      !row.code.endsWith('.*') ||
      !rows.some((other) => other.code !== row.code && other.code.startsWith(row.code.slice(0, -1))) ||
      isWhole(row, text),
  )
  const applicants = of('applicant').filter(({ code }) => code !== 'total')
  const totals = of('applicant').filter(({ code }) => code === 'total')

  if (
    rows.length > 0 ||
    (applicants.length > 0 && !otherTables && (applicants.length > 1 || /申请|applicat|request|appl/u.test(text)))
  ) {
    const columns =
      applicants.length > 1
        ? applicants.filter(({ code }) => code !== 'organizations' || !applicants.some(isMember))
        : applicants
    const asked = columns.length > 0 ? columns : [null]
    for (const row of rows.length > 0 ? rows : [null])
      for (const column of asked) {
        const parts = [row, column].filter((part) => part !== null)
        push(
          { kind: 'cell', table: 'applications', row: row?.code ?? 'received', column: column?.code ?? null },
          parts[0]!,
          ...parts.slice(1),
        )
        if (row && isWhole(row, text) && rows.length > 1) break
      }
    used.push(...totals, ...of('applicationRow').filter(({ weak }) => weak), ...applicants)
  }

  const chosenGroups = groups.filter(
    ({ code }) =>
      code !== 'litigation.*' || !groups.some((other) => other.code.startsWith('litigation.') && other.code !== code),
  )
  const outcomes = of('outcome').filter(({ code }) => code !== 'total')
  for (const group of chosenGroups)
    for (const outcome of outcomes.length > 0 ? outcomes : [null])
      push(
        { kind: 'cell', table: 'disputes', row: group.code, column: outcome?.code ?? null },
        group,
        ...(outcome ? [outcome] : []),
      )
  if (chosenGroups.length > 0)
    used.push(...groups, ...of('outcome'), ...of('applicationRow').filter(({ weak }) => weak))

  for (const row of disclosureRows) {
    const columns = of('disclosureColumn')
    for (const column of columns.length > 0 ? columns : [null])
      push(
        { kind: 'cell', table: 'disclosure', row: row.code, column: columnOf(row, column, text) },
        row,
        ...(column ? [column] : []),
      )
  }

  const channels = of('channel')
  const audiences = of('audience').filter(
    (audience) =>
      channels.length > 0 ||
      !/^(?:关注|用户数|浏览|访问次数|点击|点击数|reads?|visits?|clicks?|users?|readings?)$/u.test(
        text.slice(audience.start, audience.end),
      ),
  )
  for (const audience of audiences) {
    const owners = channels.filter(({ code }) => WITH_AUDIENCE.has(code))
    for (const owner of owners)
      push({ kind: 'prose', key: `${owner.code}.${audienceOf(owner.code, audience.code)}` }, owner, audience)
    // 抖音粉丝, 网站访问量 have no key of their own: they are looked for by their words.
    for (const other of channels.filter(({ code }) => !WITH_AUDIENCE.has(code))) {
      const words = [
        CHANNEL_WORDS[other.code] ?? chineseOf(text.slice(other.start, other.end)),
        chineseOf(text.slice(audience.start, audience.end)),
      ]
      push({ kind: 'topic', text: words.join(''), words, heads: [words[1]!] }, other, audience)
    }
    if (channels.length === 0) push({ kind: 'prose', key: `*.${audience.code}` }, audience)
  }

  if (found.length === 0 && !/率/u.test(text))
    for (const hotline of of('hotline').slice(0, 1))
      push({ kind: 'prose', key: hotline.code }, hotline, ...of('hotline').slice(1))

  const tables = found.length > 0
  const publishing = of('publish').filter(({ code }) => code !== NOT_PUBLISHING)
  if (!tables && asksItems) {
    for (const channel of channels) push({ kind: 'prose', key: `published.${channel.code}` }, channel)
    const total = publishing.find(
      (mention) =>
        /总|一共|全部|total/u.test(text.slice(mention.start, mention.end)) &&
        channels.some((channel) => joined(text, mention, channel)),
    )
    if (channels.length === 0 || total)
      for (const mention of total ? [total] : publishing.slice(0, 1))
        push({ kind: 'prose', key: 'published.total' }, mention)
    used.push(...publishing)
  } else if (tables && asksItems) {
    // 主动公开了多少条信息，收到多少件申请: two things, in clauses of their own.
    const apart = publishing.find(
      (mention) =>
        /信息|条/u.test(text.slice(mention.start, mention.end)) &&
        found.every(({ mention: other }) => clauseBetween(text, mention, other)),
    )
    if (apart && !audiences.length) push({ kind: 'prose', key: 'published.total' }, apart)
    used.push(...publishing)
  }

  // 新增的932条, 公开了1369条是真的吗: a number of items is itself something published.
  const counted = /\d[\d,.]*万?[余多]?(?:条|篇)/u.exec(text)
  if (found.length === 0 && counted && (asksItems || verdict)) {
    const [start, end] = [counted.index, counted.index + counted[0].length]
    push(
      { kind: 'prose', key: 'published.total' },
      { category: 'publish', code: 'publish', start, end, pieces: [[start, end]], weak: false },
    )
    used.push(...publishing)
  }

  for (const contact of of('contact')) {
    if (/几个|多少个/u.test(text.slice(Math.max(0, contact.start - 3), contact.start))) continue
    // 分别在哪里公开的 asks for channels.
    if (/^(?:的|里|儿)?(?:公开|发布|发|刊)/u.test(text.slice(contact.end))) continue
    const others = found.filter(({ read }) => read.metric.kind !== 'contact')
    if (others.length > 0 && asksItems && !others.every(({ mention }) => clauseBetween(text, mention, contact))) break
    push({ kind: 'contact', field: contact.code as (Metric & { kind: 'contact' })['field'] }, contact)
  }
  const order = found.sort((a, b) => a.mention.start - b.mention.start)
  const wholes = order.filter(({ whole }) => whole)
  const asked = order.filter(({ whole }) => !whole)
  return {
    metrics: distinct((asked.length > 0 ? asked : order).map(({ read }) => read)),
    whole: asked.length > 0 ? (wholes[0]?.read ?? null) : null,
    wholeOnly: asked.length === 0 && wholes.length === 1,
    used,
  }
}

/** 采购的项目数量 is a column of its own; 项目数量 alone is that of the year before. */
function columnOf(row: Mention, column: Mention | null, text: string): string | null {
  if (
    row.code === 'procurement' &&
    column?.code === 'itemsPreviousYear' &&
    !/上|previous|last|prior|before/u.test(text.slice(column.start, column.end))
  )
    return 'projects'
  return column?.code ?? null
}

/** What reports call a channel that people name in many ways. */
const CHANNEL_WORDS: Readonly<Record<string, string>> = { website: '网站', newMedia: '新媒体', app: '小程序|客户端' }

/** The reports' own word for an English one. */
function chineseOf(words: string): string {
  const singular = words.replace(/s$/u, '')
  return (englishTopics.get(words) ?? englishTopics.get(singular))?.join('|') ?? words
}

const isMember = ({ code }: Mention) =>
  ['business', 'research', 'publicInterest', 'legalService', 'otherOrganization'].includes(code)

/** 微博 has 粉丝, 微信 has 订阅 or 关注; both are asked for in either word. */
function audienceOf(channel: string, audience: string): string {
  return channel === 'wechat' && audience === 'followers' ? 'subscribers' : audience
}

function joined(text: string, a: Mention, b: Mention): boolean {
  return /^[^，。？！,?!]{0,6}(?:和|、|及|以及|与|and)[^，。？！,?!]{0,4}$/u.test(
    text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)),
  )
}

function clauseBetween(text: string, a: Mention, b: Mention): boolean {
  return /[,;、。，；]|和|以及|还有|\band\b/u.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))
}

function distinct(reads: readonly MetricRead[]): MetricRead[] {
  const seen = new Set<string>()
  return reads.filter(({ metric }) => {
    const key = JSON.stringify(metric)
    return !seen.has(key) && seen.add(key)
  })
}
