/**
 * A plan of which everything is settled → the one way of answering that its operation and words ask for.
 */

import type { Query } from '../model/query.ts'
import { asksForHalf } from './asked-words.ts'
import { asksWhereThingIs } from './asks-where.ts'
import { enumerated } from './enumerated.ts'
import { isFound } from './found.ts'
import { answerAddingUp } from './from-adding-up.ts'
import { answerAgreement } from './from-agreement.ts'
import { answerAverage } from './from-average.ts'
import { answerBreakdown, answerTopicBreakdown } from './from-breakdown.ts'
import { answerChangeWithin } from './from-change-within.ts'
import { answerChanges } from './from-changes.ts'
import { answerContacts, isOfReport } from './from-contacts.ts'
import { answerCount } from './from-count.ts'
import { answerDifference } from './from-difference.ts'
import { answerTotalOfEach } from './from-each.ts'
import { answerException } from './from-exception.ts'
import { answerOutcome } from './from-outcome.ts'
import { answerPassages } from './from-passages.ts'
import { answerPeriods } from './from-periods.ts'
import { answerPlace, asksForPlace } from './from-place.ts'
import { answerRanking } from './from-ranking.ts'
import { answerRatio } from './from-ratio.ts'
import { answerSeries } from './from-series.ts'
import { answerShares } from './from-shares.ts'
import { answerSides } from './from-sides.ts'
import { answerSpoken } from './from-spoken.ts'
import { answerSpread } from './from-spread.ts'
import { answerStatedChange, answerStatedGrowth, sayStatedGrowth } from './from-stated-change.ts'
import { answerSum } from './from-sum.ts'
import { answerUnit } from './from-unit.ts'
import { answerList, answerValue } from './from-values.ts'
import { answerVerdict } from './from-verdict.ts'
import { gather } from './gather.ts'
import { IN_WORDS, insteadOfNothing } from './instead-of-nothing.ts'
import { claimOf } from './judge-claim.ts'
import type { Plan } from './plan.ts'
import { resolveTopic } from './resolve-topic.ts'
import { answerInWords } from './told-in-words.ts'
import { verdictOfDifference } from './verdict-of-difference.ts'

/** 收没收过，收了多少: whether is asked beside how much, and not 能不能说说有多少. */
const WHETHER =
  /有无|是否|吗|对吧|属实|[过了][^，。？！,?!]{1,10}没有?[，,]|(?![能可好行要方知])(\p{Script=Han})[没不]\1|^(?:did|does|was|were|has|had)\b.*\band how m/iu

/** Makes the answer in the plan's draft. */
export function answerSettled(plan: Plan): void {
  const { query, draft } = plan
  if (answerUnit(plan) || answerSpoken(plan)) return
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
    answerAddingUp(plan) ||
    answerAgreement(plan) ||
    answerSides(plan) ||
    answerOutcome(plan) ||
    answerTotalOfEach(plan)
  )
    return
  switch (query.operation) {
    case 'share':
      // 自己拍的占几成: what the report says of just that, before any part of a whole; 用百分比 is reckoned.
      return !/百分|%|percent/iu.test(query.question) && answerInWords(plan, true) ? undefined : answerShares(plan)
    case 'difference':
    case 'growth':
      return answerChange(plan)
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
      return answerParts(plan)
    default:
  }
  if (asksForHalf(query) && !/多少|几/u.test(query.question) && claimOf(query)?.kind !== 'all')
    return answerPassages(plan)
  if (
    query.verdict &&
    !(IN_WORDS.test(query.question) && query.operation === 'passage') &&
    (WHETHER.test(query.question) || !/多少|几|how many|how much/iu.test(query.question))
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

/** 新闻发布会是不是比2023年多: does the report of each year count it, in words of its own? */
function bothCount(plan: Plan): boolean {
  const { query, views } = plan
  const text = query.topicParts.join(' ')
  return views.length === 2 && views.every((view) => isFound(resolveTopic(query.topic, text, view, plan)))
}

/** 多了多少, 增长百分之几, 比上年多吗. */
function answerChange(plan: Plan): void {
  const { query, draft } = plan
  if (
    query.verdict &&
    ((query.metrics.length === 0 && query.topic.length > 0 && !bothCount(plan)) ||
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
}

/** 各多少, 构成, 结果怎么样. */
function answerParts(plan: Plan): void {
  const { query, draft } = plan
  // 申请里当面、信函、网络各几件: what is listed goes before the columns of the form.
  if (query.topicParts.length > 1 || query.metrics.every(({ metric }) => metric.kind === 'prose'))
    if (enumerated(plan)?.every(isFound)) return answerValue(plan)
  if (query.metrics.length > 0) {
    answerBreakdown(plan)
    // 有没有被起诉，结果怎么样
    if (query.verdict && draft.figures.length > 0)
      draft.text = plan.speech.join([plan.speech.verdict(draft.figures.some(({ value }) => value !== 0)), draft.text])
    return
  }
  if (enumerated(plan)) return answerValue(plan)
  return query.asksNumber && query.topic.length > 0 ? answerTopicBreakdown(plan) : answerPassages(plan)
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
  answerSettled({ ...plan, query: { ...query, metrics: others } })
  const first = draft.text
  draft.status = 'answered'
  draft.missing = null
  answerContacts({ ...plan, query: { ...query, metrics: query.metrics.filter(isContact) } })
  draft.text = speech.join([first, draft.text])
}
