/**
 * Phrases of proposed rows that mean something else already, in the vocabulary or in another row.
 *
 * A phrase that stands inside a longer one is no collision: the longer one counts.
 */
import type { Lexicon } from '../../catalog/vocabulary/lexicon.ts'
import type { TermRow } from '../../catalog/vocabulary/term-row.ts'
import { wordsOf } from '../../question/phrase-pattern.ts'
import { createVocabulary } from '../../question/vocabulary.ts'

export interface Meaning {
  category: keyof Lexicon
  code: string
}

export interface Collision {
  phrase: string
  /** What the row says that it means. */
  row: Meaning
  /** What it means besides. */
  means: Meaning
}

export function findCollisions(rows: readonly TermRow[], lexicon: Lexicon): Collision[] {
  const { match } = createVocabulary(lexicon)
  return rows.flatMap(({ category, code, zh, en }) =>
    [...zh, ...en].flatMap((phrase) => {
      const words = phrase
        .replace(/^~/u, '')
        .replace(/<([^<>]+)>/gu, (_, reference: string) => wordsOf(reference)[0]!)
        .replace(/[*&]/gu, zh.includes(phrase) ? '' : ' ')
      const known: Meaning[] = match(words).filter(({ start, end }) => start === 0 && end === words.length)
      // Bodies of several kinds are called alike: 水务局 and 水利局 both are 水利局 to people.
      const proposed: Meaning[] = rows.filter(
        (row) => category !== 'agency' && [...row.zh, ...row.en].some((other) => other === phrase),
      )
      const others = [...known, ...proposed].filter((other) => other.category !== category || other.code !== code)
      const distinct = new Map(others.map((other) => [`${other.category} ${other.code}`, other]))
      return [...distinct.values()].map((other) => ({
        phrase,
        row: { category, code },
        means: { category: other.category, code: other.code },
      }))
    }),
  )
}
