/**
 * The form as a list of cells: every key that a report of an edition can state,
 * in the order in which the form prints them.
 */
import type { TableCode } from '../../model/fact.ts'
import { edition2019 } from './edition-2019.ts'
import { edition2021 } from './edition-2021.ts'
import type { FormColumn, FormEditionData, FormRow } from './form.ts'

export interface FormCell {
  /** `disclosure.<row>.<column>`, `applications.<row>.<column>` or `<group>.<column>`. */
  key: string
  table: TableCode
  row: FormRow
  column: FormColumn
  /** The caption of the block in table 二, else null. */
  caption: string | null
  /** For people: the headings, the row, and after " · " the column. */
  label: string
}

export const editions: Readonly<Record<'2019' | '2021', FormEditionData>> = {
  '2019': edition2019,
  '2021': edition2021,
}

function cell(table: TableCode, prefix: string, caption: string | null, row: FormRow, column: FormColumn): FormCell {
  const headings = [...(caption ? [caption] : []), ...row.groups, row.label]
  return {
    key: `${prefix}${row.code}.${column.code}`,
    table,
    row,
    column,
    caption,
    label: `${headings.join(' / ')} · ${column.label}`,
  }
}

function listCells(form: FormEditionData): FormCell[] {
  return [
    ...form.disclosure.flatMap(({ caption, rows, columns }) =>
      rows.flatMap((row) => columns.map((column) => cell('disclosure', 'disclosure.', caption, row, column))),
    ),
    ...form.applications.rows.flatMap((row) =>
      form.applications.columns.map((column) => cell('applications', 'applications.', null, row, column)),
    ),
    ...form.disputes.groups.flatMap((group) =>
      form.disputes.columns.map((column) => cell('disputes', '', null, group, column)),
    ),
  ]
}

const cellsByEdition = { '2019': listCells(edition2019), '2021': listCells(edition2021) }

/** All cells of an edition in printed order: 198 for 2019, 200 for 2021. */
export function cellsOf(edition: '2019' | '2021'): readonly FormCell[] {
  return cellsByEdition[edition]
}
