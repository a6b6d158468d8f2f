/**
 * What is left of a total, or which share of it is done, reckoned from the two that a report states side by side:
 * 还有几个问题没改, 问卷回收率.
 */
import { type OutcomeRow, outcomes } from '../catalog/vocabulary/outcomes.ts'
import type { Fact } from '../model/fact.ts'
import { squeeze } from '../text/fold.ts'
import { outcomeOf } from './all-done.ts'
import { shareInPercent, subtract } from './arithmetic.ts'
import { term } from './expression.ts'
import { type Found, isFound, operandOf } from './found.ts'
import { matchFigures } from './match-figures.ts'
import { sayComputed } from './operands.ts'
import { type Outcome, outcomesOf } from './outcomes.ts'
import { type Plan, subjectOf } from './plan.ts'
import { refuseGaps } from './refuse.ts'
import type { ReportView } from './report-view.ts'
import { resolveFor } from './resolve-for.ts'
import { sayFigure } from './say-figure.ts'
import { wordIn, wordWeight } from './word-match.ts'

const SHARE =
  '(?:了|的|掉|完|好|过|成功)*(?:占|有)?(?:的)?(?:百分之(?:几|多少)|多少%|几成|(?:多大)?比例|占比|比重|百分比)'
/** In English what was not done stands behind, 还没办结 in front. */
const leftOf = ({ asked, english }: OutcomeRow) => [
  `(?:没有?|未|待|还没|尚未)(?:被|能|有|给|得到|及时)?(?:${asked})`,
  ...(english ? [`(?:\\bnot|n't|\\bnever|\\byet to|\\bstill to)(?: (?:yet|be|been|fully))* (?:${english})\\b`] : []),
]
const forms = outcomes.map((row) => ({
  row,
  left: row.open ? new RegExp(leftOf(row).join('|'), 'iu') : null,
  rate: new RegExp(`${row.rate}|(?:${row.asked})${SHARE}`, 'u'),
}))

/** Which outcomes a question may mean by its words; several rows share some of them (解决). */
function askedRows(question: string, side: 'left' | 'rate'): OutcomeRow[] {
  return forms.filter((form) => form[side]?.test(question)).map(({ row }) => row)
}

const COUNTED = /多少|几|\bhow many\b|\bnumber\b/iu

/** 还有多少没办结: what was not done, and not what was. */
export function asksForRest(question: string): boolean {
  return COUNTED.test(question) && askedRows(question, 'left').length > 0
}

const LEFT_OVER = /剩(?:下|余)?(?:了)?(?:多少|几)|(?:其余|剩下|余下)(?:的)?(?:呢|多少|几)/u
const GENERIC = /^(?:算下来|大概|剩下|多少|信件|比例)$/u
const LEAST_COVERAGE = 0.66

/** How well the words between the beginning of its sentence and what was done hold those of the question. */
function coverageOf({ whole, done }: Outcome, nouns: readonly string[], view: ReportView): number {
  const start = Math.max(...['。', '；', ';', '\n'].map((mark) => view.text.lastIndexOf(mark, whole.valueStart!))) + 1
  const words = squeeze(view.text.slice(start, done.end!)).text
  const own = squeeze(view.text.slice(Math.max(start, whole.valueStart! - 20), whole.valueEnd!)).text
  const all = nouns.reduce((sum, word) => sum + wordWeight(word), 0)
  const held = nouns.reduce((sum, word) => sum + wordWeight(word) * wordIn(word, words), 0)
  return nouns.some((word) => wordIn(word, own) > 0) ? held / all : 0
}

function bestOutcome(plan: Plan, rows: readonly OutcomeRow[]): Outcome | null {
  const { query, views } = plan
  const [view] = views
  const verbs = new RegExp(rows.map(({ asked, rate }) => `${asked}|${rate}`).join('|'), 'u')
  const isVerb = (word: string) => word.split('|').some((form) => form.replace(verbs, '').length < 2)
  const nouns = query.wideTopic.filter((word) => !GENERIC.test(word) && !isVerb(word))
  if (/12345|热线/u.test(query.question) && !nouns.some((word) => word.includes('热线'))) nouns.push('热线|12345')
  if (nouns.length === 0) return null
  const [best] = outcomesOf(view!)
    .filter(({ row }) => rows.includes(row))
    .map((outcome) => ({ outcome, coverage: coverageOf(outcome, nouns, view!) }))
    .sort((a, b) => b.coverage - a.coverage)
  return best && best.coverage >= LEAST_COVERAGE ? best.outcome : null
}

/** 还剩几个 after 通报了多少个问题: of what was spoken of. */
function restOfLast({ query, views: [view], ...plan }: Plan): Outcome | null {
  const [read] = query.metrics
  if (!view || read?.metric.kind !== 'topic' || read.by !== 'implied' || !LEFT_OVER.test(query.question)) return null
  const found = resolveFor(read, view, { query, views: [view], ...plan })
  return isFound(found) ? outcomeOf(found, query.question) : null
}

/** Whether it was asked for what is left or for a rate, and is answered. */
export function answerOutcome(plan: Plan): boolean {
  const { query, views, draft, speech } = plan
  const [view] = views
  if (views.length !== 1 || query.verdict || query.metrics.some(({ metric }) => metric.kind === 'cell')) return false
  const { question } = query
  const figure = (fact: Fact): Found => ({
    kind: 'figure',
    metric: { kind: 'topic', text: query.topicParts.join(''), words: [] },
    view: view!,
    fact,
    companions: [],
    instead: null,
  })
  const left = restOfLast(plan)
  if (left || asksForRest(question)) {
    const outcome = left ?? bestOutcome(plan, askedRows(question, 'left'))
    if (outcome?.rest)
      draft.text = speech.value(subjectOf(speech, view!), sayFigure(draft, speech, view!, outcome.rest))
    else if (outcome) {
      const [whole, done] = [figure(outcome.whole), figure(outcome.done)]
      const [a, b] = [operandOf(whole), operandOf(done)]
      sayComputed(
        plan,
        'rest',
        [whole, done],
        subtract(a, b),
        `${term(a.value)} - ${term(b.value)}`,
        outcome.whole.unit,
      )
    } else if (query.metrics.length > 0)
      refuseGaps(plan, [
        {
          kind: 'gap',
          metric: query.metrics[0]!.metric,
          view: view!,
          missing: { what: 'metric', why: 'notStated' },
          fact: null,
        },
      ])
    return outcome !== null || query.metrics.length > 0
  }
  const rows = askedRows(question, 'rate')
  if (rows.length === 0) return false
  const { topic: words, heads } = query
  const stated = matchFigures({ words, heads, unit: '%', text: question }, view!)
  const outcome = stated.length > 0 ? null : bestOutcome(plan, rows)
  if (!outcome || outcome.whole.value === 0) return false
  const [done, whole] = [figure(outcome.done), figure(outcome.whole)]
  const [a, b] = [operandOf(done), operandOf(whole)]
  sayComputed(plan, 'share', [done, whole], shareInPercent(a, b), `${term(a.value)} / ${term(b.value)} * 100`, '%')
  return true
}
