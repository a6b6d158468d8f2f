/** The lines of a table without ruling lines, and how their parts lie to one another. */
import { nearestWord } from '../cell-words.ts'
import type { PdfLine } from './lines.ts'
import type { Segment } from './segments.ts'

export interface TableLine {
  line: PdfLine
  page: number
  segments: Segment[]
}

/** A stretch from left to right. */
export interface Stretch {
  left: number
  right: number
}

/** From baseline to baseline within a cell, in sizes of the characters. */
const WITHIN_CELL = 1.6
const ALIKE = 0.75

/** Whether a line may stand in one cell with the line above it. */
export function isNear(a: TableLine, b: TableLine): boolean {
  return a.page === b.page && b.line.baseline - a.line.baseline <= WITHIN_CELL * b.line.size
}

/** How far two stretches lie over one another; negative where they do not. */
export function overlap(a: Stretch, b: Stretch): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left)
}

export const middleOf = ({ left, right }: Stretch) => (left + right) / 2

/** Whether a text is one of the words of the form. */
export function isWord(text: string): boolean {
  return nearestWord(text).alike >= ALIKE
}
