/**
 * A plan → the way of answering it: what must be settled first comes first.
 */
import type { Query } from '../model/query.ts'
import { squeeze } from '../text/fold.ts'
import { askedThings } from './asked-things.ts'
import { askedWords, asksForHalf } from './asked-words.ts'
import { asksWhereThingIs } from './asks-where.ts'
import { clarifyAgency, clarifyMetric, clarifyName, clarifyTopic, type ViewOf } from './clarify.ts'
import { enumerated } from './enumerated.ts'
import { isFound } from './found.ts'
import { answerAgreement } from './from-agreement.ts'
import { answerAverage } from './from-average.ts'
import { answerBreakdown, answerTopicBreakdown } from './from-breakdown.ts'
import { answerChangeWithin } from './from-change-within.ts'
import { answerChanges } from './from-changes.ts'
import { answerContacts, isOfReport } from './from-contacts.ts'
import { answerCoverage } from './from-coverage.ts'
import { answerDifference } from './from-difference.ts'
import { answerTotalOfEach } from './from-each.ts'
import { answerException } from './from-exception.ts'
import { answerOutcome } from './from-outcome.ts'
import { answerPassages } from './from-passages.ts'
import { answerPeriods } from './from-periods.ts'
import { answerPlace, asksForPlace } from './from-place.ts'
import { answerCount, answerRanking } from './from-ranking.ts'
import { answerRatio } from './from-ratio.ts'
import { answerSeries } from './from-series.ts'
import { answerShares } from './from-shares.ts'
import { answerSides } from './from-sides.ts'
import { answerSpoken } from './from-spoken.ts'
import { answerSpread } from './from-spread.ts'
import { answerStatedChange, answerStatedGrowth, sayStatedGrowth } from './from-stated-change.ts'
import { answerSum } from './from-sum.ts'
import { answerList, answerValue } from './from-values.ts'
import { answerVerdict, verdictOfDifference } from './from-verdict.ts'
import { gather } from './gather.ts'
import { claimOf } from './judge-claim.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { refuse, refuseAgency, refuseScope, refuseUnknown, refuseYear } from './refuse.ts'
import type { Targets } from './targets.ts'
import { answerInWords } from './told-in-words.ts'
import { wordIn } from './word-match.ts'

/** Makes the answer in the plan's draft. */
export async function chooseAnswer(plan: Plan, targets: Targets, viewOf: ViewOf): Promise<void> {
  const { query, draft, speech, coverage, views } = plan
  if (query.outside !== null && !views.some(({ text }) => squeeze(text).text.includes(query.outside!))) {
    // 外地户口的人提了几件申请: narrower than anything that the report counts.
    const narrower =
      query.scope === 'named' &&
      views.length > 0 &&
      query.asksNumber &&
      query.metrics.some(({ metric }) => metric.kind === 'cell')
    if (!narrower) return refuseScope(plan)
    const words = [speech.notStated(subjectOf(speech, views[0]!), `“${query.outside}”`)]
    return refuse(plan, { what: 'metric', why: 'notStated' }, words)
  }
  if (query.operation === 'coverage') return answerCoverage(plan)
  const asks =
    WHY.test(query.question) ||
    [query.metrics, query.topic, query.aspects, query.spoken, askedThings(query, askedWords(query))].some(
      ({ length }) => length > 0,
    )
  const strangers = query.unknownAgencies.filter(({ known }) => known)
  if (query.unknownAgencies.length > 0 && (query.agencies.length === 0 || (strangers.length > 0 && needsAll(query))))
    return asks || strangers.length > 0 ? refuseAgency(plan) : refuseScope(plan)
  if (query.ambiguousAgencies.length > 0) return await clarifyName(plan, viewOf)
  if (query.agencies.length === 0) {
    if (query.metrics.length > 0 || query.aspects.length > 0)
      return coverage.size === 0
        ? refuse(plan, { what: 'agency', why: 'notIndexed' }, [speech.coverage([], 0)])
        : await clarifyAgency(plan, viewOf)
    if (query.topic.length > 0 && (await isSpokenOf(plan)) && (await clarifyTopic(plan, viewOf))) return
    return refuseScope(plan)
  }
  if (!asks && query.strangeWords.length > 0) return refuseUnknown(plan)
  if (!asks && views.length > 0 && query.periods.length > 0) return answerPeriods(plan)
  if (!asks) return views.length > 0 ? clarifyMetric(plan) : refuseYear(plan, targets)
  if (views.length > 0 && targets.lacking.length > 0 && needsAll(query) && answerStatedChange(plan)) return
  // 两年一共, of which one is there: its number is no sum.
  const alone = query.operation === 'sum' && views.length === 1 && query.metrics.length < 2
  if (views.length === 0 || (targets.lacking.length > 0 && (needsAll(query) || alone))) return refuseYear(plan, targets)
  // 还剩几个 after 关停了几个: another number than the one that was told.
  const rest = restAsked(query)
  if (rest && answerOutcome(plan)) return
  if (rest)
    return refuse(plan, { what: 'metric', why: 'notStated' }, [
      speech.notStated(subjectOf(speech, views[0]!), `“${rest}”`),
    ])
  answerFrom(plan)
  if (draft.text === '')
    refuse(plan, { what: 'metric', why: 'notStated' }, [speech.noPassage(views.map((view) => subjectOf(speech, view)))])
  if (query.asksNumber && draft.status === 'notFound' && answerInWords(plan)) return
  if (asksInWords(query) && !query.metrics.some(({ metric }) => metric.kind === 'imprint')) insteadOfNothing(plan)
  const untold = [...targets.lacking, ...(ADDING.has(query.operation) ? targets.skipped : [])]
  if (untold.length > 0 && draft.status === 'answered') {
    const note = speech.lacking(untold.slice(0, MOST_LACKING).map(({ agency, year }) => speech.subject(agency, year)))
    draft.text = speech.join([draft.text, note])
    draft.warn('notIndexed', note)
  }
  if (query.withoutOwn.length > 0 && draft.status === 'answered') {
    const note = speech.withoutOwn(query.withoutOwn)
    draft.text = speech.join([note, draft.text])
    draft.warn('notIndexed', note)
  }
  if (strangers.length > 0 && draft.status === 'answered') {
    const note = speech.join(strangers.map(({ text }) => speech.agencyMissing(text, true, [])))
    draft.text = speech.join([draft.text, note])
    draft.warn('notIndexed', note)
  }
}

