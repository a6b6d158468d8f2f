/**
 * Answers that begin with yes or no, then give the evidence.
 */
import { squeeze } from '../text/fold.ts'
import { outcomeOf } from './all-done.ts'
import { type AskedThing, askedThings, thingIn } from './asked-things.ts'
import { type Found, isFound, operandOf, unitOf } from './found.ts'
import { isOfReport } from './from-contacts.ts'
import { answerPassages } from './from-passages.ts'
import { answerValue, sayFound } from './from-values.ts'
import { gather } from './gather.ts'
import { claimOf, judgeClaim } from './judge-claim.ts'
import { matchFigures } from './match-figures.ts'
import { matchSentences } from './match-sentences.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { aspectSentences } from './problem-section.ts'
import { refuse, refuseGaps } from './refuse.ts'
import type { ReportView } from './report-view.ts'
import { resolveFor } from './resolve-for.ts'
import { sayFigure } from './say-figure.ts'
import type { Sentence } from './sentences.ts'
import { fulfils } from './threshold.ts'

const NEGATION =
  /未(?!来|必|雨|央|成年|婚)|没有|没(?!收|落)|不(?:单独|再|设|开设|设立|存在|涉及|收取|含|属于|予|具备|设置)|无(?!障碍|论|人机|线|偿|缝|纸|证|害|条件|微不至|其他需要)|不存在|不涉及|尚未|从未|零(?:报告|申请|投诉|收费|舆情|泄密|复议|诉讼)|无其他|(?<![\d.])0(?:元|万元|件|条|次|起|宗|人|例)/u

const LEAST_COVERAGE = 0.6

/** Does the clause that speaks of it deny it? Clauses before it in the same sentence count where it only goes on (未发生…、…). */
function denies(sentence: Sentence, things: readonly AskedThing[]): boolean {
  // 收取信息处理费的情况：未收取: what stands before the colon names it and says nothing.
  const clauses = sentence.plain.replace(/^[^：:]{0,40}(?:情况|事项)[：:](?=.)/u, '').split(/[，,：:]/u)
  const score = (clause: string) => things.reduce((sum, thing) => sum + thingIn(thing, clause), 0)
  const best = Math.max(...clauses.map(score))
  return clauses.some((clause) => score(clause) >= best && NEGATION.test(clause))
}

/** @param numbers - of the question: 查出的7个问题都改了吗 is about the sentence that has them */
function evidenceOf(things: readonly AskedThing[], view: ReportView, numbers: readonly number[] = []) {
  const spoken = matchSentences(things, view).filter(
    ({ coverage, sentence }) => coverage >= LEAST_COVERAGE && sentence.plain.length > 6,
  )
  const numbered = spoken.filter(({ sentence }) =>
    numbers.some((number) => new RegExp(`(?<![\\d.])${number}(?![\\d.])`, 'u').test(sentence.plain)),
  )
  const matches = numbered.length > 0 ? numbered : spoken
  const best = matches[0]
  if (!best) return null
  // Of sentences that speak of it alike, one that denies it says more than one that only mentions the work.
  const alike = matches.filter(({ score }) => score >= best.score * 0.8)
  return alike.find(({ sentence }) => denies(sentence, things)) ?? best
}

/** 听说公开了500条，是真的吗: the number of the question against the number of the report. */
function claimed(plan: Plan): number | null {
  return plan.query.numbers[0] ?? (/\bzero\b|为零|是零/u.test(plan.query.question) ? 0 : null)
}

const ALL_DONE = /(?:都|全部?|已经?)[^，。？！,?!没未]{0,4}(?:办|处理|答复|回复|了结)|\ball\b/u

