/**
 * A plan → the way of answering it: what must be settled first comes first.
 */
import type { Query } from '../model/query.ts'
import { squeeze } from '../text/fold.ts'
import { answerSettled } from './answer-settled.ts'
import { answerUntabled } from './answer-untabled.ts'
import { askedThings } from './asked-things.ts'
import { askedWords } from './asked-words.ts'
import { clarifyAgency, clarifyMetric, clarifyName, clarifyTopic, type ViewOf } from './clarify.ts'
import { answerCoverage } from './from-coverage.ts'
import { answerOutcome } from './from-outcome.ts'
import { answerPeriods } from './from-periods.ts'
import { answerStatedChange } from './from-stated-change.ts'
import { asksForUnit } from './from-unit.ts'
import { answerYearBefore, asksForYearBefore } from './from-year-after.ts'
import { asksInWords, insteadOfNothing } from './instead-of-nothing.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { tellQuotedNumber } from './quoted-number.ts'
import { refuse, refuseAgency, refuseScope, refuseUnknown, refuseYear } from './refuse.ts'
import { restAsked } from './rest-asked.ts'
import type { Targets } from './targets.ts'
import { strangersIn, tellLeftOut } from './tell-left-out.ts'
import { answerTheAbsence } from './told-absent.ts'
import { answerInWords } from './told-in-words.ts'
import { wordIn } from './word-match.ts'

/** Makes the answer in the plan's draft. */
export async function chooseAnswer(plan: Plan, targets: Targets, viewOf: ViewOf): Promise<void> {
  const { query, draft, speech, coverage, views } = plan
  if (query.outside !== null && !views.some(({ text }) => squeeze(text).text.includes(query.outside!)))
    return refuseOutside(plan, query.outside)
  if (query.operation === 'coverage') return answerCoverage(plan)
  const asks =
    WHY.test(query.question) ||
    (asksForUnit(query) && query.numbers.length > 0) ||
    [query.metrics, query.topic, query.aspects, query.spoken, askedThings(query, askedWords(query))].some(
      ({ length }) => length > 0,
    )
  const strangers = strangersIn(query)
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
  if (!asks && views.length === 1 && query.periods.length > 0) return answerPeriods(plan)
  if (!asks) return views.length > 0 ? clarifyMetric(plan) : refuseYear(plan, targets)
  if (asksForYearBefore(plan, targets))
    return (await answerYearBefore(plan, targets, viewOf)) ? undefined : refuseYear(plan, targets)
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
  answerSettled(plan)
  if (draft.text === '')
    refuse(plan, { what: 'metric', why: 'notStated' }, [speech.noPassage(views.map((view) => subjectOf(speech, view)))])
  if (query.asksNumber && draft.status === 'notFound' && answerInWords(plan)) return tellQuotedNumber(plan)
  if (query.asksNumber && draft.status === 'notFound') {
    if (draft.missing?.why === 'absent') answerUntabled(plan)
    else answerTheAbsence(plan)
  }
  if (asksInWords(query) && !query.metrics.some(({ metric }) => metric.kind === 'imprint')) insteadOfNothing(plan)
  if (draft.status !== 'answered') return
  tellQuotedNumber(plan)
  tellLeftOut(plan, targets)
}

/** What no report speaks of. */
function refuseOutside(plan: Plan, outside: string): void {
  const { query, speech, views } = plan
  // 外地户口的人提了几件申请: narrower than anything that the report counts.
  const narrower =
    query.scope === 'named' &&
    views.length > 0 &&
    query.asksNumber &&
    query.metrics.some(({ metric }) => metric.kind === 'cell')
  if (!narrower) return refuseScope(plan)
  const words = [speech.notStated(subjectOf(speech, views[0]!), `“${outside}”`)]
  refuse(plan, { what: 'metric', why: 'notStated' }, words)
}

/** 发布会开了几场, of nobody: does any passage hold all that the question is about? */
async function isSpokenOf({ query, search }: Plan): Promise<boolean> {
  const { hits } = await search.search({ text: query.topic.join(' '), limit: 5 })
  return hits.some(({ passage }) => query.topic.every((word) => wordIn(word, squeeze(passage.text).text) > 0))
}

/** What nothing names may still be asked for its reason: 为什么申请减少了. */
const WHY = /为什么|为何|为啥|怎么会|原因|\bwhy\b/iu

/** A difference with one side missing is no difference. */
function needsAll({ operation }: Query): boolean {
  return operation === 'difference' || operation === 'growth' || operation === 'ratio'
}
