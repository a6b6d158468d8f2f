/**
 * Lines of a report, already clean and in order → its text with the places of paragraphs, rows and cells.
 */
import { Fault } from '../../model/fault.ts'
import type { Block, GridCell, GridRow, ReportDocument } from '../document.ts'

/** How many columns and rows a cell covers. */
export interface CellSpan {
  columns: number
  rows: number
}

/** One line of the final text. `spans`: one for each cell, where the source tells them. */
export type TextLine =
  | { kind: 'paragraph'; text: string }
  | { kind: 'row'; cells: readonly string[]; spans?: readonly CellSpan[] }

/** Ten times and more what the longest reports have: what is larger is no report, and would take minutes. */
const MOST_CELLS = 50_000
const MOST_CHARACTERS = 500_000
const LONGEST_PARAGRAPH = 50_000
const SINGLE: CellSpan = { columns: 1, rows: 1 }

/**
 * Rows that follow one another are one table. A cell holds neither tab nor line end; they become spaces.
 *
 * @throws {Fault} `fileTooLarge` beyond 50,000 cells, 500,000 characters, or 50,000 characters in a paragraph
 */
export function buildDocument(lines: readonly TextLine[]): ReportDocument {
  refuseHuge(lines)
  let text = ''
  const blocks: Block[] = []
  for (const line of lines) {
    if (text !== '') text += '\n'
    const start = text.length
    if (line.kind === 'paragraph') {
      text += line.text
      blocks.push({ kind: 'paragraph', start, end: text.length })
      continue
    }
    const cells: GridCell[] = []
    line.cells.forEach((cell, index) => {
      if (index > 0) text += '\t'
      const from = text.length
      const words = cell.replace(/[\t\n]+/gu, ' ')
      text += words
      const { columns, rows } = line.spans?.[index] ?? SINGLE
      cells.push({ start: from, end: text.length, text: words, columnSpan: columns, rowSpan: rows })
    })
    const row: GridRow = { start, end: text.length, cells }
    const last = blocks.at(-1)
    if (last?.kind === 'table') {
      last.rows.push(row)
      last.end = row.end
    } else blocks.push({ kind: 'table', start, end: row.end, rows: [row] })
  }
  return { text, blocks }
}

function refuseHuge(lines: readonly TextLine[]): void {
  let [cells, characters, longest] = [0, 0, 0]
  for (const line of lines) {
    if (line.kind === 'row') {
      cells += line.cells.length
      for (const cell of line.cells) characters += cell.length
      continue
    }
    characters += line.text.length
    longest = Math.max(longest, line.text.length)
  }
  const refuse = (found: string, most: number) => {
    throw new Fault('fileTooLarge', `${found}; a report has ${most} at most.`)
  }
  if (cells > MOST_CELLS) refuse(`The tables have ${cells} cells`, MOST_CELLS)
  if (characters > MOST_CHARACTERS) refuse(`The text has ${characters} characters`, MOST_CHARACTERS)
  if (longest > LONGEST_PARAGRAPH) refuse(`A paragraph has ${longest} characters`, LONGEST_PARAGRAPH)
}
