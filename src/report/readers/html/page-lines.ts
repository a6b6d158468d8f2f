/**
 * A page → its lines as a browser shows them, each with the element it stands in.
 *
 * A table of data becomes rows. A table that only lays out the page (it holds another table, a single cell, or whole
 * paragraphs) is walked through like any other element.
 */
import { readCell } from '../../tables/read-cell.ts'
import { classifyLines, isPageNumber, type SourceLine } from '../source-lines.ts'
import { readTableRows } from './table-rows.ts'
import { collapse, type Element, elementsOf, isElement, isShown, type Parent, walk, wordsOf } from './tree.ts'

/** A line of a page; `link`: most of its words are a link. */
export type PageLine = SourceLine & { element: Parent; link: boolean }

const BLOCKS = new Set(
  'address,article,aside,blockquote,body,caption,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul'.split(
    ',',
  ),
)
const TABLE = new Set(['table'])
const CELLS = new Set(['td', 'th', 'table'])
const LONGEST_CELL = 300
const FEW_NUMBERS = 4

export function pageLines(root: Parent): PageLine[] {
  const lines: PageLine[] = []
  const blocks: Parent[] = [root]
  let words = ''
  let linked = 0
  let links = 0
  let preformatted = 0

  const flush = (gap: 'line' | 'empty') => {
    const text = collapse(words).trim()
    if (preformatted > 0 && text !== '') for (const line of classifyLines(words)) push(line, false)
    else if (isPageNumber(text)) push({ kind: 'pageEnd' }, false)
    else if (text !== '') push({ kind: 'text', text, piped: false }, linked > text.length / 2)
    words = ''
    linked = 0
    if (gap === 'empty') push({ kind: 'empty' }, false)
  }
  const push = (line: SourceLine, link: boolean) => lines.push({ ...line, element: blocks.at(-1)!, link })

  walk(
    root,
    (node) => {
      if (node.nodeName === '#text' && 'value' in node) {
        words += node.value
        if (links > 0) linked += node.value.trim().length
        return true
      }
      if (!isElement(node)) return true
      if (!isShown(node)) return false
      if (node.tagName === 'br') flush('line')
      if (node.tagName === 'a') links++
      if (!BLOCKS.has(node.tagName)) return true
      flush('empty')
      if (node.tagName === 'table' && holdsData(node)) {
        blocks.push(node)
        for (const row of readTableRows(node)) push({ kind: 'row', ...row }, false)
        blocks.pop()
        return false
      }
      if (node.tagName === 'pre') preformatted++
      blocks.push(node)
      return true
    },
    (node) => {
      if (!isElement(node)) return
      if (node.tagName === 'a') links--
      if (!BLOCKS.has(node.tagName)) return
      flush('empty')
      if (node.tagName === 'pre') preformatted--
      blocks.pop()
    },
  )
  flush('line')
  return lines
}

function holdsData(table: Element): boolean {
  const cells = elementsOf(table, CELLS, false).filter((cell) => cell.tagName !== 'table')
  if (cells.length < 2) return false
  const inner = elementsOf(table, TABLE).filter((one) => elementsOf(one, CELLS).length > 1)
  const texts = cells.map(wordsOf)
  if (inner.length > 0) return texts.filter((text) => readCell(text).kind === 'value').length >= FEW_NUMBERS
  return texts.every((text) => text.length <= LONGEST_CELL)
}
