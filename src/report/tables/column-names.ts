/**
 * Which columns of the form the printed header names.
 *
 * Header cells need not stand above their data, may be split over cells, or be written one character
 * a row; a column counts as named when some reading of the header says its label and no other column's.
 */
import { editions } from '../../catalog/forms/cells.ts'
import type { FormColumn } from '../../catalog/forms/form.ts'
import { compareLabels } from './compare-labels.ts'
import { foldLabel, similarity } from './similarity.ts'
import { countFilled, type TableRow } from './table-row.ts'

const LIKE_ENOUGH = 0.6
const TOLD_APART = 0.1
const TALLEST = 8

/** One reading of the header: folded words, the grid column they stand in, and their cell if it is only one. */
interface HeaderWords {
  words: string
  column: number
  cell: string | null
}

/** Words of single cells, of cells one above the other, and of cells side by side. */
function readHeader(rows: readonly TableRow[]): HeaderWords[] {
  const grid = rows.map((row) => row.row.cells.map((cell) => foldLabel(cell.text)))
  const found: HeaderWords[] = []
  grid.forEach((cells, top) => {
    cells.forEach((first, column) => {
      if (first === '') return
      let words = ''
      for (const below of grid.slice(top, top + TALLEST)) {
        const next = below[column] ?? ''
        if (next === '') continue
        words += next
        found.push({ words, column, cell: words === first ? `${top}:${column}` : null })
      }
      if (cells[column + 1]) found.push({ words: first + cells[column + 1], column, cell: null })
    })
  })
  return found
}

const applicants = editions['2021'].applications.columns.flatMap((column) => [column.label, ...column.aliases])
const compareApplicants = compareLabels(applicants.map(foldLabel))
const FEWEST_NAMES = 3

/** Whether a row has the names of several applicants and no values: a header, wherever it stands. */
export function isApplicantsHeader(row: TableRow): boolean {
  if (row.words.length < FEWEST_NAMES || countFilled(row) > 0) return false
  const named = row.words.filter((word) => Math.max(...compareApplicants(word)) >= 0.75)
  return named.length >= FEWEST_NAMES && new Set(named).size >= FEWEST_NAMES
}

/** Where the header says a column: the grid columns, and the single cells. */
interface NamedAt {
  columns: Set<number>
  cells: Set<string>
  /** Where it is said best; `column` is null where that is at several places. */
  best: { score: number; column: number | null }
}

/**
 * For each column of the form how often the header says it.
 *
 * Cells one above the other say a label once; where empty cells were lost, so that columns are no longer
 * above one another, every cell counts.
 */
export function countColumns(header: readonly TableRow[], columns: readonly FormColumn[]): number[] {
  return findNames(header, columns).map(({ columns: places, cells }) => Math.max(places.size, cells.size))
}

/** The grid column in which each column of the form is named; null where one of them is not, or not in their order. */
export function placeColumns(header: readonly TableRow[], columns: readonly FormColumn[]): number[] | null {
  const places = findNames(header, columns).map(({ best }) => best.column ?? -1)
  return places.every((place, index) => place > (places[index - 1] ?? -1)) ? places : null
}

function findNames(header: readonly TableRow[], columns: readonly FormColumn[]): NamedAt[] {
  const wordings = columns.map((column) => [column.label, ...column.aliases].map(foldLabel))
  const named = columns.map((): NamedAt => ({ columns: new Set(), cells: new Set(), best: { score: 0, column: null } }))
  for (const { words, column, cell } of readHeader(header)) {
    const scores = wordings.map((labels) => Math.max(...labels.map((label) => similarity(words, label))))
    const best = Math.max(...scores)
    const index = scores.indexOf(best)
    if (best < LIKE_ENOUGH || scores.some((score, other) => other !== index && score > best - TOLD_APART)) continue
    const name = named[index]!
    name.columns.add(column)
    if (cell) name.cells.add(cell)
    if (best > name.best.score) name.best = { score: best, column }
    else if (best === name.best.score && column !== name.best.column) name.best.column = null
  }
  return named
}
