/**
 * Tables that Markdown carries as HTML → lines of cells with tabs in between, as if written so.
 *
 * A cell that spans several columns or rows stands once, at its first place; the other places that it covers are
 * empty, so that every cell keeps its column. Whole HTML pages are not read here.
 */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const BEGIN = /<table\b/giu
const END = /<\/table\s*>/giu
const MOST_SPANNED = 100

export function flattenHtmlTables(source: string): string {
  let flat = ''
  let done = 0
  for (const { index } of source.matchAll(BEGIN)) {
    if (index < done) continue
    END.lastIndex = index
    const end = END.exec(source)
    if (!end) break
    flat += `${source.slice(done, index)}\n${writeRows(parseFragment(source.slice(index, END.lastIndex)).childNodes)}\n`
    done = END.lastIndex
  }
  return flat + source.slice(done)
}

function writeRows(nodes: readonly Node[]): string {
  const grid: string[][] = []
  elements(nodes, 'tr').forEach((row, top) => {
    let column = 0
    for (const cell of row.childNodes.filter(isCell)) {
      while (grid[top]?.[column] !== undefined) column++
      const [columns, rows] = [span(cell, 'colspan'), span(cell, 'rowspan')]
      for (let down = 0; down < rows; down++) {
        grid[top + down] ??= []
        for (let right = 0; right < columns; right++) grid[top + down]![column + right] = ''
      }
      grid[top]![column] = wordsOf(cell).replace(/\s+/gu, ' ').trim()
    }
  })
  // A row of one cell keeps a tab, so that it stays a row.
  return grid
    .map((row) => (row.length > 1 ? Array.from(row, (cell) => cell ?? '').join('\t') : `${row[0] ?? ''}\t`))
    .join('\n')
}

function elements(nodes: readonly Node[], name: string): Element[] {
  return nodes.flatMap((node) => {
    if (!('childNodes' in node)) return []
    return node.nodeName === name ? [node as Element] : elements(node.childNodes, name)
  })
}

function isCell(node: Node): node is Element {
  return node.nodeName === 'td' || node.nodeName === 'th'
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const printed = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1)
  return Number.isInteger(printed) ? Math.min(Math.max(printed, 1), MOST_SPANNED) : 1
}

function wordsOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : ''
}
