/** Shares: of a part in the whole that the question names, or in the part's own total. */
import { isDeepStrictEqual } from 'node:util'
import type { MetricRead } from '../model/query.ts'
import { countOf } from '../question/refiners/spoken-of.ts'
import { answerSiblings, areTogether, EACH, type ShareSides } from './answer-siblings.ts'
import { shareInPercent } from './arithmetic.ts'
import { countsApplications } from './beside-topic.ts'
import { term } from './expression.ts'
import { type Found, factsOf, type Gathered, isFound, NOT_STATED, operandOf, unitOf } from './found.ts'
import { rowSpoken } from './from-spoken.ts'
import { answerList } from './from-values.ts'
import { listedParts } from './listed-parts.ts'
import { sayComputed } from './operands.ts'
import { outcomesOf } from './outcomes.ts'
import type { Plan } from './plan.ts'
import { refuse, refuseGaps } from './refuse.ts'
import { resolveFor } from './resolve-for.ts'
import { resolveTopic } from './resolve-topic.ts'

const ITEM_UNITS = new Set(['条', '篇', '件', '个', '期', '份', '则', '次'])
const countsItems = (one: Found) => ITEM_UNITS.has(unitOf(one) ?? '')

/** What went out on one channel is no whole of what went out on another: there the report states no total. */
function ofAllChannels(whole: Gathered, parts: readonly Gathered[]): Gathered {
  if (whole.kind !== 'figure' || whole.instead !== 'channel') return whole
  const { key, id } = whole.fact
  const others = parts.some(
    (part) =>
      part.kind === 'figure' &&
      part.fact.key.startsWith('published.') &&
      part.fact.key !== key &&
      part.fact.partOf !== id,
  )
  const { metric, view } = whole
  return others ? { kind: 'gap', metric, view, missing: NOT_STATED, fact: null } : whole
}

/** What a share is taken of, where the question does not say. */
export function wholeOf(part: Found, plan: Plan): Gathered | null {
  const { view, metric } = part
  const resolve = (read: MetricRead['metric']) =>
    resolveFor({ metric: read, by: 'implied', rule: 'whole' }, view, { ...plan, query: { ...plan.query, topic: [] } })
  if (part.kind === 'figure' && part.fact.partOf) {
    const total = view.fact(part.fact.partOf)
    const wanted = /总|全部|total|all/u.test(plan.query.question) ? (view.fact(total?.partOf ?? '') ?? total) : total
    if (wanted)
      return {
        kind: 'figure',
        metric: { kind: 'prose', key: wanted.key },
        view,
        fact: wanted,
        companions: [],
        instead: null,
      }
  }
  if (part.kind === 'figure' && part.fact.origin.kind === 'prose') {
    const { fact } = part
    if (countsApplications(fact, view))
      return resolve({ kind: 'cell', table: 'applications', row: 'received', column: null })
    // 收到留言187条，回复179条: of those that came in.
    const outcome = outcomesOf(view).find(({ done }) => done.id === fact.id)
    const said = plan.query.question + (metric.kind === 'topic' ? metric.words.join() : '')
    const named = outcome && new RegExp(`${outcome.row.asked}|${outcome.row.printed}`, 'u').test(said)
    if (outcome && !named) return null
    if (outcome) return { kind: 'figure', metric, view, fact: outcome.whole, companions: [], instead: null }
    // 微信群12个 are no part of what was published.
    if (!fact.key.startsWith('published.') && !/^[条篇]$/u.test(fact.unit ?? '')) return null
  }
  if (metric.kind === 'prose' || metric.kind === 'topic') return resolve({ kind: 'prose', key: 'published.total' })
  if (metric.kind !== 'cell' || metric.table === 'disclosure') return null
  if (metric.column !== null && metric.column !== 'total') return resolve({ ...metric, column: 'total' })
  if (metric.table === 'applications')
    return resolve({
      ...metric,
      row: metric.row === 'carriedIn' || metric.row === 'received' ? 'processed' : 'processed',
    })
  return null
}

/** 商业企业的申请里，予以公开的占多少: who applied is named once and holds for both sides. */
function alongside(part: MetricRead, whole: MetricRead | undefined): MetricRead {
  if (whole?.metric.kind !== 'cell' || whole.metric.column === null || whole.metric.column === 'total') return part
  if (part.metric.kind !== 'cell' || part.metric.table !== whole.metric.table || part.metric.row === whole.metric.row)
    return part
  const open = part.metric.column === null || part.metric.column === 'total'
  return open ? { ...part, metric: { ...part.metric, column: whole.metric.column } } : part
}