/** The words that ask for another number than the one told last, where nothing else says which. */
export const restAsked = (query: Query): string | undefined =>
  repeatsLast(query) ? REST.exec(query.question)?.[0] : undefined

const REST = /还?剩(?:下|余)?|其余|余下|别的|另外(?:的|那|几)/u

/** Is it all that was asked last, and nothing else? */
function repeatsLast({ operation, verdict, metrics, agencies, years }: Query): boolean {
  return (
    operation === 'value' &&
    !verdict &&
    metrics.length > 0 &&
    [metrics, agencies, years].every((reads) => reads.every(({ by, rule }) => by === 'implied' && rule !== 'asOf'))
  )
}

/** 发布会开了几场, of nobody: does any passage hold all that the question is about? */
async function isSpokenOf({ query, search }: Plan): Promise<boolean> {
  const { hits } = await search.search({ text: query.topic.join(' '), limit: 5 })
  return hits.some(({ passage }) => query.topic.every((word) => wordIn(word, squeeze(passage.text).text) > 0))
}

/** What nothing names may still be asked for its reason: 为什么申请减少了. */
const WHY = /为什么|为何|为啥|怎么会|原因|\bwhy\b/iu

/** What is added up or averaged says whom it leaves out. */
const ADDING: ReadonlySet<string> = new Set(['sum', 'average'])
const MOST_LACKING = 12

/** A difference with one side missing is no difference. */
function needsAll({ operation }: Query): boolean {
  return operation === 'difference' || operation === 'growth' || operation === 'ratio'
}

/** 公开了多少条，电话是多少: the number, then the contact. */
function answerWithContacts(plan: Plan): void {
  const { query, draft, speech } = plan
  const isContact = ({ metric }: Query['metrics'][number]) => isOfReport(metric)
  const others = query.metrics.filter((read) => !isContact(read))
  const numbers =
    others.length > 0 ||
    (query.topic.length > 0 &&
      /多少|几|how many/iu.test(query.question) &&
      enumerated({ ...plan, query: { ...query, metrics: [] } }))
  if (!numbers) return answerContacts(plan)
  answerFrom({ ...plan, query: { ...query, metrics: others } })
  const first = draft.text
  draft.status = 'answered'
  draft.missing = null
  answerContacts({ ...plan, query: { ...query, metrics: query.metrics.filter(isContact) } })
  draft.text = speech.join([first, draft.text])
}

/** 怎么改, 为什么: whatever else the question names, a number or a yes is no answer. */
const IN_WORDS = /怎么(?!样?多|分)|咋|如何|怎样|为什么|为啥|为何/u

