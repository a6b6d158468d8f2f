/**
 * A metric and a report → the facts that state it, or the reason why none does.
 */
import { ITEM_KEY } from '../catalog/prose-metrics.ts'
import type { Missing } from '../model/answer.ts'
import type { Fact } from '../model/fact.ts'
import type { Metric } from '../model/query.ts'
import { cellInProse } from './cell-in-prose.ts'
import { cellsAsked } from './cell-keys.ts'
import { groupBy } from './group-by.ts'
import { isOfOne, type ReportView } from './report-view.ts'

/**
 * `figure`: one fact states it (`companions` state the same thing elsewhere). `group`: the form has no such cell, its
 * members add up to it. `gap`: nothing states it; `fact` is the blank cell, where there is one.
 */
export type Resolved =
  | { kind: 'figure'; view: ReportView; fact: Fact; companions: Fact[]; instead: 'channel' | null }
  | { kind: 'group'; view: ReportView; facts: Fact[]; label: string }
  | { kind: 'gap'; view: ReportView; missing: Missing; fact: Fact | null }

const CHANNELS = ['website', 'newMedia', 'wechat', 'weibo', 'douyin', 'app', 'bulletinBoard', 'media']

/** 正文说受理了几件: what the prose states, before the cell. */
const IN_THE_TEXT = /正文|(?:文字|叙述)(?:部分|里|中|说|上)|\b(?:the )?(?:prose|body text|text says)\b/iu

function resolveCell(metric: Metric & { kind: 'cell' }, view: ReportView, question: string): Resolved {
  const gap = (missing: Missing, fact: Fact | null = null): Resolved => ({ kind: 'gap', view, missing, fact })
  const { form } = view.report
  const cells = form === 'other' ? [] : cellsAsked(metric, form)
  if (form !== 'other' && cells.length === 0) return gap({ what: 'metric', why: 'notInForm' })
  const facts = cells.map(({ key }) => view.factsOf(key)[0]).filter((fact) => fact !== undefined)
  const blank = facts.find(({ value }) => value === null)
  if (facts.length === 0 || facts.length < cells.length || blank?.status === 'absent') {
    const told = cellInProse(metric, view, question)
    if (told.length === 0) return gap({ what: 'cell', why: 'absent' })
    return told.length === 1
      ? { kind: 'figure', view, fact: told[0]!, companions: [], instead: null }
      : { kind: 'group', view, facts: told, label: '' }
  }
  if (blank) return gap({ what: 'cell', why: 'blank' }, blank.status === 'blank' ? blank : null)
  if (facts.length === 1) {
    const others = companionsOf(facts[0]!, view)
    const [fact, ...companions] =
      IN_THE_TEXT.test(question) && others.length > 0 ? [others[0]!, facts[0]!] : [facts[0]!, ...others]
    return { kind: 'figure', view, fact: fact!, companions, instead: null }
  }
  return { kind: 'group', view, facts, label: groupLabel(metric, cells) }
}

function groupLabel(metric: Metric & { kind: 'cell' }, cells: ReturnType<typeof cellsAsked>): string {
  const row = metric.row.endsWith('.*') ? (cells[0]!.row.groups.at(-1) ?? cells[0]!.row.label) : cells[0]!.row.label
  const column = metric.column === 'organizations' ? cells[0]!.column.group! : cells[0]!.column.label
  return `${row} · ${column}`
}

/** Prose figures that state the same thing as a cell, as the prose.table check paired them. */
function companionsOf(fact: Fact, view: ReportView): Fact[] {
  return view.report.checks
    .filter(({ rule, facts }) => rule === 'prose.table' && facts.includes(fact.id))
    .flatMap(({ facts }) => facts.map((id) => view.fact(id)))
    .filter((other) => other !== undefined && other.origin.kind === 'prose' && other.value !== null)
    .filter((other, i, all) => all.findIndex((same) => same!.value === other!.value) === i) as Fact[]
}

function resolveProse(key: string, view: ReportView): Resolved {
  const keys = key.startsWith('*.')
    ? key === '*.reads'
      ? ['wechat.reads', 'weibo.reads']
      : ['weibo.followers', 'wechat.subscribers']
    : [key]
  const stated = keys.flatMap((one) => best(view.factsOf(one), view))
  // A key stated with several numbers: those of the same wording contradict each other, and all are given.
  const others = stated.filter(({ key, label }, i) => i > 0 && (key !== stated[0]!.key || label === stated[0]!.label))
  if (stated[0]) return { kind: 'figure', view, fact: stated[0], companions: others, instead: null }
  if (key === 'published.total') {
    const channels = CHANNELS.flatMap((code) => best(view.factsOf(`published.${code}`), view))
    const items = listedItems(view)
    if (items.length >= 2) return { kind: 'group', view, facts: items, label: '各类公开信息' }
    // Channels are not added up: what goes out on one may go out on another too.
    if (channels[0])
      return { kind: 'figure', view, fact: channels[0], companions: channels.slice(1), instead: 'channel' }
  }
  return { kind: 'gap', view, missing: { what: 'metric', why: 'notStated' }, fact: null }
}

/** Of a figure stated several times the one with parts, else the first; other values of the same key follow. */
function best(facts: readonly Fact[], view: ReportView): Fact[] {
  const sums = (fact: Fact) => Number(/总|累计|全年|共/u.test(fact.label + fact.quote))
  const values = facts.filter((fact) => fact.value !== null && !isOfOne(fact)).toSorted((a, b) => sums(b) - sums(a))
  const distinct = [...new Set(values.map(({ value }) => value))]
  return distinct.map((value) => {
    const same = values.filter((fact) => fact.value === value)
    return same.find(({ id }) => view.partsOf(id).length > 0) ?? same[0]!
  })
}

/** Items that a report lists without a total: those of the paragraph that lists most of them. */
export function listedItems(view: ReportView): Fact[] {
  const free = view
    .factsOf(ITEM_KEY)
    .filter(({ partOf, value, start }) => partOf === null && value !== null && start !== null)
  const paragraphs = groupBy(free, ({ start }) => view.text.lastIndexOf('\n', start!))
  return [...paragraphs.values()].reduce<Fact[]>((most, facts) => (facts.length > most.length ? facts : most), [])
}

/** Contacts and topics are not resolved here: they are looked up in other places. */
export function resolveMetric(
  metric: Metric & { kind: 'cell' | 'prose' },
  view: ReportView,
  question: string,
): Resolved {
  return metric.kind === 'cell' ? resolveCell(metric, view, question) : resolveProse(metric.key, view)
}
