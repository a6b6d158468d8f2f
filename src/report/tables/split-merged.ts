/**
 * Two rows that came out as one line are two rows again: a label after the values of another begins a new one.
 */
import type { GridRow } from '../document.ts'
import { type CellReading, readCell } from './read-cell.ts'

const HAN = /\p{Script=Han}/u
const FEWEST_UNLABELLED = 5
const NOTE = /^[（(]\s*(?:其中|含|包括|不含|注)/u

export function splitMerged(row: GridRow): GridRow[] {
  const kinds = row.cells.map((cell) => placeOf(readCell(cell.text)))
  for (let index = 1; index < row.cells.length; index++) {
    const { text } = row.cells[index]!
    if (kinds[index] !== 'text' || !HAN.test(text) || NOTE.test(text)) continue
    const labelled = row.cells.slice(0, index).findIndex((cell, at) => kinds[at] === 'text' && HAN.test(cell.text))
    const before = countValues(kinds.slice(Math.max(0, labelled), index))
    const after = countValues(kinds.slice(index))
    // A single number before a label may be a stray one; beside a single number it is a row of its own.
    if (before === 0 || after === 0 || (before === 1 && after > 2)) continue
    // Without a label of its own, only a row as wide as the other one is a row.
    if (labelled === -1 && (before < FEWEST_UNLABELLED || after < FEWEST_UNLABELLED)) continue
    return [cut(row, 0, index), ...splitMerged(cut(row, index, row.cells.length))]
  }
  return [row]
}

/** A sign that stands for an empty cell takes the place of a number. */
function placeOf(reading: CellReading): 'value' | 'blank' | 'text' {
  return reading.kind === 'blank' && reading.marked ? 'value' : reading.kind
}

function countValues(kinds: readonly string[]): number {
  return kinds.filter((kind) => kind === 'value').length
}

function cut(row: GridRow, from: number, to: number): GridRow {
  const cells = row.cells.slice(from, to)
  return { start: cells[0]!.start, end: to === row.cells.length ? row.end : cells.at(-1)!.end, cells }
}
