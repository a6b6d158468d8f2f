/**
 * A question → its Answer: understood, looked up, put into words.
 *
 * Nothing here knows a number: every figure comes from a fact of the store, every
 * quotation from a report's text. The same question over the same index gives the same bytes.
 */
import type { Answer, AskRequest } from '../model/answer.ts'
import { coverageOf } from '../model/coverage.ts'
import type { Metric, Query } from '../model/query.ts'
import type { PassageSearch } from '../model/search.ts'
import type { ReportSummary, Store } from '../model/store.ts'
import { createDirectory } from '../question/agencies/directory.ts'
import { chooseOption } from '../question/choose-option.ts'
import { type Conversation, readContext, writeContext } from '../question/context.ts'
import { understand } from '../question/understand.ts'
import { clarifyAgency, clarifyMetric, clarifyName, type ViewOf } from './clarify.ts'
import { Draft } from './draft.ts'
import { answerAverage, answerDifference, answerShare, answerSum } from './from-arithmetic.ts'
import { answerBreakdown } from './from-breakdown.ts'
import { answerContacts } from './from-contacts.ts'
import { answerPassages } from './from-passages.ts'
import { answerCount, answerRanking } from './from-ranking.ts'
import { answerStatedChange } from './from-stated-change.ts'
import { answerValue, enumerated } from './from-values.ts'
import { answerVerdict, verdictOfDifference } from './from-verdict.ts'
import { interpret } from './interpretation.ts'
import type { Plan } from './plan.ts'
import { refuse } from './refuse.ts'
import { createReportViews, type ReportView } from './report-view.ts'
import { speechIn } from './say/speech.ts'
import { findTargets, type Targets } from './targets.ts'

export interface Answerer {
  ask(request: AskRequest): Promise<Answer>
}

/** Agencies of a wide question that are looked into; a warning tells when there are more. */
const MOST_VIEWS = 400

export function createAnswerer(deps: {
  store: Store
  search: PassageSearch
  summaries: readonly ReportSummary[]
}): Answerer {
  const coverage = coverageOf(deps.summaries)
  const directory = createDirectory(coverage)
  const views = createReportViews(deps.store)

  async function ask(request: AskRequest): Promise<Answer> {
    const asOf = request.asOf ?? new Date().toISOString().slice(0, 10)
    const conversation = request.context === undefined ? null : readContext(request.context)
    const chosen = conversation ? chooseOption(request.question, conversation.options) : null
    const query = understand(
      { ...request, question: chosen ?? request.question, asOf },
      directory,
      chosen ? null : conversation,
    )
    const draft = new Draft()
    const speech = speechIn(query.language)
    if (request.context !== undefined && !conversation) draft.warn('contextIgnored', '上下文不是本服务给出的，已忽略。')
    const targets = findTargets(query, coverage)
    const looked: ReportView[] = []
    for (const { agency, report } of targets.found.slice(0, MOST_VIEWS)) looked.push(await views.of(report, agency))
    if (targets.found.length > MOST_VIEWS) draft.warn('tooMany', `涉及的报告过多，只查看了${MOST_VIEWS}份。`)
    const plan: Plan = { query, draft, speech, coverage, search: deps.search, views: looked }
    await answer(plan, targets, views.of)
    return finish(plan, conversation)
  }
  return { ask }
}

/** Chooses how to answer; the order is that of what must be settled first. */
async function answer(plan: Plan, targets: Targets, viewOf: ViewOf): Promise<void> {
  const { query, draft, speech, coverage, views } = plan
  if (query.outOfScope) return outOfScope(plan)
  if (query.operation === 'coverage') return answerCoverage(plan)
  const asks = query.metrics.length > 0 || query.topic.length > 0 || query.aspects.length > 0
  if (query.unknownAgencies.length > 0 && query.agencies.length === 0)
    return asks || query.unknownAgencies.some(({ known }) => known) ? refuseAgency(plan) : outOfScope(plan)
  if (query.ambiguousAgencies.length > 0) return await clarifyName(plan, viewOf)
  if (query.agencies.length === 0) {
    if (query.metrics.length > 0 || query.aspects.length > 0)
      return coverage.size === 0
        ? refuse(plan, { what: 'agency', why: 'notIndexed' }, [speech.coverage([], 0)])
        : await clarifyAgency(plan, viewOf)
    return outOfScope(plan)
  }
  if (!asks && query.strangeWords.length > 0) return refuseUnknown(plan)
  if (!asks) return views.length > 0 ? clarifyMetric(plan) : refuseYear(plan, targets)
  if (views.length > 0 && targets.lacking.length > 0 && needsAll(query) && answerStatedChange(plan)) return
  if (views.length === 0 || (targets.lacking.length > 0 && needsAll(query))) return refuseYear(plan, targets)
  answerFrom(plan)
  if (targets.lacking.length > 0 && draft.status === 'answered') {
    const note = speech.lacking(targets.lacking.map(({ agency, year }) => speech.subject(agency, year)))
    draft.text = speech.join([draft.text, note])
    draft.warn('notIndexed', note)
  }
}

/** A difference with one side missing is no difference. */
function needsAll({ operation }: Query): boolean {
  return operation === 'difference' || operation === 'growth'
}

