/**
 * How alike two labels are, however a scanner or a converter has treated them.
 *
 * Labels are compared folded: one width, no white space, no punctuation, no leading number. What is
 * left is compared by its longest common subsequence, which survives lost, added and misread characters.
 */
import { toSimplified } from '../../text/traditional.ts'

const NUMBERING =
  /^\s*(?:[一二三四五六七八九十]{1,3}\s*[、.]|\(\s*[一二三四五六七八九十]{1,3}\s*\)|\(?\d{1,2}\s*[.、,)](?!\d))\s*/u

/** A year put into a label: 本年(2023)制发件数. */
const YEAR = /\(?\s*20\d{2}\s*年?度?\s*\)?/gu

/** Reports print the same labels over and over. */
const folded = new Map<string, string>()
const MOST_FOLDED = 5000
const LONGEST_KEPT = 200

/** A label without what printing varies: width, white space, punctuation, its own leading number, a year. */
export function foldLabel(label: string): string {
  const before = folded.get(label)
  if (before !== undefined) return before
  const result = foldText(label.normalize('NFKC').replace(NUMBERING, '').replace(YEAR, ''))
  if (folded.size >= MOST_FOLDED) folded.clear()
  if (label.length <= LONGEST_KEPT) folded.set(label, result)
  return result
}

/** One width, simplified characters, letters and digits only. */
export function foldText(text: string): string {
  return toSimplified(text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, ''))
}

/** The leading number of a label as printed (1, 2, …; 一, （三）), or null. */
export function numberingOf(label: string): string | null {
  const found = NUMBERING.exec(label.normalize('NFKC'))?.[0].replace(/[^一二三四五六七八九十\d]/gu, '')
  return found ? found : null
}

const known = new Map<string, Map<string, number>>()
let countKnown = 0
const MOST_KNOWN = 100_000

/** From 0 (nothing in common) to 1 (equal): twice the common subsequence over both lengths, of folded texts. */
export function similarity(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  if (a === '' || b === '') return 0
  const before = known.get(a)?.get(b)
  if (before !== undefined) return before
  const result = (2 * commonLength(a, b)) / (a.length + b.length)
  if (countKnown >= MOST_KNOWN) {
    known.clear()
    countKnown = 0
  }
  const row = known.get(a)
  if (row) row.set(b, result)
  else known.set(a, new Map([[b, result]]))
  countKnown++
  return result
}

/** The most that two texts of these lengths can have in common: spares the comparison where it cannot matter. */
export function mostSimilar(a: string, b: string): number {
  return (2 * Math.min(a.length, b.length)) / (a.length + b.length || 1)
}

/** Length of the longest common subsequence. */
export function commonLength(a: string, b: string): number {
  let previous = new Uint16Array(b.length + 1)
  let current = new Uint16Array(b.length + 1)
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      current[j + 1] = a[i] === b[j] ? previous[j]! + 1 : Math.max(previous[j + 1]!, current[j]!)
    }
    ;[previous, current] = [current, previous]
  }
  return previous[b.length]!
}