/** 谁签字, 哪方面: words are wanted where nothing is counted. */
function asksInWords({ question, verdict }: Query): boolean {
  if (/多少|how (?:many|much)/iu.test(question)) return false
  return IN_WORDS.test(question) || (!verdict && /谁|哪[方些儿里]|什么|啥|几[遍道关手级]/u.test(question))
}

/** The report's own words, where it has no figure of what is asked. */
function insteadOfNothing(plan: Plan): void {
  const { query, draft } = plan
  if (draft.status !== 'notFound' || askedWords(query).length === 0) return
  draft.status = 'answered'
  draft.missing = null
  answerPassages(plan)
}

function answerFrom(plan: Plan): void {
  const { query, draft } = plan
  if (answerSpoken(plan)) return
  if (query.periods.length > 0 && query.asksNumber && query.operation !== 'average') return answerPeriods(plan)
  if (query.operation !== 'passage' && query.metrics.some(({ metric }) => isOfReport(metric)))
    return asksWhereThingIs(query) ? answerPassages(plan) : answerWithContacts(plan)
  if (query.except.length > 0)
    return plan.views.length > 1
      ? answerList(plan, gather([...query.metrics, ...query.except], plan))
      : answerException(plan)
  if (asksForPlace(plan) && !query.verdict) return answerPlace(plan)
  if (
    answerChangeWithin(plan) ||
    answerSeries(plan) ||
    answerAgreement(plan) ||
    answerSides(plan) ||
    answerOutcome(plan) ||
    answerTotalOfEach(plan)
  )
    return
  switch (query.operation) {
    case 'share':
      // 自己拍的占几成: what the report says of just that, before any part of a whole.
      return answerInWords(plan, true) ? undefined : answerShares(plan)
    case 'difference':
    case 'growth':
      if (
        query.verdict &&
        ((query.metrics.length === 0 && query.topic.length > 0) ||
          (query.numbers.length > 0 && plan.views.length === 1))
      )
        return answerVerdict(plan)
      if (answerChanges(plan)) return
      if (answerStatedGrowth(plan) || answerSpread(plan)) return
      answerDifference(plan)
      // 粉丝比上年增加多少: the earlier report does not state it, but the later one says by how much.
      if (query.withYearBefore && draft.status === 'notFound' && answerStatedChange(plan)) {
        draft.status = 'answered'
        draft.missing = null
        return
      }
      if (query.operation === 'growth' && draft.computation) sayStatedGrowth(plan)
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
    case 'ratio':
      return answerRatio(plan)
    case 'max':
    case 'min':
    case 'rank':
      return answerRanking(plan)
    case 'count':
      answerCount(plan)
      // 哪几个镇说人员更换频繁: nothing is counted, but words may tell.
      if (query.metrics.length === 0 && query.numbers.length === 0) insteadOfNothing(plan)
      return
    case 'breakdown':
      // 申请里当面、信函、网络各几件: what is listed goes before the columns of the form.
      if (query.topicParts.length > 1 || query.metrics.every(({ metric }) => metric.kind === 'prose'))
        if (enumerated(plan)?.every(isFound)) return answerValue(plan)
      if (query.metrics.length > 0) {
        answerBreakdown(plan)
        // 有没有被起诉，结果怎么样
        if (query.verdict && draft.figures.length > 0)
          draft.text = plan.speech.join([
            plan.speech.verdict(draft.figures.some(({ value }) => value !== 0)),
            draft.text,
          ])
        return
      }
      if (enumerated(plan)) return answerValue(plan)
      return query.asksNumber && query.topic.length > 0 ? answerTopicBreakdown(plan) : answerPassages(plan)
    default:
  }
  if (asksForHalf(query) && !/多少|几/u.test(query.question) && claimOf(query.question)?.kind !== 'all')
    return answerPassages(plan)
  if (
    query.verdict &&
    !(IN_WORDS.test(query.question) && query.operation === 'passage') &&
    (/有没有|有无|是否|吗|对不对|对吧/u.test(query.question) || !/多少|几|how many|how much/iu.test(query.question))
  )
    return answerVerdict(plan)
  if (query.operation === 'passage') return answerPassages(plan)
  if (query.metrics.length > 0) {
    answerValue(plan)
    // 财政预决算公开了哪些表: no figure, but words may tell.
    if (/哪些/u.test(query.question)) insteadOfNothing(plan)
    return
  }
  if (query.asksNumber) {
    answerValue(plan)
    // 政府信息管理, without a question word: a figure, or else words.
    if (!/多少|几|[数率量额]|how m|number/iu.test(query.question)) insteadOfNothing(plan)
    return
  }
  if (draft.text === '') answerPassages(plan)
}
