/**
 * Stretches of lines whose words stand in columns → rows, each number in the column that its place tells.
 *
 * Columns are where numbers stand under one another; an empty cell keeps its place. Lines close together are
 * one row whose label is broken over them.
 */
import { isPieceOfWord, nearestWord } from '../cell-words.ts'
import type { SourceLine } from '../source-lines.ts'
import type { Piece } from './lay-out.ts'
import type { PdfLine } from './lines.ts'
import { type Segment, segmentsOf } from './segments.ts'

interface TableLine {
  line: PdfLine
  page: number
  segments: Segment[]
}

const MOST_BETWEEN = 6
const FEWEST_VALUES = 3
const SAME_SIZE = 0.12
/** From baseline to baseline within a cell, in sizes of the characters. */
const WITHIN_CELL = 1.6
/** What office programs leave free at the sides of a cell, both sides together. */
const PADDING = 12
/** Share of a table's width that labels take at most. */
const LABELS = 0.5
const ALIKE = 0.75
const SECTION = /^[一二三四五六七八九十]{1,2}\s*[、.．]/u
const PROSE = /[。；]|[，、].*[，、]/u
const NUMBERED = /^[（(]?\s*(?:[一二三四五六七八九十]{1,2}|\d{1,2})\s*[)）、.．]/u
const NOTE = /^[（(]\s*(?:其中|含|包括|不含|注)/u

/** The rows of the table that begins at a piece, and how many pieces they take; null where none begins. */
export function cutUnruled(pieces: readonly Piece[], index: number): { rows: SourceLine[]; count: number } | null {
  const lines: TableLine[] = []
  let count = 0
  for (let at = index; at < pieces.length; at++) {
    const piece = pieces[at]!
    if (piece.kind !== 'line') break
    const { line, page } = piece
    const segments = segmentsOf(line)
    if (lines.length === 0 && !isTabular(segments)) return null
    if (!mayBelong(line, segments, lines)) break
    lines.push({ line, page, segments })
    if (isTabular(segments) || isTail(lines, count)) count = lines.length
    else if (countBetween(lines, count) > MOST_BETWEEN) break
  }
  const taken = lines.slice(0, count)
  const values = taken.flatMap(({ segments }) => segments.filter(({ value }) => value)).length
  const tabular = taken.filter(({ segments }) => isTabular(segments)).length
  return tabular >= 2 && values >= FEWEST_VALUES ? { rows: readRows(taken), count } : null
}

function isTabular(segments: readonly Segment[]): boolean {
  if (segments.some(({ text }) => PROSE.test(text) && nearestWord(text).alike < ALIKE)) return false
  return segments.length >= 3 || (segments.length === 2 && segments[1]!.value)
}

/** The table's own characters, and neither prose nor the heading of a section. */
function mayBelong(line: PdfLine, segments: readonly Segment[], lines: readonly TableLine[]): boolean {
  const size = lines[0]?.line.size ?? line.size
  if (Math.abs(line.size - size) > SAME_SIZE * size) return false
  if (segments.length > 1 || NOTE.test(line.text)) return true
  const known = nearestWord(line.text).alike >= ALIKE || isPieceOfWord(line.text)
  return known || !(SECTION.test(line.text) || /[。；]/u.test(line.text))
}

/** Lines after the last row that are not the narrow lines of a label, close to one another. */
function countBetween(lines: readonly TableLine[], count: number): number {
  const [left, right] = [
    Math.min(...lines.map(({ line }) => line.left)),
    Math.max(...lines.map(({ line }) => line.right)),
  ]
  const isLabel = (one: TableLine, index: number) =>
    isNear(lines[index - 1]!, one) && one.line.right < left + LABELS * (right - left)
  return lines.filter((one, index) => index >= count && !isLabel(one, index)).length
}

/** The rest of a label that was broken under the last row. */
function isTail(lines: readonly TableLine[], count: number): boolean {
  const [before, last] = [lines.at(-2), lines.at(-1)!]
  return before !== undefined && lines.length - 1 === count && isNear(before, last) && last.segments.length === 1
}

function isNear(a: TableLine, b: TableLine): boolean {
  return a.page === b.page && b.line.baseline - a.line.baseline <= WITHIN_CELL * b.line.size
}

/** Whether the first line of a page is the rest of a label that the page before has begun. */
function goesOnOverPage(before: TableLine, line: TableLine, row: readonly TableLine[]): boolean {
  return line.page !== before.page && line.segments.every((one) => !NUMBERED.test(one.text) && goesOn(one, row))
}

/** Whether a segment goes on with what stands above it in the row: with words, or with a note that is still open. */
function goesOn(segment: Segment, row: readonly TableLine[] | undefined): boolean {
  const above = row?.flatMap(({ segments }) => segments.filter((one) => overlap(one, segment) > 0)) ?? []
  const isOpen = above.some(({ text }) => /[（(][^)）]*$/u.test(text))
  if (isOpen && /^[^（(]*[)）]/u.test(segment.text)) return true
  const hasValues = row?.some(({ segments }) => segments.some(({ value }) => value)) ?? false
  return hasValues && above.length > 0 && above.every(({ value }) => !value)
}

/**
 * Whether the numbers of a line are the ends of numbers too long for their cells: each stands under one of the row that
 * leaves no room for another digit, and the words beside them begin no row.
 */
function endsNumbers({ segments }: TableLine, row: readonly TableLine[], values: readonly Column[]): boolean {
  const above = row.at(-1)?.segments ?? []
  return segments.every((end) => {
    const begun = above.find((other) => other.value === end.value && overlap(other, end) > 0)
    if (!end.value) return !NUMBERED.test(end.text) && !(isWord(end) && (!begun || isWord(begun)))
    return begun && end.text.length <= begun.text.length && /^\p{Nd}+$/u.test(end.text) && isFull(begun, values)
  })
}

function isWord({ text }: Segment): boolean {
  return nearestWord(text).alike >= ALIKE
}

/** Whether one more digit would not fit into the column. */
function isFull(begun: Segment, values: readonly Column[]): boolean {
  const middleOf = ({ left, right }: Column) => (left + right) / 2
  const middle = middleOf(values.find((column) => overlap(column, begun) > 0) ?? begun)
  const away = values.map((column) => Math.abs(middleOf(column) - middle)).filter((distance) => distance > 1)
  const width = begun.right - begun.left
  return width + width / begun.text.length > Math.min(...away) - PADDING
}

interface Column {
  left: number
  right: number
}

function readRows(lines: readonly TableLine[]): SourceLine[] {
  const columns = findColumns(lines.flatMap(({ segments }) => segments))
  const ofValues = columns.filter(({ values }) => values)
  return groupRows(lines, ofValues).map((row): SourceLine => {
    const cells = columns.map(() => '')
    for (const { segments } of row)
      for (const segment of segments) {
        const column = columnOf(segment, columns)
        const before = cells[column]!
        cells[column] = before + segment.text
      }
    return { kind: 'row', cells }
  })
}

/** Where values stand under one another, and beside them where labels do. The narrowest segments tell most. */
function findColumns(segments: readonly Segment[]): (Column & { values: boolean })[] {
  const columns: (Column & { values: boolean })[] = []
  const narrowFirst = [...segments].sort((a, b) => a.right - a.left - (b.right - b.left))
  for (const values of [true, false])
    for (const { left, right } of narrowFirst.filter(({ value }) => value === values)) {
      const own = columns.filter((column) => overlap(column, { left, right }) > 0)
      if (own.length === 0) columns.push({ left, right, values })
      else if (own.length === 1 && values) {
        own[0]!.left = Math.min(own[0]!.left, left)
        own[0]!.right = Math.max(own[0]!.right, right)
      }
    }
  return columns.sort((a, b) => a.left - b.left)
}

function overlap(a: Column, b: Column): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left)
}

