/**
 * The English words of a question, and which Chinese ones they stand for.
 */
import { englishTopics } from '../../catalog/vocabulary/english-topics.ts'
import { isNeutral } from '../../catalog/vocabulary/neutral.ts'
import type { Word } from './mend-words.ts'

export type EnglishWord = Word & { chinese: readonly string[] | null }

/** English phrases of the vocabulary first, longest first; then single words, singular where that is known. */
export function englishWords(text: string): EnglishWord[] {
  const words = [...text.matchAll(/[a-z][a-z'&-]*[a-z]|[a-z]/gu)].map((match) => ({
    text: match[0].replace(/'s?$/u, ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const found: EnglishWord[] = []
  for (let i = 0; i < words.length; i++) {
    let taken = 0
    for (let count = Math.min(3, words.length - i); count >= 1 && taken === 0; count--) {
      const phrase = words
        .slice(i, i + count)
        .map((word) => word.text)
        .join(' ')
      const chinese = [
        phrase,
        phrase.replace(/s$/u, ''),
        phrase.replace(/ies$/u, 'y'),
        phrase.replace(/(?:es|ed|ing)$/u, ''),
        phrase.replace(/d$/u, ''),
        phrase.replace(/ing$/u, 'e'),
      ]
        .map((form) => englishTopics.get(form))
        .find((known) => known !== undefined)
      if (chinese && !(count === 1 && isNeutral(phrase))) {
        found.push({ text: phrase, start: words[i]!.start, end: words[i + count - 1]!.end, chinese })
        taken = count
      }
    }
    if (taken === 0) found.push({ ...words[i]!, chinese: null })
    else i += taken - 1
  }
  return found
}
