/**
 * A source file after its format is gone: the report's text, and where its
 * paragraphs and tables lie in it.
 *
 * Every reader (plain text and Markdown, HTML, Word, PDF) makes one of these; everything after
 * the reader knows only this. The text is final: one paragraph or table row a line, the cells of a
 * row joined by a tab, and all offsets of a report index it.
 */
import type { Warning } from '../model/report.ts'
import type { Span } from '../model/span.ts'

/** One cell as printed. A spanned cell stands once, at its first row and column. Zero-length where it is empty. */
export interface GridCell extends Span {
  text: string
  /** Columns and rows that the cell covers; 1 unless the source says otherwise. */
  columnSpan: number
  rowSpan: number
}

/** One line of the text that is a table row. */
export interface GridRow extends Span {
  cells: GridCell[]
}

export interface TableBlock extends Span {
  kind: 'table'
  rows: GridRow[]
}

export interface ParagraphBlock extends Span {
  kind: 'paragraph'
}

export type Block = TableBlock | ParagraphBlock

/** What a web page says of its own publication; each `null` where it does not. */
export interface PageFacts {
  /** Day of publication, ISO 8601. */
  published: string | null
  url: string | null
  /** The body that published it, as the site words it. */
  publisher: string | null
  /** What the browser's window is called. */
  title: string | null
}

export interface ReportDocument {
  text: string
  /** In the order of the text; they do not overlap. */
  blocks: Block[]
  /** Where the source is a web page. */
  page?: PageFacts
  /** What the reader had to leave out or do without. */
  warnings?: Warning[]
}
