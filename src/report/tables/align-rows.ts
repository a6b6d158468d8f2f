/**
 * Lays the printed rows of a report along the rows of the form.
 *
 * Both are sequences whose order never changes, so this is a global alignment: the likeness of labels,
 * the number of values and the order decide together. A row whose label is lost finds its place between its
 * neighbours, but only where it cannot be another's: as many nameless rows as nameless places.
 */
import type { FormRow } from '../../catalog/forms/form.ts'
import { isApplicantsHeader } from './column-names.ts'
import { rowsUnderDisputeHeader } from './dispute-header.ts'
import { dropGuesses, isNamed } from './drop-guesses.ts'
import {
  findEmptyRows,
  labelAbove,
  labelReadings,
  likeness,
  numberingsOf,
  sameNumbering,
  saysOnlyGroups,
} from './label-likeness.ts'
import { countFilled, countValues, type TableRow } from './table-row.ts'

/** One row of the form, as the alignment sees it. */
export interface FormLine {
  row: FormRow
  /** How many values the form prints in this row. */
  width: number
  /** Lines of one table are told apart by their labels; lines of different tables need not be. */
  table: string
}

export interface RowMatch {
  /** Index among the printed rows. */
  index: number
  /** Whether the label was read well enough to be told from every other label of its table. */
  named: boolean
}

export interface RowAlignment {
  /** For each line of the form its printed row, or null. */
  matches: (RowMatch | null)[]
  score: number
  /** Printed rows with values that could belong to several lines and were therefore given to none. */
  unplaced: number[]
}

const SKIPPED_LINE = -0.4
const LIKE_ENOUGH = 0.6

export function alignRows(rows: readonly TableRow[], lines: readonly FormLine[]): RowAlignment {
  const forms = lines.map((line) => line.row)
  const emptyRows = findEmptyRows(rows, forms)
  const groupings = groupingsOf(forms)
  const alike: number[][] = []
  const printed = rows.map((row, index): PrintedRow => {
    const readings = labelReadings(rows, index, emptyRows)
    const above = labelAbove(rows, index, emptyRows)
    const only = groupings.map(({ first }) => saysOnlyGroups(row.words, first))
    const onlyGroups = forms.map((_, line) => groupings.some(({ lines: some }, at) => only[at] && some.has(line)))
    alike.push(
      forms.map((form, line) => {
        if (!onlyGroups[line]) return likeness(readings, form)
        return likeness(above === undefined ? readings : [...readings, above], form, false)
      }),
    )
    return {
      onlyGroups,
      count: countValues(row),
      filled: countFilled(row),
      hasWords: row.words.length > 0,
      isAlone: row.readings[0]?.kind === 'value' && row.values.length === 1,
      isHeader: isApplicantsHeader(row),
      lastWord: row.words.at(-1)?.length ?? 0,
      numberings: numberingsOf(row),
    }
  })
  const elsewhere = rowsUnderDisputeHeader(rows)
  const width = lines.length + 1
  const best = new Float64Array((rows.length + 1) * width)
  const step = new Uint8Array((rows.length + 1) * width)
  for (let line = 1; line < width; line++) best[line] = best[line - 1]! + SKIPPED_LINE
  for (let line = 1; line < width; line++) step[line] = 1
  for (let i = 1; i <= rows.length; i++) {
    const skippedRow = costOfSkipping(printed[i - 1]!)
    for (let j = 0; j < width; j++) {
      const here = i * width + j
      best[here] = best[here - width]! + skippedRow
      step[here] = 2
      if (j === 0) continue
      if (best[here - 1]! + SKIPPED_LINE > best[here]!) {
        best[here] = best[here - 1]! + SKIPPED_LINE
        step[here] = 1
      }
      if (printed[i - 1]!.isHeader || elsewhere.has(rows[i - 1]!)) continue
      const matched = best[here - width - 1]! + scoreMatch(printed[i - 1]!, lines, j - 1, alike[i - 1]![j - 1]!)
      if (matched >= best[here]!) {
        best[here] = matched
        step[here] = 3
      }
    }
  }
  const matches: (RowMatch | null)[] = lines.map(() => null)
  let [i, j] = [rows.length, lines.length]
  while (i > 0 || j > 0) {
    const taken = step[i * width + j]
    if (taken === 3) {
      matches[j - 1] = { index: i - 1, named: isNamed(alike[i - 1]!, j - 1, lines) }
      i--
      j--
    } else if (taken === 1) j--
    else i--
  }
  const unplaced = dropGuesses(matches, rows, lines, alike)
  return { matches, score: best[rows.length * width + lines.length]!, unplaced }
}

/** What the alignment asks of a printed row again and again. */
interface PrintedRow {
  /** For each line whether the row's words are nothing but the headings above it. */
  onlyGroups: readonly boolean[]
  count: number
  filled: number
  hasWords: boolean
  /** Whether it is a number at the very beginning of a line and nothing else. */
  isAlone: boolean
  /** Whether it names the columns. */
  isHeader: boolean
  /** Length of the last word. */
  lastWord: number
  numberings: readonly (string | null)[]
}

/** The lines that stand under the same headings, with one of them to speak for all. */
function groupingsOf(forms: readonly FormRow[]): { first: FormRow; lines: Set<number> }[] {
  const groupings = new Map<string, { first: FormRow; lines: Set<number> }>()
  forms.forEach((form, line) => {
    const headings = form.groups.join('/')
    const grouping = groupings.get(headings) ?? { first: form, lines: new Set() }
    grouping.lines.add(line)
    groupings.set(headings, grouping)
  })
  return [...groupings.values()]
}

function costOfSkipping({ filled }: PrintedRow): number {
  return filled === 0 ? 0 : filled < 3 ? -0.5 : -1
}

function scoreMatch(row: PrintedRow, lines: readonly FormLine[], index: number, alike: number): number {
  const { count, filled } = row
  const line = lines[index]!
  const nameless = !row.hasWords || row.onlyGroups[index]!
  const signed = filled >= line.width - 1
  if (count === 0 && (nameless || alike < LIKE_ENOUGH) && !signed) return Number.NEGATIVE_INFINITY
  // A number alone on its line has fallen out of a row, and is none.
  if (row.isAlone && line.width > 1) return Number.NEGATIVE_INFINITY
  const fit =
    filled === line.width ? 0.5 : filled < line.width ? -0.12 * (line.width - filled) : -0.6 * (filled - line.width)
  const absent = count === 0 && !signed ? -0.7 : 0
  if (nameless && alike < LIKE_ENOUGH) return (filled < line.width - 1 ? 0.2 : 0.8) + fit + absent
  const numbering = sameNumbering(row.numberings, line.row) ? 0.3 : 0
  const shortness = Math.min(1, row.lastWord / 6)
  const label = alike >= 0.5 ? 1 + 4 * (alike - 0.5) : 4 * (alike - 0.5) * shortness
  return label + fit + numbering + absent
}
