/**
 * The asked things of the asked reports: each resolved to facts, or to the
 * reason why there are none.
 */
import { wordsAroundCells } from '../catalog/vocabulary/neutral.ts'
import type { Fact } from '../model/fact.ts'
import { type Metric, type MetricRead, type Query, TIME_UNIT } from '../model/query.ts'
import { add, type Operand } from './arithmetic.ts'
import { besideTopic, countsApplications } from './beside-topic.ts'
import { hotlineFigure, lineAsked } from './hotline-figure.ts'
import { insteadOf } from './instead-of.ts'
import { findJointly } from './jointly.ts'
import { listReceived, totalOfList } from './list-received.ts'
import { matchFigures } from './match-figures.ts'
import { asksForMoney, narrowingWords } from './narrowing-words.ts'
import { isOtherChannel, lacksChannel } from './other-channel.ts'
import { isOtherThing } from './other-thing.ts'
import { partAsked } from './part-asked.ts'
import type { Plan } from './plan.ts'
import type { ReportView } from './report-view.ts'
import { type Resolved, resolveMetric } from './resolve-metric.ts'
import { cumulative, pinned } from './totals-meant.ts'

export type Gathered = Resolved & { metric: Metric }
export type Found = Exclude<Gathered, { kind: 'gap' }>

export const isFound = (gathered: Gathered): gathered is Found => gathered.kind !== 'gap'

/** The number of what was found: printed, or the sum of a group's cells. */
export function operandOf(found: Found): Operand {
  if (found.kind === 'figure') return { value: found.fact.value!, qualifier: found.fact.qualifier }
  return add(found.facts.map((fact) => ({ value: fact.value!, qualifier: fact.qualifier })))
}

export function factsOf(found: Found): readonly Fact[] {
  return found.kind === 'figure' ? [found.fact] : found.facts
}

export function unitOf(found: Found): string | null {
  return factsOf(found)[0]!.unit
}

/** A figure of the report's own terms, found by its words. */
export function resolveTopic(
  words: readonly string[],
  text: string,
  view: ReportView,
  { query }: Plan,
  heads = query.heads,
  softUnit: string | null | undefined = null,
): Gathered {
  const metric: Metric = { kind: 'topic', text, words: [...words] }
  const own = heads.filter((word) => words.includes(word))
  // 信息处理费: how much it was, and not of how many; 合格率: a rate.
  const meant = words.some((word) => /(?:费|经费|资金)$/u.test(word))
    ? '元'
    : words.some((word) => /.率$/u.test(word))
      ? '%'
      : null
  const asked = {
    words,
    heads: own,
    unit: query.unit,
    softUnit,
    numbers: query.numbers,
    text: query.question,
    before: text,
  }
  const both = findJointly(asked, view)
  if (both) return { kind: 'group', metric, view, facts: both, label: text }
  const [best] = [
    ...(meant && query.unit === null ? matchFigures({ ...asked, unit: meant }, view) : []),
    ...matchFigures(asked, view),
  ]
  if (!best) return { kind: 'gap', metric, view, missing: { what: 'metric', why: 'notStated' }, fact: null }
  return { kind: 'figure', metric, view, fact: best.fact, companions: [], instead: null }
}

const RATE = /\p{Script=Han}{2,4}率/u
const NOT_STATED = { what: 'metric', why: 'notStated' } as const

/** What no figure with a key of its own is counted in, unless it says so itself. */
const UNITS_APART = new Set([TIME_UNIT, '册', '分', '元', '万元', '场', '台', '处', '户', '平方米', '小时'])

/** What an audience figure without a key of its own is looked for by. */
const AUDIENCE_WORDS: readonly [string, string[]][] = [
  ['*.followers', ['粉丝|关注|订阅']],
  ['*.reads', ['阅读|浏览|播放']],
  ['weibo.followers', ['微博', '粉丝|关注']],
  ['weibo.reads', ['微博', '阅读|浏览']],
  ['wechat.subscribers', ['公众号|微信', '粉丝|关注|订阅']],
  ['wechat.reads', ['公众号|微信', '阅读|浏览']],
]

