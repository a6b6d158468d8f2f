/**
 * How a clerk writes the numbers of one report into the cells: signs, commas,
 * units, and what stands where nothing happened.
 */
import type { Random } from './random.ts'
import type { SheetCell } from './sheet.ts'

export interface ValueStyle {
  comma: boolean
  fullWidth: boolean
  plus: boolean
  /** What a zero of the applications table is printed as, and in which columns. */
  zero: { as: string; in: 'none' | 'organisations' | 'all' }
  procurement: '万元' | '元' | 'bare'
}

export const PLAIN_VALUES: ValueStyle = {
  comma: false,
  fullWidth: false,
  plus: false,
  zero: { as: '0', in: 'none' },
  procurement: 'bare',
}

/** A style that stays the same through a report. Empty cells only where the layout can show them. */
export function valueStyle(random: Random, canBeEmpty: boolean): ValueStyle {
  const empty = random.chance(0.12)
  return {
    comma: random.chance(0.1),
    fullWidth: random.chance(0.05),
    plus: random.chance(0.5),
    zero: {
      as: canBeEmpty ? random.pick(['', '', '/', '—', '-']) : random.pick(['/', '—']),
      in: empty ? random.pick(['organisations', 'all']) : 'none',
    },
    procurement: random.pick(['万元', '元', 'bare']),
  }
}

/** One cell of the form, printed. */
export function printValue(style: ValueStyle, key: string, number: number): SheetCell {
  if (number === 0 && isEmptied(style, key)) return { text: style.zero.as, key, value: null }
  if (key === 'disclosure.procurement.amount') return printAmount(style, key, number)
  let printed = String(number)
  if (style.comma && number >= 1000) printed = withCommas(printed)
  if (key.endsWith('.change') && style.plus && number > 0) printed = `+${printed}`
  if (style.fullWidth)
    printed = printed.replace(/[\d+-]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  return { text: printed, key, value: number }
}

function isEmptied({ zero }: ValueStyle, key: string): boolean {
  if (zero.in === 'none' || !key.startsWith('applications.')) return false
  return zero.in === 'all' || !/\.(naturalPerson|total)$/.test(key)
}

function printAmount(style: ValueStyle, key: string, number: number): SheetCell {
  if (number === 0 || style.procurement === 'bare') return { text: String(number), key, value: number }
  if (style.procurement === '万元') return { text: `${number}万元`, key, value: number }
  const yuan = Math.round(number * 10_000)
  return { text: `${yuan}元`, key, value: yuan }
}

const withCommas = (digits: string): string => {
  const [whole, fraction] = digits.split('.')
  return whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`)
}
