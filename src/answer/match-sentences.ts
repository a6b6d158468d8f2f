/**
 * Finds the sentences of a report that speak of what a question asks.
 */
import { thingNames } from '../catalog/vocabulary/names.ts'
import { isNoun } from '../text/segment.ts'
import { type AskedThing, thingIn } from './asked-things.ts'
import type { ReportView } from './report-view.ts'
import { type Sentence, splitSentences } from './sentences.ts'

const names: ReadonlySet<string> = new Set(thingNames)

const cache = new WeakMap<ReportView, Sentence[]>()

export function sentencesOf(view: ReportView): Sentence[] {
  const known = cache.get(view)
  if (known) return known
  const sentences = splitSentences(view.text, view.sectionAt)
  cache.set(view, sentences)
  return sentences
}

/** A thing that the report never names is what the question is about: what shares only its other words is beside it. */
const UNNAMED = 2

export interface Judgement {
  /** Weighted words found in the text itself. */
  score: number
  /** 0 … 1: share of the question's words found in the text or the headings above it. */
  coverage: number
}

export interface SentenceMatch extends Judgement {
  sentence: Sentence
  index: number
}

/** What a long stretch loses, which names a thing among many, and how long that is. */
const [LONG_LOSS, LONG] = [0.2, 250]

export const pointed = (length: number) => 1 - LONG_LOSS * Math.min(1, length / LONG)

/** 抖音, 校车: a noun that is not an everyday word, or a name. */
export const isSpecific = ({ said, written }: AskedThing) =>
  !said.includes('|') && (written.length === 0 ? isNoun(said) : names.has(said))

const sentencesOn = (thing: AskedThing, view: ReportView) =>
  sentencesOf(view).filter(({ plain }) => thingIn(thing, plain) > 0).length

/**
 * How well any text of the report (squeezed, under its headings) speaks of what is asked. Rare words weigh more: those
 * that stand in most sentences of the report tell little.
 */
export function judgeOf(things: readonly AskedThing[], view: ReportView) {
  const count = sentencesOf(view).length
  const weights = things.map((thing) => {
    const found = sentencesOn(thing, view)
    const known = found > 0 || !isSpecific(thing)
    return thing.weight * Math.log(1 + count / (1 + Math.max(1, found))) * (known ? 1 : UNNAMED)
  })
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return (plain: string, above: string): Judgement => {
    let score = 0
    let covered = 0
    things.forEach((thing, i) => {
      const inside = thingIn(thing, plain)
      score += weights[i]! * inside
      covered += weights[i]! * Math.max(inside, 0.7 * thingIn(thing, above))
    })
    return { score: score + 0.3 * (covered - score), coverage: whole === 0 ? 0 : covered / whole }
  }
}

/** The sentences that speak of it at all, the best first. */
export function matchSentences(things: readonly AskedThing[], view: ReportView): SentenceMatch[] {
  const judge = judgeOf(things, view)
  return sentencesOf(view)
    .map((sentence, index) => ({ sentence, index, ...judge(sentence.plain, sentence.section.join('')) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
}
