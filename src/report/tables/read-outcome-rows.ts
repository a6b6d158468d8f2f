/**
 * Table 四 lying on its side: the outcomes are rows, and the three groups are columns beside one another or lists
 * below one another.
 */
import { cellsOf } from '../../catalog/forms/cells.ts'
import type { FormColumn, FormRow } from '../../catalog/forms/form.ts'
import type { OfficialEdition } from './edition.ts'
import { type GridHabits, placeValues } from './place-values.ts'
import type { DisputeRow } from './read-disputes.ts'
import { foldText, similarity } from './similarity.ts'
import { countFilled, type TableRow } from './table-row.ts'

const LIKE_ENOUGH = 0.75
/** A table of the usual shape has no row named for an outcome; one word alone may be chance. */
const FEWEST_OUTCOMES = 3

/**
 * @param titleOf - the words of the paragraph right above a table block
 * @returns nothing where table 四 does not lie on its side
 */
export function readOutcomeRows(
  rows: readonly TableRow[],
  titleOf: (block: number) => string,
  groups: readonly FormRow[],
  columns: readonly FormColumn[],
  edition: OfficialEdition,
  habits: GridHabits,
): DisputeRow[] {
  const outcomes = rows.map((row) => outcomeOf(row, columns, groups.length))
  if (new Set(outcomes.filter((outcome) => outcome !== undefined)).size < FEWEST_OUTCOMES) return []
  const cells = new Map(cellsOf(edition).map((cell) => [cell.key, cell]))
  const found: DisputeRow[] = []
  const filled = new Set<string>()
  let heading: FormRow[] = []
  let headed = -2
  rows.forEach((row, index) => {
    const outcome = outcomes[index]
    const title = rows[index - 1]?.block === row.block ? [] : groupsIn([titleOf(row.block)], groups)
    const own = groupsIn(
      row.row.cells.map((cell) => cell.text),
      groups,
    )
    const said = own.length > 0 ? own : title
    // Names side by side are columns; one name by itself heads the list below it.
    if (said.length > 0) {
      // 行政复议, 行政诉讼 and below the latter 未经复议直接起诉, 复议后起诉: the two rows of one header.
      const above = headed === index - 1 && own.length > 0 ? heading : []
      heading = groups.filter((group) => said.includes(group) || above.includes(group))
      headed = index
    }
    if (!outcome || heading.length === 0) return
    const keys = heading.map((group) => `${group.code}.${outcome.code}`)
    if (keys.some((key) => filled.has(key)) || countFilled(row) > heading.length) return
    for (const key of keys) filled.add(key)
    found.push({
      row,
      cells: keys.map((key) => cells.get(key)!),
      placements: placeValues(row, heading.length, habits, 'read'),
      named: keys.map(() => true),
    })
  })
  return found
}

function outcomeOf(row: TableRow, columns: readonly FormColumn[], most: number): FormColumn | undefined {
  const filled = countFilled(row)
  const word = row.words.at(-1)
  if (word === undefined || filled === 0 || filled > most) return undefined
  return columns.find((column) =>
    [column.label, ...column.aliases].some((label) => similarity(word, foldText(label)) >= LIKE_ENOUGH),
  )
}

/** The groups that some texts name, in the order of the form. */
function groupsIn(texts: readonly string[], groups: readonly FormRow[]): FormRow[] {
  const words = texts.map(foldText)
  return groups.filter((group) => {
    const label = foldText(group.label)
    return words.some((word) => word.includes(label) || similarity(word, label) >= LIKE_ENOUGH)
  })
}
