/**
 * The sentence of a report that bears out or denies what a yes/no question asks.
 */
import { type AskedThing, thingIn } from './asked-things.ts'
import { matchSentences } from './match-sentences.ts'
import type { ReportView } from './report-view.ts'
import type { Sentence } from './sentences.ts'

const NEGATION =
  /未(?!来|必|雨|央|成年|婚)|没有|没(?!收|落)|不(?:单独|再|设|开设|设立|存在|涉及|收取|含|属于|予|具备|设置)|无(?!障碍|论|人机|线|偿|缝|纸|证|害|条件|微不至|其他需要)|不存在|不涉及|尚未|从未|零(?:报告|申请|投诉|收费|舆情|泄密|复议|诉讼)|无其他|(?<![\d.])0(?:元|万元|件|条|次|起|宗|人|例)/u

const LEAST_COVERAGE = 0.6

/** （一）收取信息处理费情况。 names what is told of, and tells nothing. */
const HEADING = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.][^，。；：,;:]{2,16}(?:情况|事项)[。：:]?$/u
const onlyNames = (plain: string) => HEADING.test(plain) && !NEGATION.test(plain)

/** Does the clause that speaks of it deny it? Clauses before it in the same sentence count where it only goes on (未发生…、…). */
export function denies(sentence: Sentence, things: readonly AskedThing[]): boolean {
  // 收取信息处理费的情况：未收取: what stands before the colon names it and says nothing.
  const clauses = sentence.plain.replace(/^[^：:]{0,40}(?:情况|事项)[：:](?=.)/u, '').split(/[，,：:]/u)
  const score = (clause: string) => things.reduce((sum, thing) => sum + thingIn(thing, clause), 0)
  const best = Math.max(...clauses.map(score))
  return clauses.some((clause) => score(clause) >= best && NEGATION.test(clause))
}

/** @param numbers - of the question: 查出的7个问题都改了吗 is about the sentence that has them */
export function evidenceOf(things: readonly AskedThing[], view: ReportView, numbers: readonly number[] = []) {
  const spoken = matchSentences(things, view).filter(
    ({ coverage, sentence: { plain } }) => coverage >= LEAST_COVERAGE && plain.length > 6 && !onlyNames(plain),
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