/** 比上年多吗: the sign of the difference answers. */
export function verdictOfDifference(difference: number, question: string): boolean {
  const asked = question.replace(/增\/?减|increases? (?:or|and) decreases?|net decrease/giu, '')
  return /少|低|减|降|跌|小|fewer|less|lower|decreas|drop|fall|declin/iu.test(asked) ? difference < 0 : difference > 0
}

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
      claimOf(query.question)?.kind === 'all' &&
      unitOf(first) !== '%' &&
      outcomeOf(first, query.question) === null
    const spokenWords = query.metrics.flatMap(({ metric }) => (metric.kind === 'topic' ? metric.words : []))
    if (toldInWords && proseVerdict(plan, askedThings(query, [...spokenWords, ...query.topic]))) return
    if (first) {
      const claim = claimed(plan)
      const claimsNone = claimOf(query.question)?.kind === 'none'
      const value = operandOf(first).value
      const zero = found.every((one) => operandOf(one).value === 0)
      answerValue(plan)
      const whole = wholly(plan, first) ?? allDone(plan, first)
      // 是不是都办完了，没有留到下一年的: what is carried over denies it.
      const noneLeft =
        first.metric.kind === 'cell' && first.metric.row === 'carriedOut' && ALL_DONE.test(query.question)
      const verdict = noneLeft
        ? zero
        : claim !== null && claim !== view!.summary.year
          ? fulfils(value, claim, query.question)
          : claimsNone
            ? zero
            : (whole ?? ofAll(plan) ?? !zero)
      draft.text = speech.join([
        claim !== null || claimsNone || noneLeft || whole === true ? speech.judged(verdict) : speech.verdict(verdict),
        draft.text,
        denialOf(plan, zero),
      ])
      return
    }
    const spoken = query.metrics.every(({ metric }) => metric.kind === 'prose') && query.wideTopic.length > 0
    if (query.topic.length === 0 && !spoken) {
      // Beside a blank cell only a sentence that denies it is an answer: a mere mention proves nothing.
      if (proseVerdict(plan, tableThings(query.question), true)) return
      // 2022年收了没有 after 信息处理费: the words of the turn before.
      if (spokenWords.length > 0 && proseVerdict(plan, askedThings(query, spokenWords))) return
      return refuseGaps(plan, gaps)
    }
  }
  const placed = claimOf(query.question)?.kind === 'place'
  const words = (query.wideTopic.length > 0 ? query.wideTopic : query.topic).filter(
    (word) => !placed || !/^[排第名前]/u.test(word),
  )
  if (words.length === 0) return answerPassages(plan)
  // 查出的7个问题都改了吗: that there were 7 is no claim.
  const claim = placed || claimOf(query.question)?.kind === 'all' ? null : claimed(plan)
  const match =
    claim === null
      ? undefined
      : matchFigures(
          { words: query.topic, heads: [], unit: query.unit, numbers: query.numbers, text: query.question },
          view!,
        )[0]
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
  if (gaps.length > 0) refuseGaps(plan, gaps)
  else refuse(plan, { what: 'metric', why: 'notStated' }, [speech.noPassage([subjectOf(speech, view!)])])
}

const REMEDIED = /(?:改|改正|改好|改进|解决|纠正过来|好转|改善)(?:了|过)?(?:吗|没|么)/u

const isProblem = (sentence: Sentence | undefined, view: ReportView) =>
  sentence !== undefined &&
  aspectSentences('problems', view).some(({ start }) => start === sentence.start) &&
  !aspectSentences('measures', view).some(({ start }) => start === sentence.start)

/** 都整改了吗, of 问题21个，已整改20个: both are said. */
function allDone(plan: Plan, found: Found): boolean | null {
  const { query, draft, speech } = plan
  const outcome =
    claimOf(query.question)?.kind === 'all' && found.metric.kind === 'topic' ? outcomeOf(found, query.question) : null
  if (!outcome) return null
  const said = [outcome.whole, outcome.done].map((fact) => sayFigure(draft, speech, found.view, fact))
  draft.text = speech.listing(subjectOf(speech, found.view), said)
  return outcome.whole.value === outcome.done.value
}

/** 都按时办结了吗: of what has a rate, all of it only where the rate is 100 %. */
function ofAll({ query, draft }: Plan): boolean | null {
  const rates = draft.figures.filter(({ unit }) => /^[%％]$/u.test(unit ?? ''))
  if (claimOf(query.question)?.kind !== 'all' || rates.length === 0) return null
  return rates.every(({ value }) => value === 100)
}

/** 都办结了吗, 答复了没. */
const ALL_HANDLED = /全部?|都|(?:答复|回复|办结|办|处理|办理)(?:完|好)?了(?:吗|没|么)|\ball\b/u

