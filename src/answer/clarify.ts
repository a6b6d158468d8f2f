/**
 * Questions back: every option is a complete question that is then answered.
 */
import type { IndexedAgency } from '../model/coverage.ts'
import type { ReportSummary } from '../model/store.ts'
import { choosePassages } from './choose-passages.ts'
import { isFound } from './found.ts'
import { isOfReport, tells } from './from-contacts.ts'
import { sayCoverage } from './from-coverage.ts'
import type { Plan } from './plan.ts'
import { refuse } from './refuse.ts'
import type { ReportView } from './report-view.ts'
import { resolveFor } from './resolve-for.ts'
import { resolveTopic } from './resolve-topic.ts'
import { sayAgencyInEnglish, sayAgencyInFull } from './say/say-agency.ts'
import { questionOf } from './suggest.ts'

const MOST_OPTIONS = 8

export type ViewOf = (report: ReportSummary, agency: IndexedAgency) => Promise<ReportView>

/** Agencies looked into for whether they can answer; a larger index offers the first that can. */
const MOST_LOOKED_INTO = 60

/** The report that an agency would answer from, where it has those that the question needs. */
function reportAsked({ query }: Plan, { reports }: IndexedAgency): ReportSummary | undefined {
  const report = reports.find(({ year }) => query.years.length === 0 || query.years.some((read) => read.year === year))
  const before = query.withYearBefore || query.operation === 'growth'
  return report && before && !reports.some(({ year }) => year === report.year - 1) ? undefined : report
}

/** An option must then be answered: agencies whose report does not state what is asked are no options. */
async function thoseThatAnswer(
  plan: Plan,
  agencies: readonly IndexedAgency[],
  viewOf: ViewOf,
): Promise<IndexedAgency[]> {
  const { query } = plan
  const able: IndexedAgency[] = []
  for (const agency of agencies.slice(0, MOST_LOOKED_INTO)) {
    const report = reportAsked(plan, agency)
    if (!report) continue
    const view = await viewOf(report, agency)
    const answers = query.metrics.some((read) =>
      isOfReport(read.metric) ? tells(view, read.metric) : isFound(resolveFor(read, view, plan)),
    )
    if (answers || query.metrics.length === 0) able.push(agency)
  }
  return able
}

/** @param others - agencies that may be meant as well, but cannot answer: they are understood, not shown */
function offer(
  plan: Plan,
  agencies: readonly IndexedAgency[],
  span: [number, number] | null,
  others: readonly IndexedAgency[] = [],
): void {
  const { query, draft } = plan
  const english = query.language === 'en'
  const optionFor = (agency: IndexedAgency) => ({
    label: english ? sayAgencyInEnglish(agency) : sayAgencyInFull(agency),
    question: questionOf(query.question, agency, english, span),
  })
  draft.status = 'clarify'
  draft.options = agencies.slice(0, MOST_OPTIONS).map(optionFor)
  draft.unshown = others.slice(0, MOST_OPTIONS - draft.options.length).map(optionFor)
}

/** A name that several indexed agencies bear. */
export async function clarifyName(plan: Plan, viewOf: ViewOf): Promise<void> {
  const { query, coverage, draft, speech } = plan
  const [ambiguous] = query.ambiguousAgencies
  const bearers = ambiguous!.keys.map((key) => coverage.get(key)!)
  const able = await thoseThatAnswer(plan, bearers, viewOf)
  const unable = bearers.filter((agency) => !able.includes(agency))
  if (able.length > 0) offer(plan, able, ambiguous!.span, unable)
  else offer(plan, bearers, ambiguous!.span)
  draft.text = speech.clarifyAgency(ambiguous!.text)
}

/** No agency at all: those that have reports of the asked years. */
export async function clarifyAgency(plan: Plan, viewOf: ViewOf): Promise<void> {
  const { query, coverage, draft, speech } = plan
  const agencies = [...coverage.values()].filter((agency) => reportAsked(plan, agency))
  if (agencies.length === 0) return refuseYears(plan)
  const able = await thoseThatAnswer(plan, agencies, viewOf)
  if (able.length === 0 && agencies.length > MOST_LOOKED_INTO) {
    // Those that were not looked into may state it.
    offer(plan, agencies.slice(MOST_LOOKED_INTO), null)
    draft.text = speech.tooWide()
    return
  }
  if (able.length === 0)
    return refuse(plan, { what: 'metric', why: 'notStated' }, [
      speech.nobodyStates(query.metrics.map(({ metric }) => speech.metric(metric)).join('、')),
    ])
  offer(plan, able, null)
  draft.text = speech.clarifyAgency(null)
}

/** Whose report, of those that answer in words of their own: 发布会开了几场. False where none of them does. */
export async function clarifyTopic(plan: Plan, viewOf: ViewOf): Promise<boolean> {
  const { query, coverage, draft, speech } = plan
  const able: IndexedAgency[] = []
  for (const agency of [...coverage.values()].slice(0, MOST_LOOKED_INTO)) {
    const report = reportAsked(plan, agency)
    if (!report) continue
    const view = await viewOf(report, agency)
    const found = query.asksNumber
      ? isFound(resolveTopic(query.topic, query.topicParts.join(' '), view, plan))
      : choosePassages(query, view).length > 0
    if (found) able.push(agency)
  }
  if (able.length === 0) return false
  offer(plan, able, null)
  draft.text = speech.clarifyAgency(null)
  return true
}

/** Nobody has a report of the asked year, or of two years to compare: what there is instead. */
function refuseYears(plan: Plan): void {
  const { query, coverage, speech } = plan
  const asked = query.years.map(({ year }) => year)
  const indexed = new Set([...coverage.values()].flatMap(({ reports }) => reports.map(({ year }) => year)))
  const lacking = asked.filter((year) => !indexed.has(year))
  refuse(plan, { what: 'year', why: 'notIndexed' }, [
    lacking.length > 0
      ? speech.yearMissing(
          null,
          lacking,
          [...indexed].sort((a, b) => b - a),
        )
      : sayCoverage(plan, [...coverage.values()]),
  ])
}

/** An agency and nothing asked of it. */
export function clarifyMetric(plan: Plan): void {
  const { query, draft, speech, views } = plan
  const agency = views[0]!.agency
  const english = query.language === 'en'
  const name = english ? sayAgencyInEnglish(agency) : sayAgencyInFull(agency)
  const { year } = views[0]!.summary
  draft.status = 'clarify'
  draft.options = english
    ? [
        { label: 'Items published', question: `How many items did ${name} publish in ${year}?` },
        { label: 'Problems', question: `What problems did ${name} report in ${year}?` },
        { label: 'Telephone', question: `What is the telephone number of ${name}?` },
      ]
    : [
        { label: '公开信息条数', question: `${name}${year}年公开了多少条政府信息？` },
        { label: '收到的申请', question: `${name}${year}年新收政府信息公开申请总计多少件？` },
        { label: '存在的问题', question: `${name}${year}年存在哪些主要问题？` },
        { label: '联系电话', question: `${name}的联系电话是多少？` },
      ]
  draft.text = speech.clarifyMetric(speech.agency(agency))
}

/** More reports than can be told one by one: the asker narrows it down. */
export function clarifyWide(plan: Plan): void {
  const { query, coverage, draft, speech } = plan
  offer(
    plan,
    query.agencies.slice(0, MOST_OPTIONS).map(({ key }) => coverage.get(key)!),
    null,
  )
  draft.text = speech.tooWide()
}
