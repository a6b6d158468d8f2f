/**
 * What wrong answers have in common: a sentence that is not understood, a word that is not known, an agency's name.
 *
 * Sentences that mostly fail are taken out first, then words, then names, so that each failure is told once, under the
 * likeliest cause, with its shortest example.
 */
import * as applications from './asking/applications.ts'
import * as disclosure from './asking/disclosure.ts'
import * as disputes from './asking/disputes.ts'
import { PROSE } from './asking/prose.ts'
import { groupBy } from './group-by.ts'
import type { Result } from './run-all.ts'
import { CAST } from './world/cast.ts'

export interface Family {
  cause: 'sentence' | 'word' | 'name' | 'rest'
  what: string
  wrong: number
  asked: number
  example: Result
}

const rows = [
  ...applications.COMMON_ROWS,
  ...applications.ROWS_2019,
  ...applications.ROWS_2021,
  ...applications.GROUPS,
  ...applications.GROUPS_2021,
]
const columns = [...applications.COLUMNS, applications.ORGANIZATIONS]
const cells = [...disclosure.CELLS_2019, ...disclosure.CELLS_2021, ...PROSE]
const cases = [...disputes.CASES, disputes.LITIGATION]

const WORDS = new Set([
  ...rows.flatMap(({ all, by, keys, en, label }) => [...all, ...(by ?? []), ...keys, ...en, label]),
  ...[...columns, ...cells, ...cases].flatMap(({ zh, keys, en }) => [...zh, ...keys, ...en]),
  ...disputes.OUTCOMES.flatMap(({ zh, keys, en }) => [...zh, ...keys, ...en]),
])
const PIECES = [...WORDS].map((word) => ({ word, parts: word.split(/\{\w+\}/u).filter(Boolean) }))
const NAMES = [...new Set(CAST.flatMap(({ zh, en }) => [...zh, ...en]))]

const holds = (text: string, parts: readonly string[]) => parts.every((part) => text.includes(part))

/** The longest names in a question, none inside another. */
function outermost(found: readonly string[]): string[] {
  return found.filter((one) => !found.some((other) => other !== one && other.includes(one)))
}

const wordsIn = ({ words }: Result) =>
  outermost(PIECES.filter(({ parts }) => holds(words, parts)).map(({ word }) => word))
const namesIn = ({ question }: Result) => outermost(NAMES.filter((name) => question.includes(name)))

function worst(results: readonly Result[], keysOf: (result: Result) => string[], from: number, least: number) {
  return [...groupBy(results, keysOf)]
    .map(([what, asked]) => ({ what, asked, wrong: asked.filter(({ wrong }) => wrong !== null) }))
    .filter(({ asked, wrong }) => wrong.length >= least && wrong.length / asked.length >= from)
    .sort((one, other) => other.wrong.length - one.wrong.length)
}

const shortest = (results: readonly Result[]) =>
  results.reduce((best, one) => (one.question.length < best.question.length ? one : best))

/** @param from - the share of wrong answers from which what they have in common is told as their cause */
export function familiesOf(results: readonly Result[], from = 0.4): Family[] {
  const steps = [
    ['sentence', ({ operation, frame }: Result) => [`${operation} | ${frame}`], Math.max(from, 0.6)],
    ['word', wordsIn, from],
    ['name', namesIn, from],
    ['sentence', ({ operation, frame }: Result) => [`${operation} | ${frame}`], from / 2],
    ['word', wordsIn, from / 2],
  ] as const
  const families: Family[] = []
  let left = results
  for (const [cause, keysOf, share] of steps) {
    const found = worst(left, keysOf, share, 3)
    families.push(
      ...found.map(({ what, asked, wrong }) => ({
        cause,
        what,
        wrong: wrong.length,
        asked: asked.length,
        example: shortest(wrong),
      })),
    )
    const told = new Set(found.flatMap(({ asked }) => asked))
    left = left.filter((result) => !told.has(result))
  }
  const rest = left.filter(({ wrong }) => wrong !== null)
  const units = worst(rest, ({ operation, family }) => [`${operation} of ${family}`], 0, 1)
  return [
    ...families,
    ...units.map(({ what, wrong }) => ({
      cause: 'rest' as const,
      what,
      wrong: wrong.length,
      asked: left.length,
      example: shortest(wrong),
    })),
  ]
}
