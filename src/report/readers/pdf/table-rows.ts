/**
 * Ruled tables → rows. Tables that follow one another are pieces of one table that a page end has cut: they get
 * the columns of all pieces, so that a number stands in the same column on every page.
 */
import type { CellSpan } from '../build-document.ts'
import type { SourceLine } from '../source-lines.ts'
import type { FilledCell, FilledTable } from './fill-tables.ts'
import type { Piece } from './lay-out.ts'

const SAME_SIDE = 8
const SAME_COLUMN = 4
const ONE: CellSpan = { columns: 1, rows: 1 }

/** The table at an index and those right after it that go on with it. */
export function joinTables(pieces: readonly Piece[], index: number): FilledTable[] {
  const group: FilledTable[] = []
  for (const piece of pieces.slice(index)) {
    if (piece.kind !== 'table') break
    const last = group.at(-1)
    const goesOn =
      !last ||
      (Math.abs(piece.table.left - last.left) <= SAME_SIDE && Math.abs(piece.table.right - last.right) <= SAME_SIDE)
    if (!goesOn) break
    group.push(piece.table)
  }
  return group
}

export function rowsOf(tables: readonly FilledTable[]): SourceLine[] {
  const columns: number[] = []
  for (const at of tables.flatMap((table) => table.columns).sort((a, b) => a - b))
    if (columns.length === 0 || at - columns.at(-1)! > SAME_COLUMN) columns.push(at)
  return tables.flatMap((table) => rowsOfOne(table, columns))
}

function rowsOfOne(table: FilledTable, columns: readonly number[]): SourceLine[] {
  const wide = columns.length - 1
  const rows = Array.from({ length: table.rows.length - 1 }, () => ({
    cells: new Array<string>(wide).fill(''),
    spans: new Array<CellSpan>(wide).fill(ONE),
  }))
  for (const cell of table.cells) {
    const first = nearest(columns, cell.left)
    if (first >= wide) continue
    const row = rows[cell.row]!
    row.cells[first] += cell.text
    row.spans[first] = spanOf(cell, first, columns)
  }
  return rows.map((row) => ({ kind: 'row', ...row }))
}

function spanOf(cell: FilledCell, first: number, columns: readonly number[]): CellSpan {
  return { columns: Math.max(1, nearest(columns, cell.right) - first), rows: cell.rows }
}

function nearest(columns: readonly number[], at: number): number {
  let best = 0
  columns.forEach((column, index) => {
    if (Math.abs(column - at) < Math.abs(columns[best]! - at)) best = index
  })
  return best
}
