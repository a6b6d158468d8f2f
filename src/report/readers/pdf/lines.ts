/**
 * What stands outside ruled tables, as lines of text; without page numbers and running heads.
 */
import { isPageNumber } from '../source-lines.ts'
import { linesOf, textOfLine } from './join-words.ts'
import type { Box, Word } from './page-content.ts'

export interface PdfLine extends Box {
  text: string
  words: Word[]
  size: number
  baseline: number
}

export function readLines(words: readonly Word[]): PdfLine[] {
  return linesOf(words).map((line) => ({
    words: line,
    text: textOfLine(line),
    left: line[0]!.left,
    right: Math.max(...line.map(({ right }) => right)),
    top: Math.min(...line.map(({ top }) => top)),
    bottom: Math.max(...line.map(({ bottom }) => bottom)),
    size: Math.max(...line.map(({ size }) => size)),
    baseline: line[0]!.baseline,
  }))
}

/** Share of a page's height where heads and page numbers stand. */
const MARGIN = 0.12
const NARROW_MARGIN = 0.09
const BARE_NUMBER = /^\d{1,4}$/u

/**
 * Drops page numbers at the outer ends of pages, and lines that come back on most pages at the same place.
 *
 * @param pages - the lines of each page and its height; nothing else stands outside tables
 */
export function dropRunningLines(pages: readonly { lines: PdfLine[]; height: number }[]): PdfLine[][] {
  const seen = new Map<string, number>()
  const keyOf = (line: PdfLine) => `${line.text.replace(/\d+/gu, '#')} ${Math.round(line.baseline / 6)}`
  const isOuter = (line: PdfLine, height: number, margin: number) =>
    line.bottom < margin * height || line.top > (1 - margin) * height
  for (const { lines, height } of pages)
    for (const line of lines) if (isOuter(line, height, MARGIN)) seen.set(keyOf(line), (seen.get(keyOf(line)) ?? 0) + 1)
  return pages.map(({ lines, height }) =>
    lines.filter((line, index) => {
      if (!isOuter(line, height, MARGIN)) return true
      if (isPageNumber(line.text)) return false
      const isEdge = index === 0 || index === lines.length - 1
      if (isEdge && BARE_NUMBER.test(line.text) && isOuter(line, height, NARROW_MARGIN)) return false
      return pages.length < 3 || seen.get(keyOf(line))! < Math.max(3, pages.length / 2)
    }),
  )
}
