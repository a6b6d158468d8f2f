/**
 * The pages of a PDF → lines of a report, in reading order: table rows, and paragraphs joined over line and page ends.
 */
import type { SourceLine } from '../source-lines.ts'
import { type FilledTable, fillTables } from './fill-tables.ts'
import { dropRunningLines, type PdfLine, readLines } from './lines.ts'
import type { PageContent } from './page-content.ts'
import { beginsParagraph, findMargins, joinLines } from './paragraphs.ts'
import { findRuledTables } from './ruled-tables.ts'
import { joinTables, rowsOf } from './table-rows.ts'
import { cutUnruled } from './unruled-tables.ts'

export type Piece = { kind: 'line'; line: PdfLine; page: number } | { kind: 'table'; table: FilledTable; page: number }

export function layOut(pages: readonly PageContent[]): SourceLine[] {
  const filled = pages.map((page) => fillTables(findRuledTables(page), page.words))
  const lines = dropRunningLines(
    filled.map(({ outside }, index) => ({ lines: readLines(outside), height: pages[index]!.height })),
  )
  const pieces = filled.flatMap(({ tables }, page): Piece[] =>
    [
      ...tables.map((table): Piece => ({ kind: 'table', table, page })),
      ...lines[page]!.map((line): Piece => ({ kind: 'line', line, page })),
    ].sort((a, b) => topOf(a) - topOf(b)),
  )
  return writeLines(pieces)
}

function topOf(piece: Piece): number {
  return piece.kind === 'table' ? piece.table.top : piece.line.top
}

function writeLines(pieces: readonly Piece[]): SourceLine[] {
  const written: SourceLine[] = []
  const margins = findMargins(pieces.flatMap((piece) => (piece.kind === 'line' ? [piece.line] : [])))
  let before: { line: PdfLine; page: number } | null = null
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index]!
    if (piece.kind === 'table') {
      const group = joinTables(pieces, index)
      written.push(...rowsOf(group))
      index += group.length
      before = null
      continue
    }
    const unruled = cutUnruled(pieces, index)
    if (unruled) {
      written.push(...unruled.rows)
      index += unruled.count
      before = null
      continue
    }
    const { line, page } = piece
    const last = written.at(-1)
    if (before && last?.kind === 'text' && !beginsParagraph(before.line, line, margins, page !== before.page)) {
      last.text = joinLines(last.text, line.text)
    } else written.push({ kind: 'empty' }, { kind: 'text', text: line.text, piped: false })
    before = { line, page }
    index++
  }
  return written
}
