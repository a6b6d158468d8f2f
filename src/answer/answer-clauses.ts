/**
 * 公众号发文几篇，粉丝多少: clauses that ask for different things are answered one by one, each leaning on the one before.
 */
import type { Conversation } from '../question/context.ts'
import { splitClauses, splitList } from '../question/split-clauses.ts'
import type { DatedRequest } from '../question/understand.ts'
import { conversationOf } from './conversation.ts'
import { Draft } from './draft.ts'
import { asksForSpread } from './from-spread.ts'
import { readsOf } from './gather.ts'
import type { Plan } from './plan.ts'
import { restAsked } from './rest-asked.ts'

export type AnswerInto = (draft: Draft, request: DatedRequest, conversation: Conversation | null) => Promise<Plan>

const RECKONED: ReadonlySet<string> = new Set(['share', 'difference', 'growth'])

/** 网站、公众号各多少，加起来多少 */
const SUMMED_UP =
  /^\s*[，,]?(?:那|再)?(?:一?共|总共|合计|加起来|合起来|加在?一起|合在?一起|总和)[^，。？！,?!\p{Script=Han}]*(?:是|有|为)?(?:多少|几)/u

const RANKED: ReadonlySet<string> = new Set(['max', 'min', 'rank'])
/** 哪一年最多，是几件; 哪家多？多的那家几件: the number of the one that comes first, which is told with it. */
const ITS_NUMBER =
  /^\s*[，,]?(?:那|又|各?是|有|为|一?共|总共|最?[多少高低]的?那?一?[家个年份]|那一?[家个年])*(?:多少|几)(?:件|条|起|次|个|篇|人次?|宗|份|万?元)?[呢啊]?[？?]?\s*$/u

/** The answers of the clauses in one, where they tell more than that of the whole question does; else null. */
export async function answerClauses(
  whole: Plan,
  request: DatedRequest,
  conversation: Conversation | null,
  answerInto: AnswerInto,
): Promise<Plan | null> {
  const asking = splitClauses(request.question)
  // 主动公开总条数、行政许可、行政处罚: of different tables, so that the whole finds none of them.
  const isList = asking.length === 0 && whole.draft.status === 'notFound' && whole.draft.missing?.what === 'metric'
  const clauses = isList ? splitList(request.question) : asking
  // 微博占百分之几，比微信多几条: two things reckoned are never one.
  const allAsked =
    !isList &&
    whole.query.metrics.length >= clauses.length &&
    !RECKONED.has(whole.query.operation) &&
    !(SUMMED_UP.test(clauses.at(-1)!) && whole.draft.computation === null) &&
    (whole.draft.figures.length >= clauses.length || whole.draft.status !== 'answered')
  const itsNumber = RANKED.has(whole.query.operation) && clauses.slice(1).every((clause) => ITS_NUMBER.test(clause))
  if (clauses.length === 0 || itsNumber || allAsked || asksForSpread(whole.query) || whole.draft.status === 'clarify')
    return null
  const draft = new Draft()
  const texts: string[] = []
  const plans: Plan[] = []
  let last = conversation
  let answered = 0
  for (const [i, question] of clauses.entries()) {
    Object.assign(draft, { status: 'answered', text: '' })
    const plan = await answerInto(draft, { ...request, question, goesOn: i > 0 }, last)
    // 平江县卫健局的开放日是哪天搞的，请了谁: 谁 is nobody else's agency.
    const strays = draft.status === 'answered' && whole.query.scope === 'named' && plan.query.scope === 'all'
    if (draft.status === 'clarify' || strays) return null
    if (draft.status === 'answered') answered++
    last = conversationOf(plan, last)
    texts.push(draft.text)
    plans.push(plan)
  }
  if (isList && answered < clauses.length) return null
  const [few, many] = [whole.draft, draft]
  const tellsMore =
    many.figures.length > 0 &&
    many.figures.length >= few.figures.length &&
    many.figures.length + many.citations.length > few.figures.length + few.citations.length
  // 增加几件，增幅多少: of the same figures.
  const reckoned = plans.filter(({ query }) => RECKONED.has(query.operation)).map(({ query }) => query.operation)
  const twice = new Set(reckoned).size > 1 && answered === clauses.length
  // 关停了几个，还剩几个: the same number, and what is not stated beside it.
  const known = new Set(many.figures.map(({ factId }) => factId))
  const saysWhatLacks =
    plans.some(({ query }) => restAsked(query) !== undefined) && few.figures.every(({ factId }) => known.has(factId))
  // Did it charge fees? How much?: whether it did comes first.
  const saysWhether = plans[0]!.query.verdict && !whole.query.verdict && answered === clauses.length
  const summedUp = draft.computation?.operation === 'sum' && whole.draft.computation === null
  const toldMore = tellsMore || twice || saysWhether || (summedUp && answered === clauses.length)
  if (!saysWhatLacks && (answered < (whole.draft.status === 'answered' ? 2 : 1) || !toldMore)) return null
  Object.assign(draft, { status: 'answered', missing: null, options: [], text: whole.speech.join(texts) })
  const [first] = plans as [Plan]
  const metrics = plans.flatMap(({ query }) => readsOf(query))
  return {
    ...first,
    draft,
    views: [...new Set(plans.flatMap(({ views }) => views))],
    query: { ...first.query, question: request.question, operation: 'list', metrics, topic: [] },
  }
}
