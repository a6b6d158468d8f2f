/**
 * What a question reads and a report → the facts that state just that, or the reason why none does.
 *
 * The metric alone is `resolve-metric.ts`; here all else that the question says of it has its say.
 */
import type { Fact } from '../model/fact.ts'
import { type Metric, type MetricRead, type Query, TIME_UNIT } from '../model/query.ts'
import { onItsChannel } from './account-channel.ts'
import { findAudience, isAudience } from './audience.ts'
import { besideTopic } from './beside-topic.ts'
import { factsOf, type Gathered, isFound, NOT_STATED, unitOf } from './found.ts'
import { hotlineFigure, isOtherLine, lineAsked, linesNamed } from './hotline-figure.ts'
import { insteadOf } from './instead-of.ts'
import { listReceived, totalOfList } from './list-received.ts'
import { narrowCell } from './narrow-cell.ts'
import { narrowProse } from './narrow-prose.ts'
import { asksForMoney, isMoneyAlone, narrowingWords } from './narrowing-words.ts'
import { isOtherChannel } from './other-channel.ts'
import { isOtherThing } from './other-thing.ts'
import type { Plan } from './plan.ts'
import { bodiesNamed, publishedBy } from './published-by.ts'
import type { ReportView } from './report-view.ts'
import { resolveMetric } from './resolve-metric.ts'
import { resolveTopic } from './resolve-topic.ts'
import { saidOtherwise } from './said-otherwise.ts'
import { cumulative, pinned } from './totals-meant.ts'

const RATE = /\p{Script=Han}{2,4}率/u

/** What no figure with a key of its own is counted in, unless it says so itself. */
const UNITS_APART = new Set([TIME_UNIT, '期', '册', '分', '元', '万元', '场', '台', '处', '户', '平方米', '小时'])

/** 查网站查了几轮: rounds and times are no items that were published there. */
const isOtherRound = (unit: string, { key, unit: printed }: Fact) =>
  key.startsWith('published.') && ROUNDS.has(unit) && printed !== unit
const ROUNDS = new Set(['轮', '次', '遍', '趟', '页', '秒', '所', '辆', '批次', '人'])

/** `metrics` of the query (contacts apart) for one report. */
export function resolveFor(asked: MetricRead, view: ReportView, plan: Plan): Gathered {
  const read = onItsChannel(asked, view, plan.query.question)
  const any = resolveAny(read, view, plan)
  const resolved = any.kind === 'figure' ? { ...any, fact: inUnitAsked(any.fact, view, plan.query.unit) } : any
  const strays =
    resolved.kind === 'figure' &&
    (isOtherChannel(resolved.fact, read.metric, plan.query.question) ||
      isOtherThing(resolved.fact, read.metric, plan.query.question))
  if (read.metric.kind === 'prose' && read.metric.key === 'hotline.handled' && resolved.kind === 'figure')
    return ofLineAsked(resolved, view, plan)
  // 每期多少: how many 期 there were is stated, and is not what is missing.
  const per = /每\p{Script=Han}/u.exec(plan.query.question)?.[0]
  return strays ? notStated(per ? { kind: 'topic', text: per, words: [] } : read.metric, view) : resolved
}

/** The figure with what else is told of the line that the question names (12345), none of any other. */
function ofLineAsked(found: Gathered & { kind: 'figure' }, view: ReportView, plan: Plan): Gathered {
  const { question } = plan.query
  if (isOtherLine(found.fact, question, view))
    return withoutFigure(linesOrTopic({ ...plan.query, topic: [] }), view, plan)
  return { ...found, companions: found.companions.filter((fact) => !isOtherLine(fact, question, view)) }
}

const notStated = (metric: Metric, view: ReportView): Gathered => ({
  kind: 'gap',
  metric,
  view,
  missing: NOT_STATED,
  fact: null,
})