/** A value belongs to the column it shares most with; words over several columns stand in the first of them. */
function columnOf(segment: Segment, columns: readonly Column[]): number {
  const shared = columns.map((column) => overlap(column, segment))
  if (segment.value) return shared.indexOf(Math.max(...shared))
  const first = shared.findIndex((length) => length > 0)
  return first === -1 ? shared.indexOf(Math.max(...shared)) : first
}

/** Lines close together are one row; where several of them hold numbers, each makes one with the lines nearest to it. */
function groupRows(lines: readonly TableLine[], values: readonly Column[]): TableLine[][] {
  const rows: TableLine[][] = []
  const kindOf = (line: TableLine): 'values' | 'header' | 'label' => {
    if (line.segments.some(({ value }) => value)) return 'values'
    const isOverValues = line.segments.some(
      (one) => !NOTE.test(one.text) && !goesOn(one, rows.at(-1)) && values.some((column) => overlap(column, one) > 0),
    )
    return isOverValues ? 'header' : 'label'
  }
  let last: { kind: 'values' | 'header' | 'label'; line: TableLine } | null = null
  lines.forEach((line, index) => {
    const kind = kindOf(line)
    const turnsPage = last !== null && line.page !== last.line.page
    const ends =
      kind === 'values' &&
      last?.kind === 'values' &&
      (turnsPage || isNear(last.line, line)) &&
      endsNumbers(line, rows.at(-1)!, values)
    const near = last !== null && (isNear(last.line, line) || goesOnOverPage(last.line, line, rows.at(-1)!))
    const joins = ends || (near && mayJoin(rows.at(-1)!, last!.kind, kind))
    // A label nearer to the row below belongs to that one.
    const next = lines[index + 1]
    const isBelow =
      kind === 'label' &&
      last?.kind === 'values' &&
      next !== undefined &&
      isNear(line, next) &&
      kindOf(next) === 'values'
    const gapBelow = isBelow ? next.line.baseline - line.line.baseline : Number.POSITIVE_INFINITY
    const gapAbove = last ? line.line.baseline - last.line.line.baseline : 0
    if (joins && gapBelow >= gapAbove - 1) rows.at(-1)!.push(line)
    else rows.push([line])
    last = { kind, line }
  })
  return rows

  function mayJoin(row: readonly TableLine[], before: string, kind: string): boolean {
    if (kind === 'header') return before === 'header'
    if (before === 'header') return false
    return kind === 'label' || !row.some((one) => kindOf(one) === 'values')
  }
}
