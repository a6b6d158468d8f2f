/**
 * Rows and columns of table 二 → cells.
 *
 * A row without a column is left to the report's edition; a column belongs to the rows that have it.
 */
import { editions } from '../../catalog/forms/cells.ts'
import type { Mention } from '../match-terms.ts'
import type { Composition } from './composition.ts'

/** @param alone - no row of another table is named */
export function composeDisclosure(
  composition: Composition,
  disclosureRows: readonly Mention[],
  alone: boolean,
  unit: string | null,
): void {
  const { text } = composition
  const of = composition.of.bind(composition)
  const push = composition.push.bind(composition)
  // Decisions made: the verb names no column beside one that is named.
  // 项目数是增是减: the items are what changes.
  const changes = (from: number) =>
    of('disclosureColumn').some(({ code, start }) => code === 'change' && CHANGES.test(text.slice(from, start)))
  const strongColumns = of('disclosureColumn').filter(({ weak }) => !weak)
  const columns = (strongColumns.length > 0 ? strongColumns : of('disclosureColumn')).filter(
    ({ code, start, end }) =>
      (code !== 'made' || disclosureRows.some((row) => MADE.has(row.code))) &&
      !(code === 'change' && OF_TWO_YEARS.test(text) && CHANGED.test(text.slice(start))) &&
      !(code === 'itemsPreviousYear' && changes(end)),
  )
  // 上一年项目数量: the label of a column, of all rows that have it.
  const label =
    disclosureRows.length === 0 && alone
      ? of('disclosureColumn').find((column) => OFFICIAL.test(text.slice(column.start, column.end)))
      : undefined
  if (label)
    for (const row of rowsWith(label.code)) push({ kind: 'cell', table: 'disclosure', row, column: label.code }, label)

  // 许可、处罚各几件，收费收了多少万: a column belongs to the rows that have it, where one of them is named.
  const columnsOf = (row: Mention) => {
    const own = columns.filter(({ code }) => {
      const rowsOfIt = rowsWith(code)
      return rowsOfIt.includes(row.code) || !disclosureRows.some((other) => rowsOfIt.includes(other.code))
    })
    return own.length > 0 ? own : [null]
  }
  for (const row of disclosureRows) {
    for (const column of columnsOf(row))
      push(
        {
          kind: 'cell',
          table: 'disclosure',
          row: row.code,
          column: isAtEnd(column, text, unit)
            ? 'itemsAtEnd'
            : (columnOf(row, column, text, unit) ?? (unit === '项' ? itemsOf(text) : null)),
        },
        row,
        ...(column ? [column] : []),
      )
  }
}

/** 几项: the items of the year before, or by how many they changed; a comparison counts the items of both. */
const itemsOf = (text: string) => (/增|减|变动|变化/u.test(text) && !text.includes('比') ? 'change' : 'items')

/** 年底还有几项, 增减后一共几项: those of the year before and by how many they changed. */
const AT_END = /[年期]末|年底|现在|目前|如今|现有|现存|眼下|增减(?:之?后|完|以后)|还[有剩](?:几|多少)/u

const isAtEnd = (column: Mention | null, text: string, unit: string | null) =>
  unit === '项' && (column === null || column.code === 'change') && asksItemsAtEnd(text)

export const asksItemsAtEnd = (text: string): boolean => AT_END.test(text) && !/上一?年|去年/u.test(text)

/** 采购的项目数量 is a column of its own; 项目数量 alone is that of the year before. */
function columnOf(row: Mention, column: Mention | null, text: string, unit: string | null): string | null {
  if (
    row.code === 'procurement' &&
    column?.code === 'itemsPreviousYear' &&
    !/上|previous|last|prior|before/u.test(text.slice(column.start, column.end))
  )
    return 'projects'
  // 规范性文件公开几件: a column of its own where the edition has one.
  if (column === null && MADE.has(row.code) && isMadePublic(row, text)) return 'disclosed'
  // What is charged is an amount, unless items are asked for.
  if (row.code === 'fees' && column === null && unit !== '项') return 'amount'
  // The penalties that it issued, licences issued: decisions, whatever the edition calls them.
  if (DECIDED.has(row.code) && column?.code === 'issued' && /^issued?$/u.test(text.slice(column.start, column.end)))
    return null
  return column?.code ?? null
}

const isMadePublic = ({ start, end }: Mention, text: string) =>
  /^[的都全共已经一总主动向社会]{0,6}公开[了过的]?[一共有]{0,2}(?:几|多少)/u.test(text.slice(end)) ||
  /公开[了过]?(?:几|多少)[件个份]$/u.test(text.slice(0, start))

/** Labels that nobody uses for anything else. */
const OFFICIAL = /^(?:上一?年度?项目数量?|本年处理决定数量|处理决定数量|对外公开总数量?|现行有效件数)$/u

/** Between what changes and the change. */
const CHANGES = /^(?!.*[和与及、跟以])[^，。？！,?!]{0,6}$/u

/** The rows of table 二 that have such a column, in either edition. */
function rowsWith(column: string): string[] {
  const blocks = Object.values(editions).flatMap(({ disclosure }) => disclosure)
  const rows = blocks
    .filter(({ columns }) => columns.some(({ code }) => code === column))
    .flatMap((block) => block.rows)
  return [...new Set(rows.map(({ code }) => code))]
}

const CHANGED = /^(?:增\/?减)(?:情况|变化|了?(?:多少|几))/u
/** 22年和21年比，增减多少: between these two, and not what a report of the old form states as 本年增/减. */
const OF_TWO_YEARS = /\d年[^，。？！,?!]{0,12}(?:[比较][^，。？！,?!]{0,12}\d年|\d年[^，。？！,?!]{0,4}[比较])/u

/** Rows that count what was drawn up; of others 办了 and 发了 are the verb. */
const MADE = new Set(['regulations', 'normativeDocuments'])

/** Rows that count decisions: issued and made are the verbs of these, not the name of a column. */
const DECIDED = new Set(['licensing', 'otherServices', 'penalties', 'coercion'])
