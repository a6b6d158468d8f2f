/**
 * A table of a page → rows of cells: a cell that spans several columns or rows stands once, at its first row and
 * column; the other places that it covers are empty, so that every cell keeps its column.
 */
import type { CellSpan } from '../build-document.ts'
import {
  attribute,
  collapse,
  type Element,
  elementsOf,
  isElement,
  isShown,
  type Node,
  type Parent,
  walk,
} from './tree.ts'

export interface TableRows {
  rows: { cells: string[]; spans: CellSpan[] }[]
}

const CELLS = new Set(['td', 'th'])
const BREAKS = new Set('br,p,div,li,tr,td,th,h1,h2,h3,h4,h5,h6'.split(','))
/** Beyond what HTML itself allows. */
const WIDEST = 1000
const MOST_PLACES = 200_000
const ONE: CellSpan = { columns: 1, rows: 1 }

export function readTableRows(table: Element): TableRows['rows'] {
  const lines = ownRows(table)
  const grid: ({ text: string; span: CellSpan } | undefined)[][] = lines.map(() => [])
  let places = 0
  lines.forEach((line, top) => {
    let column = 0
    for (const cell of line) {
      while (grid[top]![column] !== undefined) column++
      const columns = spanOf(cell, 'colspan', WIDEST)
      const rows = spanOf(cell, 'rowspan', lines.length - top)
      places += columns * rows
      // A page that spans more than any table holds gets its cells without their spans.
      const [wide, deep] = places > MOST_PLACES ? [1, 1] : [columns, rows]
      for (let down = 0; down < deep; down++)
        for (let right = 0; right < wide; right++) grid[top + down]![column + right] ??= { text: '', span: ONE }
      grid[top]![column] = { text: cellText(cell), span: { columns: wide, rows: deep } }
      column += wide
    }
  })
  return grid.map((row) => ({
    cells: Array.from(row, (cell) => cell?.text ?? ''),
    spans: Array.from(row, (cell) => cell?.span ?? ONE),
  }))
}

/** The cells of each row that is the table's own and shown; cells outside any row make rows too, as parse5 repairs them. */
function ownRows(table: Element): Element[][] {
  return elementsOf(table, new Set(['tr', 'table']), false)
    .filter((row) => row.tagName === 'tr' && isShown(row))
    .map((row) => row.childNodes.filter(isCell).filter(isShown))
}

function isCell(node: Node): node is Element {
  return isElement(node) && CELLS.has(node.tagName)
}

/** 0 means all that are left. */
function spanOf(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const printed = Number.parseInt(attribute(cell, name) ?? '1', 10)
  if (Number.isNaN(printed) || printed < 0) return 1
  return printed === 0 ? (name === 'rowspan' ? most : 1) : Math.min(printed, most)
}

/** The words of a cell; lines follow one another without a space, except between two numbers. */
function cellText(cell: Node | Parent): string {
  const lines: string[] = []
  let line = ''
  const flush = () => {
    const text = collapse(line).trim()
    if (text !== '') lines.push(text)
    line = ''
  }
  walk(
    cell,
    (node) => {
      if (node.nodeName === '#text' && 'value' in node) line += node.value
      if (!isElement(node)) return true
      if (node !== cell && !isShown(node)) return false
      if (BREAKS.has(node.tagName)) flush()
      return true
    },
    (node) => {
      if (isElement(node) && BREAKS.has(node.tagName)) flush()
    },
  )
  flush()
  return lines.reduce(
    (text, next) => text + (/[\dA-Za-z]$/u.test(text) && /^[\dA-Za-z]/u.test(next) ? ' ' : '') + next,
    '',
  )
}
