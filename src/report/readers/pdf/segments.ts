/**
 * The cells of a line that no ruling lines tell apart: runs of words with wide gaps between them.
 */
import { readCell } from '../../tables/read-cell.ts'
import { textOfLine } from './join-words.ts'
import type { PdfLine } from './lines.ts'
import type { Word } from './page-content.ts'

export interface Segment {
  text: string
  left: number
  right: number
  /** A number, or a sign that stands for an empty cell. */
  value: boolean
}

const WIDE_GAP = 0.8
/** Numbers are never typed with a space inside. */
const NUMBER_GAP = 0.25
const NUMBERS = /^[\p{Nd}.,，．+\-/—%\s]+$/u

export function segmentsOf(line: PdfLine): Segment[] {
  const runs: Word[][] = []
  for (const word of line.words.flatMap(cutAtSpaces)) {
    const last = runs.at(-1)?.at(-1)
    const gap = last && NUMBERS.test(last.text) && NUMBERS.test(word.text) ? NUMBER_GAP : WIDE_GAP
    if (last && word.left - last.right <= gap * word.size) runs.at(-1)!.push(word)
    else runs.push([word])
  }
  return runs.map((run) => {
    const text = textOfLine(run)
    return { text, left: run[0]!.left, right: run.at(-1)!.right, value: isValue(text) }
  })
}

function isValue(text: string): boolean {
  const reading = readCell(text)
  return reading.kind === 'value' || (reading.kind === 'blank' && reading.marked)
}

/** A line typed with spaces between its cells comes as one run. */
function cutAtSpaces(word: Word): Word[] {
  const between = NUMBERS.test(word.text) ? /\s+/u : /\s{2,}/u
  if (!between.test(word.text)) return [word]
  const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (character < '\u2000' ? 1 : 2), 0)
  const unit = (word.right - word.left) / widthOf(word.text)
  let at = 0
  return word.text.split(between).flatMap((text) => {
    const from = word.text.indexOf(text, at)
    at = from + text.length
    const left = word.left + widthOf(word.text.slice(0, from)) * unit
    return text === '' ? [] : [{ ...word, text, left, right: left + widthOf(text) * unit }]
  })
}
