/**
 * Tables written downwards, one cell a line (or one cell and a lone pipe) → rows like those of any table.
 *
 * The form's own words tell where such a stretch begins and ends and where a row begins: at a label after
 * values. A stretch counts only with several numbers and several labels, so that prose never becomes a table.
 */
import { readCell } from '../tables/read-cell.ts'
import { type CellRole, isPieceOfWord, nearestWord, roleOf } from './cell-words.ts'
import type { SourceLine } from './source-lines.ts'

interface Token {
  text: string
  value: boolean
  /** Empty lines, or lone pipes, since the token before. */
  gap: number
}

const FEWEST_VALUES = 4
const FEWEST_LABELS = 3
const LONGEST_LABEL = 60
const MOST_PIECES = 4

export function stackCells(lines: readonly SourceLine[]): SourceLine[] {
  const result: SourceLine[] = []
  let index = 0
  while (index < lines.length) {
    const end = isCell(lines, index) ? findEnd(lines, index) : index
    const rows = end > index ? readRows(lines.slice(index, end)) : null
    if (rows) {
      for (const cells of rows) result.push({ kind: 'row', cells })
      index = end
    } else {
      const stop = Math.max(end, index + 1)
      result.push(...lines.slice(index, stop))
      index = stop
    }
  }
  return result
}

/** The words of a line that may be one cell; null for any other line. */
function wordsOf(line: SourceLine | undefined): string | null {
  if (line?.kind === 'text') return line.text
  return line?.kind === 'row' && line.cells.length === 1 ? line.cells[0]! : null
}

function isCell(lines: readonly SourceLine[], index: number): boolean {
  const text = wordsOf(lines[index])
  if (text === null) return false
  if (isValue(text) || lines[index]!.kind === 'row') return true
  if (text === '') return lines[index]!.kind === 'text'
  if (text.length > LONGEST_LABEL || /[。；]/u.test(text)) return false
  return (
    nearestWord(text).alike >= 0.75 || isPieceOfWord(text) || isHalfWord(lines, index) || isBeforeValue(lines, index)
  )
}

function isValue(text: string): boolean {
  return text !== '' && readCell(text).kind !== 'text'
}

/** A beginning too short to be known (4. / 无正当理由…) makes a word with the line that follows it. */
function isHalfWord(lines: readonly SourceLine[], index: number): boolean {
  const next = wordsOf(lines[index + 1])
  return next !== null && next !== '' && nearestWord(wordsOf(lines[index])! + next).alike >= 0.8
}

/** Unknown words can be a label when a number follows at once and the line is no heading of a section. */
function isBeforeValue(lines: readonly SourceLine[], index: number): boolean {
  if (/(?:情况|报告|事项)$/u.test(wordsOf(lines[index])!)) return false
  const next = lines.slice(index + 1, index + 4).find((line) => line.kind !== 'empty' && line.kind !== 'pageEnd')
  const text = wordsOf(next)
  return text !== null && isValue(text)
}

/** After the last number of the longest stretch of cells. */
function findEnd(lines: readonly SourceLine[], start: number): number {
  let end = start
  for (let index = start; index < lines.length; index++) {
    const { kind } = lines[index]!
    if (kind === 'empty' || kind === 'pageEnd') continue
    if (!isCell(lines, index)) break
    if (isValue(wordsOf(lines[index])!)) end = index + 1
  }
  return end
}

function readRows(lines: readonly SourceLine[]): string[][] | null {
  const tokens = fillGaps(joinPieces(readTokens(lines)))
  const values = tokens.filter((token) => token.value && token.text !== '').length
  const labels = tokens.filter((token) => !token.value && nearestWord(token.text).alike >= 0.75).length
  return values >= FEWEST_VALUES && labels >= FEWEST_LABELS ? cutRows(tokens) : null
}

function readTokens(lines: readonly SourceLine[]): Token[] {
  const separated = lines.some((line) => line.kind === 'text' && line.piped && line.text === '')
  const prefixed = lines.some((line) => line.kind === 'text' && line.piped && line.text !== '')
  const tokens: Token[] = []
  let gap = 0
  for (const line of lines) {
    const text = wordsOf(line)
    if (text === null) gap += separated ? 0 : 1
    else if (text === '' && !prefixed) gap += 1
    else {
      tokens.push({ text, value: text === '' || isValue(text), gap: prefixed ? 0 : gap })
      gap = 0
    }
  }
  return tokens
}

/** Labels broken over lines (本年新 / 制作数量) become one cell again. */
function joinPieces(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    const alone = token.value ? 1 : nearestWord(token.text).alike
    let [best, taken] = [alone, 1]
    for (let count = 2; count <= MOST_PIECES && !token.value; count++) {
      const pieces = tokens.slice(index, index + count)
      if (pieces.length < count || pieces.at(-1)!.value) break
      const { alike } = nearestWord(pieces.map((piece) => piece.text).join(''))
      if (alike >= 0.9 && alike > best + 0.05) [best, taken] = [alike, count]
    }
    const text = tokens
      .slice(index, index + taken)
      .map((piece) => piece.text)
      .join('')
    joined.push({ ...token, text })
    index += taken - 1
  }
  return joined
}

/** Where cells are regularly spaced, a wider gap beside a number is as many empty cells as would fill it. */
function fillGaps(tokens: readonly Token[]): Token[] {
  const gaps = tokens
    .slice(1)
    .filter((token, index) => token.value && tokens[index]!.value)
    .map((token) => token.gap)
  if (gaps.length === 0) return [...tokens]
  const usual = Math.min(...gaps)
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1]
    const empty = before && (before.value || token.value) ? (token.gap + 1) / (usual + 1) - 1 : 0
    const isWhole = Number.isInteger(empty) && empty >= 1 && empty <= 15
    return [...(isWhole ? Array.from({ length: empty }, () => ({ text: '', value: true, gap: usual })) : []), token]
  })
}

/** A word that the form does not know goes with the header that it stands in, and else before its values. */
function partOf(text: string, inHeader: boolean): CellRole {
  return roleOf(text, inHeader) ?? (inHeader ? 'header' : 'row')
}

function cutRows(tokens: readonly Token[]): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let state: 'start' | 'header' | 'group' | 'row' | 'values' = 'start'
  const cut = () => {
    if (row.some((cell) => cell !== '')) rows.push(row)
    row = []
  }
  for (const token of tokens) {
    if (token.value) {
      if (state === 'header') cut()
      row.push(token.text)
      state = 'values'
      continue
    }
    const role = partOf(token.text, state === 'header')
    if (role === 'caption') {
      cut()
      rows.push([token.text])
      state = 'start'
      continue
    }
    const continues =
      state === 'start' || (state === 'header' && role === 'header') || (state === 'group' && role !== 'header')
    if (!continues) cut()
    row.push(token.text)
    state = role
  }
  cut()
  return rows
}
