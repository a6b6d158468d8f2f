/**
 * The sentence of a report that bears out or denies what a yes/no question asks.
 */
import { DENIAL } from '../catalog/denials.ts'
import { type AskedThing, thingIn } from './asked-things.ts'
import { matchSentences } from './match-sentences.ts'
import type { ReportView } from './report-view.ts'
import type { Sentence } from './sentences.ts'

const LEAST_COVERAGE = 0.6

/** （一）收取信息处理费情况。 names what is told of, and tells nothing. */
const HEADING = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.][^，。；：,;:]{2,16}(?:情况|事项)[。：:]?$/u
const onlyNames = (plain: string) => HEADING.test(plain) && !DENIAL.test(plain)

/** Does the clause that speaks of it deny it? Clauses before it in the same sentence count where it only goes on (未发生…、…). */
export function denies(sentence: Sentence, things: readonly AskedThing[]): boolean {
  // 收取信息处理费的情况：未收取: what stands before the colon names it and says nothing.
  const clauses = sentence.plain.replace(/^[^：:]{0,40}(?:情况|事项)[：:](?=.)/u, '').split(/[，,：:]/u)
  const score = (clause: string) => things.reduce((sum, thing) => sum + thingIn(thing, clause), 0)
  const best = Math.max(...clauses.map(score))
  return clauses.some((clause) => score(clause) >= best && DENIAL.test(clause))
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
