/**
 * The text that all of understanding reads, and the phrases of the vocabulary in it.
 */
import type { Directory } from './agencies/directory.ts'
import type { Conversation } from './context.ts'
import { asQuoted } from './correct-slips.ts'
import { maskCarriedIn } from './mask-carried-in.ts'
import { maskCorrections } from './mask-corrections.ts'
import type { Mention } from './match-terms.ts'
import { withoutNeighbourYears } from './neighbour-years.ts'
import { type NormalizedQuestion, normalizeQuestion } from './normalize.ts'
import { findSigns } from './recognizers/operation.ts'
import { withoutPreamble } from './recognizers/small-talk.ts'
import { settleOverlaps } from './refiners/settle-overlaps.ts'
import { seamsOfShare } from './split-share.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What questions are understood by: who is indexed, and how people call things. */
export interface Knowledge {
  directory: Directory
  vocabulary: Vocabulary
}

export interface ReadText {
  question: NormalizedQuestion
  /** Of the same length as the question, with what asks for nothing blanked and slips mended. */
  text: string
  terms: Mention[]
  /** Places at which no phrase goes on: words typed apart, the two sides of a share. */
  seams: number[]
}

export function readText(
  asked: string,
  { directory, vocabulary }: Knowledge,
  conversation: Conversation | null,
): ReadText {
  const read = vocabulary.readPinyin(normalizeQuestion(asked), (letters) => directory.bySpelling(letters) !== undefined)
  const wordless = !/\p{L}/u.test(asked)
  const question = wordless && conversation ? { ...read, language: conversation.language } : read
  const uncorrected = withoutPreamble(maskCarriedIn(maskCorrections(question.text)))
  const exact = vocabulary.match(uncorrected)
  const corrected = asQuoted(vocabulary.correct(uncorrected, exact), uncorrected, question.quoted)
  const text = withoutNeighbourYears(corrected, conversation?.answeredYear ?? null)
  const seams = [...question.apart, ...(findSigns(text).has('share') ? seamsOfShare(text) : [])]
  const terms = settleOverlaps(text === uncorrected ? exact : vocabulary.match(text), seams)
  return { question, text, terms, seams }
}
