/**
 * What a follow-up leaves out is taken from the turn before.
 *
 * An agency that is not named stays; a metric that is not named stays; a part of a cell stays (其他对外管理服务事项呢？
 * keeps the column, 自然人呢？ the row); a year stays only where it was stated.
 */

import type { Metric, MetricRead, Query } from '../../model/query.ts'
import { hasReasons } from '../choose-operation.ts'
import type { Conversation } from '../context.ts'
import { appliedByWay } from '../ways-of-applying.ts'
import { countable, perUnit } from './counted-of-last.ts'
import { figuresOfLast } from './figures-of-last.ts'
import { goesOnAs } from './goes-on-as.ts'
import { greaterOfLast } from './greater-of-last.ts'
import { INHERITED } from './inherited.ts'
import { mergeMetric, ofSameApplicants } from './merge-metric.ts'
import { outcomeOfLast } from './outcome-of-last.ts'
import { rateOfLast } from './rate-of-last.ts'
import { shareOfNamed } from './share-of-named.ts'
import { countOf, lastThings, TOGETHER, WHOLE_OF_IT, wholeSpokenOf } from './spoken-of.ts'
import { twoOfLast } from './two-of-last.ts'
import { whatBecameOfIt } from './what-became-of-it.ts'
import { whomSpokenOf } from './whom-spoken-of.ts'
import { wordsOfLast } from './words-of-last.ts'
import { endsOfLast, yearsKept } from './years-of-last.ts'

const ADDS =
  /^(?:那|再|要是|如果)*加(?:上)?(?!起|在|总)|^(?:那|再)*[和跟与同][^，。？！,?!]{2,16}(?:加|合)(?:起来|在?一起|一块)/u