function resolveAny(read: MetricRead, view: ReportView, plan: Plan): Gathered {
  const { metric, rule } = read
  const { query } = plan
  if (metric.kind === 'topic') return resolveSpoken(read, metric, view, plan)
  if (metric.kind === 'contact' || metric.kind === 'imprint') return notStated(metric, view)
  if (metric.kind === 'prose' && metric.key === 'published.total') {
    const special = pinned(view, query.numbers) ?? cumulative(view, query.question)
    if (special) return special
  }
  const narrowed = narrowProse(read, view, plan)
  // 发了多少本小册子: of what is counted in copies.
  const printed = narrowed && !isFound(narrowed) && UNITS_APART.has(query.unit ?? '')
  const topic = { kind: 'topic' as const, text: query.topicParts.join(' '), words: [...query.topic] }
  if (narrowed) return (printed && saidOtherwise(topic, query.heads, view, plan)) || narrowed
  // 主动公开率: a rate, of what the report counts.
  if (metric.kind === 'prose' && query.unit === '%' && query.operation === 'value' && RATE.test(query.question))
    return notStated({ kind: 'topic', text: RATE.exec(query.question)?.[0] ?? '%', words: [] }, view)
  const narrowing = narrowingWords(query, read, view)
  const counted = narrowCell(read, narrowing, view, plan)
  if (counted) return counted
  if (narrowing.length > 0) return withoutFigure(narrowing, view, plan)
  const resolved = onlyNew({ ...resolveMetric(metric, view, query.question), metric }, query.question)
  if (metric.kind === 'prose' && metric.key === 'hotline.handled' && resolved.kind !== 'group') {
    const line = lineAsked(resolved.kind === 'figure' ? resolved.fact : null, query.question, view)
    const fact = line && hotlineFigure(line, query, view)
    const companions = resolved.kind === 'figure' ? resolved.companions : []
    if (fact) return { kind: 'figure', metric, view, fact, companions, instead: null }
    if (resolved.kind === 'figure') return withoutFigure(linesOrTopic(query), view, plan)
  }
  // How many people work there, after penalties: they are no cases.
  const people = metric.kind === 'cell' && metric.table !== 'applications' && query.unit === '人' && rule === 'context'
  if (people && isFound(resolved) && unitOf(resolved) !== '人')
    return withoutFigure(
      query.topic.length > 0 ? query.topic : [query.language === 'en' ? 'people' : '人数'],
      view,
      plan,
    )
  const single = metric.kind === 'cell' && query.metrics.length === 1 && isFound(resolved)
  if (single && isMoneyAlone(query, unitOf(resolved)))
    return withoutFigure(
      query.topic.length > 0 ? query.topic : [query.language === 'en' ? 'number' : '数量'],
      view,
      plan,
    )
  if (single && asksForMoney(query, metric, unitOf(resolved)))
    return withoutFigure(
      query.topic.length > 0 ? query.topic : [query.language === 'en' ? 'amount of money' : '金额'],
      view,
      plan,
    )
  // 公报每期印多少册: the issues are no copies.
  const otherUnit =
    metric.kind === 'prose' &&
    resolved.kind === 'figure' &&
    query.unit !== null &&
    (UNITS_APART.has(query.unit) ? resolved.fact.unit !== query.unit : isOtherRound(query.unit, resolved.fact))
  if (otherUnit) return resolveTopic(query.wideTopic, query.wideTopic.join(''), view, plan, query.wideHeads)
  if (resolved.kind !== 'gap') return resolved
  // 短视频几条, of no channel that is said to have them.
  if (metric.kind === 'prose' && metric.key === 'published.douyin' && read.span) {
    const said = query.question.slice(...read.span)
    const items = query.unit === '%' ? null : query.unit
    const videos =
      said === '短视频'
        ? resolveTopic([said], said, view, { ...plan, query: { ...query, unit: items } }, [said])
        : resolved
    if (isFound(videos)) return { ...videos, metric }
  }
  const audience = findAudience(metric, view, plan)
  if (audience) return audience
  // 微博粉丝: what was published there is no audience.
  const asked = read.by === 'stated' || rule === 'context'
  return asked && !isAudience(metric) ? insteadOf(resolved, view, plan) : resolved
}

