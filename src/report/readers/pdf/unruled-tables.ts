/**
 * Stretches of lines whose words stand in columns → rows, each number in the column that its place tells.
 *
 * A stretch begins and ends with such a line; the lines of broken labels may stand between, prose and the heading of a
 * section may not.
 */
import { isPieceOfWord, isPiecesOfWords } from '../cell-words.ts'
import type { SourceLine } from '../source-lines.ts'
import { columnOf, cutNumbers, findColumns } from './columns.ts'
import { groupLines, NOTE } from './group-lines.ts'
import type { Piece } from './lay-out.ts'
import type { PdfLine } from './lines.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { isNear, isWord, type TableLine } from './table-lines.ts'

const MOST_BETWEEN = 6
const FEWEST_VALUES = 3
const SAME_SIZE = 0.12
/** Share of a table's width that labels take at most. */
const LABELS = 0.5
const SECTION = /^[一二三四五六七八九十]{1,2}\s*[、.．]/u
const PROSE = /[。；]|[，、].*[，、]/u

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
  if (segments.some(({ text }) => PROSE.test(text) && !isWord(text))) return false
  return segments.length >= 3 || (segments.length === 2 && segments[1]!.value)
}

/** The table's own characters, and neither prose nor the heading of a section. */
function mayBelong(line: PdfLine, segments: readonly Segment[], lines: readonly TableLine[]): boolean {
  const size = lines[0]?.line.size ?? line.size
  if (Math.abs(line.size - size) > SAME_SIZE * size) return false
  if (segments.length > 1 || NOTE.test(line.text)) return true
  const known = isWord(line.text) || isPieceOfWord(line.text) || isPiecesOfWords(line.text)
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

function readRows(lines: readonly TableLine[]): SourceLine[] {
  const columns = findColumns(lines.flatMap(({ segments }) => segments))
  const ofValues = columns.filter(({ values }) => values)
  return groupLines(lines, ofValues).map((row): SourceLine => {
    const cells = columns.map(() => '')
    for (const { segments } of row)
      for (const segment of segments.flatMap((one) => cutNumbers(one, ofValues)))
        cells[columnOf(segment, columns)] += segment.text
    return { kind: 'row', cells }
  })
}
