/**
 * The ruling lines of a page → its tables: where their cells lie, merged ones whole.
 *
 * Lines that touch belong to one table. They cut it into the smallest cells; neighbours without a line between them
 * are one cell. A box around text, or an underline, is no table.
 */
import type { Box } from './page-content.ts'
import type { PageRules, Rule } from './page-rules.ts'

export interface RuledCell extends Box {
  /** Indices into the table's `columns` and `rows`: the cell reaches from the first to before the second. */
  column: number
  row: number
  columns: number
  rows: number
}

export interface RuledTable extends Box {
  /** x of all lines down, y of all lines across, in order. */
  columns: number[]
  rows: number[]
  cells: RuledCell[]
}

/** Lines this near are one line, and touch what is this near. */
const NEAR = 3
const OPEN_SIDE = 8
const MOST_PLACES = 40_000

export function findRuledTables({ across, down }: PageRules): RuledTable[] {
  return groupTouching(mergeRules(across), mergeRules(down)).flatMap(({ across, down }) => {
    const table = cutCells(across, down)
    return table && isTable(table) ? [table] : []
  })
}

function isTable({ cells, rows, columns }: RuledTable): boolean {
  // The last row of a table may stand alone on its page.
  return rows.length > 1 && columns.length > 2 && cells.length > 1
}

/** Pieces of one line as one rule. */
function mergeRules(rules: readonly Rule[]): Rule[] {
  const merged: Rule[] = []
  const sorted = [...rules].sort((a, b) => a.at - b.at)
  let band: Rule[] = []
  const close = () => {
    const at = band.reduce((sum, rule) => sum + rule.at, 0) / band.length
    let last: Rule | undefined
    for (const { from, to } of band.sort((a, b) => a.from - b.from)) {
      if (last && from <= last.to + NEAR) last.to = Math.max(last.to, to)
      else {
        last = { at, from, to }
        merged.push(last)
      }
    }
    band = []
  }
  for (const rule of sorted) {
    if (band.length > 0 && rule.at - band[0]!.at > NEAR) close()
    band.push(rule)
  }
  if (band.length > 0) close()
  return merged
}

interface Rules {
  across: Rule[]
  down: Rule[]
}

function groupTouching(across: readonly Rule[], down: readonly Rule[]): Rules[] {
  const group = new Map<Rule, Rules>()
  const join = (a: Rules, b: Rules): Rules => {
    if (a === b) return a
    a.across.push(...b.across)
    a.down.push(...b.down)
    for (const rule of [...b.across, ...b.down]) group.set(rule, a)
    return a
  }
  for (const rule of across) group.set(rule, { across: [rule], down: [] })
  for (const rule of down) {
    let own: Rules = { across: [], down: [rule] }
    group.set(rule, own)
    for (const other of across) if (touch(other, rule)) own = join(group.get(other)!, own)
  }
  return [...new Set(group.values())].filter(({ across, down }) => across.length >= 2 && down.length >= 1)
}

function touch(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - NEAR &&
    down.at <= across.to + NEAR &&
    across.at >= down.from - NEAR &&
    across.at <= down.to + NEAR
  )
}

function cutCells(across: readonly Rule[], down: readonly Rule[]): RuledTable | null {
  const columns = places(down, across)
  const rows = places(across, down)
  const [wide, deep] = [columns.length - 1, rows.length - 1]
  if (wide < 1 || deep < 1 || wide * deep > MOST_PLACES) return null
  const owner = Array.from({ length: deep }, () => new Array<number>(wide).fill(-1))
  const cells: RuledCell[] = []
  const isCut = (rules: readonly Rule[], at: number, middle: number, outer: boolean) =>
    outer || rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= middle && middle <= rule.to)
  const middleOf = (lines: readonly number[], index: number) => (lines[index]! + lines[index + 1]!) / 2
  for (let row = 0; row < deep; row++) {
    for (let column = 0; column < wide; column++) {
      if (owner[row]![column] !== -1) continue
      let right = column + 1
      while (right < wide && owner[row]![right] === -1 && !isCut(down, columns[right]!, middleOf(rows, row), false))
        right++
      let bottom = row + 1
      const isOpenBelow = () =>
        Array.from({ length: right - column }, (_, at) => column + at).every(
          (at) => !isCut(across, rows[bottom]!, middleOf(columns, at), false),
        )
      while (bottom < deep && isOpenBelow()) bottom++
      for (let y = row; y < bottom; y++) for (let x = column; x < right; x++) owner[y]![x] = cells.length
      cells.push({
        column,
        row,
        columns: right - column,
        rows: bottom - row,
        left: columns[column]!,
        right: columns[right]!,
        top: rows[row]!,
        bottom: rows[bottom]!,
      })
    }
  }
  return {
    columns,
    rows,
    cells,
    left: columns[0]!,
    right: columns.at(-1)!,
    top: rows[0]!,
    bottom: rows.at(-1)!,
  }
}

/** Where lines stand; the ends of the lines across them where the table's own side is not drawn. */
function places(rules: readonly Rule[], crossing: readonly Rule[]): number[] {
  const found = [...new Set(rules.map(({ at }) => at))].sort((a, b) => a - b)
  const [first, last] = [Math.min(...crossing.map(({ from }) => from)), Math.max(...crossing.map(({ to }) => to))]
  if (found.length === 0) return []
  if (first < found[0]! - OPEN_SIDE) found.unshift(first)
  if (last > found.at(-1)! + OPEN_SIDE) found.push(last)
  return found.filter((at, index) => index === 0 || at - found[index - 1]! > NEAR)
}