/** 公众号、视频号、今日头条，哪个最多: what is listed beside several metrics is one more of them and narrows none. */
function listedBeside({ metrics, topicParts, question }: Query): boolean {
  const items = question.split(/[、,，和与及跟]/u).map((item) => item.trim())
  return metrics.length > 1 && topicParts.every((part) => items.includes(part))
}

/** `metrics` of the query (contacts apart) for one report. */
export function resolveFor(read: MetricRead, view: ReportView, plan: Plan): Gathered {
  const resolved = resolveAny(read, view, plan)
  const strays =
    resolved.kind === 'figure' &&
    (isOtherChannel(resolved.fact, read.metric, plan.query.question) ||
      isOtherThing(resolved.fact, read.metric, plan.query.question))
  // 每期多少: how many 期 there were is stated, and is not what is missing.
  const per = /每\p{Script=Han}/u.exec(plan.query.question)?.[0]
  const metric: Metric = per ? { kind: 'topic', text: per, words: [] } : read.metric
  return strays ? { kind: 'gap', metric, view, missing: NOT_STATED, fact: null } : resolved
}

function resolveAny(read: MetricRead, view: ReportView, plan: Plan): Gathered {
  const { metric } = read
  const { query } = plan
  if (metric.kind === 'topic') {
    const total = totalOfList(listReceived(metric, view) ?? [], view)
    if (total) return { kind: 'figure', metric, view, fact: total, companions: [], instead: null }
    const heads = metric.heads ?? query.heads
    // 网站独立用户访问量: what stands beside the channel and its audience narrows them.
    const narrow = query.topic.filter((word) => !metric.words.includes(word))
    const narrowed =
      narrow.length > 0 && read.by === 'stated'
        ? resolveTopic([...metric.words, ...narrow], metric.text, view, plan, [...narrow, ...heads], metric.unit)
        : null
    return narrowed && isFound(narrowed) && besideTopic(factsOf(narrowed)[0]!, heads, view)
      ? narrowed
      : resolveTopic(metric.words, metric.text, view, plan, heads, metric.unit)
  }
  if (metric.kind === 'contact' || metric.kind === 'imprint')
    return { kind: 'gap', metric, view, missing: NOT_STATED, fact: null }
  if (metric.kind === 'prose' && metric.key === 'published.total') {
    const special = pinned(view, query.numbers) ?? cumulative(view, query.question)
    if (special) return special
  }
  // 公开了多少条社会救助信息: words that no part of the vocabulary took name the thing that is counted.
  if (metric.kind === 'prose' && query.topic.length > 0 && !listedBeside(query)) {
    const published = metric.key.startsWith('published.')
    // 12345工单 is counted in 件: its 办结率 is no answer. Who uses a channel is counted in people.
    const audience = query.topic.some((word) => /用户|访问|浏览|阅读|播放|点击|粉丝|关注/u.test(word))
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
    const elsewhere = (one: Gathered) => isFound(one) && lacksChannel(factsOf(one)[0]!, read, view, query)
    if (isFound(narrow) && !(metric.key === 'hotline.handled' && elsewhere(narrow)))
      return metric.key === 'published.total' ? partAsked(narrow, query.question) : narrow
    const narrower =
      words === query.topic ? narrow : resolveTopic(query.topic, query.topicParts.join(' '), view, counted)
    // 媒体报道过的政策解读: a channel that is asked for must be spoken of beside the figure.
    if (published && elsewhere(narrower))
      return { kind: 'gap', metric: narrower.metric, view, missing: NOT_STATED, fact: null }
    if ((isFound(narrower) && !elsewhere(narrower)) || published) return narrower
  }
  // 主动公开率: a rate, of what the report counts.
  if (metric.kind === 'prose' && query.unit === '%' && query.operation === 'value' && RATE.test(query.question))
    return {
      kind: 'gap',
      metric: { kind: 'topic', text: RATE.exec(query.question)?.[0] ?? '%', words: [] },
      view,
      missing: NOT_STATED,
      fact: null,
    }
  const narrowing = narrowingWords(query, read, view)
  // 征地拆迁类的申请有多少件: the report may count them by what they were about.
  if (metric.kind === 'cell' && metric.row === 'received' && metric.column === null) {
    // 线下提交的: that it was handed in is said of every application.
    const own = query.topic.filter((word) => !wordsAroundCells.has(word))
    // 信访事项收到几件: where nothing says 申请, what comes in is what the words name.
    const ofAnything = read.loose === true && !/申请/u.test(query.question)
    const words = own.length > 0 ? (ofAnything ? own : [...own, '申请']) : []
    // 收到多少件申请: that they came in is said of all of them, and need not stand beside the number.
    const question = query.question.replace(/收到|接到|受理|提交|提出|新收/gu, '')
    const about = resolveTopic(words, query.topicParts.join(' '), view, {
      ...plan,
      query: { ...query, question: ofAnything ? query.question : question },
    })
    const counts = (fact: Fact) => ofAnything || countsApplications(fact, view)
    if (isFound(about) && factsOf(about).every(counts) && besideTopic(factsOf(about)[0]!, own, view)) return about
  }
  // 不予公开的公文几份: what is narrowed may be counted in the report's own words.
  if (metric.kind === 'cell' && narrowing.length > 0 && read.span) {
    const said = query.question.slice(...read.span).replace(/的$/u, '')
    const words = [...narrowing, said]
    const counted = resolveTopic(words, query.topicParts.join(' '), view, plan, [...narrowing])
    if (isFound(counted) && besideTopic(factsOf(counted)[0]!, words, view)) return counted
  }
  const some = (words: readonly string[]): Gathered => ({
    kind: 'gap',
    metric: {
      kind: 'topic',
      text:
        query.language === 'zh'
          ? words.join('')
          : LATIN.test(words.join(''))
            ? words.join(' ')
            : query.topicParts.join(' '),
      words: [...words],
    },
    view,
    missing: NOT_STATED,
    fact: null,
  })
  if (narrowing.length > 0) return some(narrowing)
  const resolved: Gathered = { ...resolveMetric(metric, view), metric }
  if (metric.kind === 'prose' && metric.key === 'hotline.handled' && resolved.kind === 'figure') {
    const line = lineAsked(resolved.fact, query.question, view)
    const fact = line && hotlineFigure(line, query, view)
    return fact ? { ...resolved, fact } : some(query.topic.length > 0 ? query.topic : ['热线办结'])
  }
  if (
    metric.kind === 'cell' &&
    query.metrics.length === 1 &&
    isFound(resolved) &&
    asksForMoney(query, metric, unitOf(resolved))
  )
    return some(query.topic.length > 0 ? query.topic : [query.language === 'en' ? 'amount of money' : '金额'])
  // 公报每期印多少册: the issues are no copies.
  const otherUnit =
    metric.kind === 'prose' &&
    resolved.kind === 'figure' &&
    UNITS_APART.has(query.unit ?? '') &&
    resolved.fact.unit !== query.unit
  if (otherUnit) return resolveTopic(query.wideTopic, query.wideTopic.join(''), view, plan, query.wideHeads)
  if (resolved.kind === 'gap' && metric.kind === 'prose') {
    const audience = AUDIENCE_WORDS.find(([key]) => key === metric.key)
    const found = audience && resolveTopic(audience[1], audience[1].join(''), view, plan, audience[1])
    const items = found && isFound(found) && /^[条篇件期则]/u.test(unitOf(found) ?? '')
    if (found && isFound(found) && !items && besideTopic(factsOf(found)[0]!, audience[1].slice(0, 1), view))
      return { ...found, metric }
  }
  // 微博粉丝: what was published there is no audience.
  const audience = metric.kind === 'prose' && AUDIENCE_WORDS.some(([key]) => key === metric.key)
  return resolved.kind === 'gap' && read.by === 'stated' && !audience ? insteadOf(resolved, view, plan) : resolved
}

/** Words as asked, and not the Chinese ones that they may stand for. */
const LATIN = /^[\p{Script=Latin}\s'-]+$/u

/** What is asked: the metrics, or else what the report counts under the question's own words. */
export function readsOf({ metrics, topic, topicParts, heads, unit }: Query): readonly MetricRead[] {
  if (metrics.length > 0 || topic.length === 0) return metrics
  return [{ metric: { kind: 'topic', text: topicParts.join(' '), words: topic, heads, unit }, by: 'stated' }]
}

/** Every metric of every report, reports first. */
export function gather(reads: readonly MetricRead[], plan: Plan): Gathered[] {
  return plan.views.flatMap((view) => reads.map((read) => resolveFor(read, view, plan)))
}
