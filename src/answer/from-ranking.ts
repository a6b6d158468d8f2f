/**
 * Answers that single out, order or count: over agencies and years, or over the
 * parts of one total (哪个渠道最多).
 */
import type { Computation, Figure } from '../model/answer.ts'
import { type Found, isFound, operandOf, unitOf } from './found.ts'
import { answerBreakdown } from './from-breakdown.ts'
import { answerList, sayFound } from './from-values.ts'
import { gather, readsOf } from './gather.ts'
import { groupBy } from './group-by.ts'
import { mostAsked } from './most-asked.ts'
import { comparable, listedInWords } from './operands.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { explainGaps, refuse, refuseGaps } from './refuse.ts'
import { plainNumber } from './say/number-words.ts'
import { sayFigure } from './say-figure.ts'

/** Numbers compare only where they count the same thing: of cells of table 二 the column asked for most often wins. */
function alike(found: readonly Found[]): { kept: Found[]; left: Found[] } {
  const columnOf = (one: Found) =>
    one.kind === 'figure' && one.metric.kind === 'cell' && one.metric.table === 'disclosure' ? one.fact.key : ''
  const groups = [...groupBy(found, columnOf).values()].sort((a, b) => b.length - a.length)
  const kept = groups[0] ?? []
  return { kept, left: found.filter((one) => !kept.includes(one)) }
}

/** One entry an agency (or an agency and year), the better of two reports of the same year standing for both. */
export function rankFound(found: readonly Found[], most: boolean): Found[] {
  const value = (one: Found) => operandOf(one).value
  return [...found].sort(
    (a, b) =>
      (most ? value(b) - value(a) : value(a) - value(b)) ||
      (a.view.agency.key < b.view.agency.key
        ? -1
        : a.view.agency.key > b.view.agency.key
          ? 1
          : b.view.summary.year - a.view.summary.year),
  )
}

/** The first of a ranking, and those that equal the last of them. */
function withoutRest(order: readonly Found[], count: number | null): readonly Found[] {
  const last = count === null ? undefined : order[count - 1]
  return last ? order.filter((one, i) => i < count! || operandOf(one).value === operandOf(last).value) : order
}

export function entry(plan: Plan, one: Found): string {
  const said = sayFound(plan, one)
  return `${subjectOf(plan.speech, one.view)} ${said.quantity}${said.marks.map((mark) => `[${mark}]`).join('')}`
}

function nameOf(one: Found, plan: Plan): string {
  return one.metric.kind === 'topic'
    ? plan.speech.label(one.kind === 'figure' ? one.fact : one.facts[0]!)
    : plan.speech.metric(one.metric)
}

