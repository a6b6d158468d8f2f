/**
 * What the next turn may lean on, of a plan that was answered.
 */
import type { Metric, Query } from '../model/query.ts'
import type { Conversation } from '../question/context.ts'
import { squeeze } from '../text/fold.ts'
import { narrowingWords } from './narrowing-words.ts'
import type { Plan } from './plan.ts'
import { wordIn } from './word-match.ts'

/** Of more agencies than these the next turn is told nothing: some of them are no answer about all. */
const MOST_AGENCIES = 40

export function conversationOf(plan: Plan, last: Conversation | null): Conversation {
  const { query, draft } = plan
  // 收了多少钱 after 收没收信息处理费: of money from now on.
  const metrics = query.metrics.map(({ metric }) =>
    metric.kind === 'topic' && !metric.unit && query.unit ? { ...metric, unit: query.unit } : metric,
  )
  const topic: Metric[] =
    metrics.length === 0 && query.topic.length > 0
      ? [{ kind: 'topic', text: textOf(query), words: spokenWords(plan), heads: query.heads, unit: query.unit }]
      : []
  const narrowing = narrowedWords(plan, metrics)
  // 办了多少件热线工单: whatever a report calls them, they are all that came in there.
  const ofAllCases =
    metrics.some((metric) => metric.kind === 'prose' && metric.key === 'hotline.handled') &&
    query.topic.every((word) => CASES.test(word))
  const narrowed =
    metrics.length > 0 &&
    narrowing.length > 0 &&
    !ofAllCases &&
    metrics.every(
      (metric) =>
        metric.kind === 'prose' ||
        (metric.kind === 'cell' &&
          (metric.row === 'received' || (query.operation === 'share' && metric.row === 'processed'))),
    )
      ? [
          {
            kind: 'topic' as const,
            text: query.topicParts.join(' '),
            words: narrowing,
            heads: query.wideHeads,
            unit: query.unit,
          },
        ]
      : null
  const asked = narrowed ?? (metrics.length > 0 ? metrics : topic)
  return {
    language: query.language,
    agencies: query.place
      ? [query.place]
      : query.scope === 'all'
        ? []
        : query.agencies.length <= MOST_AGENCIES
          ? query.agencies.map(({ key }) => key)
          : [],
    scope: query.place ? 'named' : query.agencies.length > MOST_AGENCIES ? 'all' : query.scope,
    ...yearsOf(query, draft, last),
    metrics: asked.length > 0 ? asked.slice(0, 4) : (last?.metrics ?? []),
    operation: query.operation,
    whole: query.operation === 'share' ? (query.whole?.metric ?? null) : null,
    addends: query.operation === 'sum' ? asked.slice(0, 4) : query.addends.map(({ metric }) => metric),
    together: query.together,
    verdict: query.verdict,
    asksNumber: query.asksNumber,
    earlier: last
      ? [
          ...last.metrics.map((metric) => ({ metric, agency: last.agencies[0] ?? null, year: last.answeredYear })),
          ...last.earlier,
        ].slice(0, 4)
      : [],
    options: [...draft.options, ...draft.unshown].map(({ question }) => question),
    offered: offeredBy(query, last),
    missed: query.unknownAgencies.map(({ text }) => text),
    leader: draft.leader,
    paired: query.paired,
    spoken: query.spoken.length > 0 ? (last?.spoken ?? []) : [spokenOf(draft), ...(last?.spoken ?? [])],
  }
}

const CASES =
  /^(?:受理|接到|收到|接听|承办|办理|处理|转办|工单|单子|办件|件数|诉求|来电|电话|案件|事项|群众|市民|政务|服务|便民|平台)$/u

/** Of a year that is not there nothing goes on: what was spoken of before does. */
function yearsOf(
  { years, agencies }: Query,
  { answeredYear, missing }: Plan['draft'],
  last: Conversation | null,
): Pick<Conversation, 'years' | 'answeredYear'> {
  const kept = years.filter(({ by, rule }) => by === 'stated' || rule === 'context' || rule === 'asOf')
  const absent = missing?.what === 'year' && last !== null && agencies[0]?.key === last.agencies[0]
  return absent
    ? { years: last.years, answeredYear: last.answeredYear }
    : { years: kept.map(({ year }) => year), answeredYear }
}

/** More of them are no figures that somebody speaks of. */
const MOST_FIGURES = 4

/** What is reckoned with figures and leaves each of them as it is. */
const AS_THEY_STAND: ReadonlySet<string> = new Set(['sum', 'max', 'min'])

/** The figures of a turn, but not where it reckoned something of them that is spoken of now; what says one of them again in other words counts for none. */
function spokenOf({ figures, computation }: Plan['draft']): string[] {
  const distinct = figures.filter(({ value }, i) => figures.findIndex((other) => other.value === value) === i)
  const ofOne = new Set(distinct.map(({ reportId }) => reportId)).size === 1
  const asTheyStand = computation === null || (ofOne && AS_THEY_STAND.has(computation.operation))
  return asTheyStand && distinct.length <= MOST_FIGURES ? distinct.map(({ factId }) => factId) : []
}

/**
 * 网上申请几件: of applications, which the form's row says and not the words beside it. 公众号收到多少条留言: without the channel
 * where the report says 留言 alone.
 */
function narrowedWords({ query, views, draft }: Plan, metrics: readonly Metric[]): string[] {
  const { topic, wideTopic } = query
  if (topic.length === 0) return []
  if (metrics.some(({ kind }) => kind === 'cell')) {
    const narrowing = views.flatMap((view) => query.metrics.flatMap((read) => narrowingWords(query, read, view)))
    // 投诉举报收到几件: what comes in is what the words name, where nothing says 申请.
    const ofAnything = query.metrics.every(({ loose }) => loose === true) && !/申请/u.test(query.question)
    return narrowing.length > 0 ? (ofAnything ? topic : [...topic, '申请']) : []
  }
  const [cited] = draft.citations
  const words = cited ? squeeze(cited.quote).text : null
  const kept = wideTopic.filter((word) => topic.includes(word) || words === null || wordIn(word, words) > 0)
  return kept.length > 0 ? kept : topic
}

/** 听说查信息还要交钱，是不是真收过信息处理费: of what a yes or no was asked with, the words that the report has for it. */
function spokenWords({ query: { verdict, topic }, draft: { citations } }: Plan): string[] {
  const cited = verdict ? squeeze(citations.map(({ quote }) => quote).join('')).text : ''
  const known = topic.filter((word) => word.split('|').some((one) => cited.includes(one)))
  return known.length > 0 ? known : topic
}

/** What became of only some of them (收到, 采纳, 关停) belongs to what was asked, though it stands apart from the noun. */
const OF_SOME = /收到|接到|报送|征集|采纳|参[加训]|关停|撤销|整改|逾期|减免/u

function textOf({ topicParts, question }: Query): string {
  const text = topicParts.join(' ')
  const verb = OF_SOME.exec(question)?.[0]
  return verb && !text.includes(verb) ? text + verb : text
}

/** A question back that told apart more than these is gone through one by one. */
const MOST_OFFERED = 4

/** The agencies of a question back, as long as it is one of them that is spoken of. */
function offeredBy({ ambiguousAgencies, agencies }: Query, last: Conversation | null): string[] {
  const [ambiguous] = ambiguousAgencies
  if (ambiguous) return ambiguous.keys.length <= MOST_OFFERED ? [...ambiguous.keys] : []
  return last && agencies.some(({ key }) => last.offered.includes(key)) ? last.offered : []
}
