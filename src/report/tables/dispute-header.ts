/**
 * Which nameless rows stand under a header of table 四, so that they are no rows of table 三.
 */
import { editions } from '../../catalog/forms/cells.ts'
import { foldText, similarity } from './similarity.ts'
import { countFilled, type TableRow } from './table-row.ts'

const LIKE_ENOUGH = 0.75
/** Labels that no other table prints: not 其他结果 and 总计, which look like rows of table 三. */
const PECULIAR = ['upheld', 'corrected', 'pending']

const { groups, columns } = editions['2021'].disputes
const labels = [
  ...groups.flatMap((group) => [group.label, ...group.groups]),
  ...columns.filter((column) => PECULIAR.includes(column.code)).map((column) => column.label),
].map(foldText)

export function rowsUnderDisputeHeader(rows: readonly TableRow[]): Set<TableRow> {
  const found = new Set<TableRow>()
  let under = false
  for (const row of rows) {
    if (row.words.length > 0) under = countFilled(row) === 0 && (under || saysDispute(row))
    else if (under && countFilled(row) > 0) found.add(row)
  }
  return found
}

function saysDispute(row: TableRow): boolean {
  return row.words.some((word) => labels.some((label) => similarity(word, label) >= LIKE_ENOUGH))
}
