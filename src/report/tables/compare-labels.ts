/**
 * One text against many fixed labels at once: the likeness of each, as `similarity` gives it.
 *
 * Reading a report asks this tens of thousands of times, so the labels are laid out for it: a bit for each
 * character of a label, and every text compared once however often it is printed.
 */
import { commonLength } from './similarity.ts'

/** Labels up to this length are compared a whole column of the table at a time. */
const MOST_BITS = 30
const MOST_KNOWN = 4000

/** @param labels - folded; the result has their likenesses, from 0 to 1, in the same order */
export function compareLabels(labels: readonly string[]): (text: string) => Float64Array {
  const alphabet = new Map<string, number>()
  for (const character of labels.join('')) if (!alphabet.has(character)) alphabet.set(character, alphabet.size + 1)
  const places = labels.map((label) => {
    const bits = new Int32Array(alphabet.size + 1)
    if (label.length <= MOST_BITS) for (let at = 0; at < label.length; at++) bits[alphabet.get(label[at]!)!]! |= 1 << at
    return bits
  })
  const known = new Map<string, Float64Array>()
  const compare = (text: string): Float64Array => {
    const letters = Array.from({ length: text.length }, (_, at) => alphabet.get(text[at]!) ?? 0)
    return Float64Array.from(labels, (label, index) => {
      if (text === label) return text === '' ? 0 : 1
      if (text === '' || label === '') return 0
      const common =
        label.length > MOST_BITS ? commonLength(text, label) : commonBits(letters, places[index]!, label.length)
      return (2 * common) / (text.length + label.length)
    })
  }
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const result = compare(text)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, result)
    return result
  }
}

/** Longest common subsequence by Hyyrö's bit-parallel algorithm: the zeros of `row` are the places where it grows. */
function commonBits(letters: readonly number[], places: Int32Array, length: number): number {
  let row = -1
  for (let at = 0; at < letters.length; at++) {
    const found = row & places[letters[at]!]!
    row = (row + found) | (row - found)
  }
  let common = 0
  for (let bits = ~row & ((1 << length) - 1); bits !== 0; bits &= bits - 1) common++
  return common
}
