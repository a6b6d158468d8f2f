/**
 * Which edition of the form a report prints, told from its tables alone, never from its year.
 *
 * Two witnesses: labels that only one edition has, and how well the rows follow the edition's order.
 */
import { editions } from '../../catalog/forms/cells.ts'
import { alignRows, type RowAlignment } from './align-rows.ts'
import { linesOf } from './form-lines.ts'
import { foldLabel, mostSimilar, similarity } from './similarity.ts'
import { countValues, type TableRow } from './table-row.ts'

export type OfficialEdition = '2019' | '2021'

export interface EditionReading {
  edition: OfficialEdition
  alignment: RowAlignment
}

const LIKE_ENOUGH = 0.75
const TOLD_APART = 0.1
const LABEL_WEIGHT = 1.5
/** A report with fewer named rows than this has other tables than those of the form. */
const FEWEST_ROWS = 3

/** The edition whose labels and order the rows show; null where they are not those of the form. */
export function readEdition(rows: readonly TableRow[]): EditionReading | null {
  const words = new Set(
    rows.flatMap((row) => row.row.cells.map((cell) => foldLabel(cell.text)).filter((word) => word.length > 2)),
  )
  const read = (edition: OfficialEdition) => {
    const alignment = alignRows(rows, linesOf(edition))
    return { edition, alignment, score: alignment.score + LABEL_WEIGHT * countOwnLabels(words, edition) }
  }
  const [first, second] = [read('2019'), read('2021')]
  const best = second.score >= first.score ? second : first
  const named = best.alignment.matches.filter((match) => match?.named && countValues(rows[match.index]!) > 0)
  return named.length >= FEWEST_ROWS ? best : null
}

function labelsOf(edition: OfficialEdition): string[] {
  const { disclosure, applications } = editions[edition]
  const labels = [...disclosure.flatMap(({ rows, columns }) => [...rows, ...columns]), ...applications.rows]
  return [...new Set(labels.flatMap((label) => [label.label, ...label.aliases]).map(foldLabel))]
}

const all = { '2019': labelsOf('2019'), '2021': labelsOf('2021') }
const own = {
  '2019': all['2019'].filter((label) => !all['2021'].includes(label)),
  '2021': all['2021'].filter((label) => !all['2019'].includes(label)),
}

/** How many labels peculiar to the edition are among the words. */
function countOwnLabels(words: ReadonlySet<string>, edition: OfficialEdition): number {
  const others = all[edition === '2019' ? '2021' : '2019']
  return own[edition].filter((label) => {
    for (const word of words) {
      if (mostSimilar(word, label) < LIKE_ENOUGH) continue
      const alike = similarity(word, label)
      if (alike >= LIKE_ENOUGH && others.every((other) => similarity(word, other) <= alike - TOLD_APART)) return true
    }
    return false
  }).length
}
