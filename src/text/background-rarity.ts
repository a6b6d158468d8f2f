/**
 * How rare a word is in Chinese at large, from jieba's own table (`idf.utf8`, 258,826 words).
 *
 * A collection of reports knows 信息 and 公开 from every page; only a table from outside tells that 绿植 says more
 * than 工作. The 6 MB of text become 4 MB of numbers under hashes of the words: a word that is not in
 * the table has one chance in 8,000 of being taken for one that is.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dictionary } from './segment.ts'

/** Words that the table does not know are names mostly, rarer than nearly all it knows. */
const UNKNOWN = 12
const SLOTS = 1 << 19
const [NEW_LINE, BLANK, DOT, ZERO] = [0x0a, 0x20, 0x2e, 0x30]

interface Table {
  checks: Uint32Array
  rarities: Float32Array
}

let table: Table | undefined

/** FNV-1a over the word's UTF-8 bytes; 0 stands for an empty slot. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  return hash >>> 0 || 1
}

function slotOf({ checks }: Table, hash: number): number {
  let slot = Math.imul(hash, 0x9e3779b1) >>> 13
  while (checks[slot] !== 0 && checks[slot] !== hash) slot = (slot + 1) % SLOTS
  return slot
}

function keep(table: Table, hash: number, rarity: number): void {
  const slot = slotOf(table, hash)
  table.checks[slot] = hash
  table.rarities[slot] = rarity
}

/** A decimal number in ASCII. A quarter of a million of them are read, so no string is made of any. */
function decimalOf(bytes: Uint8Array, start: number, end: number): number {
  let digits = 0
  let scale = 0
  for (let i = start; i < end; i++) {
    if (bytes[i] === DOT) scale = 1
    else {
      digits = digits * 10 + (bytes[i]! - ZERO)
      scale *= 10
    }
  }
  return digits / (scale || 1)
}

function load(): Table {
  const loaded = { checks: new Uint32Array(SLOTS), rarities: new Float32Array(SLOTS) }
  const [words, stopWords] = [dictionary('idf.utf8'), dictionary('stop_words.utf8')]
  // Without the tables all words weigh the same, which ranks a little worse and breaks nothing.
  if (!existsSync(words) || !existsSync(stopWords)) return loaded
  const bytes = readFileSync(words)
  let start = 0
  let blank = 0
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === BLANK) blank = i
    else if (bytes[i] === NEW_LINE) {
      if (blank > start) keep(loaded, hashOf(bytes, start, blank), decimalOf(bytes, blank + 1, i))
      start = i + 1
    }
  }
  for (const word of readFileSync(stopWords, 'utf8').split('\n')) {
    const stopWord = Buffer.from(word)
    keep(loaded, hashOf(stopWord, 0, stopWord.length), 0)
  }
  return loaded
}

/** The inverse document frequency of a word: 4.2 for 工作, 14 for the rarest, 0 for 的, 什么 and their like; `unknown` for what is no word. */
export function backgroundRarity(word: string, unknown = UNKNOWN): number {
  table ??= load()
  const bytes = Buffer.from(word)
  const hash = hashOf(bytes, 0, bytes.length)
  const slot = slotOf(table, hash)
  return table.checks[slot] === hash ? table.rarities[slot]! : unknown
}
