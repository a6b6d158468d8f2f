/**
 * What every computing answer does: finds its operands, judges whether they count
 * the same thing, and says the result with its arithmetic.
 */
import { wordsAroundCells } from '../catalog/vocabulary/neutral.ts'
import type { Computation } from '../model/answer.ts'
import type { Metric } from '../model/query.ts'
import type { Operand } from './arithmetic.ts'
import { enumerated } from './enumerated.ts'
import { type Found, type Gathered, isFound, unitOf, withoutRepeats } from './found.ts'
import { answerList, sayFound } from './from-values.ts'
import { gather } from './gather.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { resolveFor } from './resolve-for.ts'
import { resolveTopic } from './resolve-topic.ts'
import type { Reckoned } from './say/speech.ts'

/** The operands of a question: metrics of reports, or the parts of its topic (社会保险和医疗卫生两类). */
export function operandsOf(plan: Plan): Gathered[] {
  return withoutRepeats(findOperands(plan))
}

/** 网站、微信、头条: what is listed right after a channel and has no key of its own. */
function listedTopics({ metrics, topicParts, question }: Plan['query']): string[] {
  const channels = metrics.every(({ metric }) => metric.kind === 'prose' && metric.key !== 'published.total')
  const ends = new Set(channels ? metrics.flatMap(({ span }) => span?.[1] ?? []) : [])
  return topicParts.filter((part) => {
    const at = question.indexOf(part)
    const listed = at > 0 && /[、和与及跟]/u.test(question[at - 1]!) && ends.has(at - 1)
    if (listed) ends.add(at + part.length)
    return listed
  })
}

function findOperands(plan: Plan): Gathered[] {
  const { query, views } = plan
  const listed = listedTopics(query)
  if (listed.length > 0) {
    const words = wordsOfParts(listed, query)
    const channels: Plan = { ...plan, query: { ...query, topic: [], topicParts: [], wideTopic: [], wideHeads: [] } }
    return views.flatMap((view) => [
      ...query.metrics.map((read) => resolveFor(read, view, channels)),
      ...listed.map((part, i) => resolveTopic(words[i]!, part, view, plan)),
    ])
  }
  if (
    query.topicParts.length > 1 &&
    query.metrics.every(({ metric }) => metric.kind === 'prose' || metric.kind === 'topic' || isAllReceived(metric))
  ) {
    const words = wordsOfParts(query.topicParts, query)
    const parts = views.flatMap((view) => query.topicParts.map((part, i) => resolveTopic(words[i]!, part, view, plan)))
    // 市长信箱2023年比2022年多办结多少来信: of several reports each must tell all of them, or they are one thing.
    const several = views.length === 1 || parts.every(isFound)
    if (several && parts.filter(isFound).length > 1) return parts.filter((one, i) => isFound(one) || i > 0)
  }
  if (query.metrics.length > 0) return gather(query.metrics, plan)
  return views.map((view) => resolveTopic(query.topic, query.topicParts.join(' '), view, plan))
}

/** 邮寄的申请比现场的多几件: parts of the applications received, which the report counts in words. */
const isAllReceived = (metric: Metric) => metric.kind === 'cell' && metric.row === 'received' && metric.column === null

/** 建议和提案哪个多, 网络申请和信函申请哪个多: what a question lists in the words of a report; null where it lists nothing that is told. */
export function listedInWords(plan: Plan): Gathered[] | null {
  const { metrics, topicParts } = plan.query
  if (!metrics.every(({ metric }) => isAllReceived(metric))) return null
  const operands = topicParts.length > 1 ? operandsOf(plan) : []
  return enumerated(plan) ?? (operands.length > 1 && operands.every(isFound) ? operands : null)
}

