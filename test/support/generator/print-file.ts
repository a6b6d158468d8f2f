/** A report's blocks as the bytes of a file: text and its encodings, a government web page, a Word file, a PDF. */
import type { GeneratedAgency } from './agencies.ts'
import { type Block, printBlocks } from './document.ts'
import { encodeGb18030 } from './encode.ts'
import type { Format } from './layouts.ts'
import { webPage } from './page.ts'
import { pdfFile } from './pdf.ts'
import type { Random } from './random.ts'
import { wordFile } from './word.ts'

export interface FileFacts {
  agency: GeneratedAgency
  year: number
  /** ISO 8601. */
  published: string
}

export function printFile(random: Random, format: Format, blocks: readonly Block[], facts: FileFacts): Uint8Array {
  switch (format) {
    case 'html': {
      const charset = random.pick(['utf-8', 'utf-8', 'gb2312', 'gbk', 'gb18030'])
      const page = webPage(random, blocks, { ...facts, charset })
      return charset === 'utf-8' ? new TextEncoder().encode(page) : encodeGb18030(page)
    }
    case 'pdf':
      return pdfFile(random, blocks)
    case 'docx':
      return wordFile(blocks)
    default:
      return encodeText(random, printBlocks(random, blocks, format))
  }
}

/** Mostly plain UTF-8; also with a byte order mark, with CRLF, GB18030 or UTF-16. */
function encodeText(random: Random, text: string): Uint8Array {
  const lines = random.chance(0.15) ? text.replaceAll('\n', '\r\n') : text
  const way = random.next()
  if (way < 0.05) return encodeGb18030(lines)
  if (way < 0.08) return new Uint8Array(Buffer.from(`\ufeff${lines}`, 'utf16le'))
  return new TextEncoder().encode(way < 0.15 ? `\ufeff${lines}` : lines)
}
