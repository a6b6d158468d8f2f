/**
 * Finds the phrases that stand for many: `<没办完>*<下年>`, `A&B`.
 *
 * There are hundreds of them, each of dozens of words, so that only those are tried at a place whose first word can
 * begin there. They have no length to go by: of each row the first that fits is found.
 */
import type { Category, Terms } from '../catalog/vocabulary/lexicon.ts'
import type { Mention } from './match-terms.ts'
import { inEveryOrder, isManifold, patternOf, wordsAtStart } from './phrase-pattern.ts'

interface Phrase {
  category: Category
  code: string
  weak: boolean
  pattern: RegExp
  groups: number
  /** Place in the vocabulary. */
  order: number
}

/** Characters that a first word is looked up by; a word of one character by itself. */
const KEY_LENGTH = 2

export function createManifoldMatcher(lexicon: Terms): (text: string) => Mention[] {
  const byStart = new Map<string, Phrase[]>()
  for (const [phrase, words] of listPhrases(lexicon))
    for (const key of new Set(words.map((word) => word.slice(0, KEY_LENGTH)))) {
      const alike = byStart.get(key)
      if (alike) alike.push(phrase)
      else byStart.set(key, [phrase])
    }
  return (text) => {
    const mentions: Mention[] = []
    for (let start = 0; start < text.length; start++) {
      const candidates = [1, KEY_LENGTH].flatMap((length) => byStart.get(text.slice(start, start + length)) ?? [])
      if (candidates.length === 0) continue
      const found = new Set<string>()
      for (const { category, code, weak, pattern, groups } of candidates.sort((a, b) => a.order - b.order)) {
        const row = `${category} ${code}`
        if (found.has(row)) continue
        pattern.lastIndex = start
        const match = pattern.exec(text)
        if (!match) continue
        found.add(row)
        const pieces = Array.from({ length: groups }, (_, piece) => match.indices![piece + 1]!)
        mentions.push({ category, code, weak, pieces, start, end: pieces.at(-1)![1] })
      }
    }
    return mentions
  }
}

function* listPhrases(lexicon: Terms): Generator<[Phrase, string[]]> {
  let order = 0
  for (const [category, terms] of Object.entries(lexicon))
    for (const { code, ...said } of terms)
      for (const language of ['zh', 'en'] as const)
        for (const row of said[language].filter(isManifold)) {
          const weak = row.startsWith('~')
          for (const phrase of inEveryOrder(row.replace(/^~/u, ''))) {
            const { pattern, groups } = patternOf(phrase, language)
            const read = { category: category as Category, code, weak, pattern: new RegExp(pattern, 'duy'), groups }
            yield [{ ...read, order: order++ }, wordsAtStart(phrase)]
          }
        }
}
