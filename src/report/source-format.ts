/**
 * The format of a source file: what its bytes are, whatever its name says.
 *
 * Sites serve web pages named .doc and new Word files named .doc; the extension decides only between formats that
 * are plain text, and which files are looked at at all.
 */
import { extname } from 'node:path'
import { Fault } from '../model/fault.ts'
import type { SourceFormat } from '../model/report.ts'

const FORMATS: Readonly<Record<string, SourceFormat>> = {
  '.txt': 'txt',
  '.md': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.doc': 'doc',
  '.pdf': 'pdf',
}
/** Of the files that can be read: lower case, with the dot. */
export const reportExtensions: readonly string[] = Object.keys(FORMATS)

/** The bytes that a file of a format begins with; RTF is what old Word files are in as often as their own format. */
const BEGINNINGS: readonly (readonly [string, SourceFormat])[] = [
  ['%PDF-', 'pdf'],
  ['PK\u0003\u0004', 'docx'],
  ['\u00d0\u00cf\u0011\u00e0', 'doc'],
  ['{\\rtf', 'doc'],
]
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu
const TAG = /<(?:html|body|table|div|p|br)\b/iu
const HEAD_IN_BYTES = 4096

/** @throws {Fault} `formatUnsupported` where neither name nor bytes are of a known format */
export function formatOf(path: string, bytes: Uint8Array): SourceFormat {
  const extension = extname(path).toLowerCase()
  const named = FORMATS[extension]
  if (!named) {
    const known = reportExtensions.join(', ')
    throw new Fault(
      'formatUnsupported',
      `${path}: the format ${extension || '(no extension)'} cannot be read; ${known} can.`,
    )
  }
  const start = Buffer.from(bytes.subarray(0, HEAD_IN_BYTES)).toString('latin1')
  const isText = named === 'txt' || named === 'md'
  const told =
    !isText && BEGINNINGS.find(([beginning]) => start.replace(/^(?:\u00ef\u00bb\u00bf|\s)+/u, '').startsWith(beginning))
  if (told) return told[1]
  const plain = start.replace(/^\u00ef\u00bb\u00bf|\0/gu, '')
  if (HTML.test(plain)) return 'html'
  if (named === 'html') return TAG.test(plain) || bytes.length > HEAD_IN_BYTES ? 'html' : 'txt'
  if (isText) return named
  // A Word or PDF file by name alone: text if it is, and else damaged.
  if (named === 'doc' && TAG.test(plain)) return 'html'
  if (bytes.length > 0 && !start.includes('\0') && named === 'doc') return 'txt'
  return named
}
