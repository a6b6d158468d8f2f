/**
 * The bytes of a source file → its document, by the reader of its format.
 *
 * A reader is loaded when the first file of its format comes: who reads text never waits for what reads PDF.
 */
import { Fault } from '../../model/fault.ts'
import type { SourceFormat } from '../../model/report.ts'
import { decode } from '../decode.ts'
import type { ReportDocument } from '../document.ts'

const LARGEST_IN_BYTES = 20 * 1024 * 1024

/**
 * @param path - for messages only
 * @throws {Fault} fileEmpty, fileTooLarge, fileBinary, fileTruncated, notAReport
 */
export async function readSource(path: string, bytes: Uint8Array, format: SourceFormat): Promise<ReportDocument> {
  if (bytes.length > LARGEST_IN_BYTES) {
    const megabytes = (bytes.length / 1024 / 1024).toFixed(1)
    throw new Fault('fileTooLarge', `${path} has ${megabytes} MB; a report may have 20 MB at most.`)
  }
  if (bytes.length === 0) throw new Fault('fileEmpty', `${path} is empty.`)
  switch (format) {
    case 'pdf': {
      const { readPdf } = await import('./pdf.ts')
      return readPdf(path, bytes)
    }
    case 'docx': {
      const { readDocx } = await import('./docx.ts')
      return readDocx(path, bytes)
    }
    case 'doc': {
      const { readDoc } = await import('./doc.ts')
      return readDoc(path, bytes)
    }
    case 'html': {
      const { readHtml } = await import('./html.ts')
      return readHtml(textOf(path, bytes))
    }
    default: {
      const { readPlainText } = await import('./plain-text.ts')
      return readPlainText(textOf(path, bytes))
    }
  }
}

function textOf(path: string, bytes: Uint8Array): string {
  const text = decode(bytes, path).replace(/^\ufeff/, '')
  if (text.trim() === '') throw new Fault('fileEmpty', `${path} is empty.`)
  return text
}
