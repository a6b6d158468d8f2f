/**
 * What a follow-up leaves out is taken from the turn before.
 *
 * An agency that is not named stays; a metric that is not named stays; a part of a cell stays (其他对外管理服务事项呢？
 * keeps the column, 自然人呢？ the row); a year stays only where it was stated.
 */
import type { Metric, MetricRead, Query } from '../../model/query.ts'
import { hasReasons } from '../choose-operation.ts'
import type { Conversation } from '../context.ts'
import { takenTogether } from '../together.ts'
import { appliedByWay } from '../ways-of-applying.ts'
import { addsToLast, thingAdded, yearAdded } from './added-to-last.ts'
import { againstLast } from './against-last.ts'
import { besideLast } from './beside-last.ts'
import { countable, itemsAtEnd, perUnit } from './counted-of-last.ts'
import { figuresOfLast } from './figures-of-last.ts'
import { asksInPercent, changesInPercent, goesOnAs, isReckonedAnew } from './goes-on-as.ts'
import { greaterOfLast } from './greater-of-last.ts'
import { INHERITED } from './inherited.ts'
import { isCarriedAgain, mergeMetric, ofSameApplicants } from './merge-metric.ts'
import { outcomeOfLast } from './outcome-of-last.ts'
import { rateOfLast } from './rate-of-last.ts'
import { OF_WHAT_FOLLOWS, shareOfNamed } from './share-of-named.ts'
import { shareOfSum } from './share-of-sum.ts'
import { countOf, lastThings, WHOLE_OF_IT, wholeSpokenOf } from './spoken-of.ts'
import { twoOfLast } from './two-of-last.ts'
import { whatBecameOfIt } from './what-became-of-it.ts'
import { whomSpokenOf } from './whom-spoken-of.ts'
import { wordsOfLast } from './words-of-last.ts'
import { answeredAndNamed, bothSpokenOf, reachesBack, yearsAddedUp, yearsThatStay } from './years-of-follow-up.ts'

/** 两者相差多少: the last two things. */
const BOTH_THINGS = /两者|二者|这两[个项类]|\bthe two\b/u

