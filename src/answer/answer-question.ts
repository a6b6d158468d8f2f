/**
 * A question → its Answer: understood, looked up, put into words.
 *
 * Nothing here knows a number: every figure comes from a fact of the store, every
 * quotation from a report's text. The same question over the same index gives the same bytes.
 */
import type { Answer, AskRequest } from '../model/answer.ts'
import { coverageOf } from '../model/coverage.ts'
import type { PassageSearch } from '../model/search.ts'
import type { ReportSummary, Store } from '../model/store.ts'
import { createDirectory } from '../question/agencies/directory.ts'
import { chooseOption } from '../question/choose-option.ts'
import { type Conversation, readContext } from '../question/context.ts'
import { languageOf } from '../question/normalize.ts'
import { type DatedRequest, understand } from '../question/understand.ts'
import type { Vocabulary } from '../question/vocabulary.ts'
import { answerBeyondPremise } from './answer-beyond-premise.ts'
import { answerClauses } from './answer-clauses.ts'
import { answerWithoutAsides } from './answer-without-asides.ts'
import { chooseAnswer } from './choose-answer.ts'
import { clarifyWide } from './clarify.ts'
import { Draft } from './draft.ts'
import { findAccount } from './find-account.ts'
import { finishAnswer } from './finish-answer.ts'
import { answerFromPlans } from './from-plans.ts'
import { keepOptionsThatAnswer } from './options-that-answer.ts'
import { tellOtherYears } from './other-years.ts'
import type { Plan } from './plan.ts'
import { createReportViews, type ReportView } from './report-view.ts'
import { speechIn } from './say/speech.ts'
import { shortlist } from './shortlist.ts'
import { findTargets } from './targets.ts'

export interface Answerer {
  ask(request: AskRequest): Promise<Answer>
}

/** Reports that a question may look into one by one; of more, only what is singled out is answered. */
const MOST_VIEWS = 400

export function createAnswerer(deps: {
  store: Store
  search: PassageSearch
  summaries: readonly ReportSummary[]
  vocabulary: Vocabulary
}): Answerer {
  const coverage = coverageOf(deps.summaries)
  const directory = createDirectory(coverage, deps.vocabulary.otherNames)
  const knowledge = { directory, vocabulary: deps.vocabulary }
  const views = createReportViews(deps.store)

  /** One question, or one clause of it, into a draft of its own or one that holds the clauses before. */
  async function answerInto(draft: Draft, request: DatedRequest, conversation: Conversation | null): Promise<Plan> {
    const account = await findAccount(request.question, directory, deps.search, views.of)
    const query = understand(request, knowledge, conversation, account ? [account] : [])
    const speech = speechIn(query.language)
    const targets = findTargets(query, coverage)
    const wide = targets.found.length > MOST_VIEWS
    const listed = wide ? await shortlist(query, targets.found, deps.store) : targets.found
    const looked: ReportView[] = []
    for (const { agency, report } of listed ?? []) looked.push(await views.of(report, agency))
    const twins = new Map<string, ReportView[]>()
    for (const { agency, report, others } of listed ?? [])
      if (others.length > 0) twins.set(report.id, await Promise.all(others.map((other) => views.of(other, agency))))
    const plan: Plan = { query, draft, speech, coverage, search: deps.search, views: looked, twins }
    if (listed === null) clarifyWide(plan)
    else await chooseAnswer(plan, targets, views.of)
    return plan
  }

  async function ask(request: AskRequest): Promise<Answer> {
    const handedBack = request.context === undefined ? null : readContext(request.context)
    const chosen = handedBack ? chooseOption(request.question, handedBack.options) : null
    const conversation = chosen ? null : handedBack
    const asked = {
      ...request,
      question: chosen ?? request.question,
      // An option of ours names the agency in brackets as reports do, whatever its language.
      ...(chosen && !request.language && { language: languageOf(chosen.replace(/\([^)]*\)/gu, '')) }),
      asOf: request.asOf ?? new Date().toISOString().slice(0, 10),
    }
    const whole = await answerInto(new Draft(), asked, conversation)
    const plan =
      (await answerClauses(whole, asked, conversation, answerInto)) ??
      (await answerBeyondPremise(whole, asked, conversation, answerInto)) ??
      (await answerFromPlans(whole, asked, conversation, answerInto)) ??
      (await answerWithoutAsides(whole, asked, conversation, answerInto)) ??
      whole
    await tellOtherYears(plan, asked, conversation, answerInto)
    await keepOptionsThatAnswer(plan, asked, answerInto)
    if (request.context !== undefined && !handedBack) plan.draft.warn('contextIgnored', plan.speech.contextIgnored())
    return finishAnswer(plan, handedBack)
  }
  return { ask }
}
