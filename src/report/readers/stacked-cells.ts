/**
 * Tables without tabs or framed rows (one cell a line, one cell and a lone pipe, or rows with only spaces
 * between their cells) → rows like those of any table.
 *
 * The form's own words tell where such a stretch begins and ends and where a row begins: at a label after
 * values. A stretch counts only with several numbers and several labels, so that prose never becomes a table.
 */
import { numberingOf } from '../tables/similarity.ts'
import { type CellRole, continuesWord, nearestWord, roleOf } from './cell-words.ts'
import { isValue, type LineToken, mayBeLabel, tokensOf } from './line-tokens.ts'
import type { SourceLine } from './source-lines.ts'

interface Token extends LineToken {
  /** Empty lines, or lone pipes, since the token before; -1 where the distance says nothing. */
  gap: number
  /** The first of several numbers on one line: with it a row's values begin. */
  begins: boolean
}

const FEWEST_VALUES = 4
const FEWEST_LABELS = 2
const MOST_PIECES = 4
/** No row has more than fifteen numbers; two rows without labels may follow it. */
const MOST_IN_A_RUN = 29
/** Rows whose cells are all empty may follow one another, but hardly so many. */
const TOO_MANY_LABELS = 5
const MOST_STRANGE = 2
const TAIL_ALIKE = 0.7
const HAN = /\p{Script=Han}/u
const NOTE = /^[（(]\s*(?:其中|含|包括|不含|注)/u

export interface StackedLines {
  lines: SourceLine[]
  /** The source has labels and numbers of its tables in another order than their rows: none was read. */
  scrambled: boolean
}

export function stackCells(lines: readonly SourceLine[]): StackedLines {
  const result: SourceLine[] = []
  let index = 0
  while (index < lines.length) {
    const { end, stop } = findEnd(lines, index)
    const tokens = end > index ? fillGaps(joinPieces(readTokens(lines.slice(index, end)))) : []
    if (isScrambled(tokens)) return { lines: [...lines], scrambled: true }
    const rows = readRows(tokens)
    if (rows) for (const cells of rows) result.push({ kind: 'row', cells })
    else for (const line of lines.slice(index, stop)) result.push(line)
    index = rows ? end : stop
  }
  return { lines: result, scrambled: false }
}

/** Whether tokens follow one another down the columns of a table: labels, and far from them the numbers of many rows. */
function isScrambled(tokens: readonly Token[]): boolean {
  let [labels, values, mostLabels, mostValues] = [0, 0, 0, 0]
  for (const { value, text } of tokens.filter((token) => token.text !== '')) {
    if (value) [labels, values] = [0, values + 1]
    else if (HAN.test(text)) [labels, values] = [labels + (roleOf(text, false) === 'row' ? 1 : 0), 0]
    mostLabels = Math.max(mostLabels, labels)
    mostValues = Math.max(mostValues, values)
  }
  return mostValues > MOST_IN_A_RUN || (mostLabels >= TOO_MANY_LABELS && tokens.some(({ value }) => value))
}

/** The words of a line that may be (part of) a table; null for any other line. */
function wordsOf(line: SourceLine | undefined): string | null {
  if (line?.kind === 'text') return line.text
  return line?.kind === 'row' && line.cells.length === 1 ? line.cells[0]! : null
}

/** The cells of a line, unknown words counting as a label where a number or the other half of a word follows. */
function cellsAt(lines: readonly SourceLine[], index: number): LineToken[] | null {
  const line = lines[index]
  const text = wordsOf(line)
  if (text === null) return null
  if (text === '') return [{ text, value: true }]
  const tokens = tokensOf(text)
  if (tokens) return tokens
  if (line!.kind === 'row') return [{ text, value: false }]
  return mayBeLabel(text) && (isHalfWord(lines, index) || isBeforeValue(lines, index)) ? [{ text, value: false }] : null
}

/** A beginning too short to be known (4. / 无正当理由…) makes a word with the line that follows it. */
function isHalfWord(lines: readonly SourceLine[], index: number): boolean {
  const next = wordsOf(lines[index + 1])
  return next !== null && next !== '' && nearestWord(wordsOf(lines[index])! + next).alike >= 0.8
}

function isBeforeValue(lines: readonly SourceLine[], index: number): boolean {
  const next = lines.slice(index + 1, index + 4).find((line) => line.kind !== 'empty' && line.kind !== 'pageEnd')
  const text = wordsOf(next)
  if (text === null || text === '') return false
  return isValue(text) || (tokensOf(text)?.[0]?.value ?? false)
}

/**
 * The longest stretch of cells that begins here: `end` is behind its last number (its beginning, if it has none),
 * `stop` where something else follows.
 */
function findEnd(lines: readonly SourceLine[], start: number): { end: number; stop: number } {
  if (!cellsAt(lines, start)) return { end: start, stop: start + 1 }
  let end = start
  let strange = 0
  let index = start
  for (; index < lines.length; index++) {
    const { kind } = lines[index]!
    if (kind === 'empty' || kind === 'pageEnd') continue
    const cells = cellsAt(lines, index)
    if (!cells) {
      // A scrap that nobody knows (the tail of a label, a note) does not end a table that goes on at once.
      strange += 1
      if (strange > MOST_STRANGE || !mayBeLabel(wordsOf(lines[index]) ?? '')) break
      continue
    }
    strange = 0
    if (cells.some((cell) => cell.value && cell.text !== '')) end = index + 1
  }
  return { end, stop: Math.max(index - strange, start + 1) }
}

function readRows(tokens: readonly Token[]): string[][] | null {
  const values = tokens.filter((token) => token.value && token.text !== '').length
  const labels = tokens.filter((token) => !token.value && nearestWord(token.text).alike >= 0.75).length
  return values >= FEWEST_VALUES && labels >= FEWEST_LABELS ? cutRows(tokens) : null
}

function readTokens(lines: readonly SourceLine[]): Token[] {
  const piped = (line: SourceLine) => line.kind === 'text' && line.piped
  const separated = lines.some((line) => piped(line) && wordsOf(line) === '')
  const prefixed = lines.some((line) => piped(line) && wordsOf(line) !== '')
  const tokens: Token[] = []
  let gap = 0
  let paged = false
  lines.forEach((line, index) => {
    const text = wordsOf(line)
    if (line.kind === 'pageEnd') paged = true
    else if (text === null) gap += separated ? 0 : 1
    else if (text === '' && !prefixed) gap += 1
    else {
      const cells = cellsAt(lines, index) ?? [{ text, value: false }]
      const first = cells.findIndex((cell) => cell.value)
      const several = cells.length - first > 1
      cells.forEach((cell, at) => {
        tokens.push({
          ...cell,
          gap: prefixed || paged || at > 0 ? -1 : gap,
          begins: at === 0 && first === 0 && several,
        })
      })
      gap = 0
      paged = false
    }
  })
  return tokens
}

/** Labels broken over lines (本年新 / 制作数量) become one cell again. */
function joinPieces(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    let [best, taken] = [token.value ? 1 : nearestWord(token.text).alike, 1]
    for (let count = 2; count <= MOST_PIECES && !token.value; count++) {
      const pieces = tokens.slice(index, index + count)
      if (pieces.length < count || pieces.at(-1)!.value || numberingOf(pieces.at(-1)!.text) !== null) break
      const { alike } = nearestWord(pieces.map((piece) => piece.text).join(''))
      if (alike >= 0.9 && alike > best + 0.05) [best, taken] = [alike, count]
    }
    const pieces = tokens.slice(index, index + taken)
    joined.push({ ...token, text: pieces.map((piece) => piece.text).join('') })
    index += taken - 1
  }
  return joined
}

