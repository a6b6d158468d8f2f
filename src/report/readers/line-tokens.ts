/**
 * What a line without tabs or pipes holds of a table: one cell, or the cells of a row with only spaces in between.
 */
import { readCell } from '../tables/read-cell.ts'
import { isPieceOfWord, nearestWord } from './cell-words.ts'

export interface LineToken {
  text: string
  value: boolean
}

const LIKE_ENOUGH = 0.75
const LONGEST_LABEL = 60
const MOST_PIECES = 4
const SECTION_TITLE = /(?:情况|报告|事项)$/u

/** Between the columns of aligned text stands more than one space. */
const WIDE_GAP = / {2,}|\u3000+/u
/** Words between spaces; a note in brackets stays with the number before it. */
const CHUNK = /(?:[（(][^（）()]*[)）]|[^ \u3000\u00a0])+/gu

export function isValue(text: string): boolean {
  return text !== '' && readCell(text).kind !== 'text'
}

/** The cells of a line; null where it reads as prose. Whether words that nobody knows are a label is for others to say. */
export function tokensOf(text: string): LineToken[] | null {
  if (isValue(text)) return [{ text, value: true }]
  if (/[。；]/u.test(text)) return null
  const wide = text.split(WIDE_GAP)
  const chunks = wide.length >= 3 ? wide : (text.match(CHUNK) ?? [])
  const numbers = trailingValues(chunks)
  const head = chunks.slice(0, chunks.length - numbers.length)
  const said = head.join('')
  if (numbers.length > 0 && isRow(said, numbers.length)) {
    return [...cutLabel(head), ...numbers.map((number) => ({ text: number, value: true }))]
  }
  if (numbers.length > 0) return null
  if (said.length <= LONGEST_LABEL && nearestWord(text).alike >= LIKE_ENOUGH) return [{ text, value: false }]
  return readHeader(chunks) ?? (isPieceOfWord(text) ? [{ text, value: false }] : null)
}

/** The names of columns side by side, some of them spaced out or unknown. */
function readHeader(chunks: readonly string[]): LineToken[] | null {
  const names: string[] = []
  let known = 0
  for (let index = 0; index < chunks.length; ) {
    let [best, taken] = [0, 1]
    for (let count = 1; count <= Math.min(MOST_PIECES, chunks.length - index); count++) {
      const { alike } = nearestWord(chunks.slice(index, index + count).join(''))
      if (alike >= LIKE_ENOUGH && alike > best) [best, taken] = [alike, count]
    }
    names.push(chunks.slice(index, index + taken).join(' '))
    if (best > 0) known += 1
    index += taken
  }
  return known >= 2 && known >= 0.6 * names.length ? names.map((text) => ({ text, value: false })) : null
}

/** Whether unknown words may be a label at all: short, no sentence, no title of a section. */
export function mayBeLabel(text: string): boolean {
  if (text === '' || text.length > LONGEST_LABEL || /[。；]/u.test(text)) return false
  return !SECTION_TITLE.test(text) || nearestWord(text).alike >= LIKE_ENOUGH
}

function trailingValues(chunks: readonly string[]): string[] {
  let first = chunks.length
  while (first > 0 && isValue(chunks[first - 1]!)) first--
  return chunks.slice(first)
}

/** Three numbers make a row of any words; fewer only with words of the form before them. */
function isRow(said: string, numbers: number): boolean {
  return numbers >= 3
    ? mayBeLabel(said) || said === ''
    : said === ''
      ? numbers > 1
      : nearestWord(said).alike >= LIKE_ENOUGH
}

/** Group and label (（三）不予公开 1.属于国家秘密), however they are spaced. */
function cutLabel(head: readonly string[]): LineToken[] {
  if (head.length === 0) return []
  const whole = { text: head.join(' '), value: false }
  let [best, cut] = [nearestWord(head.join('')).alike, 0]
  for (let at = 1; at < head.length; at++) {
    const [front, back] = [nearestWord(head.slice(0, at).join('')).alike, nearestWord(head.slice(at).join('')).alike]
    if (Math.min(front, back) > best) [best, cut] = [Math.min(front, back), at]
  }
  if (cut === 0) return [whole]
  return [head.slice(0, cut), head.slice(cut)].map((words) => ({ text: words.join(' '), value: false }))
}
