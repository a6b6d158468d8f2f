/**
 * The bytes of a text file → its characters.
 *
 * UTF-8 where the bytes are valid UTF-8, UTF-16 where a byte-order mark says so, else GB18030 (which
 * holds GBK and GB2312). Bytes that are none of them are no text.
 */
import { Fault } from '../model/fault.ts'

/** @throws {Fault} fileBinary */
export function decode(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) throw binary(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: older Chinese pages and tools write GB18030.
  }
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Fault('fileBinary', `${path} is no text: neither UTF-8 nor GB18030. Convert it to UTF-8.`, { cause })
  }
}

function binary(path: string): Fault {
  return new Fault('fileBinary', `${path} is binary, not text. Give the report as .txt or .md.`)
}
