/**
 * The two sides of a share: N占W的比例, W中N占多少, N在W里占多大比例, what share of W were N.
 */
import type { Mention } from './match-terms.ts'

export interface ShareSides {
  part: Mention[]
  whole: Mention[]
  /** The stretch of text that names the whole. */
  wholeSpan: [number, number]
}

const WITHIN = /在([^，。？！,?!]{2,30}?)(?:当中|之中|里面|中|里)(?:所)?占/u
const AMONG = /(?:当中|之中|里面|里头|中|里)(?:的)?[，,]?(?=[^，。？！,?!]{1,30}(?:占|比例|比重))/u
/** The plural first: of applications closed because the fee was not paid were … */
const SHARE_OF = ['were|are|came|went|had|have', 'was|is|has'].map(
  (verbs) => new RegExp(`\\b(?:share|percentage|proportion|percent|fraction) of ([^?]{3,120}?) (?:${verbs})\\b`, 'u'),
)
/** The share of granted requests among all processed ones. */
const SHARE_AMONG =
  /\b(?:share|percentage|proportion|percent|fraction) of [^?]{3,60}? (?:among|out of|within) ([^?]{3,80})/u
const OCCUPIES = /占(?!比|百分|多|几)/u

/** The stretches of text that may name the whole. */
function wholesIn(text: string): [number, number][] {
  const within = WITHIN.exec(text)
  const occupies = OCCUPIES.exec(text)
  const among = AMONG.exec(text)
  const spans: [number, number][] = []
  const of = SHARE_AMONG.exec(text)
  if (of) spans.push([of.index + of[0].length - of[1]!.length, of.index + of[0].length])
  for (const shareOf of SHARE_OF.map((pattern) => pattern.exec(text)).filter((match) => match !== null)) {
    const from = shareOf.index + shareOf[0].indexOf(shareOf[1]!)
    spans.push([from, from + shareOf[1]!.length])
  }
  if (within) spans.push([within.index + 1, within.index + 1 + within[1]!.length])
  if (occupies) spans.push([occupies.index + 1, text.length])
  if (among) spans.push([0, among.index])
  return spans
}

/** Where part and whole may part, of a share that is asked for. */
export const seamsOfShare = (text: string): number[] => wholesIn(text).flat()

/** Null where the question does not name two sides. */
export function splitShare(text: string, mentions: readonly Mention[]): ShareSides | null {
  // requests among all processed: what a phrase ends with is what it names.
  const lies = ({ pieces, end }: Mention, from: number, to: number) => pieces.at(-1)![0] >= from && end <= to
  const inside = (from: number, to: number) => mentions.filter((mention) => lies(mention, from, to))
  const outside = (from: number, to: number) =>
    mentions.filter((mention) => !lies(mention, from, to) && (mention.pieces.at(-1)![1] <= from || mention.start >= to))
  for (const [from, to] of wholesIn(text)) {
    const whole = inside(from, to)
    const part = outside(from, to)
    if (whole.length > 0 && part.length > 0) return { part, whole, wholeSpan: [from, to] }
  }
  return null
}