export function inherit(given: Query, conversation: Conversation | null, text: string): Query {
  if (!conversation) return given
  const reckoned = figuresOfLast(given, conversation, text) ?? greaterOfLast(given, conversation, text)
  if (reckoned) return { ...given, ...reckoned }
  const became = whatBecameOfIt(given, conversation, text)
  const ofLast = became
    ? { ...given, ...became }
    : (rateOfLast(given, conversation, text) ??
      outcomeOfLast(given, conversation, text) ??
      itemsAtEnd(given, conversation, text))
  const query = ofLast ?? given
  const result = { ...query }
  const { taken, unnamed, several } = whomSpokenOf(query, conversation, text)
  Object.assign(result, taken)
  const against = unnamed ? againstLast(query, conversation, text) : null
  if (against) return { ...result, ...against }
  const byWay = unnamed ? appliedByWay(query, conversation, text) : null
  Object.assign(result, byWay)
  const ofWords = wordsOfLast(query, conversation, text)
  if (ofWords.length > 0) Object.assign(result, { topic: [], wideTopic: ofWords })
  const last = conversation.metrics[0]
  const carriedAgain = isCarriedAgain(query, last)
  if (carriedAgain) result.topic = []
  const asksNothing =
    carriedAgain ||
    ofWords.length > 0 ||
    (query.metrics.length === 0 && query.topic.length === 0 && query.aspects.length === 0)
  if (unnamed) Object.assign(result, thingAdded(query, conversation, text))
  const added = unnamed ? yearAdded(query, conversation, text) : null
  if (added) return { ...result, ...added }
  // 公交占多少 after 公交投诉几件, 前一年的满意率呢 after 群众满意率: what was spoken of, in fewer words.
  const again =
    query.operation === 'share' || (!WHOLE_OF_IT.test(text) && (query.years.length > 0 || reachesBack(query)))
  const fewerWords =
    again &&
    !byWay &&
    !OF_WHAT_FOLLOWS.test(text) &&
    unnamed &&
    last?.kind === 'topic' &&
    query.metrics.length === 0 &&
    query.topic.length > 0 &&
    query.topic.every((word) => last.text.includes(word))
  if (fewerWords) {
    result.metrics = [{ metric: partNamed(last, query.topic), ...INHERITED }]
    result.topic = []
  }
  const ofNamed = unnamed ? shareOfNamed(query, last, text) : null
  if (ofNamed) Object.assign(result, ofNamed)
  const beside = unnamed ? besideLast(query, last, text) : null
  if (beside) Object.assign(result, beside)
  const two = unnamed ? twoOfLast(query, conversation, text) : null
  const whole =
    asksNothing && last && query.operation !== 'share' && countOf(text) === null && WHOLE_OF_IT.test(text)
      ? wholeSpokenOf(last, conversation)
      : null
  if (whole) result.metrics = [{ metric: whole, ...INHERITED }]
  else if (two) Object.assign(result, two)
  else if (asksNothing) {
    const things = lastThings(conversation, countOf(text) ?? Math.max(2, conversation.metrics.length))
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
      (((query.operation === 'sum' || query.operation === 'share') && takenTogether(text)) ||
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
    const ofSeveral = conversation.agencies.length > 1
    if (changesInPercent(conversation.operation, text))
      Object.assign(result, { operation: 'growth', unit: null }, ofSeveral && { withYearBefore: false })
    else if (asksInPercent(query, text)) Object.assign(result, { operation: 'share', unit: null })
    else if (result.operation === 'value' && !query.verdict && goesOnAs(conversation.operation, text))
      result.operation = conversation.operation as Query['operation']
  } else if (ofLast || beside || byWay || fewerWords || ofNamed || (addsToLast(text) && result.metrics.length > 1)) {
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
  const alone = query.operation === 'value' && ALONE.test(text) && !/多少|几/u.test(text)
  const anew = alone && query.metrics.length > 0
  const named = result.metrics.length > 0 ? result.metrics : topicRead(query, last)
  if (alone && !asksNothing && isReckonedAnew(named, conversation, text))
    result.operation = conversation.operation as Query['operation']
  if (result.operation === 'share' && query.operation !== 'share' && conversation.whole)
    result.whole = { metric: conversation.whole, ...INHERITED }
  Object.assign(result, shareOfSum(result, conversation, text))
  // 行政复议呢, 2024年呢 after 有行政诉讼吗: a yes or no again.
  if ((anew || (alone && asksNothing)) && conversation.verdict) result.verdict = true
  const years =
    (unnamed ? answeredAndNamed(query, conversation, text) : null) ??
    ((asksNothing || fewerWords) && !several
      ? (yearsAddedUp(query, conversation, text) ?? bothSpokenOf(query, conversation, text))
      : null)
  if (years) return { ...result, ...years }
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
    result.metrics = topicRead(query, last)
  }
  if (result.yearScope === 'latest' && query.years.length === 0 && conversation.years.length > 0) {
    const [agency] = query.agencies
    const ofOne = !asksNothing || query.operation === 'rank'
    Object.assign(result, yearsThatStay(result, conversation, text, agency, ofOne))
    const ofOneOfThem = conversation.paired && unnamed && !several && result.agencies.length === 1
    if (ofOneOfThem) {
      const own = conversation.years[conversation.agencies.indexOf(result.agencies[0]!.key)]
      if (own !== undefined) result.years = [{ year: own, ...INHERITED }]
    } else if (conversation.paired && unnamed) {
      result.agencies = conversation.agencies.map((key) => ({ key, ...INHERITED }))
      result.scope = conversation.scope
      result.paired = true
      result.withYearBefore = false
    }
  }
  return result
}

/** What a follow-up names in words of a report, counted in what the last thing was. */
function topicRead({ topic, topicParts, heads }: Query, last: Metric | undefined): MetricRead[] {
  const unit = last?.kind === 'topic' ? last.unit : null
  return topic.length > 0
    ? [{ metric: { kind: 'topic', text: topicParts.join(' '), words: topic, heads, unit }, by: 'stated' }]
    : []
}

/** 其中视频的占百分之几 after 图文解读、视频解读一共几篇: the one of them that is named. */
function partNamed(last: Metric & { kind: 'topic' }, topic: readonly string[]): Metric {
  const [part, ...others] = last.text.split(' ').filter((one) => topic.every((word) => one.includes(word)))
  if (part === undefined || others.length > 0 || part === last.text) return last
  return { ...last, text: part, words: last.words.filter((word) => part.includes(word)) }
}

const WHY = /为什么|为何|为啥|原因|理由|\bwhy\b|\breasons?\b/u

/** 企业呢, and businesses? */
const ALONE = /呢[?？]?$|^(?:and|what about|how about)\b/u
