/**
 * A row and a column as the question names them → the cells of an edition of the form.
 */
import { cellsOf, type FormCell } from '../catalog/forms/cells.ts'
import type { Metric } from '../model/query.ts'

type CellMetric = Metric & { kind: 'cell' }

/** What is asked of a row of table 二 when no column is named, the first that the row has. */
const DEFAULT_COLUMNS = ['decisions', 'issued', 'produced', 'amount', 'projects']
/** 制定, 出台: the spoken word for what the editions print differently; 几项 asks for items where the edition counts them. */
const SPOKEN_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  made: ['issued', 'produced'],
  items: ['itemsPreviousYear', 'decisions', 'projects', 'issued', 'amount'],
}

const ORGANIZATIONS = ['business', 'research', 'publicInterest', 'legalService', 'otherOrganization']

function columnsOf({ table, column }: CellMetric, cells: readonly FormCell[]): string[] {
  if (table !== 'disclosure') return column === 'organizations' ? ORGANIZATIONS : [column ?? 'total']
  // What there were and by how much they changed: what there is.
  if (column === 'itemsAtEnd') return ['itemsPreviousYear', 'change']
  const candidates = column === null ? DEFAULT_COLUMNS : (SPOKEN_COLUMNS[column] ?? [column])
  const first = candidates.find((code) => cells.some((cell) => cell.column.code === code))
  return first ? [first] : []
}

/** The cells asked for: one, several for a group (to be added up), none where the edition has no such cell. */
export function cellsAsked(metric: CellMetric, edition: '2019' | '2021'): FormCell[] {
  const prefix = metric.row.endsWith('.*') ? metric.row.slice(0, -1) : null
  const inRow = cellsOf(edition).filter(
    (cell) =>
      cell.table === metric.table &&
      (prefix ? cell.row.code.startsWith(prefix) || `${cell.row.code}.` === prefix : cell.row.code === metric.row),
  )
  const columns = columnsOf(metric, inRow)
  return inRow.filter((cell) => columns.includes(cell.column.code))
}
