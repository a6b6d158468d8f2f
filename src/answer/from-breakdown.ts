/**
 * Answers that take a total apart: the total first where it is stated, then the
 * parts in the report's order.
 */
import { cellsOf } from '../catalog/forms/cells.ts'
import type { Fact } from '../model/fact.ts'
import type { Metric } from '../model/query.ts'
import { countOf } from '../question/refiners/spoken-of.ts'
import { findInList } from './find-in-list.ts'
import { type Found, isFound } from './found.ts'
import { answerPassages } from './from-passages.ts'
import { answerList, computeGroup, inPairs, sayFound, sayGroup } from './from-values.ts'
import { gather, readsOf } from './gather.ts'
import { listReceived } from './list-received.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { explainGaps, refuseGaps } from './refuse.ts'
import type { ReportView } from './report-view.ts'
import { rowOf } from './row-of.ts'
import { sayFigure } from './say-figure.ts'

/** The parts of a cell: a total row or column falls into its applicants, its results or its outcomes. */
function cellParts(metric: Metric & { kind: 'cell' }, view: ReportView): Fact[] {
  if (view.report.form === 'other') return []
  const cells = cellsOf(view.report.form).filter((cell) => cell.table === metric.table)
  // 行政处罚的处理决定数量: the other columns are no parts of one that was named.
  if (metric.table === 'disclosure' && metric.column !== null) return []
  const parts =
    metric.table === 'disclosure'
      ? cells.filter((cell) => cell.row.code === metric.row)
      : metric.row === 'processed' && metric.column === null
        ? cells.filter(
            (cell) =>
              cell.column.code === 'total' &&
              cell.row.groups[0] === '三、本年度办理结果' &&
              cell.row.code !== 'processed',
          )
        : cells.filter((cell) => cell.row.code === metric.row && cell.column.code !== 'total')
  return parts.flatMap(({ key }) => view.factsOf(key).slice(0, 1)).filter(({ value }) => value !== null)
}

/** How the cases of several rows ended, those of which there were any: 行政诉讼 with and without review. */
function endings({ facts, metric, view }: Found & { kind: 'group' }): Fact[] {
  return metric.kind === 'cell' && metric.column === null
    ? facts
        .flatMap(({ key }) => cellParts({ ...metric, row: key.split('.').slice(0, -1).join('.') }, view))
        .filter(({ value }) => value !== 0)
    : []
}

export function answerBreakdown(plan: Plan): void {
  const { query, draft, speech } = plan
  const gathered = inPairs(gather(readsOf(query), plan), plan)
  const found = gathered.filter(isFound)
  if (found.length === 0) {
    refuseGaps(
      plan,
      gathered.filter((one) => one.kind === 'gap'),
    )
    return
  }
  const sentences: string[] = []
  const told = new Set<string>()
  for (const one of found) {
    const { view } = one
    const subject = subjectOf(speech, view)
    if (one.kind === 'group' && one.metric.kind === 'cell' && one.metric.table === 'disputes') {
      const ended = endings(one).map((fact) => sayFigure(draft, speech, view, fact))
      sentences.push(speech.listing(subject, [sayFound(plan, one)]), speech.parts(ended))
      if (draft.computation === null) computeGroup(plan, one)
      continue
    }
    if (one.kind === 'group') {
      if (found.length === 1 && one.metric.kind === 'cell') {
        sentences.push(...sayGroup(plan, one))
        continue
      }
      // 2021和2022年不予公开的各多少: each of several is a sum of its own.
      const parts =
        one.metric.kind === 'cell'
          ? [sayFound(plan, one)]
          : one.facts.map((fact) => sayFigure(draft, speech, view, fact))
      sentences.push(speech.listing(subject, parts))
      if (one.metric.kind === 'cell' && draft.computation === null) computeGroup(plan, one)
      if (one.metric.kind === 'prose') draft.warn('noTotalStated', speech.noTotal(subject))
      continue
    }
    // 总数以及网站、公众号各多少: told with the total already.
    if (told.has(one.fact.id)) continue
    sentences.push(speech.value(subject, sayFigure(draft, speech, view, one.fact)))
    const parts = partsOf(one)
    for (const { id } of parts) told.add(id)
    sentences.push(
      speech.parts(
        parts
          .filter(({ id }) => !draft.figures.some(({ factId }) => factId === id))
          .map((fact) => sayFigure(draft, speech, view, fact)),
      ),
    )
  }
  draft.text = speech.join([
    ...sentences,
    ...explainGaps(
      plan,
      gathered.filter((one) => one.kind === 'gap'),
    ),
  ])
}

/** What a figure falls into: columns or results of the form, parts in prose, ways of applying. */
export function partsOf({ metric, fact, view }: Found & { kind: 'figure' }): readonly Fact[] {
  if (metric.kind === 'cell') return cellParts(metric, view)
  return listReceived(metric, view) ?? proseParts(fact, view)
}

/** Parts, and the parts of parts: 新媒体1600余条 falls into 微信 and 微博. */
function partsDeep(fact: Fact, view: ReportView): Fact[] {
  return view
    .partsOf(fact.id)
    .flatMap((part) => [part, ...partsDeep(part, view)])
    .filter(({ value }) => value !== null)
}

/** 主动公开402条。分渠道看：网站190条……: the channels, where they add up to the total. */
function proseParts(fact: Fact, view: ReportView): Fact[] {
  const parts = partsDeep(fact, view)
  if (parts.length > 0 || fact.key !== 'published.total') return parts
  const channels = view.prose.filter(
    ({ key, value, partOf }) => /^published\.(?!total|item)/u.test(key) && value !== null && partOf === null,
  )
  return channels.reduce((sum, { value }) => sum + value!, 0) === fact.value ? channels : []
}

/** 政策解读是怎么构成的: a figure of the report's own that has parts, else the words that speak of it. */
export function answerTopicBreakdown(plan: Plan): void {
  const found = gather(readsOf(plan.query), plan).filter(isFound)
  // 四个季度各得多少分, 两次评估各得多少分: all of the row that the figure stands in.
  const listed = found.flatMap((one) => {
    const row = one.kind === 'figure' ? rowOf(one.fact, one.view) : []
    const counted =
      one.kind === 'figure' && (findInList(one.fact, one.view) !== null || row.length === countOf(plan.query.question))
    return counted ? row.map((fact) => ({ ...one, fact })) : []
  })
  if (listed.length > 1) return answerList(plan, listed as Found[])
  const divided = found.some((one) => one.kind === 'figure' && one.view.partsOf(one.fact.id).length > 0)
  if (divided || (found.length > 0 && plan.views.length > 1)) answerBreakdown(plan)
  else answerPassages(plan)
}
