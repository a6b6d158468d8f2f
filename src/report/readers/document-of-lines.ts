/**
 * The lines of any source, whatever its format was → the document: cells written downwards become rows, and
 * paragraphs that a page or a line width broke become whole.
 */
import type { ReportDocument } from '../document.ts'
import { buildDocument, type TextLine } from './build-document.ts'
import { joinParagraphs, type TextPiece } from './join-paragraphs.ts'
import { markPageNumbers } from './page-numbers.ts'
import type { SourceLine } from './source-lines.ts'
import { stackCells } from './stacked-cells.ts'

const SCRAMBLED = {
  code: 'tablesOutOfOrder',
  message: '表格的文字不是按行排列的（多半是从 PDF 逐列复制的），数字与项目无法对应，未读取表格',
}

/**
 * @param paragraphs - `broken`: a line may be a piece of a paragraph; `marked`: empty lines stand where the source ends
 * paragraphs; `whole`: every line is one
 * @throws {Fault} `fileTooLarge`
 */
export function documentOfLines(
  source: readonly SourceLine[],
  paragraphs: 'broken' | 'marked' | 'whole' = 'broken',
): ReportDocument {
  const lines: TextLine[] = []
  let pieces: TextPiece[] = []
  let gap: TextPiece['gap'] = 'line'
  const between = paragraphs === 'broken' ? 'empty' : 'paragraph'
  const flush = () => {
    const texts = paragraphs === 'whole' ? pieces.map(({ text }) => text) : joinParagraphs(pieces)
    for (const text of texts) lines.push({ kind: 'paragraph', text })
    pieces = []
  }
  const { lines: stacked, scrambled } = stackCells(source)
  for (const line of paragraphs === 'broken' ? markPageNumbers(stacked) : stacked) {
    if (line.kind === 'empty') gap = gap === 'page' ? 'page' : between
    else if (line.kind === 'pageEnd') gap = 'page'
    else if (line.kind === 'row') {
      flush()
      if (line.cells.some((cell) => cell !== '')) lines.push(line)
      gap = 'line'
    } else {
      if (line.text !== '') pieces.push({ text: line.text, gap })
      gap = 'line'
    }
  }
  flush()
  const document = buildDocument(lines)
  return scrambled ? { ...document, warnings: [SCRAMBLED] } : document
}
