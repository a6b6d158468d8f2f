/**
 * A paragraph with its characters folded but none added or lost, so that
 * offsets stay those of the source; and with what would mislead taken out.
 */

import { fold } from '../../text/fold.ts'
import type { Quantity } from '../../text/numerals.ts'

/** Folds only characters that fold to one character: offsets stay. */
export function foldInPlace(text: string): string {
  let folded = ''
  for (const character of text) {
    const shape = fold(character).text
    folded += shape.length === character.length ? shape : character
  }
  return folded
}

/** Remarks in brackets without a number (www.x.gov.cn) are blanked, so that a sentence reads on across them. */
export function blankRemarks(text: string, quantities: readonly Quantity[]): string {
  return text.replace(/\([^()]{0,80}\)/g, (remark, offset: number) => {
    const holds = quantities.some(({ start, end }) => start >= offset && end <= offset + remark.length)
    const isUnit = quantities.some(({ start, end }) => start < offset && end > offset)
    return holds || isUnit ? remark : ' '.repeat(remark.length)
  })
}

export function squeezeWords(text: string): string {
  return text.replace(/\s+/g, '')
}
