/**
 * One table cell as printed → a number, an empty cell, or words.
 *
 * A number that begins with a needless 0 (016) is two numbers, or one with the mark of a note, run together: nobody
 * can tell, so it is none. Empty is never 0: what is printed as nothing, /, — or 无 is `blank`. The offsets of a number are those of
 * its digits and sign within the cell, without the unit, a note or its mark that follows: 22（其中修订16件） is 22, 22[1] as well.
 */
export type CellReading =
  | { kind: 'value'; value: number; unit: string | null; start: number; end: number }
  /** `marked`: a sign (/, —, 无) says that nothing is there; it takes the place of a number. */
  | { kind: 'blank'; marked: boolean }
  | { kind: 'text' }

const NUMBER =
  /^\s*(?:[¥￥]\s*)?([+-]?\s?(?:\d{1,3}(?:,\d{3})+|(?!0\d)\d+)(?:\.\d+)?)\s*(万元|亿元|元|件|项|条|个|次|起|宗|份|人)?\s*(?:[（(][^（）()]*[)）]\s*|\[\d{1,2}\]\s*|[①-⑳⁰¹²³⁴-⁹]{1,2}\s*)*$/u
const CHANGE = /^\s*(增加?|减少?)\s*(\d+)\s*(件|项|条|个)?\s*$/u
const BLANK = /^[\s/\\\-*_无空]*$/u
const DASHES = /[\u2010-\u2015\u2212\u2500]/gu

/** Full-width digits and signs as ASCII; every character keeps its place. */
function narrow(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/gu, (char) =>
      char === '（' || char === '）' ? char : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
    )
    .replace(DASHES, '-')
    .replace(/[\u00a0\u3000]/gu, ' ')
}

export function readCell(text: string): CellReading {
  const plain = narrow(text)
  if (BLANK.test(plain)) return { kind: 'blank', marked: plain.trim() !== '' }
  const change = CHANGE.exec(plain)
  if (change) {
    const start = plain.indexOf(change[1]!)
    const value = Number(change[2]) * (change[1]!.startsWith('减') ? -1 : 1)
    return {
      kind: 'value',
      value: value === 0 ? 0 : value,
      unit: change[3] ?? null,
      start,
      end: plain.lastIndexOf(change[2]!) + change[2]!.length,
    }
  }
  const found = NUMBER.exec(plain)
  if (!found) return { kind: 'text' }
  const digits = found[1]!
  const start = plain.indexOf(digits)
  const value = Number(digits.replace(/[,\s]/gu, ''))
  return { kind: 'value', value: value === 0 ? 0 : value, unit: found[2] ?? null, start, end: start + digits.length }
}
