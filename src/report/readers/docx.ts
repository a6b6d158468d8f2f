/**
 * Reads `.docx`: paragraphs and tables with their merged cells.
 *
 * mammoth makes plain HTML of the file, and the lines of that are read like those of a page. Pictures and hidden words are left
 * out, headers and footers are no text of the report, and nothing that the file links to is ever opened.
 */
import { convertToHtml } from 'mammoth'
import { Fault } from '../../model/fault.ts'
import type { ReportDocument } from '../document.ts'
import { documentOfLines } from './document-of-lines.ts'
import { pageLines } from './html/page-lines.ts'
import { parseHtml } from './html/tree.ts'
import { LEAVE_OUT_HIDDEN, mendWordFile } from './mend-word-file.ts'
import { refuseZipBomb } from './zip-size.ts'

/** @throws {Fault} `fileTruncated` where the file is damaged, `fileTooLarge` */
export async function readDocx(path: string, bytes: Uint8Array): Promise<ReportDocument> {
  await refuseZipBomb(path, bytes)
  let html: string
  try {
    const options = {
      convertImage: () => [],
      ignoreEmptyParagraphs: false,
      externalFileAccess: false,
      styleMap: [LEAVE_OUT_HIDDEN],
    }
    html = (await convertToHtml({ buffer: Buffer.from(await mendWordFile(bytes)) }, options as object)).value
  } catch (cause) {
    throw new Fault('fileTruncated', `${path} is damaged: it cannot be read as a Word file.`, { cause })
  }
  const document = documentOfLines(pageLines(parseHtml(html)), 'marked')
  if (document.text === '') throw new Fault('fileEmpty', `${path} is empty.`)
  return document
}
