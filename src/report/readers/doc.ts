/**
 * Reads `.doc`: through LibreOffice where it is installed, with all merged cells; else its words alone, in which
 * cells are told apart but not how far they span, and a warning says so.
 */
import WordExtractor from 'word-extractor'
import { Fault } from '../../model/fault.ts'
import type { ReportDocument } from '../document.ts'
import { readDocx } from './docx.ts'
import { convertToDocx } from './office.ts'
import { readPlainText } from './plain-text.ts'

const WITHOUT_OFFICE = {
  code: 'readWithoutLibreOffice',
  message: '旧版 Word 文件未经 LibreOffice 转换，只读取了文字，表格中合并的单元格可能错位',
}

/** Dashes and quotes as printed; its types leave the option out. */
interface WordFile {
  getBody(options: { filterUnicode: boolean }): string
}

/** @throws {Fault} `fileTruncated` where the file is damaged, `fileEmpty`, `fileTooLarge` */
export async function readDoc(path: string, bytes: Uint8Array): Promise<ReportDocument> {
  const converted = await convertToDocx(bytes)
  if (converted) return readDocx(path, converted)
  let words: string
  try {
    words = ((await new WordExtractor().extract(Buffer.from(bytes))) as WordFile).getBody({ filterUnicode: false })
  } catch (cause) {
    throw new Fault(
      'fileTruncated',
      `${path} is damaged or no Word file of 1997–2003 (an RTF file is read only where LibreOffice is installed).`,
      { cause },
    )
  }
  if (words.trim() === '') throw new Fault('fileEmpty', `${path} is empty.`)
  const document = readPlainText(words)
  return { ...document, warnings: [WITHOUT_OFFICE, ...(document.warnings ?? [])] }
}
