/**
 * A report's prose as sentences and clauses, with offsets into its text.
 */

import type { Span } from '../model/span.ts'
import { squeeze } from '../text/fold.ts'

export interface Sentence extends Span {
  /** Folded, without white space, simplified or not as printed: what words are looked for in. */
  plain: string
  /** Folded headings above it, the innermost last. */
  section: string[]
}

const END = /[。！？!?；;\n]/u

/** 区（县）之间, 乡镇（街道）, 县（市、区）: what a bracket within a word adds is read as part of it. */
const BRACKETED = /(?<=\p{Script=Han})\(([\p{Script=Han}、/]{1,5})\)(?=\p{Script=Han})/gu

/** Words of a report as they are looked into: folded, without white space and without brackets within a word. */
export function plainOf(words: string): string {
  return squeeze(words).text.replace(BRACKETED, (_, inner: string) => inner.replace(/[、/]/gu, ''))
}

/** Sentences of a text that are prose: table rows (with tabs) are left out. */
export function splitSentences(text: string, sectionAt: (offset: number) => string[]): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    const words = text.slice(start, end)
    const lead = words.length - words.trimStart().length
    const trimmed = words.trim()
    if (trimmed.length > 1 && !words.includes('\t')) {
      const from = start + lead
      sentences.push({
        start: from,
        end: from + trimmed.length,
        plain: plainOf(trimmed),
        section: sectionAt(from),
      })
    }
    start = end
  }
  for (let i = 0; i < text.length; i++) if (END.test(text[i]!)) close(text[i] === '\n' ? i : i + 1)
  close(text.length)
  return sentences
}
