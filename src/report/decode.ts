/**
 * The bytes of a text file or web page → its characters.
 *
 * UTF-8 where the bytes are valid UTF-8, whatever the page declares; UTF-16 where a byte-order mark or the zero bytes of
 * its ASCII say so; else what the page declares, or GB18030 (which holds GBK and GB2312). A few broken
 * bytes cost a few characters (U+FFFD), not the file; bytes that no encoding explains are no text.
 */
import { Fault } from '../model/fault.ts'

const DECLARED = /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu
const HEAD_IN_BYTES = 4096
/** Share of characters that may be broken. */
const MOST_BROKEN = 0.005

/** @throws {Fault} fileBinary */
export function decode(bytes: Uint8Array, path: string): string {
  const wide = wideEncoding(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  if (bytes.includes(0)) throw binary(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Older Chinese pages and tools write GB18030, and some files have a broken byte.
  }
  const tried = ['utf-8', declared(bytes), 'gb18030'].flatMap((name) => (name ? [attempt(bytes, name)] : []))
  const best = tried.reduce((one, other) => (other.broken < one.broken ? other : one))
  if (best.broken > MOST_BROKEN) throw binary(path)
  return best.text
}

/** UTF-16, told by its mark, or by its zero bytes and by making sense. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (!bytes.includes(0) || bytes.length % 2 === 1) return null
  const head = bytes.subarray(0, HEAD_IN_BYTES)
  return (['utf-16le', 'utf-16be'] as const).find((name) => plausible(new TextDecoder(name).decode(head))) ?? null
}

/** Whether nearly all characters are such as stand in a Chinese text. */
function plausible(text: string): boolean {
  const strange = text.replace(/[\p{Script=Han}\s -~\u2000-\u206f\u2e80-\u303f\uff00-\uffef\ufeff]/gu, '')
  return strange.length < 0.1 * text.length
}

/** What the page says of itself, where Node knows that encoding. */
function declared(bytes: Uint8Array): string | null {
  const name = DECLARED.exec(Buffer.from(bytes.subarray(0, HEAD_IN_BYTES)).toString('latin1'))?.[1]
  try {
    return name === undefined ? null : new TextDecoder(name).encoding
  } catch {
    return null
  }
}

function attempt(bytes: Uint8Array, encoding: string): { text: string; broken: number } {
  const text = new TextDecoder(encoding).decode(bytes)
  // Characters for private use are what bytes of another encoding come out as.
  const broken = text.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0
  return { text, broken: broken / Math.max(text.length, 1) }
}

function binary(path: string): Fault {
  return new Fault('fileBinary', `${path} is no text: neither UTF-8 nor UTF-16 nor GB18030.`)
}
