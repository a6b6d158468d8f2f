/**
 * Whether an answer's evidence is what it claims: quotes verbatim, numbers in their quotes.
 *
 * Reads the quotes on its own, from their characters, and not with the code that found the figures.
 */
import type { Answer, Figure } from '../../model/answer.ts'
import { parseNumeral } from '../../text/numerals.ts'
import { toSimplified } from '../../text/traditional.ts'

export interface Evidence {
  citations: number
  /** Citations whose quote is not the text at their offsets. */
  invalid: string[]
  /** Figures whose number is not in the quote of their citation. */
  unquoted: string[]
}

/** @param textOf - the text of a report, or null where there is no such report */
export async function checkEvidence(answer: Answer, textOf: (id: string) => Promise<string | null>): Promise<Evidence> {
  const invalid: string[] = []
  for (const { mark, reportId, start, end, quote } of answer.citations) {
    const text = await textOf(reportId)
    if (quote === '' || text?.slice(start, end) !== quote) invalid.push(`[${mark}] ${quote}`)
  }
  const quotes = new Map(answer.citations.map(({ mark, quote }) => [mark, quote]))
  const unquoted = answer.figures
    .filter((figure) => !holdsNumber(quotes.get(figure.citation), figure))
    .map(({ value, citation }) => `${value} is not in [${citation}]`)
  return { citations: answer.citations.length, invalid, unquoted }
}

/** A blank cell has no number that its quote could hold. */
function holdsNumber(quote: string | undefined, { value }: Figure): boolean {
  if (quote === undefined) return false
  return (
    value === null ||
    listNumbers(quote).some((number) => Math.abs(number - value) < 1e-9 * Math.max(1, Math.abs(value)))
  )
}

const numeral =
  /[+-]?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|[+-]?\d+(?:\.\d+)?|[〇○零一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟点]+/g

/** Every reading of every number of a text: 90万 is 90 and 900000. */
function listNumbers(text: string): number[] {
  // 38 421 is one number, as reports print it.
  const plain = toSimplified(text.normalize('NFKC')).replace(/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/g, '')
  return [...plain.matchAll(numeral)].flatMap((match) => {
    const number = /\d/.test(match[0]) ? Number(match[0].replace(/[,，]/g, '')) : parseNumeral(match[0])
    if (number === null) return []
    const scale = /^\s*(?:余|多)?\s*([百千]?[万亿])/.exec(plain.slice(match.index + match[0].length))?.[1]
    return scale ? [number, number * parseNumeral(`一${scale}`)!] : [number]
  })
}
