/**
 * Answers that begin with yes or no, then give the evidence.
 */
import { outcomeOf } from './all-done.ts'
import { type AskedThing, askedThings } from './asked-things.ts'
import { evidenceOf } from './evidence.ts'
import { isFound, operandOf, unitOf } from './found.ts'
import { isOfReport } from './from-contacts.ts'
import { answerPassages } from './from-passages.ts'
import { answerValue } from './from-values.ts'
import { gather } from './gather.ts'
import { claimedNumber, claimOf } from './judge-claim.ts'
import { matchFigures } from './match-figures.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { aspectSentences } from './problem-section.ts'
import { denialOf, denialVerdict, proseVerdict } from './prose-verdict.ts'
import { refuse, refuseGaps } from './refuse.ts'
import type { ReportView } from './report-view.ts'
import { sayFigure } from './say-figure.ts'
import type { Sentence } from './sentences.ts'
import { fulfils } from './threshold.ts'
import { rateVerdict, wholeVerdict } from './whole-verdict.ts'

const ALL_DONE = /(?:都|全部?|已经?)[^，。？！,?!没未]{0,4}(?:办|处理|答复|回复|了结)|\ball\b/u

export function answerVerdict(plan: Plan): void {
  const { query, views, draft, speech } = plan
  const [view] = views
  const isContact = query.metrics[0] && isOfReport(query.metrics[0].metric)
  const gathered = isContact ? [] : gather(query.metrics, plan)
  const gaps = gathered.filter((one) => one.kind === 'gap')
  if (gathered.length > 0) {
    const found = gathered.filter(isFound)
    const [first] = found
    // 都回复了吗, of letters: only words tell, where no number of it is stated.
    const toldInWords =
      first?.metric.kind === 'topic' &&
      query.metrics.every(({ by }) => by === 'implied') &&
      claimOf(query)?.kind === 'all' &&
      unitOf(first) !== '%' &&
      outcomeOf(first, query.question) === null
    const spokenWords = query.metrics.flatMap(({ metric }) => (metric.kind === 'topic' ? metric.words : []))
    if (toldInWords && proseVerdict(plan, askedThings(query, [...spokenWords, ...query.topic]))) return
    if (first) {
      const claim = claimedNumber(query)
      const claimsNone = claimOf(query)?.kind === 'none'
      const value = operandOf(first).value
      const zero = found.every((one) => operandOf(one).value === 0)
      answerValue(plan)
      const whole = wholeVerdict(plan, first)
      // 是不是都办完了，没有留到下一年的: what is carried over denies it.
      const noneLeft =
        first.metric.kind === 'cell' && first.metric.row === 'carriedOut' && ALL_DONE.test(query.question)
      const verdict = noneLeft
        ? zero
        : claim !== null && claim !== view!.summary.year
          ? fulfils(value, claim, query.question)
          : claimsNone
            ? zero
            : (whole ?? rateVerdict(plan) ?? !zero)
      draft.text = speech.join([
        claim !== null || claimsNone || noneLeft || whole === true ? speech.judged(verdict) : speech.verdict(verdict),
        draft.text,
        denialOf(plan, zero),
      ])
      return
    }
    // Beside a blank cell only a sentence that denies it is an answer: a mere mention proves nothing.
    if (denialVerdict(plan, query.metrics[0]!.metric)) return
    const spoken = query.metrics.every(({ metric }) => metric.kind === 'prose') && query.wideTopic.length > 0
    if (query.topic.length === 0 && !spoken) {
      // 2022年收了没有 after 信息处理费: the words of the turn before.
      if (spokenWords.length > 0 && proseVerdict(plan, askedThings(query, spokenWords))) return
      return refuseGaps(plan, gaps)
    }
  }
  const placed = claimOf(query)?.kind === 'place'
  const words = (query.wideTopic.length > 0 ? query.wideTopic : query.topic).filter(
    (word) => !placed || !/^[排第名前]/u.test(word),
  )
  // 收没收钱: no word of its own, but a way of saying that reports have words for.
  if (words.length === 0) return proseVerdict(plan, askedThings(query, [])) ? undefined : answerPassages(plan)
  // 查出的7个问题都改了吗: that there were 7 is no claim.
  const claim = placed || claimOf(query)?.kind === 'all' ? null : claimedNumber(query)
  const match =
    claim === null
      ? undefined
      : matchFigures({ words: query.topic, heads: [], unit: query.unit, text: query.question }, view!)[0]
  if (match && claim !== null) {
    const said = sayFigure(draft, speech, view!, match.fact)
    draft.text = speech.join([
      speech.judged(fulfils(match.fact.value!, claim, query.question)),
      speech.value(subjectOf(speech, view!), said),
    ])
    return
  }
  const things = askedThings(query, words)
  // 图解太少，后来改了吗: a sentence that only admits it is no yes; what is to be done about it stands beside it.
  if (REMEDIED.test(query.question) && views.some((view) => isProblem(evidenceOf(things, view)?.sentence, view)))
    return answerPassages({ ...plan, query: { ...query, question: `${query.question}怎么改` } })
  if (proseVerdict(plan, things)) return
  // 给群众找资料，收没收信息处理费: what stands before the clause that asks only tells when.
  const [clause = ''] = ASKING_CLAUSE.exec(query.question) ?? []
  const formsIn = ({ said }: AskedThing) => said.split('|').filter((form) => clause.includes(form))
  const asked = things.filter((thing) => formsIn(thing).length > 0)
  const isNamed = asked.flatMap(formsIn).some((form) => form.length >= LONG_NAME)
  if (isNamed && asked.length < things.length && proseVerdict(plan, asked)) return
  if (gaps.length > 0) refuseGaps(plan, gaps)
  else refuse(plan, { what: 'metric', why: 'notStated' }, [speech.noPassage([subjectOf(speech, view!)])])
}

const ASKING_CLAUSE = /[^，。；,;]*(?:(\p{Script=Han})[没不]\1|有没有|有无|是否)[^，。；,;]*$/u
/** 信息处理费 is spoken of for itself, wherever it stands. */
const LONG_NAME = 4

const REMEDIED = /(?:改|改正|改好|改进|解决|纠正过来|好转|改善)(?:了|过)?(?:吗|没|么)/u

const isProblem = (sentence: Sentence | undefined, view: ReportView) =>
  sentence !== undefined &&
  aspectSentences('problems', view).some(({ start }) => start === sentence.start) &&
  !aspectSentences('measures', view).some(({ start }) => start === sentence.start)
