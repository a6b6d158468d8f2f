/**
 * Tables 二 and 三 of an edition as the sequence of lines that a report prints.
 */
import { cellsOf, editions, type FormCell } from '../../catalog/forms/cells.ts'
import type { FormColumn } from '../../catalog/forms/form.ts'
import type { FormLine } from './align-rows.ts'

export interface FormTableLine extends FormLine {
  cells: readonly FormCell[]
  columns: readonly FormColumn[]
  /** Lines under one header share its name. */
  header: string
}

function listLines(edition: '2019' | '2021'): FormTableLine[] {
  const form = editions[edition]
  const cells = new Map(cellsOf(edition).map((cell) => [cell.key, cell]))
  const line = (
    table: string,
    header: string,
    row: FormLine['row'],
    columns: readonly FormColumn[],
  ): FormTableLine => ({
    row,
    table,
    header,
    columns,
    width: columns.length,
    cells: columns.map((column) => cells.get(`${table}.${row.code}.${column.code}`)!),
  })
  return [
    ...form.disclosure.flatMap(({ caption, rows, columns }) =>
      rows.map((row) => line('disclosure', caption, row, columns)),
    ),
    ...form.applications.rows.map((row) => line('applications', 'applications', row, form.applications.columns)),
  ]
}

const linesByEdition = { '2019': listLines('2019'), '2021': listLines('2021') }

export function linesOf(edition: '2019' | '2021'): readonly FormTableLine[] {
  return linesByEdition[edition]
}
