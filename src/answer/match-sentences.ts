/**
 * Finds the sentences of a report that speak of what a question asks.
 */
import { isNoun } from '../text/segment.ts'
import { type AskedThing, thingIn } from './asked-things.ts'
import type { ReportView } from './report-view.ts'
import { type Sentence, splitSentences } from './sentences.ts'

export interface SentenceMatch {
  sentence: Sentence
  index: number
  /** Weighted words found in the sentence itself. */
  score: number
  /** 0 … 1: share of the question's words found in the sentence or the headings above it. */
  coverage: number
}

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

/** Rare words weigh more: those that stand in most sentences of the report tell little. */
export function matchSentences(things: readonly AskedThing[], view: ReportView): SentenceMatch[] {
  const sentences = sentencesOf(view)
  const rarity = things.map((thing) => {
    const found = sentences.filter(({ plain }) => thingIn(thing, plain) > 0).length
    const known = found > 0 || thing.written.length > 0 || thing.said.includes('|') || !isNoun(thing.said)
    return thing.weight * Math.log(1 + sentences.length / (1 + found)) * (known ? 1 : UNNAMED)
  })
  const whole = rarity.reduce((sum, weight) => sum + weight, 0)
  if (whole === 0) return []
  return sentences
    .map((sentence, index) => {
      let score = 0
      let covered = 0
      const above = sentence.section.join('')
      things.forEach((thing, i) => {
        const inside = thingIn(thing, sentence.plain)
        score += rarity[i]! * inside
        covered += rarity[i]! * Math.max(inside, 0.7 * thingIn(thing, above))
      })
      return { sentence, index, score: score + 0.3 * (covered - score), coverage: covered / whole }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
}
