/**
 * Reads `.html` and `.htm`: the report out of the page of a site, with what the page says of its publication.
 *
 * Navigation, metadata and footers are told from the report by content; scripts and what is hidden are no text.
 */
import type { ReportDocument } from '../document.ts'
import { documentOfLines } from './document-of-lines.ts'
import { findArticle } from './html/article.ts'
import { readPageFacts } from './html/page-facts.ts'
import { pageLines } from './html/page-lines.ts'
import { parseHtml } from './html/tree.ts'

/** @throws {Fault} `notAReport` (nested too deep), `fileTooLarge` */
export function readHtml(source: string): ReportDocument {
  const root = parseHtml(source)
  const lines = pageLines(root)
  return { ...documentOfLines(findArticle(lines, root), 'marked'), page: readPageFacts(root, lines) }
}