/** 全部维持了吗: the part against its total. */
function wholly(plan: Plan, part: Found): boolean | null {
  const { metric, view } = part
  // 全部办结了吗: nothing is carried into the next year.
  const ofApplications =
    metric.kind === 'cell' &&
    (metric.row === 'processed' ||
      (metric.row === 'received' && /办[结完好理毕]|处理[完好了]|答复|回复/u.test(plan.query.question)))
  const followed =
    metric.kind === 'cell' && metric.row === 'processed' && plan.query.metrics.every(({ by }) => by === 'implied')
  if (ofApplications && (followed || ALL_HANDLED.test(plan.query.question))) {
    const left = resolveFor({ metric: { ...metric, row: 'carriedOut' }, by: 'implied' }, view, plan)
    if (!isFound(left)) return null
    plan.draft.text = plan.speech.join([
      plan.draft.text,
      plan.speech.listing(subjectOf(plan.speech, view), [sayFound(plan, left)]),
    ])
    return operandOf(left).value === 0
  }
  // 审结了吗: nothing of it is pending.
  const isDispute = metric.kind === 'cell' && metric.table === 'disputes'
  if (isDispute && metric.column !== 'pending' && /审结|审完|结案|判下来/u.test(plan.query.question)) {
    const pending = resolveFor({ metric: { ...metric, column: 'pending' }, by: 'implied' }, view, plan)
    if (!isFound(pending)) return null
    plan.draft.text = plan.speech.join([
      plan.draft.text,
      plan.speech.listing(subjectOf(plan.speech, view), [sayFound(plan, pending)]),
    ])
    return operandOf(pending).value === 0
  }
  if (!/全部|都|\ball\b/u.test(plan.query.question) || metric.kind !== 'cell' || metric.column === null) return null
  const total = resolveFor({ metric: { ...metric, column: 'total' }, by: 'implied' }, view, plan)
  if (!isFound(total) || operandOf(total).value === 0) return null
  sayFound(plan, total)
  return operandOf(part).value === operandOf(total).value
}

/** What a question about a table asks in prose: 行政复议, 申请. */
function tableThings(question: string): AskedThing[] {
  return ['行政复议', '行政诉讼', '公开申请', '申请']
    .filter((word) => squeeze(question).text.includes(word))
    .slice(0, 2)
    .map((said) => ({ said, written: [], trouble: false, weight: 1 }))
}

function proseVerdict(plan: Plan, things: readonly AskedThing[], denialOnly = false): boolean {
  const { query, views, draft, speech } = plan
  const judged = claimOf(query.question)
  const sentences: string[] = []
  for (const view of views) {
    const evidence = things.length > 0 ? evidenceOf(things, view, judged?.kind === 'all' ? query.numbers : []) : null
    if (!evidence || (denialOnly && !denies(evidence.sentence, things))) continue
    const { start, end } = evidence.sentence
    const mark = draft.cite(view, start, end)
    // A number that was claimed and that no figure of the report bears out or denies is not judged.
    const claim = claimed(plan)
    const open = claim !== null && !query.question.includes(`${claim}年`)
    const verdict = judged
      ? judged.kind === 'none'
        ? denies(evidence.sentence, things)
        : judgeClaim(judged, evidence.sentence.plain)
      : open && !denies(evidence.sentence, things)
        ? null
        : !denies(evidence.sentence, things)
    sentences.push(
      verdict === null ? '' : judged ? speech.judged(verdict) : speech.verdict(verdict),
      speech.quoted(
        subjectOf(speech, view),
        [{ words: view.text.slice(start, end), mark }],
        view.sectionAt(start).at(-1) ?? '',
      ),
    )
  }
  if (sentences.length === 0) return false
  draft.text = speech.join(sentences)
  return true
}

/** Beside a 0 of the table, the sentence that says the same in words. */
function denialOf(plan: Plan, zero: boolean): string {
  const { query, views, draft, speech } = plan
  if (!zero) return ''
  const things = tableThings(query.question)
  const evidence = things.length > 0 ? evidenceOf(things, views[0]!) : null
  if (!evidence || !denies(evidence.sentence, things)) return ''
  const { start, end } = evidence.sentence
  return speech.quoted(
    subjectOf(speech, views[0]!),
    [{ words: views[0]!.text.slice(start, end), mark: draft.cite(views[0]!, start, end) }],
    '',
  )
}