/** 自然人和企业各占多少: parts of one whole, none of which is the whole of another. */
function siblingsOf(plan: Plan): { parts: Found[]; whole: Found } | null {
  const { query, views } = plan
  if (query.whole || query.metrics.length < 2 || /之比|比值|^[^占]*的比例是|\bratio\b/iu.test(query.question))
    return null
  const parts = query.metrics.map((read) => resolveFor(read, views[0]!, { ...plan, query: { ...query, topic: [] } }))
  if (!parts.every(isFound)) return null
  const wholes = parts.map((part) => {
    const whole = wholeOf(part, plan)
    return whole && ofAllChannels(whole, parts)
  })
  const [whole] = wholes
  if (!whole || !wholes.every((one) => one && isFound(one)) || !isFound(whole)) return null
  const idsOf = (one: Found) =>
    factsOf(one)
      .map(({ id }) => id)
      .join()
  const alike = wholes.every((one) => idsOf(one as Found) === idsOf(whole))
  return alike && operandOf(whole).value !== 0 && parts.every((part) => idsOf(part) !== idsOf(whole))
    ? { parts, whole }
    : null
}

/** What is counted in 件 is looked for in 件, though a share of it is asked for in percent. */
const inItsUnit = (plan: Plan, { metric }: MetricRead): Plan =>
  metric.kind === 'prose'
    ? plan
    : { ...plan, query: { ...plan.query, unit: metric.kind === 'topic' ? (metric.unit ?? null) : null } }

/** 按时办结的比例: the 按时办结率 that the report states. */
function statedRate(plan: Plan): Found | null {
  const { query, views } = plan
  if (query.whole || query.topic.length === 0 || !/的(?:比例|比率|百分比)/u.test(query.question)) return null
  const inPercent: Plan = { ...plan, query: { ...query, unit: '%' } }
  const found = resolveTopic(query.topic, query.topicParts.join(' '), views[0]!, inPercent)
  const isRate = isFound(found) && factsOf(found).every(({ label, quote }) => /率|比例|占比/u.test(label + quote))
  return isRate ? found : null
}

/** The share in what the conversation added up; null where it added up nothing. */
function shareOfSum(plan: Plan): ShareSides | null {
  const { query, views } = plan
  const ofWhole = { ...plan, query: { ...query, topic: [] } }
  const summed = query.addends.map((read) => resolveFor(read, views[0]!, ofWhole))
  if (summed.length === 0 || !summed.every(isFound) || summed.every((one) => operandOf(one).value === 0)) return null
  const isAsked = ({ metric }: Found) => query.metrics.some((read) => isDeepStrictEqual(read.metric, metric))
  return answerSiblings(plan, summed.filter(isAsked), summed)
}

/** The share in the first report of the plan; null where there is none, which the draft then says. */
/** 办结的申请，予以公开的比例: the whole may be named first. */
function partFirst(metrics: readonly MetricRead[]): readonly MetricRead[] {
  const [one, other] = metrics
  const ofApplications = (read: MetricRead | undefined, isWhole: boolean) =>
    read?.metric.kind === 'cell' &&
    read.metric.table === 'applications' &&
    /^(?:received|processed)$/u.test(read.metric.row) === isWhole
  return ofApplications(one, true) && ofApplications(other, false) ? [other!, one!] : metrics
}

