/**
 * A lexicon made ready for questions: what is made of it once serves all that are asked.
 */
import type { Lexicon } from '../catalog/vocabulary/lexicon.ts'
import type { OtherNames } from './agencies/names.ts'
import { createSlipCorrector } from './correct-slips.ts'
import { createTermMatcher, type Mention } from './match-terms.ts'
import type { NormalizedQuestion } from './normalize.ts'
import { createPinyinReader } from './read-pinyin.ts'

export interface Vocabulary {
  /** All mentions, category by category; mentions of different categories may overlap. */
  match(text: string): Mention[]
  /** The question with misspelt phrases mended, of the same length; `exact` is what `match` found in it. */
  correct(text: string, exact: readonly Mention[]): string
  /** A question typed in pinyin, in characters; `isName` tells the names that are indexed. */
  readPinyin(question: NormalizedQuestion, isName: (letters: string) => boolean): NormalizedQuestion
  /** What agencies are called besides the names that their reports print. */
  otherNames: OtherNames
}

export function createVocabulary(lexicon: Lexicon): Vocabulary {
  const { agency, ...terms } = lexicon
  return {
    match: createTermMatcher(terms),
    correct: createSlipCorrector(terms),
    readPinyin: createPinyinReader(terms),
    otherNames: new Map(agency.map(({ code, zh }) => [code, zh])),
  }
}
