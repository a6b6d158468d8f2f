/**
 * A printed row, told apart into the label cells at its head and the places of its values.
 */
import type { GridRow } from '../document.ts'
import { type CellReading, readCell } from './read-cell.ts'
import { foldLabel } from './similarity.ts'

export interface TableRow {
  row: GridRow
  /** Which table block of the document the row stands in. */
  block: number
  readings: CellReading[]
  /** Index after the last label cell and all columns that it covers: values stand from here on. */
  labelEnd: number
  /** Indices of the cells before `labelEnd` that hold words. */
  labels: number[]
  /** Indices of all cells that hold a number, strays among the labels included. */
  values: number[]
  /** Folded words of the label cells, in order, without empty ones. */
  words: string[]
}

const HAN = /\p{Script=Han}/u
const MARKS_ONLY = /^[^\p{L}\p{N}]+$/u

export function readRow(row: GridRow, block: number): TableRow {
  const readings = row.cells.map((cell) => readCell(cell.text))
  const values = indices(readings, (reading) => reading.kind === 'value')
  const labelEnd = findLabelEnd(row, readings, values)
  const labels = indices(readings, (reading, index) => index < labelEnd && reading.kind === 'text')
  const words = labels.map((index) => foldLabel(row.cells[index]!.text)).filter((word) => word !== '')
  return { row, block, readings, labelEnd, labels, values, words }
}

/** How many numbers stand where values stand. */
export function countValues(row: TableRow): number {
  return row.values.filter((index) => index >= row.labelEnd).length
}

/** How many places of values are filled: with a number, or with a sign that there is none. */
export function countFilled(row: TableRow): number {
  return row.readings.filter(
    (reading, index) =>
      index >= row.labelEnd && (reading.kind === 'value' || (reading.kind === 'blank' && reading.marked)),
  ).length
}

/**
 * Labels stand before values. Words after the values are notes, and words between them only count
 * as a label while most numbers still follow.
 */
function findLabelEnd(row: GridRow, readings: CellReading[], values: number[]): number {
  for (let index = readings.length - 1; index >= 0; index--) {
    if (readings[index]!.kind !== 'text') continue
    const before = values.filter((place) => place < index).length
    // Before all values, dots are what is left of a label; elsewhere they are dirt.
    const isLabel = HAN.test(row.cells[index]!.text) || (before === 0 && MARKS_ONLY.test(row.cells[index]!.text))
    if (isLabel && (before === 0 || values.length - before >= before)) return index + row.cells[index]!.columnSpan
  }
  const first = readings.findIndex((reading) => reading.kind !== 'text')
  return first === -1 ? readings.length : first
}

function indices(readings: CellReading[], wanted: (reading: CellReading, index: number) => boolean): number[] {
  return readings.flatMap((reading, index) => (wanted(reading, index) ? [index] : []))
}
