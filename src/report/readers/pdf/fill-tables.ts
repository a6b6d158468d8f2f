/**
 * Words → the cells of the ruled tables that they stand in; what is left stands outside tables.
 *
 * A run of characters that reaches over a ruling line was drawn in one go and belongs to the cells on both sides.
 */
import { textOfCell } from './join-words.ts'
import type { Box, Word } from './page-content.ts'
import type { RuledCell, RuledTable } from './ruled-tables.ts'

export interface FilledCell extends RuledCell {
  text: string
}

export interface FilledTable extends Omit<RuledTable, 'cells'> {
  cells: FilledCell[]
}

export interface FilledPage {
  tables: FilledTable[]
  outside: Word[]
}

const EDGE = 2

export function fillTables(tables: readonly RuledTable[], words: readonly Word[]): FilledPage {
  const outside: Word[] = []
  const inside = new Map<RuledCell, Word[]>()
  const smallestFirst = [...tables].sort((a, b) => areaOf(a) - areaOf(b))
  for (const word of words) {
    const table = smallestFirst.find((one) => holds(one, middleOf(word)))
    if (!table) outside.push(word)
    else for (const [cell, part] of cutWord(word, table)) inside.set(cell, (inside.get(cell) ?? []).concat(part))
  }
  const filled = tables.map((table) => ({
    ...table,
    cells: table.cells.map((cell) => ({ ...cell, text: textOfCell(inside.get(cell) ?? [], cell.right - cell.left) })),
  }))
  // Ruled decoration without words is no table.
  return { tables: filled.filter(({ cells }) => cells.some(({ text }) => text !== '')), outside }
}

const areaOf = (box: Box) => (box.right - box.left) * (box.bottom - box.top)

function middleOf(box: Box): { x: number; y: number } {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
}

function holds(box: Box, { x, y }: { x: number; y: number }): boolean {
  return x >= box.left - EDGE && x <= box.right + EDGE && y >= box.top - EDGE && y <= box.bottom + EDGE
}

function cutWord(word: Word, table: RuledTable): [RuledCell, Word][] {
  const { y } = middleOf(word)
  const row = table.cells.filter((cell) => y >= cell.top - EDGE && y <= cell.bottom + EDGE)
  const reached = row.filter(
    (cell) => Math.min(cell.right, word.right) - Math.max(cell.left, word.left) > word.size / 2,
  )
  if (word.turned || reached.length < 2) {
    const nearest = row.reduce<RuledCell | null>((best, cell) => {
      const away = (one: RuledCell) => Math.abs(middleOf(one).x - middleOf(word).x) - (one.right - one.left) / 2
      return best === null || away(cell) < away(best) ? cell : best
    }, null)
    return nearest ? [[nearest, word]] : []
  }
  return cutCharacters(word, reached)
}

/** Each character to the cell it stands in, by the usual widths: Latin characters take half of a Han character. */
function cutCharacters(word: Word, cells: readonly RuledCell[]): [RuledCell, Word][] {
  const characters = [...word.text]
  const widths = characters.map((character) => (character < '\u2000' ? 1 : 2))
  const unit = (word.right - word.left) / widths.reduce((sum, width) => sum + width, 0)
  const parts = new Map<RuledCell, Word>()
  let left = word.left
  characters.forEach((character, index) => {
    const right = left + widths[index]! * unit
    const cell = cells.find((one) => (left + right) / 2 <= one.right) ?? cells.at(-1)!
    const part = parts.get(cell)
    if (part) {
      part.text += character
      part.right = right
    } else if (character !== ' ') parts.set(cell, { ...word, text: character, left, right })
    left = right
  })
  return [...parts].map(([cell, part]) => [cell, { ...part, text: part.text.trim() }])
}
