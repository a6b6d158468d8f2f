/**
 * A table on its way to print: rows of cells that still know which cell of the
 * form they are. Damage moves, cuts and smears them; what is left at the end,
 * and nothing else, is the truth.
 */
export interface SheetCell {
  text: string
  /** The form's cell whose value this is; absent for labels, headers and padding. */
  key?: string
  /** The printed number; null where the cell is printed empty, / or —. */
  value?: number | null
  /** A row's own label, which damage may lose. */
  label?: boolean
  /** Columns and rows covered, where the layout gives a spanned cell once and nothing beneath it. */
  columns?: number
  rows?: number
}

export type SheetLine =
  | { kind: 'row'; cells: SheetCell[]; role: 'header' | 'caption' | 'data'; row?: string }
  /** The page ends: a blank line in text, a new table in Markdown. */
  | { kind: 'break' }
  /** A line that is no row: a page number, a note that left its cell. */
  | { kind: 'text'; text: string }

export interface Sheet {
  table: 'disclosure' | 'applications' | 'disputes'
  lines: SheetLine[]
}

export type SheetRow = Extract<SheetLine, { kind: 'row' }>

export const text = (value: string): SheetCell => ({ text: value })
export const label = (value: string): SheetCell => ({ text: value, label: true })
/** The cell, covering so many columns and rows. */
export const covering = (cell: SheetCell, columns: number, rows = 1): SheetCell => ({ ...cell, columns, rows })
export const empties = (count: number): SheetCell[] => Array.from({ length: Math.max(0, count) }, () => text(''))

/** Fills a row with empty cells up to a width, and cuts what stands beyond it. */
export const fit = (cells: SheetCell[], width: number): SheetCell[] =>
  [...cells, ...empties(width - cells.length)].slice(0, width)

/** What the sheets print: key → number, or null for an empty cell. Cells that are not there have no entry. */
export function printedCells(sheets: readonly Sheet[]): Map<string, number | null> {
  const printed = new Map<string, number | null>()
  for (const sheet of sheets) {
    for (const line of sheet.lines) {
      if (line.kind !== 'row') continue
      for (const cell of line.cells) if (cell.key !== undefined) printed.set(cell.key, cell.value ?? null)
    }
  }
  return printed
}
