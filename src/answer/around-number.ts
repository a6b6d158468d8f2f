/**
 * Where the clause, the sentence and the paragraph around a number begin and end.
 */
import type { Span } from '../model/span.ts'

const SENTENCE = /[。！？!?；;\n]/u
const CLAUSE = /[，,；;。！？!?\n]/u

/** As far back from a place as none of the marks stands, and not beyond a limit. */
export function back(text: string, from: number, marks: RegExp, limit = 0): number {
  let place = from
  while (place > limit && !marks.test(text[place - 1]!)) place--
  return place
}

/** As far on. */
export function on(text: string, from: number, marks: RegExp): number {
  let place = from
  while (place < text.length && !marks.test(text[place]!)) place++
  return place
}

export interface Around {
  clause: Span
  sentence: Span
  /** Up to the number. */
  paragraph: Span
}

export function aroundNumber(text: string, { start, end }: Span): Around {
  const between = (marks: RegExp) => ({ start: back(text, start, marks), end: on(text, end, marks) })
  const paragraph = { start: text.lastIndexOf('\n', start - 1) + 1, end }
  return { clause: between(CLAUSE), sentence: between(SENTENCE), paragraph }
}
