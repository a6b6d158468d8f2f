/**
 * Reads `.txt` and `.md`: the final text of a report with its paragraphs and table rows.
 *
 * One reader serves both, because converters mix them: a report may carry bold marks in plain text, a table
 * that begins with pipes and goes on with tabs, a table written one cell a line, or one written in HTML.
 */
import type { ReportDocument } from '../document.ts'
import { documentOfLines } from './document-of-lines.ts'
import { pageLines } from './html/page-lines.ts'
import { parseHtml } from './html/tree.ts'
import { classifyLines, type SourceLine } from './source-lines.ts'

const BEGIN = /<table\b/giu
const END = /<\/table\s*>/giu

/** @throws {Fault} `fileTooLarge` where its tables are far beyond those of a report */
export function readPlainText(source: string): ReportDocument {
  const lines: SourceLine[] = []
  const add = (more: readonly SourceLine[]) => {
    for (const line of more) lines.push(line)
  }
  let done = 0
  for (const { index } of source.matchAll(BEGIN)) {
    if (index < done) continue
    END.lastIndex = index
    const end = END.exec(source)
    if (!end) break
    add(classifyLines(source.slice(done, index)))
    add(pageLines(parseHtml(source.slice(index, END.lastIndex))))
    done = END.lastIndex
  }
  add(classifyLines(source.slice(done)))
  return documentOfLines(lines)
}
