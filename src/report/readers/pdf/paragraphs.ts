/**
 * Lines of a PDF → paragraphs: a line goes on with the one before it unless its place says that a paragraph begins.
 *
 * It begins where a line is indented, where the line before ended early, where the size of the characters changes or
 * where more space is left than between lines. Pages do not end paragraphs.
 */
import type { PdfLine } from './lines.ts'

export interface Margins {
  left: number
  right: number
  /** From baseline to baseline. */
  leading: number
  /** Of most characters. */
  size: number
}

const ROUND = 3
/** Titles are this much larger than the text. */
const LARGE = 1.15
const TITLE_END = /(?:报告|報告|[)）])$/u
/** Share of lines that may begin outside the margin. */
const STRAYS = 0.04
/** A character and what is no Han after it. */
const UNBROKEN = /^.?[^\p{Script=Han}\s]{0,60}/u
const LONGEST_TOKEN = 80
const LAST_TOKEN = /[\w.,@/:+-]*$/u
const FIRST_TOKEN = /^[\w.,@/:+-]*/u

/** Where lines begin that are not indented, and where the longest end. */
export function findMargins(lines: readonly PdfLine[]): Margins {
  const long = lines.filter(({ text }) => text.length >= 12)
  const counted = long.length > 0 ? long : lines
  const right = [...counted].map((line) => line.right).sort((a, b) => a - b)[Math.floor(counted.length * 0.95)] ?? 0
  const gaps = lines.slice(1).map((line, index) => line.baseline - lines[index]!.baseline)
  return {
    left: leftMargin(counted.map((line) => line.left)),
    right: right,
    leading: mostCommon(gaps.filter((gap) => gap > 0)),
    size: mostCommon(
      counted.map((line) => line.size),
      0.5,
    ),
  }
}

/** The first place from the left where more than a few lines begin: most paragraphs may be one indented line. */
function leftMargin(lefts: readonly number[]): number {
  const sorted = [...lefts].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * STRAYS)] ?? 0
}

function mostCommon(numbers: readonly number[], step = ROUND): number {
  const counts = new Map<number, number>()
  for (const number of numbers) {
    const rounded = Math.round(number / step) * step
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  const [best = 0] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? []
  return best
}

/** A line in large characters in the middle of the page: a long title takes several, broken anywhere. */
function isTitle(line: PdfLine, { left, right, size }: Margins): boolean {
  return line.size > LARGE * size && Math.abs((line.left + line.right) / 2 - (left + right) / 2) < line.size
}

/** Whether a line begins a paragraph of its own; `turnsPage`: it is the first of its page. */
export function beginsParagraph(before: PdfLine, line: PdfLine, margins: Margins, turnsPage: boolean): boolean {
  const { size } = line
  if (Math.abs(before.size - size) > 0.12 * size) return true
  if (isTitle(before, margins) && isTitle(line, margins)) return TITLE_END.test(before.text)
  if (line.left > margins.left + 1.2 * size) return true
  // What is never broken goes to the next line as a whole and leaves room behind: a number, an address, 码:353496，.
  if (before.right + (widthOf(UNBROKEN.exec(line.text)![0]) + 1.2) * size < margins.right) return true
  return (
    !turnsPage && margins.leading > 0 && line.baseline - before.baseline > Math.max(1.6 * margins.leading, 2.4 * size)
  )
}

/** In sizes of the characters. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0)
}

/** Two Latin words get their space back; the halves of an address (mail, web) do not. */
export function joinLines(before: string, next: string): string {
  const end = before.slice(-LONGEST_TOKEN)
  const isAddress = /[@./]/u.test(LAST_TOKEN.exec(end)![0] + FIRST_TOKEN.exec(next)![0])
  const space = !isAddress && /[A-Za-z]$/u.test(end) && /^[A-Za-z]/u.test(next) ? ' ' : ''
  return before + space + next
}
