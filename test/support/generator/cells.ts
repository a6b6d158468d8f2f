/**
 * The numbers of one report's three tables: made so that every rule of the
 * form holds (rows, columns, balance, disputes), from a hamlet's zeros to a
 * city's thousands. An injected error is the caller's business.
 */
import {
  APPLICANTS,
  APPLICATION_ROWS,
  DISCLOSURE,
  DISPUTE_COLUMNS,
  DISPUTE_GROUPS,
  type Edition,
  isResult,
} from './forms.ts'
import type { Random } from './random.ts'

export type Size = 'zero' | 'tiny' | 'middle' | 'large'
export type Cells = Record<string, number>

const MOST: Record<Size, number> = { zero: 0, tiny: 2, middle: 17, large: 640 }
const FILLED: Record<Size, number> = { zero: 0, tiny: 0.08, middle: 0.55, large: 0.8 }

/** Cells of a report; with `previous`, of the year after it: what was carried over comes in, what was in force stays. */
export function makeCells(random: Random, edition: Edition, size: Size, previous?: Cells): Cells {
  const cells: Cells = {}
  const amount = (most = MOST[size]): number => (random.chance(FILLED[size]) ? random.int(1, Math.max(1, most)) : 0)
  disclosure(random, edition, size, cells, previous)
  const rows = APPLICATION_ROWS[edition].map(({ code }) => code)
  const applicants = APPLICANTS.map(([code]) => code).filter((code) => code !== 'total')
  const at = (row: string, column: string): string => `applications.${row}.${column}`
  for (const column of applicants) {
    const weight = column === 'naturalPerson' ? 1 : 0.4
    let processed = 0
    for (const row of rows.filter(isResult)) {
      const rare = row === 'granted' || row.startsWith('unavailable') ? 1 : 0.45
      cells[at(row, column)] = Math.ceil(amount(Math.ceil(MOST[size] * rare)) * weight)
      processed += cells[at(row, column)]!
    }
    const carriedOut = amount(Math.ceil(MOST[size] / 3))
    const carriedIn =
      previous?.[at('carriedOut', column)] ?? Math.min(amount(Math.ceil(MOST[size] / 3)), processed + carriedOut)
    const short = Math.max(0, carriedIn - processed - carriedOut)
    cells[at('granted', column)]! += short
    processed += short
    cells[at('processed', column)] = processed
    cells[at('carriedOut', column)] = carriedOut
    cells[at('carriedIn', column)] = carriedIn
    cells[at('received', column)] = processed + carriedOut - carriedIn
  }
  for (const row of rows) {
    cells[at(row, 'total')] = applicants.reduce((sum, column) => sum + cells[at(row, column)]!, 0)
  }
  for (const group of DISPUTE_GROUPS) {
    const parts = DISPUTE_COLUMNS.map(([code]) => code).filter((code) => code !== 'total')
    for (const part of parts) cells[`${group}.${part}`] = amount(Math.ceil(MOST[size] / 4))
    cells[`${group}.total`] = parts.reduce((sum, part) => sum + cells[`${group}.${part}`]!, 0)
  }
  return cells
}

function disclosure(random: Random, edition: Edition, size: Size, cells: Cells, previous?: Cells): void {
  const many = size === 'zero' ? 0 : size === 'tiny' ? 30 : size === 'middle' ? 400 : 9000
  const amount = (most: number): number =>
    random.chance(size === 'tiny' ? 0.4 : 0.8) && most > 0 ? random.int(1, most) : 0
  for (const block of DISCLOSURE[edition]) {
    for (const [row] of block.rows) {
      const key = (column: string): string => `disclosure.${row}.${column}`
      for (const [column] of block.columns) cells[key(column)] = amount(many)
      if (block.columns.some(([column]) => column === 'change')) {
        const before = previous?.[key('itemsPreviousYear')]
        const items = before === undefined ? amount(many) : before + previous![key('change')]!
        cells[key('itemsPreviousYear')] = items
        cells[key('change')] = random.chance(0.5) ? 0 : random.int(-Math.min(items, 9), size === 'zero' ? 0 : 12)
      }
      if (block.columns.some(([column]) => column === 'inForce')) {
        const most = row === 'regulations' ? (size === 'large' ? 12 : 0) : Math.ceil(many / 8)
        const issued = amount(most)
        const before = previous?.[key('inForce')] ?? amount(most * 4)
        const repealed = Math.min(amount(most), before + issued)
        cells[key('issued')] = issued
        cells[key('repealed')] = repealed
        cells[key('inForce')] = before + issued - repealed
      }
      if (block.columns.some(([column]) => column === 'produced')) {
        const most = row === 'regulations' ? (size === 'large' ? 12 : 0) : Math.ceil(many / 8)
        cells[key('produced')] = amount(most)
        cells[key('disclosed')] = amount(most)
        cells[key('disclosedTotal')] = cells[key('disclosed')]! + amount(most * 3)
      }
      if (row === 'fees' && edition === '2021') cells[key('amount')] = feeInTenThousandYuan(random, size)
      if (row === 'procurement') cells[key('amount')] = size === 'zero' ? 0 : random.int(1, 4_000_000) / 10_000
    }
  }
}

/** Fees in 万元, with as many decimals as clerks print: 4068.208, 72701.2578, 12. */
function feeInTenThousandYuan(random: Random, size: Size): number {
  if (size === 'zero' || random.chance(0.4)) return 0
  const places = random.pick([1, 100, 1000, 10_000])
  return random.int(1, (size === 'large' ? 80_000 : size === 'middle' ? 2000 : 30) * places) / places
}
