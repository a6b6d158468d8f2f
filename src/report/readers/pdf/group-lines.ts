/**
 * Which lines of a table without ruling lines are one row: a label goes on over several lines, so does a number too
 * long for its cell, and a page may end between.
 */
import type { Segment } from './segments.ts'
import { isNear, isWord, middleOf, overlap, type Stretch, type TableLine } from './table-lines.ts'

type Kind = 'values' | 'header' | 'label'

/** What office programs leave free at the sides of a cell, both sides together. */
const PADDING = 12
const NUMBERED = /^[（(]?\s*(?:[一二三四五六七八九十]{1,2}|\d{1,2})\s*[)）、.．]/u
export const NOTE = /^[（(]\s*(?:其中|含|包括|不含|注)/u

/**
 * Lines close together are one row; where several of them hold numbers, each makes one with the lines nearest to it.
 *
 * @param values - the columns of numbers
 */
export function groupLines(lines: readonly TableLine[], values: readonly Stretch[]): TableLine[][] {
  const rows: TableLine[][] = []
  const kindOf = (line: TableLine): Kind => {
    if (line.segments.some(({ value }) => value)) return 'values'
    const isOverValues = line.segments.some(
      (one) => !NOTE.test(one.text) && !goesOn(one, rows.at(-1)) && values.some((column) => overlap(column, one) > 0),
    )
    return isOverValues ? 'header' : 'label'
  }
  let last: { kind: Kind; line: TableLine } | null = null
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
function endsNumbers({ segments }: TableLine, row: readonly TableLine[], values: readonly Stretch[]): boolean {
  const above = row.at(-1)?.segments ?? []
  return segments.every((end) => {
    const begun = above.find((other) => other.value === end.value && overlap(other, end) > 0)
    if (!end.value) return !NUMBERED.test(end.text) && !(isWord(end.text) && (!begun || isWord(begun.text)))
    return begun && end.text.length <= begun.text.length && /^\p{Nd}+$/u.test(end.text) && isFull(begun, values)
  })
}

/** Whether one more digit would not fit into the column. */
function isFull(begun: Segment, values: readonly Stretch[]): boolean {
  const middle = middleOf(values.find((column) => overlap(column, begun) > 0) ?? begun)
  const away = values.map((column) => Math.abs(middleOf(column) - middle)).filter((distance) => distance > 1)
  const width = begun.right - begun.left
  return width + width / begun.text.length > Math.min(...away) - PADDING
}
