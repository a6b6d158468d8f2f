/**
 * Stretches of a text: where a pattern finds them, and what they cover.
 */
import type { Span } from '../../model/span.ts'

/** The text with blanks in the place of stretches, so that no word is cut across their ends: 信息处理费|收了没有. */
export function blanked(text: string, stretches: readonly Span[]): string {
  return stretches.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
}

/** Whether at least half of a word lies within some stretches, overlapping ones counted each. */
export function coverOf(stretches: readonly Span[], length: number): (span: Span) => boolean {
  const steps = new Int32Array(length + 1)
  for (const { start, end } of stretches) {
    steps[start]! += 1
    steps[end]! -= 1
  }
  // How many of the characters before each place are covered, once for each stretch that covers them.
  const before = new Int32Array(length + 1)
  for (let at = 0, open = 0; at < length; at++) {
    open += steps[at]!
    before[at + 1] = before[at]! + open
  }
  return ({ start, end }) => before[end]! - before[start]! >= (end - start) / 2
}

export const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