/** The words of each part; without those that say of every application that it was handed in (邮寄提交), where that tells them apart. */
function wordsOfParts(parts: readonly string[], { topic }: Plan['query']): string[][] {
  const said = parts.map((part) => topic.filter((word) => part.includes(word)))
  const own = said.map((words) => words.filter((word) => !wordsAroundCells.has(word)))
  const apart =
    new Set(own.map((words) => words.join(' '))).size === parts.length && own.every(({ length }) => length > 0)
  return (apart ? own : said).map((words, i) => (words.length > 0 ? words : [parts[i]!]))
}

export function sayComputed(
  plan: Plan,
  what: Reckoned,
  operands: readonly Found[],
  result: Operand,
  expression: string,
  unit: string | null,
  // A share is that of its part, the other being the whole.
  counted = what === 'share' ? operands.slice(0, 1) : operands,
): void {
  const { draft, speech } = plan
  const said = operands.map((operand) => sayFound(plan, operand))
  draft.computation = {
    // What is left is a difference.
    operation: what === 'rest' ? 'difference' : what,
    expression,
    value: result.value,
    unit,
    qualifier: result.qualifier,
  } satisfies Computation
  const words =
    what === 'growth' || what === 'share'
      ? speech.percent(result.value, result.qualifier)
      : speech.quantity(
          roundedForWords(what === 'difference' ? Math.abs(result.value) : result.value),
          result.qualifier,
          unit,
        )
  const subjects = [...new Set(operands.map(({ view }) => subjectOf(speech, view)))]
  const named = operands.every(({ metric }) => metric.kind !== 'topic' || metric.text !== '')
  const labels = named ? [...new Set(counted.map(({ metric }) => speech.metric(metric)))] : []
  // Whatever is added or compared is named, unless it is too much to name.
  const ofFirst = what === 'average' || labels.length > 4
  const label = ofFirst ? (labels[0] ?? '') : labels.join(speech.and())
  const facts = [...new Set(operands.map(({ view }) => view))].map((view) =>
    speech.listing(
      subjectOf(speech, view),
      operands.flatMap((operand, i) => (operand.view === view ? [said[i]!] : [])),
    ),
  )
  // Of two reports it is said which of them is ahead; of two things of one report only how far they are apart.
  const [one, other] = subjects
  const against =
    what === 'difference' && one !== undefined && other !== undefined && subjects.length === 2 && labels.length === 1
      ? speech.against(one, other, label, Math.sign(result.value), words, /百分点/u.test(unit ?? ''), expression)
      : null
  draft.text = speech.join([
    against ??
      speech.computed(
        subjects.length === 1 ? subjects[0]! : '',
        what,
        label,
        words,
        expression.replace(/ \* 100$/u, ''),
      ),
    ...facts,
  ])
}

const roundedForWords = (value: number) => (Number.isInteger(value) ? value : Math.round(value * 10000) / 10000)

/** People are no items: 粉丝8.2万人 and 425条 have no sum. */
const AUDIENCE_UNITS = ['人', '人次', '户', '%', '分', '元', '万元']
const ITEMS = ['条', '篇', '件', '期', '则']

/** A disclosure cell of one edition is no number of the other: 上一年项目数量 is not 处理决定数量. Those of one report are. */
export function comparable(operands: readonly Found[]): boolean {
  const oneReport = new Set(operands.map(({ view }) => view)).size === 1
  const keys = operands.map((operand) =>
    operand.kind === 'figure' && operand.fact.key.startsWith('disclosure.') ? operand.fact.key : null,
  )
  const columns = new Set(keys.filter((key) => key !== null).map((key) => key.slice(key.lastIndexOf('.') + 1)))
  const units = new Set(operands.map(unitOf))
  if (units.size > 1 && AUDIENCE_UNITS.some((unit) => units.has(unit)) && ITEMS.some((unit) => units.has(unit)))
    return false
  return (oneReport || columns.size <= 1) && (units.size <= 1 || keys.every((key) => key === null))
}

export function showBoth(plan: Plan, operands: readonly Gathered[]): void {
  answerList(plan, operands)
  plan.draft.warn('editionsDiffer', plan.speech.notComparable())
  plan.draft.text = plan.speech.join([plan.speech.notComparable(), plan.draft.text])
}
