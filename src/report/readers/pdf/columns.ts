/**
 * The columns of a table without ruling lines: where numbers stand under one another, and beside them where labels do.
 */
import type { Segment } from './segments.ts'
import { middleOf, overlap, type Stretch } from './table-lines.ts'

export interface Column extends Stretch {
  /** Numbers stand in it. */
  values: boolean
}

/** The narrowest segments tell most: they reach into no other column. */
export function findColumns(segments: readonly Segment[]): Column[] {
  const columns: Column[] = []
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

/** A value belongs to the column it shares most with; words over several columns stand in the first of them. */
export function columnOf(segment: Segment, columns: readonly Column[]): number {
  const shared = columns.map((column) => overlap(column, segment))
  if (segment.value) return shared.indexOf(Math.max(...shared))
  const first = shared.findIndex((length) => length > 0)
  return first === -1 ? shared.indexOf(Math.max(...shared)) : first
}

/** Numbers that touch were drawn as one; each digit belongs to the column whose middle it is nearest to. */
export function cutNumbers(segment: Segment, values: readonly Column[]): Segment[] {
  const reached = values.filter((column) => segment.left < middleOf(column) && middleOf(column) < segment.right)
  if (reached.length < 2 || !/^\p{Nd}+$/u.test(segment.text)) return [segment]
  const width = (segment.right - segment.left) / segment.text.length
  const parts = new Map<Column, Segment>()
  for (const [index, digit] of [...segment.text].entries()) {
    const left = segment.left + index * width
    const middle = left + width / 2
    const away = (column: Column) => Math.abs(middleOf(column) - middle)
    const column = reached.reduce((best, one) => (away(one) < away(best) ? one : best))
    const part = parts.get(column) ?? { ...segment, text: '', left }
    parts.set(column, { ...part, text: part.text + digit, right: left + width })
  }
  return [...parts.values()]
}
