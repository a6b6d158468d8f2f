/**
 * Bare numbers on lines of their own that are page numbers: proof that a page ends there.
 *
 * A number alone may also be a value that fell out of its row, or a quantity that lost its sentence. Page numbers
 * grow through a document, stand apart from any unit, and are no sum of the row above them.
 */
import { readCell } from '../tables/read-cell.ts'
import type { SourceLine } from './source-lines.ts'

const BARE = /^\d{1,3}$/u
const MOST_PAGES = 200
/** More pages than this do not lie between two numbers that are printed. */
const MOST_SKIPPED = 30
const UNIT = /^(?:[条件篇项个次人份场页元万亿余多名起宗%％年月日]|期(?![限间])|以上|左右)/u

/** @param lines - with the tables already in rows */
export function markPageNumbers(lines: readonly SourceLine[]): SourceLine[] {
  let last = 0
  return lines.map((line, index) => {
    if (line.kind !== 'text' || !BARE.test(line.text)) return line
    const number = Number(line.text)
    if (number <= last || number > Math.min(MOST_PAGES, last + MOST_SKIPPED)) return line
    const before = lines.slice(0, index).findLast(isPrinted)
    const after = lines.slice(index + 1).find(isPrinted)
    if (!before || (after?.kind === 'text' && (UNIT.test(after.text) || BARE.test(after.text)))) return line
    if (before.kind === 'text' && BARE.test(before.text)) return line
    if (before.kind === 'row' && sumOf(before.cells) === number) return line
    last = number
    return { kind: 'pageEnd' }
  })
}

function isPrinted(line: SourceLine): boolean {
  return line.kind === 'row' || (line.kind === 'text' && line.text !== '')
}

function sumOf(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => {
    const reading = readCell(cell)
    return sum + (reading.kind === 'value' ? reading.value : 0)
  }, 0)
}