/** Where cells are regularly spaced, a wider gap beside a number is as many empty cells as would fill it. */
function fillGaps(tokens: readonly Token[]): Token[] {
  const gaps = tokens
    .slice(1)
    .flatMap((token, at) => (token.value && tokens[at]!.value && token.gap >= 0 ? [token.gap] : []))
  if (gaps.length === 0) return [...tokens]
  const usual = gaps.reduce((least, gap) => Math.min(least, gap))
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1]
    const isBeside = before !== undefined && token.gap >= 0 && (before.value || token.value)
    const empty = isBeside ? (token.gap + 1) / (usual + 1) - 1 : 0
    const isWhole = Number.isInteger(empty) && empty >= 1 && empty <= 15
    const cell: Token = { text: '', value: true, gap: usual, begins: false }
    return [...(isWhole ? Array<Token>(empty).fill(cell) : []), token]
  })
}

function cutRows(tokens: readonly Token[]): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let label = ''
  let state: 'start' | 'values' | CellRole = 'start'
  const cut = () => {
    if (row.some((cell) => cell !== '')) rows.push(row)
    row = []
  }
  for (const [index, token] of tokens.entries()) {
    if (token.value) {
      if (state === 'header' || (state === 'values' && token.begins)) cut()
      row.push(token.text)
      state = 'values'
      continue
    }
    if (row.length > 0 && isScrap(token.text, state)) {
      row[row.length - 1] += token.text
      continue
    }
    if (state === 'values' && isTail(label, token.text)) {
      row.push(token.text)
      label += token.text
      continue
    }
    const role = partOf(token.text, state === 'header', tokens[index + 1]?.value ?? false)
    const joins =
      state === 'start' || (state === 'header' && role === 'header') || (state === 'group' && role !== 'header')
    if (!joins || role === 'caption') cut()
    row.push(token.text)
    label = token.text
    if (role === 'caption') cut()
    state = role === 'caption' ? 'start' : role
  }
  cut()
  return rows
}

/** Whether words after values are the rest of the label before them, and none of their own. */
function isTail(label: string, text: string): boolean {
  return numberingOf(text) === null && nearestWord(text).alike < TAIL_ALIKE && continuesWord(label, text)
}

/** A note belongs to the number before it, the unknown end of a label to its beginning. */
function isScrap(text: string, state: string): boolean {
  return state === 'values'
    ? NOTE.test(text)
    : state === 'row' && numberingOf(text) === null && roleOf(text, false) === null
}

/** A word that the form does not know goes with the header that it stands in, and else before its values. */
function partOf(text: string, inHeader: boolean, beforeValue: boolean): CellRole {
  return roleOf(text, inHeader) ?? (inHeader && !beforeValue ? 'header' : 'row')
}
