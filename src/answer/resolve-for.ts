/**
 * What a question reads and a report → the facts that state just that, or the reason why none does.
 *
 * The metric alone is `resolve-metric.ts`; here all else that the question says of it has its say.
 */
import type { Fact } from '../model/fact.ts'
import type { MetricRead } from '../model/query.ts'
import { onItsChannel } from './account-channel.ts'
import { findAudience, isAudience } from './audience.ts'
import { type Gathered, isFound } from './found.ts'
import { insteadOf } from './instead-of.ts'
import { ofHotline, ofLineAsked, ofWhatIsAsked } from './line-asked.ts'
import { narrowCell } from './narrow-cell.ts'
import { narrowProse } from './narrow-prose.ts'
import { narrowingWords } from './narrowing-words.ts'
import { isOtherChannel } from './other-channel.ts'
import { isOtherThing } from './other-thing.ts'
import { isOtherUnit, UNITS_APART, uncounted } from './other-unit.ts'
import type { Plan } from './plan.ts'
import type { ReportView } from './report-view.ts'
import { resolveMetric } from './resolve-metric.ts'
import { resolveSpoken } from './resolve-spoken.ts'
import { resolveTopic } from './resolve-topic.ts'
import { saidOtherwise } from './said-otherwise.ts'
import { cumulative, pinned } from './totals-meant.ts'
import { notStated, withoutFigure } from './without-figure.ts'

const RATE = /\p{Script=Han}{2,4}率/u

/** `metrics` of the query (contacts apart) for one report. */
export function resolveFor(asked: MetricRead, view: ReportView, plan: Plan): Gathered {
  const read = onItsChannel(asked, view, plan.query.question)
  const any = resolveAny(read, view, plan)
  const resolved = any.kind === 'figure' ? { ...any, fact: inUnitAsked(any.fact, view, plan.query.unit) } : any
  const strays =
    resolved.kind === 'figure' &&
    (isOtherChannel(resolved.fact, read.metric, plan.query.question) ||
      isOtherThing(resolved.fact, read.metric, plan.query.question))
  if (ofHotline(read.metric) && resolved.kind === 'figure') return ofLineAsked(resolved, view, plan)
  // 每期多少: how many 期 there were is stated, and is not what is missing.
  const per = /每\p{Script=Han}/u.exec(plan.query.question)?.[0]
  return strays ? notStated(per ? { kind: 'topic', text: per, words: [] } : read.metric, view) : resolved
}

/** What is published is counted in 条, where the question does not say. */
const ofItems = (plan: Plan): Plan => ({ ...plan, query: { ...plan.query, unit: plan.query.unit ?? '条' } })

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
  if (printed) return saidOtherwise(topic, query.heads, view, plan) ?? narrowed
  // 非遗保护信息几条, of 非物质文化遗产保护信息218条: under the words that reports write for it, all of them beside it.
  if (narrowed && !isFound(narrowed) && metric.kind === 'prose' && metric.key === 'published.total')
    return saidOtherwise(topic, query.heads, view, ofItems(plan), 'all') ?? narrowed
  if (narrowed) return narrowed
  // 主动公开率: a rate, of what the report counts.
  if (metric.kind === 'prose' && query.unit === '%' && query.operation === 'value' && RATE.test(query.question))
    return notStated({ kind: 'topic', text: RATE.exec(query.question)?.[0] ?? '%', words: [] }, view)
  const narrowing = narrowingWords(query, read, view)
  const counted = narrowCell(read, narrowing, view, plan)
  if (counted) return counted
  if (narrowing.length > 0) return withoutFigure(narrowing, view, plan)
  const stated = onlyNew({ ...resolveMetric(metric, view, query.question), metric }, query.question)
  const onLine = ofHotline(metric) ? ofWhatIsAsked(stated, plan) : stated
  if (onLine !== stated) return onLine
  const words = isFound(stated) ? uncounted(read, stated, query) : null
  if (words) return withoutFigure(words, view, plan)
  if (
    metric.kind === 'prose' &&
    stated.kind === 'figure' &&
    query.unit !== null &&
    isOtherUnit(query.unit, stated.fact)
  )
    return resolveTopic(query.wideTopic, query.wideTopic.join(''), view, plan, query.wideHeads)
  if (stated.kind !== 'gap') return stated
  const videos = shortVideos(read, view, plan)
  if (videos) return videos
  const audience = findAudience(metric, view, plan)
  if (audience) return audience
  // 微博粉丝: what was published there is no audience.
  const asked = read.by === 'stated' || rule === 'context'
  return asked && !isAudience(metric) ? insteadOf(stated, view, plan) : stated
}

/** 短视频几条, of no channel that is said to have them. */
function shortVideos({ metric, span }: MetricRead, view: ReportView, plan: Plan): Gathered | null {
  const { query } = plan
  const said = span ? query.question.slice(...span) : ''
  if (metric.kind !== 'prose' || metric.key !== 'published.douyin' || said !== '短视频') return null
  const unit = query.unit === '%' ? null : query.unit
  const videos = resolveTopic([said], said, view, { ...plan, query: { ...query, unit } }, [said])
  return isFound(videos) ? { ...videos, metric } : null
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