function answerFrom(plan: Plan): void {
  const { query, draft } = plan
  if (query.metrics.some(({ metric }) => metric.kind === 'contact')) return answerContacts(plan)
  switch (query.operation) {
    case 'share':
      return answerShare(plan)
    case 'difference':
    case 'growth':
      if (query.verdict && query.metrics.length === 0 && query.topic.length > 0) return answerVerdict(plan)
      answerDifference(plan)
      if (query.verdict && draft.computation)
        draft.text = plan.speech.join([
          plan.speech.judged(verdictOfDifference(draft.computation.value, query.question)),
          draft.text,
        ])
      return
    case 'sum':
      return answerSum(plan)
    case 'average':
      return answerAverage(plan)
    case 'max':
    case 'min':
    case 'rank':
      return answerRanking(plan)
    case 'count':
      return answerCount(plan)
    case 'breakdown':
      if (query.metrics.length > 0) return answerBreakdown(plan)
      return enumerated(plan) ? answerValue(plan) : answerPassages(plan)
    default:
  }
  if (query.verdict && !/多少|几|how many|how much/iu.test(query.question)) return answerVerdict(plan)
  if (query.operation === 'passage') return answerPassages(plan)
  if (query.metrics.length > 0) {
    answerValue(plan)
    return
  }
  if (query.asksNumber) {
    const read = {
      metric: { kind: 'topic' as const, text: query.topicParts.join(' '), words: query.topic },
      by: 'stated' as const,
    }
    answerValue({ ...plan, query: { ...query, metrics: [read] } })
    return
  }
  if (draft.text === '') answerPassages(plan)
}

function outOfScope({ draft, speech }: Plan): void {
  draft.status = 'outOfScope'
  draft.text = speech.outOfScope()
}

function refuseUnknown(plan: Plan): void {
  refuse(plan, { what: 'metric', why: 'unknown' }, [
    plan.speech.notStated(
      plan.views[0] ? plan.speech.subject(plan.views[0].agency, plan.views[0].summary.year) : '',
      `“${plan.query.strangeWords.join(' ')}”`,
    ),
  ])
}

function refuseAgency(plan: Plan): void {
  const { query, speech, coverage } = plan
  const [unknown] = query.unknownAgencies
  const neighbours = [...coverage.values()].slice(0, 5).map((agency) => speech.agency(agency))
  refuse(plan, { what: 'agency', why: unknown!.known ? 'notIndexed' : 'unknown' }, [
    speech.agencyMissing(unknown!.text, unknown!.known, neighbours),
  ])
}

function refuseYear(plan: Plan, targets: Targets): void {
  const { speech, views } = plan
  const sentences = [...new Set(targets.lacking.map(({ agency }) => agency))].map((agency) =>
    speech.yearMissing(
      speech.agency(agency),
      targets.lacking.filter((one) => one.agency === agency).map(({ year }) => year),
      [...new Set(agency.reports.map(({ year }) => year))],
    ),
  )
  refuse({ ...plan, views }, { what: 'year', why: 'notIndexed' }, sentences)
}

function answerCoverage(plan: Plan): void {
  const { query, coverage, draft, speech, views } = plan
  const agencies =
    query.agencies.length > 0 ? query.agencies.map(({ key }) => coverage.get(key)!) : [...coverage.values()]
  const entries = agencies
    .slice(0, 20)
    .map((agency) => ({ agency: speech.agency(agency), years: [...new Set(agency.reports.map(({ year }) => year))] }))
  draft.text = speech.coverage(entries, agencies.length)
  for (const view of views.slice(0, 20)) draft.cite(view, titleSpan(view)[0], titleSpan(view)[1])
  if (draft.citations.length === 0) refuse(plan, { what: 'agency', why: 'notIndexed' }, [draft.text])
}

function titleSpan({ text, report }: ReportView): [number, number] {
  const start = Math.max(0, text.indexOf(report.title))
  return [start, start + report.title.length]
}

function finish(plan: Plan, last: Conversation | null): Answer {
  const { query, draft, speech, coverage, views } = plan
  const metrics = query.metrics.map(({ metric }) => metric)
  const topic: Metric[] =
    metrics.length === 0 && query.topic.length > 0
      ? [{ kind: 'topic', text: query.topicParts.join(' '), words: query.topic }]
      : []
  const narrowed =
    metrics.length > 0 && query.topic.length > 0 && metrics.every(({ kind }) => kind === 'prose')
      ? [{ kind: 'topic' as const, text: query.topicParts.join(' '), words: query.topic }]
      : null
  const asked = narrowed ?? (metrics.length > 0 ? metrics : topic)
  const conversation: Conversation = {
    agencies: query.scope === 'all' ? [] : query.agencies.slice(0, 5).map(({ key }) => key),
    scope: query.scope,
    years: query.years
      .filter(({ by, rule }) => by === 'stated' || rule === 'context' || rule === 'asOf')
      .map(({ year }) => year),
    answeredYear: draft.answeredYear,
    metrics: asked.length > 0 ? asked.slice(0, 4) : (last?.metrics ?? []),
    operation: query.operation,
    verdict: query.verdict,
    asksNumber: query.asksNumber,
    earlier: last
      ? [
          ...last.metrics.map((metric) => ({ metric, agency: last.agencies[0] ?? null, year: last.answeredYear })),
          ...last.earlier,
        ].slice(0, 4)
      : [],
    options: draft.options.map(({ question }) => question),
  }
  const common = {
    language: query.language,
    answer: draft.text,
    figures: draft.figures,
    computation: draft.computation,
    citations: draft.citations,
    interpretation: interpret(query, coverage, speech, views),
    options: draft.options,
    certificate: null,
    suggestions: draft.suggestions.slice(0, 5),
    warnings: draft.warnings,
    context: writeContext(conversation),
    generatedBy: 'rules',
  }
  if (draft.status === 'notFound') return { status: 'notFound', ...common, missing: draft.missing! }
  return { status: draft.status, ...common, missing: null } as Answer
}