/** 自然人和法人谁多: several metrics of one report are ranked among themselves. */
export function answerRanking(plan: Plan): void {
  const { query, draft, speech, views } = plan
  if (query.metrics.length === 0 && query.topic.length === 0)
    return refuse(plan, { what: 'metric', why: 'unknown' }, [speech.clarifyMetric('')])
  // 人大建议和政协提案哪个多: two things in the words of the report.
  const listed = views.length === 1 ? listedInWords(plan) : null
  if (views.length === 1 && query.metrics.length === 1 && query.choice === null && !listed) return rankParts(plan)
  const single = views.length === 1 && (query.metrics.length > 1 || listed !== null)
  const gathered = listed ?? gather(readsOf(query), plan)
  const found = gathered.filter(isFound)
  const { kept, left } = single && comparable(found) ? { kept: found, left: [] } : alike(found)
  const gaps = gathered.filter((one) => one.kind === 'gap')
  if (kept.length === 0) return refuseGaps(plan, gaps)
  const most = query.operation !== 'min'
  // A total that the report does not state, but only its items, ranks by the sum of the items no better than by a guess.
  const stated = kept.filter((one) => one.kind === 'figure' || one.metric.kind === 'cell')
  const ranked = rankFound(stated.length > 0 ? stated : kept, most)
  const [first] = ranked as [Found]
  const winners = ranked.filter((one) => operandOf(one).value === operandOf(first).value)
  const operation = query.operation === 'rank' ? 'rank' : most ? 'max' : 'min'
  const sentences: string[] = []
  const label = nameOf(first, plan)
  const ascending =
    query.operation === 'rank' &&
    /从少到多|从小到大|从低到高|(?:后|倒数)[一二三四五六七八九十两\d]{1,2}[名位个家]|ascending|least to most|fewest to most|\bbottom\b/u.test(
      query.question,
    )
  const order = withoutRest(ascending ? [...ranked].reverse() : ranked, query.place ? null : mostAsked(query.question))
  const subject = single
    ? ''
    : winners.map((one) => subjectOf(speech, one.view)).join(query.language === 'zh' ? '、' : ', ')
  const lines = order.map((one) =>
    single
      ? `${nameOf(one, plan)} ${entry(plan, one).slice(subjectOf(speech, one.view).length + 1)}`
      : entry(plan, one),
  )
  const alone = ranked.length === 1
  if (alone) sentences.push(speech.listing(subjectOf(speech, first.view), [sayFound(plan, first)]), speech.onlyOne())
  else if (operation !== 'rank') {
    const said = sayFound(plan, first)
    sentences.push(
      winners.length === ranked.length && !single
        ? speech.alike(subject, { ...said, label })
        : speech.winner(
            subject || subjectOf(speech, first.view),
            { ...said, label: single ? nameOf(first, plan) : label },
            most,
          ),
    )
  }
  const placed = ranked.find((one) => one.view.agency.key === query.place)
  if (placed && !alone) {
    const place = ranked.findIndex((one) => operandOf(one).value === operandOf(placed).value) + 1
    sentences.push(speech.place(subjectOf(speech, placed.view), place))
  }
  if (!alone) sentences.push(speech.ranking(lines))
  const operand = operandOf(order[0]!)
  // Of agencies or years that were named, one alone is the most of nothing.
  if (!alone || query.scope !== 'named')
    draft.computation = {
      operation,
      expression: `${operation === 'min' ? 'min' : operation === 'max' ? 'max' : 'rank'}(${order.map((one) => plainNumber(operandOf(one).value)).join(', ')})`,
      value: operand.value,
      unit: unitOf(first),
      qualifier: operand.qualifier,
    } satisfies Computation
  if (winners.length > 1) draft.warn('tie', subject)
  else if (query.choice === 'agencies' && !alone) draft.leader = first.view.agency.key
  for (const one of ranked)
    if (one.kind === 'figure' && one.instead === 'channel')
      draft.warn('channelOnly', `${subjectOf(speech, one.view)}：${speech.channelOnly(speech.label(one.fact))}`)
  if (left.length > 0) {
    draft.warn('editionsDiffer', speech.notComparable())
    sentences.push(speech.notComparable(), speech.ranking(left.map((one) => entry(plan, one))))
  }
  const silent = [
    ...gaps,
    ...kept
      .filter((one) => !ranked.includes(one))
      .map((one) => ({
        ...one,
        kind: 'gap' as const,
        missing: { what: 'metric' as const, why: 'notStated' as const },
        fact: null,
      })),
  ]
  draft.text = speech.join([...sentences, ...explainFew(plan, silent)])
}

/** What cannot be compared is told one by one, unless it is too many. */
export const explainFew = (plan: Plan, gaps: Parameters<typeof explainGaps>[1]) =>
  gaps.length <= 8 ? explainGaps(plan, gaps) : []

/** 哪个渠道最多: the parts of the one figure. */
function rankParts(plan: Plan): void {
  const { draft } = plan
  const before = draft.figures.length
  answerBreakdown(plan)
  // 哪一年最多？多少件: the number was told by the clause before.
  if (draft.status !== 'answered' || (before > 0 && draft.figures.length === before)) return
  // A group has no total: what was added up are its parts.
  const added = draft.computation !== null || draft.figures.length === 1
  sayWinner(plan, added ? [] : draft.figures.slice(0, 1))
}

/** 哪个季度最高: of figures of one report. */
export function sayGreatest(plan: Plan, found: readonly Found[]): void {
  answerList(plan, found)
  sayWinner(plan, [])
}

const CHANNEL = /渠道|平台|途径|媒体|\b(?:channel|platform|medi(?:a|um))/iu

/** The greatest of figures that were said, before all of them; their total is none of them. */
function sayWinner(plan: Plan, total: readonly Figure[]): void {
  const { query, draft, speech } = plan
  const viewOf = ({ factId }: Figure) => plan.views.find((one) => one.fact(factId))!
  const told = draft.figures.slice(total.length).filter((figure) => figure.value !== null && viewOf(figure))
  // 哪个渠道最少: subjects into which one channel falls are no channels.
  const channels = CHANNEL.test(query.question)
    ? told.filter((figure) => /^published\.(?!total|item)/u.test(viewOf(figure).fact(figure.factId)!.key))
    : []
  const known = channels.length > 1 ? channels : told
  const sign = query.operation === 'min' ? 1 : -1
  const [winner] = known.toSorted((a, b) => sign * (a.value! - b.value!))
  const view = viewOf(winner!)
  const said = sayFigure(draft, speech, view, view.fact(winner!.factId)!)
  const parts = [winner!, ...known.filter((part) => part !== winner)]
  draft.figures.splice(0, draft.figures.length, ...parts, ...total)
  const operation = query.operation === 'min' ? 'min' : 'max'
  draft.computation = {
    operation,
    expression: `${operation}(${parts.map(({ value }) => plainNumber(value!)).join(', ')})`,
    value: winner!.value!,
    unit: winner!.unit,
    qualifier: winner!.qualifier,
  }
  draft.text = speech.join([speech.winner(subjectOf(speech, view), said, operation === 'max'), draft.text])
}
