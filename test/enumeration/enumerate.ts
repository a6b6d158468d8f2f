/** Everything that is asked, in one list: all units of both editions, contacts, and what must be refused. */
import { contactQuestions } from './contact-questions.ts'
import { type Asked, drawn, lookupIn, questionsOf, type Wanted } from './questions.ts'
import { refusalQuestions } from './refusal-questions.ts'
import { unitsOf } from './units.ts'
import type { KnownReport } from './world/make-world.ts'

/** Prose is the same in every edition: asked of one. */
export const UNITS = [...unitsOf('2021'), ...unitsOf('2019').filter(({ family }) => family !== 'prose')]

/** @param share - of the whole, from 0 to 1; the same questions are drawn on every machine */
export function enumerate(reports: readonly KnownReport[], share = 1): Asked[] {
  const lookup = lookupIn(reports)
  const isWanted: Wanted = (place) => drawn(`${place} drawn`, 1_000_000) < share * 1_000_000
  return [
    ...UNITS.flatMap((unit) => questionsOf(unit, lookup, isWanted)),
    ...[...contactQuestions(reports), ...refusalQuestions()].filter(({ unit, question }) => isWanted(unit + question)),
  ]
}
