/**
 * Questions back: every option is a complete question that is then answered.
 */
import type { IndexedAgency } from '../model/coverage.ts'
import type { Plan } from './plan.ts'
import { sayAgencyInEnglish, sayAgencyInFull } from './say/say-agency.ts'
import { questionOf } from './suggest.ts'

const MOST_OPTIONS = 8

function offer(plan: Plan, agencies: readonly IndexedAgency[], span: [number, number] | null): void {
  const { query, draft } = plan
  const english = query.language === 'en'
  draft.status = 'clarify'
  draft.options = agencies.slice(0, MOST_OPTIONS).map((agency) => ({
    label: english ? sayAgencyInEnglish(agency) : sayAgencyInFull(agency),
    question: questionOf(query.question, agency, english, span),
  }))
}

/** A name that several indexed agencies bear. */
export function clarifyName(plan: Plan): void {
  const { query, coverage, draft, speech } = plan
  const [ambiguous] = query.ambiguousAgencies
  offer(
    plan,
    ambiguous!.keys.map((key) => coverage.get(key)!),
    ambiguous!.span,
  )
  draft.text = speech.clarifyAgency(ambiguous!.text)
}

/** No agency at all: those that have a report of the asked year. */
export function clarifyAgency(plan: Plan): void {
  const { query, coverage, draft, speech } = plan
  const years = new Set(query.years.map(({ year }) => year))
  const agencies = [...coverage.values()].filter(
    ({ reports }) => years.size === 0 || reports.some(({ year }) => years.has(year)),
  )
  offer(plan, agencies.length > 0 ? agencies : [...coverage.values()], null)
  draft.text = speech.clarifyAgency(null)
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
