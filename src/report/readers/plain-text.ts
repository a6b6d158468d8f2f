/**
 * Reads `.txt` and `.md`: the final text of a report with its paragraphs and table rows.
 *
 * One reader serves both, because converters mix them: a report may carry bold marks in plain text, a table
 * that begins with pipes and goes on with tabs, or a table written one cell a line.
 */
import type { ReportDocument } from '../document.ts'
import { buildDocument, type TextLine } from './build-document.ts'
import { flattenHtmlTables } from './html-tables.ts'
import { joinParagraphs, type TextPiece } from './join-paragraphs.ts'
import { classifyLines } from './source-lines.ts'
import { stackCells } from './stacked-cells.ts'

export function readPlainText(source: string): ReportDocument {
  const lines: TextLine[] = []
  let pieces: TextPiece[] = []
  let gap: TextPiece['gap'] = 'line'
  const flush = () => {
    for (const text of joinParagraphs(pieces)) lines.push({ kind: 'paragraph', text })
    pieces = []
  }
  for (const line of stackCells(classifyLines(flattenHtmlTables(source)))) {
    if (line.kind === 'empty') gap = gap === 'page' ? 'page' : 'empty'
    else if (line.kind === 'pageEnd') gap = 'page'
    else if (line.kind === 'row') {
      flush()
      if (line.cells.some((cell) => cell !== '')) lines.push({ kind: 'row', cells: line.cells })
      gap = 'line'
    } else {
      if (line.text !== '') pieces.push({ text: line.text, gap })
      gap = 'line'
    }
  }
  flush()
  return buildDocument(lines)
}
