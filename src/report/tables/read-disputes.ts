/**
 * Table 四: one row of fifteen values, or a row or a table for each of its three groups.
 *
 * A row belongs to the groups that its own label or the header rows above it name; without any name
 * the groups follow in the form's order.
 */
import { cellsOf, editions, type FormCell } from '../../catalog/forms/cells.ts'
import type { FormRow } from '../../catalog/forms/form.ts'
import { countColumns } from './column-names.ts'
import type { OfficialEdition } from './edition.ts'
import { type GridHabits, type Placement, placeValues } from './place-values.ts'
import { readOutcomeRows } from './read-outcome-rows.ts'
import { foldText, similarity } from './similarity.ts'
import { countValues, type TableRow } from './table-row.ts'

export interface DisputeRow {
  cells: readonly FormCell[]
  row: TableRow
  placements: Placement[]
  named: readonly boolean[]
}

/** A printed row, or words that stand before a table, with the groups it names. */
interface Mention {
  groups: readonly FormRow[]
  /** Groups told by a label of their own, not only by the heading over several. */
  certain: ReadonlySet<FormRow>
}

/**
 * @param rows - the table rows after those of table 三
 * @param titleOf - the words of the paragraph right above a table block
 */
export function readDisputes(
  rows: readonly TableRow[],
  titleOf: (block: number) => string,
  edition: OfficialEdition,
  habits: GridHabits,
): DisputeRow[] {
  const { groups, columns } = editions[edition].disputes
  const onItsSide = readOutcomeRows(rows, titleOf, groups, columns, edition, habits)
  if (onItsSide.length > 0) return onItsSide
  const cells = new Map(cellsOf(edition).map((cell) => [cell.key, cell]))
  const found: DisputeRow[] = []
  const filled = new Set<FormRow>()
  let header: TableRow[] = []
  let columnHeader: TableRow[] = []
  let named = false
  rows.forEach((row, index) => {
    const mention = findMention(
      row.row.cells.map((cell) => cell.text),
      groups,
    )
    if (countValues(row) === 0) {
      if (header.length === 0) columnHeader = []
      header.push(row)
      columnHeader.push(row)
      named ||= mention.groups.length > 0 || countColumns([row], columns).some((count) => count > 0)
      return
    }
    const title = findMention([titleOf(row.block)], groups)
    if (!named && mention.groups.length === 0 && title.groups.length === 0) {
      header = []
      return
    }
    const above = findMention(
      header.flatMap((line) => line.row.cells.map((cell) => cell.text)),
      groups,
    )
    const choice = chooseGroups(row, [mention, above, title], groups, filled)
    header = []
    if (!choice) return
    for (const group of choice.groups) filled.add(group)
    const width = choice.groups.length * columns.length
    const local = withStart(habits, row, width, rows.slice(0, index))
    const counts = countColumns(columnHeader, columns)
    found.push({
      row,
      cells: choice.groups.flatMap((group) => columns.map((column) => cells.get(`${group.code}.${column.code}`)!)),
      placements: placeValues(row, width, local, 'read'),
      named: choice.groups.flatMap((group, order) =>
        columns.map((_, column) => choice.certain.has(group) && counts[column]! > order),
      ),
    })
  })
  return found
}

function findMention(texts: readonly string[], groups: readonly FormRow[]): Mention {
  const words = texts.map(foldText).filter((word) => word.length > 1)
  const says = (label: string) => words.some((word) => word.includes(label) || similarity(word, label) >= 0.7)
  const certain = new Set(groups.filter((group) => says(group.label)))
  const headed = (group: FormRow) =>
    group.groups.some(says) && !groups.some((other) => other.groups.length > 0 && certain.has(other))
  return { groups: groups.filter((group) => certain.has(group) || headed(group)), certain }
}

function chooseGroups(
  row: TableRow,
  mentions: readonly Mention[],
  groups: readonly FormRow[],
  filled: ReadonlySet<FormRow>,
): Mention | null {
  const count = countValues(row)
  const size = 5
  for (const mention of mentions) {
    const fresh = mention.groups.filter((group) => !filled.has(group))
    if (fresh.length === 0 || fresh.length * size < count) continue
    const wide = row.readings.length - row.labelEnd >= fresh.length * size
    if (wide || fresh.length === 1 || count > size) return { groups: fresh, certain: mention.certain }
  }
  const open = groups.filter((group) => !filled.has(group))
  if (count === size && open.length > 0) return { groups: open.slice(0, 1), certain: new Set() }
  if (count > (groups.length - 1) * size && open.length === groups.length && count <= groups.length * size)
    return { groups: open, certain: new Set() }
  return null
}

/** The header, or a row that is exactly as wide as the groups, tells where the values begin. */
function withStart(habits: GridHabits, row: TableRow, width: number, above: readonly TableRow[]): GridHabits {
  const cells = row.readings.length
  // Where more than one cell is gone, empty ones were lost anywhere.
  if (cells - row.labelEnd < width - 1) return { ...habits, packed: true }
  const header = above.findLast(
    (line) => line.readings.length === cells && line.words.some((word) => similarity(word, '行政复议') >= 0.7),
  )
  const start = cells - row.labelEnd === width ? row.labelEnd : header?.labels[0]
  if (start === undefined) return habits
  return { ...habits, packed: false, starts: new Map([[`${cells}:${row.labelEnd}:${start}`, 1]]) }
}
