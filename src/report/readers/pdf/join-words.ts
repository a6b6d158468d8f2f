/**
 * Words of one cell or one line → their text in reading order.
 *
 * Gaps between Han characters are the layout's; between Latin words and between numbers they are spaces.
 */
import type { Word } from './page-content.ts'

const SAME_LINE = 0.5
const SPACE = 0.25
const PADDING = 8

/** Words on one line each, top to bottom, left to right. */
export function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = []
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const line = lines.at(-1)
    const near = line?.some(
      (other) => Math.abs(other.baseline - word.baseline) <= SAME_LINE * Math.min(other.size, word.size),
    )
    if (line && near) line.push(word)
    else lines.push([word])
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left))
}

export function textOfLine(line: readonly Word[]): string {
  let text = ''
  let right = Number.POSITIVE_INFINITY
  for (const word of line) {
    const gap = word.left - right
    const between = /[\dA-Za-z.,%]$/u.test(text) && /^[\dA-Za-z]/u.test(word.text)
    text += (between && gap > SPACE * word.size ? ' ' : '') + word.text
    right = word.right
  }
  return text.replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '')
}

/**
 * Lines of a cell follow one another without a space, except where a number would be joined to another one. A number
 * too long for its cell is broken over lines: then its first line fills the cell.
 *
 * @param width - of the cell
 */
export function textOfCell(words: readonly Word[], width: number): string {
  if (words.some(({ turned }) => turned)) return words.map(({ text }) => text).join('')
  let text = ''
  let filled = false
  for (const line of linesOf(words)) {
    const next = textOfLine(line)
    const between = /[\dA-Za-z]$/u.test(text) && /^[\dA-Za-z]/u.test(next)
    text += (between && !filled ? ' ' : '') + next
    filled = line.at(-1)!.right - line[0]!.left + line[0]!.size / 2 > width - PADDING
  }
  return text
}
