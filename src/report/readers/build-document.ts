/**
 * Lines of a report, already clean and in order → its text with the places of paragraphs, rows and cells.
 */
import type { Block, GridCell, GridRow, ReportDocument } from '../document.ts'

/** One line of the final text. */
export type TextLine = { kind: 'paragraph'; text: string } | { kind: 'row'; cells: readonly string[] }

/** Rows that follow one another are one table. A cell holds neither tab nor line end; they become spaces. */
export function buildDocument(lines: readonly TextLine[]): ReportDocument {
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
      cells.push({ start: from, end: text.length, text: words, columnSpan: 1, rowSpan: 1 })
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
