/**
 * What no other recognizer took: the words that name a thing of the report's own
 * (社会救助, 网络工作群, 政府开放日), without those that ask for nothing.
 */
import { englishTopics } from '../../catalog/vocabulary/english-topics.ts'
import { isNeutral } from '../../catalog/vocabulary/neutral.ts'
import { segment } from '../../text/segment.ts'

export interface Topic {
  /** In the order of the question, each once; English words in the reports' Chinese where the vocabulary knows them. */
  words: string[]
  /** Stretches between conjunctions and punctuation, as written. */
  parts: string[]
  /** English words that the vocabulary does not know. */
  strange: string[]
}

const HAN = /\p{Script=Han}/u
const SEPARATOR = /[、,，。；;:：?？!！]|以及|还有|和|与|及|跟|\band\b|\bor\b/gu

interface Word {
  text: string
  start: number
  end: number
}

/** English phrases of the vocabulary first, longest first; then single words, singular where that is known. */
function englishWords(text: string): (Word & { chinese: readonly string[] | null })[] {
  const words = [...text.matchAll(/[a-z][a-z'&-]*[a-z]|[a-z]/gu)].map((match) => ({
    text: match[0].replace(/'s?$/u, ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const found: (Word & { chinese: readonly string[] | null })[] = []
  for (let i = 0; i < words.length; i++) {
    let taken = 0
    for (let count = Math.min(3, words.length - i); count >= 1 && taken === 0; count--) {
      const phrase = words
        .slice(i, i + count)
        .map((word) => word.text)
        .join(' ')
      const chinese =
        englishTopics.get(phrase) ??
        englishTopics.get(phrase.replace(/s$/u, '')) ??
        englishTopics.get(phrase.replace(/ies$/u, 'y'))
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

/**
 * Words of two characters and more that ask for something. Single characters side by side are a word that the
 * dictionary does not have (就页), unless all of them ask for nothing; 办结 and 率 are 办结率.
 */
function joinFragments(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const last = joined.at(-1)
    const adjacent = last && last.end === word.start
    if (adjacent && ((last.text.length === 1 && word.text.length === 1) || word.text === '率'))
      joined[joined.length - 1] = { text: last.text + word.text, start: last.start, end: word.end }
    else joined.push(word)
  }
  return joined.filter(({ text }) => text.length >= 2 && !isNeutral(text))
}

/** @param taken - stretches of `text` that other recognizers understood */
export function findTopic(text: string, taken: readonly { start: number; end: number }[]): Topic {
  const covered = (word: Word) =>
    taken.some(({ start, end }) => Math.min(end, word.end) - Math.max(start, word.start) >= (word.end - word.start) / 2)
  const chinese = joinFragments(
    segment(text)
      .map(({ word, start, end }) => ({ text: word, start, end }))
      .filter((word) => HAN.test(word.text) && !covered(word)),
  )
  const english = englishWords(text).filter((word) => !covered(word) && !isNeutral(word.text))
  const content = [...chinese, ...english.filter((word) => word.chinese)]
  const cuts = [...text.matchAll(SEPARATOR)].map((match) => match.index)
  const parts = new Map<number, Word[]>()
  for (const word of content.toSorted((a, b) => a.start - b.start)) {
    const part = cuts.filter((cut) => cut <= word.start).length
    parts.set(part, [...(parts.get(part) ?? []), word])
  }
  return {
    words: [...new Set([...chinese.map((word) => word.text), ...english.flatMap((word) => word.chinese ?? [])])],
    parts: [...parts.values()].map((words) => text.slice(words[0]!.start, words.at(-1)!.end)),
    strange: english.filter((word) => !word.chinese && word.text.length > 2).map((word) => word.text),
  }
}