export function answerShare(plan: Plan): ShareSides | null {
  const { query, views } = plan
  const [view] = views
  if (query.whole && query.metrics.length > 1) {
    const parts = query.metrics.map((read) => resolveFor(read, view!, inItsUnit(plan, read)))
    const whole = ofAllChannels(resolveFor(query.whole, view!, plan), parts)
    if (parts.every(isFound) && isFound(whole) && operandOf(whole).value > 0)
      return answerSiblings(plan, parts, [whole])
  }
  const ofSum = shareOfSum(plan)
  if (ofSum) return ofSum
  const rate = statedRate(plan)
  if (rate) {
    answerList(plan, [rate])
    return null
  }
  // 三类一共占多少 after two of them: the row that they stand in.
  const row = rowSpoken(plan)
  const rowsWhole = row[0] && wholeOf(row[0], plan)
  if (rowsWhole && isFound(rowsWhole) && row.length === countOf(query.question))
    return answerSiblings(plan, row, [rowsWhole])
  const listed = listedParts(plan)
  const named = query.whole ?? query.metrics[0]
  const plain = { ...plan, query: { ...query, topic: [] } }
  const ofListed = listed && (named ? resolveFor(named, view!, inItsUnit(plain, named)) : wholeOf(listed[0]!, plan))
  if (ofListed && isFound(ofListed) && operandOf(ofListed).value > 0) return answerSiblings(plan, listed, [ofListed])
  const siblings = siblingsOf(plan)
  if (siblings) return answerSiblings(plan, siblings.parts, [siblings.whole])
  const topical = query.topic.length > 0 && query.metrics.every(({ metric }) => metric.kind === 'prose')
  const [asked, after] = partFirst(query.metrics)
  const spokenWhole =
    query.whole?.metric.kind === 'topic' ? resolveFor(query.whole, view!, inItsUnit(plain, query.whole)) : null
  const unitOfWhole = spokenWhole && isFound(spokenWhole) ? unitOf(spokenWhole) : null
  const part = topical
    ? resolveTopic(query.topic, query.topicParts.join(' '), view!, { ...plan, query: { ...query, unit: unitOfWhole } })
    : asked
      ? resolveFor(alongside(asked, query.whole ?? undefined), view!, inItsUnit(plan, asked))
      : null
  if (!part || !isFound(part)) {
    if (part?.kind === 'gap') refuseGaps(plan, [part])
    return null
  }
  const stated = topical ? (query.whole ?? asked ?? null) : query.whole
  // 微博和微信各占总数多少, of no total: neither is the whole of the other.
  const parts = areTogether(query) || EACH.test(query.question) || /占?总|全部|\ball\b|total/iu.test(query.question)
  const second = !topical && !stated && !parts && after ? after : stated
  const ofWhole = { ...plan, query: { ...query, topic: [] } }
  const resolved = second ? resolveFor(second, view!, inItsUnit(ofWhole, second)) : wholeOf(part, plan)
  // A part names its own total where the words could mean several.
  const own =
    topical && part.kind === 'figure' && part.fact.partOf && resolved && isFound(resolved) && resolved.kind === 'figure'
      ? view!.fact(part.fact.partOf)
      : undefined
  // 收回的问卷占发出去的多少: of those sent out, and not of all that was published.
  const ofAll = topical && resolved?.kind === 'figure' && resolved.fact.key === 'published.total'
  const before = ofAll && part.kind === 'figure' && outcomesOf(view!).find(({ done }) => done.id === part.fact.id)
  const stands: Gathered | null = before
    ? { ...resolved, metric: part.metric, fact: before.whole }
    : own && resolved?.kind === 'figure' && own.key === resolved.fact.key
      ? { ...resolved, fact: own }
      : resolved
  const whole = stands && ofAllChannels(stands, [part])
  if (!whole || !isFound(whole)) {
    if (whole) refuseGaps(plan, [whole])
    else refuse(plan, { what: 'metric', why: 'unknown' }, [plan.speech.shareOfWhat()])
    return null
  }
  const same =
    factsOf(part).length === factsOf(whole).length &&
    factsOf(part).every(({ id }) => factsOf(whole).some((fact) => fact.id === id))
  if (same || isNoPart(part, whole)) refuse(plan, { what: 'metric', why: 'unknown' }, [plan.speech.shareOfWhat()])
  else if (unitOf(part) === '%' || (unitOf(part) !== unitOf(whole) && !(countsItems(part) && countsItems(whole))))
    answerList(plan, [part])
  else if (operandOf(whole).value === 0) answerList(plan, [part, whole])
  else return sayShare(plan, part, whole)
  return null
}

/** More applications than there were are no part of them, nor is what was published: the question means others. */
const isNoPart = (part: Found, whole: Found): boolean =>
  whole.metric.kind === 'cell' &&
  whole.metric.table === 'applications' &&
  (part.metric.kind === 'cell' ? part.metric.table === 'applications' : factsOf(part).some(isPublished)) &&
  operandOf(part).value > operandOf(whole).value

const isPublished = ({ key }: { key: string }) => key.startsWith('published.')

function sayShare(plan: Plan, part: Found, whole: Found): ShareSides {
  const [a, b] = [operandOf(part), operandOf(whole)]
  sayComputed(plan, 'share', [part, whole], shareInPercent(a, b), `${term(a.value)} / ${term(b.value)} * 100`, '%')
  return { part: a, whole: b }
}
