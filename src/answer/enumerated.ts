/**
 * 网上、信函、当面各多少, 网站、微信、头条各几条, 工单数、满意率、培训人数: several things that a question lists, each found for
 * itself, whether it has a key of its own or stands in the report's own terms.
 */
import type { MetricRead, Query } from '../model/query.ts'
import { findUnit } from '../question/recognizers/operation.ts'
import { countsApplications } from './beside-topic.ts'
import { type Found, factsOf, type Gathered, isFound, withoutRepeats } from './found.ts'
import { matchFigures } from './match-figures.ts'
import type { Plan } from './plan.ts'
import type { ReportView } from './report-view.ts'
import { resolveFor } from './resolve-for.ts'
import { resolveTopic } from './resolve-topic.ts'

const JOINT = /[、，,；;和与及跟]|以及|\band\b/u

interface Item {
  text: string
  /** The item in the question's own words, its measure included. */
  segment: string
  /** What it asks for where it has a key. */
  read: MetricRead | null
}

/** 是怎么交上来的，网上、写信、当面各几件: the list that 各 sums up, and not what the clauses before it say. */
function listedLast({ question, topicParts }: Query): string[] {
  const [clause] = /[^，,。；;？?]*(?:各|分别)[^，,。；;？?]*$/u.exec(question) ?? []
  const listed = clause && /[、和与及跟]/u.test(clause) ? topicParts.filter((part) => clause.includes(part)) : []
  return listed.length > 1 ? listed : topicParts
}

/** 网站、微信、头条: of a list whose items have keys in part, all of them in order; null where an item is no single thing. */
function withKeyed({ question, topicParts, metrics }: Query): Item[] | null {
  const keyed = metrics.filter(({ metric, span }) => metric.kind === 'prose' && span !== undefined)
  if (keyed.length === 0 || keyed.length < metrics.length || topicParts.length === 0) return null
  const [list] = /[^，,。；;？?]*(?:各|分别)(?=[^，,。；;？?]*$)/u.exec(question.replace(/[？?。]$/u, '')) ?? []
  if (list === undefined) return null
  let at = question.indexOf(list)
  const items = list.split(/([、和与及跟])/u).flatMap((segment, i) => {
    const [start, end] = [at, at + segment.length]
    at = end
    if (i % 2 === 1) return []
    const reads = keyed.filter(({ span }) => span![0] >= start && span![1] <= end)
    const parts = topicParts.filter((part) => segment.includes(part))
    const [read = null] = reads
    const single = reads.length + parts.length === 1
    return [single ? { text: read ? question.slice(...read.span!) : parts[0]!, segment, read } : null]
  })
  const named = items.filter((item) => item !== null)
  return named.length === items.length && named.length === keyed.length + topicParts.length ? named : null
}

/** Whether a report counts all of its figures side by side. */
function inOneParagraph(found: readonly Found[]): boolean {
  const placeOf = (one: Found) => `${one.view.report.id}:${one.view.text.lastIndexOf('\n', factsOf(one)[0]!.start!)}`
  return new Set(found.map(placeOf)).size === new Set(found.map(({ view }) => view)).size
}

/** 图解、短视频、文字: where the others are parts of one total, so is what has the name of a channel. */
function amongParts(text: string, found: readonly Found[], view: ReportView): Gathered | null {
  const totals = new Set(found.flatMap(factsOf).map(({ partOf }) => partOf))
  const [total] = totals
  const own = totals.size === 1 && total ? view.partsOf(total).filter(({ label }) => label.includes(text)) : []
  return own.length === 1
    ? {
        kind: 'figure',
        metric: { kind: 'topic', text, words: [text] },
        view,
        fact: own[0]!,
        companions: [],
        instead: null,
      }
    : null
}

/** The words of a list's item, found for themselves. */
function resolveItem({ text, segment }: Item, ownUnits: boolean, view: ReportView, plan: Plan): Gathered {
  const { query } = plan
  const words = query.topic.filter((word) => word.split('|').some(() => text.includes(word)))
  const unit = ownUnits ? findUnit(segment) : query.unit
  const one = resolveTopic(words, text, view, { ...plan, query: { ...query, unit } }, ownUnits ? words.slice(-1) : [])
  const ofApplications = query.metrics.some(({ metric }) => metric.kind === 'cell' && metric.row === 'received')
  // 线上、线下各几件, of applications: 线上、线下培训3期 are none.
  return ofApplications && isFound(one) && !factsOf(one).every((fact) => countsApplications(fact, view))
    ? { kind: 'gap', metric: one.metric, view, missing: { what: 'metric', why: 'notStated' }, fact: null }
    : one
}

function resolveAll(items: readonly Item[], view: ReportView, plan: Plan): Gathered[] {
  const { query } = plan
  // 工单数、满意率、培训人数: each is counted in a unit of its own; 热线和信箱的办结率 share the last one's.
  const ownUnits = items.slice(0, -1).some(({ segment }) => findUnit(segment) !== null)
  const plain: Plan = { ...plan, query: { ...query, topic: [], topicParts: [], wideTopic: [], wideHeads: [] } }
  const others = items
    .filter(({ read }) => read === null)
    .map((item) => resolveItem(item, ownUnits, view, plan))
    .filter(isFound)
  return items.map((item) =>
    item.read
      ? (amongParts(item.text, others, view) ?? resolveFor(item.read, view, plain))
      : resolveItem(item, ownUnits, view, plan),
  )
}

/** Null where the question lists nothing that the reports count one by one. */
export function enumerated(plan: Plan): Gathered[] | null {
  const { query, views } = plan
  const { question } = query
  const keyed = withKeyed(query)
  // 建议提案各几件: things that nothing parts are one to a word.
  const ofItems = query.metrics.some(({ metric }) => metric.kind === 'prose')
  const glued = keyed === null && !ofItems && query.topicParts.length === 1 && /各|分别/u.test(question)
  const verbless = query.topic.filter((word) => !query.heads.includes(word))
  const names = glued ? (verbless.length > 1 ? verbless : query.topic) : listedLast(query)
  const segments = question.split(JOINT)
  const items =
    keyed ?? names.map((text) => ({ text, segment: segments.find((one) => one.includes(text)) ?? text, read: null }))
  if (items.length < 2 || !/各|分别|和|、|与|及|\band\b|\beach\b/u.test(question)) return null
  const [view] = views
  const whole =
    view && matchFigures({ words: query.topic, heads: query.heads, unit: query.unit, text: question }, view)[0]
  const one = whole && whole.coverage >= 0.9 && whole.nearness >= 0.85
  if (one && !/各|分别|\brespectively\b/u.test(question)) return null
  const parts = withoutRepeats(views.flatMap((view) => resolveAll(items, view, plan)))
  const found = parts.filter(isFound)
  const distinct = new Set(found.flatMap((one) => factsOf(one).map(({ id }) => id)))
  // 政策解读三种形式各多少篇: a total and its part are no two things.
  const nested = found.some((one) => factsOf(one).some(({ partOf }) => partOf !== null && distinct.has(partOf)))
  if (glued && (distinct.size < parts.length || !inOneParagraph(found) || nested)) return null
  return distinct.size > 1 ? parts : null
}
