/**
 * Reads `.pdf`: the text layer by the places of its words. Ruled tables by their lines, with merged cells and over
 * page ends; tables without lines by the columns that their words make; paragraphs out of their lines.
 *
 * A page that is only a picture has no text layer, and a warning tells which pages those are: nothing is recognised
 * from pictures.
 */
import { Fault } from '../../model/fault.ts'
import type { Warning } from '../../model/report.ts'
import type { ReportDocument } from '../document.ts'
import { documentOfLines } from './document-of-lines.ts'
import { withPdf } from './pdf/engine.ts'
import { layOut } from './pdf/lay-out.ts'
import { type PageContent, readPage } from './pdf/page-content.ts'

const MOST_PAGES = 300
/** A scanned page may have a stamp or a page number in text. */
const FEW_CHARACTERS = 20

/** @throws {Fault} `fileTruncated`, `fileUnreadable` (password), `fileTooLarge` */
export async function readPdf(path: string, bytes: Uint8Array): Promise<ReportDocument> {
  const pages = await withPdf(path, bytes, async (file, engine) => {
    if (file.numPages > MOST_PAGES)
      throw new Fault('fileTooLarge', `${path} has ${file.numPages} pages; a report may have ${MOST_PAGES} at most.`)
    const read: PageContent[] = []
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number)
      read.push(await readPage(page, engine))
      page.cleanup()
    }
    return read
  })
  const document = documentOfLines(layOut(pages), 'whole')
  return { ...document, warnings: [...warningsOf(pages), ...(document.warnings ?? [])] }
}

function warningsOf(pages: readonly PageContent[]): Warning[] {
  const lengths = pages.map(({ words }) => words.reduce((sum, { text }) => sum + text.length, 0))
  const empty = lengths.flatMap((length, index) => (length < FEW_CHARACTERS ? [index + 1] : []))
  if (empty.length === pages.length)
    return [{ code: 'noTextLayer', message: 'PDF 没有文字层（扫描件），无法读取；请先做文字识别' }]
  // The last page may hold no more than a date.
  const within = empty.filter((number) => number < pages.length || lengths[number - 1] === 0)
  if (within.length === 0) return []
  return [{ code: 'pagesWithoutText', message: `PDF 第${within.join('、')}页没有文字（可能是扫描件），未能读取` }]
}
