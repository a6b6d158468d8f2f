/**
 * A text as search compares it: one width, one case, simplified characters, no white space inside Chinese.
 *
 * Lines of a source break in the middle of words; offsets lead back to where the characters stand.
 */
import { type Folded, fold } from './fold.ts'
import { toSimplified } from './traditional.ts'

const BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu
const UNUSUAL = /[^\u4e00-\u9fff\x20-\x7e\n\t]/gu

const shapes = new Map<string, string>()

function shapeOf(character: string): string {
  let shape = shapes.get(character)
  if (shape === undefined) {
    shape = fold(character).text
    shapes.set(character, shape)
  }
  return shape
}

function alikeOf(folded: string): string {
  const lower = folded.toLowerCase()
  // A few letters have a longer lower case, which would shift what follows.
  return toSimplified(lower.length === folded.length ? lower : folded)
}

/** The text of `foldForSearch` alone, without the way back: for the millions of characters of an index. */
export function searchableText(text: string): string {
  return alikeOf(text.replace(UNUSUAL, shapeOf)).replace(BETWEEN_HAN, '')
}

/** Where the gaps lie that were taken out: how much is missing before each place of the squeezed text. */
interface Gap {
  /** In the squeezed text. */
  place: number
  /** Code units taken out so far, this gap included. */
  missing: number
}

export function foldForSearch(text: string): Folded {
  // Most characters fold to one of the same length; then the places are the same without any bookkeeping.
  let isAligned = true
  const aligned = text.replace(UNUSUAL, (character) => {
    const shape = shapeOf(character)
    isAligned &&= shape.length === 1 && character.length === 1
    return shape
  })
  const folded = isAligned ? null : fold(text)
  const alike = alikeOf(folded ? folded.text : aligned)
  const gaps: Gap[] = []
  let missing = 0
  const squeezed = alike.replace(BETWEEN_HAN, (gap, index: number) => {
    gaps.push({ place: index - missing, missing: missing + gap.length })
    missing += gap.length
    return ''
  })
  /** Where a place of the squeezed text lies before squeezing; at a gap, behind it. */
  const unsqueezed = (place: number): number => {
    let low = 0
    let high = gaps.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (gaps[middle]!.place <= place) low = middle + 1
      else high = middle
    }
    return place + (low > 0 ? gaps[low - 1]!.missing : 0)
  }
  const at = (place: number) => (place >= squeezed.length ? alike.length : unsqueezed(Math.max(place, 0)))
  const endAt = (place: number) => unsqueezed(Math.min(place, squeezed.length) - 1) + 1
  return {
    text: squeezed,
    at: (place) => (folded ? folded.at(at(place)) : at(place)),
    endAt: (place) => (place <= 0 ? 0 : folded ? folded.endAt(endAt(place)) : endAt(place)),
  }
}
