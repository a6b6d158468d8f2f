/**
 * Cuts a paragraph into sentences, and a sentence into segments: the shortest
 * runs of words that state a number.
 *
 * A segment ends at a comma, semicolon, colon, bracket or stop; at 、 only between two numbers, since 、
 * also joins words (镇、村两级公开栏63条). Nothing is cut inside a number or a title 《…》.
 */
import type { Span } from '../../model/span.ts'
import type { Quantity } from '../../text/numerals.ts'

export interface Segment extends Span {
  quantities: Quantity[]
  /** The characters between the segment before and this one. */
  separator: string
}

export interface Sentence extends Span {
  segments: Segment[]
}

const STOPS = '。!?\n'
const CUTS = ',;:()'

function insideOf(spans: readonly Span[], offset: number): boolean {
  return spans.some(({ start, end }) => start <= offset && offset < end)
}

/** 、 cuts where a number stands on either side of it, before the next cut. */
function cutsList(text: string, offset: number, from: number, quantities: readonly Quantity[]): boolean {
  const next = text.slice(offset).search(/[,;:()。!?\n]/)
  const end = next < 0 ? text.length : offset + next
  const before = quantities.some((quantity) => quantity.valueStart >= from && quantity.end <= offset)
  return before && quantities.some((quantity) => quantity.start >= offset && quantity.end <= end)
}

/** @param text - folded in place (plain.ts) */
export function cutSentences(text: string, quantities: readonly Quantity[]): Sentence[] {
  const closed: Span[] = [
    ...quantities,
    ...Array.from(text.matchAll(/《[^《》]*》/g), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  ]
  const sentences: Sentence[] = []
  let segments: Segment[] = []
  let from = 0
  let separator = ''
  const close = (end: number) => {
    if (text.slice(from, end).trim() !== '') {
      const own = quantities.filter((quantity) => quantity.start >= from && quantity.end <= end)
      const lead = /^\s*/.exec(text.slice(from, end))![0].length
      const start = from + lead
      segments.push({ start, end: start + text.slice(start, end).trimEnd().length, quantities: own, separator })
      separator = ''
    }
    from = end + 1
  }
  for (let offset = 0; offset <= text.length; offset++) {
    const character = text[offset] ?? '\n'
    if (insideOf(closed, offset)) continue
    const stop = STOPS.includes(character)
    if (!stop && !CUTS.includes(character) && !(character === '、' && cutsList(text, offset, from, quantities)))
      continue
    close(offset)
    separator += character
    if (!stop) continue
    if (segments.length > 0) {
      sentences.push({ start: segments[0]!.start, end: segments.at(-1)!.end, segments })
      segments = []
    }
  }
  return sentences
}