/** 两者相差多少: the last two things. */
const BOTH_THINGS = /两者|二者|这两[个项类]|\bthe two\b/u
export function inherit(given: Query, conversation: Conversation | null, text: string): Query {
  if (!conversation) return given
  const reckoned = figuresOfLast(given, conversation, text) ?? greaterOfLast(given, conversation, text)
  if (reckoned) return { ...given, ...reckoned }
  const became = whatBecameOfIt(given, conversation, text)
  const ofLast = became
    ? { ...given, ...became }
    : (rateOfLast(given, conversation, text) ?? outcomeOfLast(given, conversation, text))
  const query = ofLast ?? given
  const result = { ...query }
  const { taken, unnamed, several } = whomSpokenOf(query, conversation, text)
  Object.assign(result, taken)
  // 比公众号少多少: what the last turn spoke of, against what is named now.
  const against =
    query.operation === 'difference' &&
    query.metrics.length === 1 &&
    query.years.length === 0 &&
    unnamed &&
    /^(?:那|它)?(?:比|和|跟|与)/u.test(text)
  if (against && conversation.metrics[0]) {
    const [last] = conversation.metrics
    const [named] = query.metrics as [MetricRead]
    // 和公众号差多少 after the followers of another channel: its followers.
    result.metrics = [
      { metric: last, ...INHERITED },
      { ...named, metric: mergeMetric(named.metric, last, text, query) },
    ]
    result.years = conversation.years.map((year) => ({ year, ...INHERITED }))
    if (result.years.length > 0) result.yearScope = 'stated'
    return result
  }
  const byWay = unnamed ? appliedByWay(query, conversation, text) : null
  Object.assign(result, byWay)
  const ofWords = wordsOfLast(query, conversation, text)
  if (ofWords.length > 0) Object.assign(result, { topic: [], wideTopic: ofWords })
  const asksNothing =
    ofWords.length > 0 || (query.metrics.length === 0 && query.topic.length === 0 && query.aspects.length === 0)
  const last = conversation.metrics[0]
  // 加上上年结转的总共几件: to what the last turn spoke of.
  if (last && unnamed && query.metrics.length === 1 && ADDS.test(text)) {
    result.metrics = [{ metric: last, ...INHERITED }, query.metrics[0]!]
    result.operation = 'sum'
    result.topic = []
  }
  // 加上2022年的一共多少 after 2023年: of both years.
  const added =
    query.years.length === 1 && query.metrics.length === 0 && ADDS.test(text) ? conversation.answeredYear : null
  if (last && unnamed && added !== null && query.years[0]!.year !== added) {
    result.metrics = [{ metric: last, ...INHERITED }]
    result.years = [{ year: added, ...INHERITED }, query.years[0]!]
    Object.assign(result, { yearScope: 'stated', withYearBefore: false, operation: 'sum', topic: [], asksNumber: true })
    return result
  }
  // 公交占多少 after 公交投诉几件, 前一年的满意率呢 after 群众满意率: what was spoken of, in fewer words.
  const again =
    query.operation === 'share' ||
    (!WHOLE_OF_IT.test(text) && (query.years.length > 0 || REACHES_BACK.has(query.operation)))
  const fewerWords =
    again &&
    !byWay &&
    unnamed &&
    last?.kind === 'topic' &&
    query.metrics.length === 0 &&
    query.topic.length > 0 &&
    query.topic.every((word) => last.text.includes(word))
  if (fewerWords) {
    result.metrics = [{ metric: last, ...INHERITED }]
    result.topic = []
  }
  const ofNamed = unnamed ? shareOfNamed(query, last, text) : null
  if (ofNamed) Object.assign(result, ofNamed)
  // 涉及几件申请 after 信息处理费: what is counted beside it.
  const beside =
    last?.kind === 'topic' && unnamed && query.metrics.length <= 1
      ? (BESIDE_IT.exec(text) ?? CHARGED.exec(text) ?? WHO_CAME.exec(text))
      : null
  if (beside && last?.kind === 'topic') {
    const [, unit = null, noun = ''] = beside
    const words = [...last.words, ...(noun ? [noun] : [])]
    result.metrics = [
      { metric: { kind: 'topic', text: last.text, words, heads: noun ? [noun] : [], unit }, ...INHERITED },
    ]
    Object.assign(result, { topic: [], unit, operation: 'value', asksNumber: true })
  }
  const two = unnamed ? twoOfLast(query, conversation, text) : null
  const whole =
    asksNothing && last && countOf(text) === null && WHOLE_OF_IT.test(text) ? wholeSpokenOf(last, conversation) : null
  if (whole) result.metrics = [{ metric: whole, ...INHERITED }]
  else if (two) Object.assign(result, two)
  else if (asksNothing) {
    const things = lastThings(conversation, countOf(text) ?? 2)
    // 这两个数对得上吗: each in the year that it was asked of.
    const [before] = conversation.earlier
    if (
      query.sameness &&
      before?.year &&
      conversation.answeredYear &&
      last &&
      before.agency === conversation.agencies[0]
    ) {
      result.metrics = [before.metric, last].map((metric) => ({ metric, ...INHERITED }))
      const years = [before.year, conversation.answeredYear]
      result.years = [...new Set(years)].map((year) => ({ year, ...INHERITED }))
      result.yearScope = 'stated'
      return result
    }
    const both =
      !several &&
      (((query.operation === 'sum' || query.operation === 'share') && TOGETHER.test(text)) ||
        (query.operation === 'difference' && BOTH_THINGS.test(text))) &&
      things.length > 1
    const metrics = both ? things.reverse() : countable(conversation, query.unit)
    result.metrics = metrics.map((metric) => ({ metric, ...INHERITED }))
    result.asksNumber ||= conversation.asksNumber
    Object.assign(result, perUnit(result, text))
    // 23年呢 after 收了多少元: money again, and not how often.
    if (result.unit === null && last?.kind === 'topic' && query.operation !== 'average') result.unit = last.unit ?? null
    // 为什么不给 after 不予公开几件: its rows are the reasons.
    if (result.operation === 'passage' && WHY.test(text) && last && hasReasons(last)) result.operation = 'breakdown'
    if (result.operation === 'value' && !query.verdict && goesOnAs(conversation.operation, text))
      result.operation = conversation.operation as Query['operation']
  } else if (ofLast || beside || byWay || fewerWords || ofNamed || (ADDS.test(text) && result.metrics.length > 1)) {
    // What was spoken of, and what is added to it or narrows it, stay as they stand.
  } else if (unnamed || query.metrics.some(({ metric }) => metric.kind === 'cell' && metric.column === null)) {
    // 粉丝呢 after 公众号和抖音各几条: of each.
    result.metrics = query.metrics.flatMap((read): MetricRead[] => {
      const ofEach = read.metric.kind === 'prose' && read.metric.key.startsWith('*.') && conversation.metrics.length > 1
      const lasts = ofEach ? conversation.metrics : [last]
      const same = ofSameApplicants(read.metric, conversation, query)
      return lasts.map((one) => ({ ...read, metric: same ?? mergeMetric(read.metric, one, text, query) }))
    })
  }
  // 企业呢 after 自然人占多少 asks for a share again, of the same whole; 复议总计呢 for the number of all.
  const alone = query.operation === 'value' && ALONE.test(text) && !/多少|几/u.test(text)
  const anew = alone && query.metrics.length > 0
  const alike = last !== undefined && result.metrics.every(({ metric }) => isAlike(metric, last))
  if (anew && alike && RECKONED_ANEW.has(conversation.operation) && !/总计|总数|总量|合计/u.test(text))
    result.operation = conversation.operation as Query['operation']
  if (result.operation === 'share' && query.operation !== 'share' && conversation.whole)
    result.whole = { metric: conversation.whole, ...INHERITED }
  // 行政复议呢, 2024年呢 after 有行政诉讼吗: a yes or no again.
  if ((anew || (alone && asksNothing)) && conversation.verdict) result.verdict = true
  // 比2024年多多少 after 2023年: of these two years.
  const year = conversation.answeredYear
  const [named] = query.years
  if (REACHES_BACK.has(query.operation) && query.years.length === 1 && year !== null && unnamed)
    if (/(?:比|较|和|跟|与)(?:\d{2,4}年|20\d\d(?!\d)|[去前]年)|\bthan in \d/u.test(text) && named!.year !== year) {
      result.years = [{ year, ...INHERITED }, named!]
      result.withYearBefore = false
      return result
    }
  // 2021年多少？2022年呢？增长了百分之几？ The two years last spoken of.
  const comparesYears =
    REACHES_BACK.has(query.operation) &&
    (asksNothing || fewerWords) &&
    !several &&
    (query.years.length === 0 || THESE_TWO.test(text))
  const ends = comparesYears ? endsOfLast(conversation, text) : null
  if (ends) {
    result.years = ends.map((year) => ({ year, ...INHERITED }))
    result.yearScope = 'stated'
    result.withYearBefore = false
    return result
  }
  // 政协的呢？ counts what the last turn counted: 件.
  if (
    query.asksNumber &&
    !ofNamed &&
    !fewerWords &&
    !byWay &&
    last?.kind === 'topic' &&
    query.metrics.length === 0 &&
    query.topic.length > 0 &&
    query.unit === null
  ) {
    const { topic, topicParts, heads } = query
    result.metrics = [
      { metric: { kind: 'topic', text: topicParts.join(' '), words: topic, heads, unit: last.unit }, by: 'stated' },
    ]
  }
  if (result.yearScope === 'latest' && query.years.length === 0 && conversation.years.length > 0) {
    const [named] = query.agencies
    const before =
      RETURNS.test(text) && conversation.earlier.find(({ agency, year }) => agency === named?.key && year !== null)
    const years = before ? [before.year!] : yearsKept(result, conversation, !asksNothing || query.operation === 'rank')
    result.years = years.map((year) => ({ year, ...INHERITED }))
    result.yearScope = 'stated'
    // 增幅多少 after 2022年比2021年增加几件: of these two.
    if (result.years.length > 1) result.withYearBefore = false
    if (conversation.paired && unnamed) {
      result.agencies = conversation.agencies.map((key) => ({ key, ...INHERITED }))
      result.scope = conversation.scope
      result.paired = true
      result.withYearBefore = false
    }
  }
  return result
}

