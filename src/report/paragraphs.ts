/** The paragraphs of a document with their words: what is read as prose. Tables are read elsewhere. */
import type { Span } from '../model/span.ts'
import type { ReportDocument } from './document.ts'

export interface Paragraph extends Span {
  text: string
}

export function paragraphsOf(document: ReportDocument): Paragraph[] {
  return document.blocks
    .filter((block) => block.kind === 'paragraph')
    .map(({ start, end }) => ({ start, end, text: document.text.slice(start, end) }))
    .filter(({ text }) => text.trim() !== '')
}
