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
import { readContext } from '../question/context.ts'
import { understand } from '../question/understand.ts'
import { chooseAnswer } from './choose-answer.ts'
import { Draft } from './draft.ts'
import { findAccount } from './find-account.ts'
import { finishAnswer } from './finish-answer.ts'
import type { Plan } from './plan.ts'
import { createReportViews, type ReportView } from './report-view.ts'
import { speechIn } from './say/speech.ts'
import { findTargets } from './targets.ts'

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
    const account = await findAccount(chosen ?? request.question, directory, deps.search, views.of)
    const query = understand(
      { ...request, question: chosen ?? request.question, asOf },
      directory,
      chosen ? null : conversation,
      account ? [account] : [],
    )
    const draft = new Draft()
    const speech = speechIn(query.language)
    if (request.context !== undefined && !conversation) draft.warn('contextIgnored', '上下文不是本服务给出的，已忽略。')
    const targets = findTargets(query, coverage)
    const looked: ReportView[] = []
    for (const { agency, report } of targets.found.slice(0, MOST_VIEWS)) looked.push(await views.of(report, agency))
    if (targets.found.length > MOST_VIEWS) draft.warn('tooMany', `涉及的报告过多，只查看了${MOST_VIEWS}份。`)
    const plan: Plan = { query, draft, speech, coverage, search: deps.search, views: looked }
    await chooseAnswer(plan, targets, views.of)
    return finishAnswer(plan, conversation)
  }
  return { ask }
}
