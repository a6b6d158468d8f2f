/**
 * How well the words of a printed row say the label of a row of the form.
 *
 * A label may be spread over cells, carry its group in front, or have its other half in a row of its own
 * before or after the one that has the values: each such reading is compared, and the best one counts.
 */
import { editions } from '../../catalog/forms/cells.ts'
import type { FormRow } from '../../catalog/forms/form.ts'
import { compareLabels } from './compare-labels.ts'
import { linesOf } from './form-lines.ts'
import { commonLength, foldLabel, numberingOf } from './similarity.ts'
import { countValues, type TableRow } from './table-row.ts'

/** A label without values may be half of a broken row; so many of them are rows that were left empty. */
const FEWEST_EMPTY = 3
const WHOLE_LABEL = 0.8
/** 其他 and 总计 stand in headers as well. */
const SHORTEST_LABEL = 4

/**
 * The ways to read the label of a printed row, folded; empty where the row has no words.
 *
 * @param emptyRows - rows that are known to have a label and no values, so that their label is no other row's
 */
export function labelReadings(
  rows: readonly TableRow[],
  index: number,
  emptyRows: ReadonlySet<TableRow> = new Set(),
): string[] {
  const row = rows[index]!
  const { words } = row
  const own = [words.at(-1), words.slice(-2).join(''), words.join('')]
  const before = halfOf(rows[index - 1], row, emptyRows)
  const after = halfOf(rows[index + 1], row, emptyRows)
  const last = words.at(-1) ?? ''
  const joined = [before && before + last, last && after && last + after, before && after && before + last + after]
  return [...new Set([...own, ...joined])].filter((reading): reading is string => Boolean(reading))
}

/** The last words of a neighbouring row that has no values of its own, if they can be half a label. */
function halfOf(neighbour: TableRow | undefined, row: TableRow, emptyRows: ReadonlySet<TableRow>): string | undefined {
  if (!neighbour || neighbour.block !== row.block || countValues(neighbour) > 0 || neighbour.words.length === 0)
    return undefined
  return emptyRows.has(neighbour) ? undefined : neighbour.words.at(-1)
}

/**
 * Rows with a whole label and no values, where a report has several that cannot have lost their values to the next
 * row: it leaves empty what is nothing, and a label that stands alone is no sign of a broken row. Only where the
 * label after a nameless row is the form's very next can that row be no other's.
 *
 * @param forms - the rows of the form in their order
 */
export function findEmptyRows(rows: readonly TableRow[], forms: readonly FormRow[]): Set<TableRow> {
  const placeOf = (row: TableRow | undefined) => {
    const last = row?.words.at(-1)
    return last === undefined ? -1 : forms.findIndex((form) => likeness([last], form, false) >= WHOLE_LABEL)
  }
  const empty = new Set<TableRow>()
  let certain = 0
  rows.forEach((row, index) => {
    if (countValues(row) > 0 || (row.words.at(-1) ?? '').length < SHORTEST_LABEL) return
    const place = placeOf(row)
    if (place === -1) return
    const isNameless = rows[index + 1]?.words.length === 0
    if (!isNameless) certain += 1
    if (!isNameless || placeOf(rows[index + 2]) !== place + 1) empty.add(row)
  })
  return certain >= FEWEST_EMPTY ? empty : new Set()
}

/** The label that has floated to the row above a row which has nothing but a group's name of its own. */
export function labelAbove(
  rows: readonly TableRow[],
  index: number,
  emptyRows: ReadonlySet<TableRow>,
): string | undefined {
  return countValues(rows[index]!) > 0 ? halfOf(rows[index - 1], rows[index]!, emptyRows) : undefined
}

/** Where the folded wordings of a form row stand in `wordings`: its label and aliases, then its label behind its group. */
interface Wordings {
  plain: readonly number[]
  all: readonly number[]
}

const forms = Object.values(editions).flatMap((edition) => linesOf(edition.edition).map((line) => line.row))
const wordings = [...new Set(forms.flatMap((form) => [...plainWordings(form), ...groupWordings(form)]))]
const wordingsOf = new Map<FormRow, Wordings>(
  forms.map((form) => {
    const plain = plainWordings(form).map((wording) => wordings.indexOf(wording))
    return [form, { plain, all: [...plain, ...groupWordings(form).map((wording) => wordings.indexOf(wording))] }]
  }),
)
const compare = compareLabels(wordings)

function plainWordings(form: FormRow): string[] {
  return [form.label, ...form.aliases].map(foldLabel)
}

function groupWordings(form: FormRow): string[] {
  const group = form.groups.at(-1)
  return group ? [foldLabel(group) + foldLabel(form.label)] : []
}

/**
 * From 0 to 1: the best agreement between any reading and any wording.
 *
 * @param row - a row of one of the editions
 * @param withGroup - whether the label may be read behind its group's name; a group's name alone is no label
 */
export function likeness(readings: readonly string[], row: FormRow, withGroup = true): number {
  const { plain, all } = wordingsOf.get(row)!
  let best = 0
  for (const reading of readings) {
    const scores = compare(reading)
    for (const wording of withGroup ? all : plain) if (scores[wording]! > best) best = scores[wording]!
  }
  return best
}

const groupsOf = new Map<FormRow, string>(
  [...forms, ...Object.values(editions).flatMap(({ disputes }) => disputes.groups)].map((form) => [
    form,
    foldLabel(form.groups.map(foldLabel).join('')),
  ]),
)

/** Whether the words are nothing but (pieces of) the headings that the form row stands under. */
export function saysOnlyGroups(words: readonly string[], row: FormRow): boolean {
  const groups = groupsOf.get(row)!
  const said = words.join('')
  return said !== '' && groups !== '' && commonLength(said, groups) >= 0.75 * said.length
}

const numberings = new Map<FormRow, string | null>(forms.map((form) => [form, numberingOf(form.label)]))

/** Whether the number printed before a label (3.申请) is the one that the form prints before its own (3.其他). */
export function sameNumbering(printed: readonly (string | null)[], form: FormRow): boolean {
  const expected = numberings.get(form)!
  return expected !== null && printed.includes(expected)
}

/** The numbers printed before the label cells of a row. */
export function numberingsOf(row: TableRow): (string | null)[] {
  return row.labels.map((index) => numberingOf(row.row.cells[index]!.text))
}
