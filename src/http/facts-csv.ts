/**
 * Figures as CSV (RFC 4180): a header line, CRLF line ends, quotes where a field needs them.
 *
 * Text that a spreadsheet would take for a formula is led by an apostrophe; numbers stay numbers.
 */
import type { FactRow } from '../model/wenbao-index.ts'

const columns = [
  'agency',
  'region',
  'year',
  'form',
  'key',
  'label',
  'value',
  'unit',
  'qualifier',
  'status',
  'quote',
  'reportId',
] as const

/** One field. Null is empty, so that a blank cell is told from a 0. */
function formatField(value: string | number | readonly string[] | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = typeof value === 'string' ? value : value.join('/')
  const harmless = /^\s*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** The whole table; the region's parts are joined by a slash. */
export function formatFactsAsCsv(rows: readonly FactRow[]): string {
  const lines = rows.map((row) => columns.map((column) => formatField(row[column])).join(','))
  return [columns.join(','), ...lines, ''].join('\r\n')
}
