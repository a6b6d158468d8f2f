/**
 * Cells that left a row without trace: what they held is told by the row's own sum, where all its other cells are there.
 */
import type { SumRule } from '../../catalog/rules.ts'
import type { OpenRow } from './judge-placements.ts'
import type { Placement } from './place-values.ts'

/** Whether a column has neither a number nor an empty cell of its own in this placement. */
export function isLost(row: OpenRow, placement: Placement, key: string): boolean {
  const column = row.keys.indexOf(key)
  return placement.cells[column] === null && placement.blanks[column] === null
}

/** The number of a cell; null where it is empty, undefined where it is lost and no sum tells what it was. */
export function valueIn(
  row: OpenRow,
  placement: Placement,
  key: string,
  own: readonly SumRule[],
): number | null | undefined {
  if (!isLost(row, placement, key)) return printedIn(row, placement, key)
  const rule = own.find(({ left, right }) => left.includes(key) || right.includes(key))
  if (!rule) return undefined
  const others = [...rule.left, ...rule.right].filter((other) => other !== key)
  if (others.some((other) => isLost(row, placement, other))) return undefined
  if (rule.totals.some((total) => total !== key && printedIn(row, placement, total) === null)) return undefined
  const gap = sumOf(row, placement, rule.left) - sumOf(row, placement, rule.right)
  return rule.left.includes(key) ? -gap : gap
}

/** The number printed in a cell; null where there is none. */
export function printedIn(row: OpenRow, placement: Placement, key: string): number | null {
  const cell = placement.cells[row.keys.indexOf(key)]
  return cell === null || cell === undefined ? null : row.valueOf(cell)
}

function sumOf(row: OpenRow, placement: Placement, keys: readonly string[]): number {
  return keys.reduce((total, key) => total + (printedIn(row, placement, key) ?? 0), 0)
}