/** 推送文章212期、878篇, where 多少篇 is asked: the number right behind it, of the same thing. */
function inUnitAsked(fact: Fact, { prose, text }: ReportView, unit: string | null): Fact {
  const end = fact.valueEnd
  if (unit === null || end === null || fact.unit === null || fact.unit === unit || fact.origin.kind !== 'prose')
    return fact
  const beside = prose.find(({ valueStart }) => valueStart !== null && valueStart > end)
  const between = beside ? text.slice(end, beside.valueStart!).replace(fact.unit, '').trim() : ''
  return beside?.unit === unit && /^[、,，(（]?(?:文章|图文|推文|稿件)?(?:共|计|合计)?$/u.test(between) ? beside : fact
}

/** 新收几件: 受理92件, with those that were carried in, is another number. */
function onlyNew(found: Gathered, question: string): Gathered {
  if (found.kind !== 'figure' || !/新收|\bnew(?:ly)?\b/iu.test(question)) return found
  const carriedIn = found.view.factsOf('applications.carriedIn.total')[0]?.value ?? 0
  const ofBoth = ({ value }: Fact) => carriedIn > 0 && value === found.fact.value! + carriedIn
  return { ...found, companions: found.companions.filter((fact) => !ofBoth(fact)) }
}

/** A figure of the report's own terms, and what stands beside them in the question. */
function resolveSpoken({ by }: MetricRead, metric: Metric & { kind: 'topic' }, view: ReportView, plan: Plan): Gathered {
  const { query } = plan
  const total = totalOfList(listReceived(metric, view) ?? [], view)
  if (total) return { kind: 'figure', metric, view, fact: total, companions: [], instead: null }
  const bodies = bodiesNamed(metric.words)
  if (bodies) {
    const facts = publishedBy(bodies, view)
    if (facts.length === 0) return notStated(metric, view)
    return facts.length > 1
      ? { kind: 'group', metric, view, facts, label: metric.text }
      : { kind: 'figure', metric, view, fact: facts[0]!, companions: [], instead: null }
  }
  const heads = metric.heads ?? query.heads
  // 网站独立用户访问量: what stands beside the channel and its audience narrows them.
  const narrow = query.topic.filter((word) => !metric.words.includes(word))
  const narrowed =
    narrow.length > 0 && by === 'stated'
      ? resolveTopic([...metric.words, ...narrow], metric.text, view, plan, [...narrow, ...heads], metric.unit)
      : null
  if (narrowed && isFound(narrowed) && besideTopic(factsOf(narrowed)[0]!, heads, view)) return narrowed
  const asSaid = resolveTopic(metric.words, metric.text, view, plan, heads, metric.unit)
  return isFound(asSaid) || by !== 'stated' ? asSaid : (saidOtherwise(metric, heads, view, plan) ?? asSaid)
}

/** What of the hotline has no number: 12345, or 物业 of what it brought. */
function linesOrTopic({ topic, question }: Query): readonly string[] {
  const lines = linesNamed(question).map((line) => `${line}热线`)
  return topic.length > 0 ? topic : lines.length > 0 ? lines : ['热线办结']
}

/** Words as asked, and not the Chinese ones that they may stand for. */
const LATIN = /^[\p{Script=Latin}\s'-]+$/u

/** What is asked in words that no figure has. */
function withoutFigure(words: readonly string[], view: ReportView, { query }: Plan): Gathered {
  const text =
    query.language === 'zh' ? words.join('') : LATIN.test(words.join('')) ? words.join(' ') : query.topicParts.join(' ')
  return notStated({ kind: 'topic', text, words: [...words] }, view)
}
