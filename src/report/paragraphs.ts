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

const ENDS_OPEN = /[，、；,;]\s*$/
const GOES_ON = /^\s*[，、；。,;）)]/
const BEGINS_ITEM = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．是]|第[一二三四五六七八九十])/

/**
 * Paragraphs as they were before a page broke them: what ends with a comma, or goes on with one, is
 * read as one. The break becomes a space, so that offsets stay.
 *
 * @param paragraphs - neighbours in the text, a line break apart
 */
export function mendParagraphs(paragraphs: readonly Paragraph[]): Paragraph[] {
  const mended: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const last = mended.at(-1)
    const near = last !== undefined && paragraph.start - last.end === 1
    const broken =
      near && (GOES_ON.test(paragraph.text) || (ENDS_OPEN.test(last.text) && !BEGINS_ITEM.test(paragraph.text)))
    if (broken) {
      last.text += ` ${paragraph.text}`
      last.end = paragraph.end
    } else mended.push({ ...paragraph })
  }
  return mended
}