const WHY = /为什么|为何|为啥|原因|理由|\bwhy\b|\breasons?\b/u

/** 回到昌华街道: in the year that it was spoken of. */
const RETURNS = /回到|说回|话说回来|再说/u

/** 涉及几件申请, 是对几件收的: of what was just spoken of. */
const BESIDE_IT =
  /(?:涉及|牵涉|包括|覆盖|对|向|给|针对)(?:了|的是)?(?:多少|几)(?:个(?=[人项]))?([件个人户家次项名])(\p{Script=Han}{2})?(?=收|的|$|[?？])/u

/** 多少人参加 after 开了几场坝坝会. */
const WHO_CAME = /(?:多少|几)个?(人次|人|户)(参[加与训会]|到场|出席|受益)/u
/** 几件申请收的: of how many it was taken. */
const CHARGED = /(?:多少|几)([件个人户家次项])(?:申请)?(?:收|交|缴|减免)(?:的|了|过)/u

const THESE_TWO = /[这那](?:两|2|二)个?年/u

/** What is reckoned between two years. */
const REACHES_BACK: ReadonlySet<string> = new Set(['difference', 'growth'])

/** 企业呢, and businesses? */
const ALONE = /呢[?？]?$|^(?:and|what about|how about)\b/u
/** 粉丝呢 after 公众号占多少: followers are no items. */
const isAlike = (metric: Metric, last: Metric) => kindOf(metric) === kindOf(last)
const kindOf = (metric: Metric) =>
  metric.kind === 'cell' ? metric.table : metric.kind === 'prose' ? /^published/u.test(metric.key) : metric.kind

/** What is reckoned of one thing is reckoned of the next. */
const RECKONED_ANEW: ReadonlySet<string> = new Set(['share', 'growth'])
