/**
 * The promise of the product, as a checker: no number leaves in `answer` that is not proven by what stands beside it.
 *
 * A number may be a figure's value, the computation's value or operand, a labelled implied value, part of a contact or
 * of verbatim cited words, a year that the answer is about, or a mark. It reads the answer as a suspicious client would:
 * from its JSON alone and with none of the code that worded it. What is proven is blanked out; digits and Chinese
 * numerals that are left over are returned.
 */
import type { Answer } from '../../src/model/answer.ts'
import { parseNumeral } from '../../src/text/numerals.ts'

/** What an answer may know beside its own fields. */
export interface Known {
  /** Years of which the index has a report: a refusal says which there are. */
  years: ReadonlySet<number>
  /** Names of indexed agencies and of their regions: 三孝口街道 holds no number. */
  names: readonly string[]
}

const BLANK = '\u0001'
/** The end of a quotation and its mark. */
const CLOSED = /”\s?\[\d+\]/u
const squeeze = (words: string) => words.replace(/\s+/gu, '')
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

/** The numbers that the figures and the computation prove, as they stand and as they may be rounded when said. */
function provenBy({ figures, computation }: Answer): number[] {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]))
  if (!computation) return values
  const { value, expression } = computation
  const operands = [...expression.matchAll(/\d+(?:\.\d+)?/gu)].map(([digits]) => Number(digits))
  const said = [value, Math.round(value * 100) / 100, Math.round(value * 10000) / 10000]
  return [...values, ...operands, ...said, ...said.map(Math.abs)]
}

/** @returns what is left over of each number, with the words around it; none where the answer keeps the promise */
export function listUnprovenNumbers(answer: Answer, known: Known): string[] {
  let text = answer.answer
  const problems: string[] = []
  const blankOut = (pattern: RegExp, isProven: (match: RegExpExecArray) => boolean) => {
    text = text.replace(pattern, (...args) => {
      const match = args.slice(0, -2) as unknown as RegExpExecArray
      return isProven(match) ? BLANK : match[0]!
    })
  }
  const quotes = new Map(answer.citations.map(({ mark, quote }) => [String(mark), squeeze(quote)]))

  // Verbatim words: “…”[1]. A quotation may hold quotation marks, so its beginning is the first that makes it verbatim.
  for (let end = text.search(CLOSED); end >= 0; end = text.search(CLOSED)) {
    const mark = /\d+/u.exec(text.slice(end))![0]
    const starts = [...text.slice(0, end).matchAll(/“/gu)].map(({ index }) => index)
    const start = starts.find((at) => quotes.get(mark)?.includes(squeeze(text.slice(at + 1, end))))
    if (start === undefined) problems.push(`not verbatim in [${mark}]: ${text.slice(starts.at(-1) ?? 0, end)}`)
    text = text.slice(0, start ?? end) + BLANK + text.slice(end).replace(CLOSED, '')
  }
  // Contacts: ：0955-7891234[2]
  if (answer.interpretation.metrics.some(({ key }) => key.startsWith('contact')))
    blankOut(/[:：]\s?([^:：，。]*(?:[:：][^，。：]*)?)\s?\[(\d+)\]/gu, ([, words, mark]) =>
      Boolean(quotes.get(mark!)?.includes(squeeze(words!))),
    )
  const literally = (words: string) => new RegExp(words.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'), 'gu')
  const names = [...known.names, ...answer.citations.flatMap(({ section }) => section)]
  for (const name of names.sort((a, b) => b.length - a.length)) if (name) blankOut(literally(name), () => true)
  // A figure of the report's own terms is named by the report's own words: 发放问卷300份，收回.
  for (const { label, citation } of answer.figures)
    for (const words of [label, label.replace(/[\d.,，]+\s*[余多]?\s*$/u, '')])
      if (/\d/u.test(words) && quotes.get(String(citation))?.includes(squeeze(words)))
        blankOut(literally(words), () => true)
  blankOut(/\[(\d+)\]/gu, ([, mark]) => quotes.has(mark!))
  if (answer.computation) blankOut(literally(answer.computation.expression), () => true)
  blankOut(/（按合计推算为 (-?[\d.]+)）|\(the totals would imply (-?[\d.]+)\)/gu, () => true)
  blankOut(/12345/gu, () => answer.status === 'outOfScope')
  blankOut(/(?:2019|2021)(?=年版格式| edition of the form)/gu, () => true)
  const { years: asked, operation } = answer.interpretation
  const compares = operation !== 'value' || answer.missing?.what === 'year'
  const years = new Set([...known.years, ...asked.flatMap(({ year }) => (compares ? [year, year - 1] : [year]))])
  blankOut(/(?<!\d)((?:19|20)\d\d)(?=年|[),，、。.:：; ]|$)/gu, ([, year]) => years.has(Number(year)))

  const proven = provenBy(answer)
  const isProven = (value: number) => proven.some((one) => near(one, value))
  blankOut(/[-−]?(\d[\d,]*(?:\.\d+)?)(?:[余餘多]?([万萬亿億]))?/gu, ([signed, digits, scale]) => {
    // 18.6万元 is 18.6 of the unit 万元; 90万 and 90余万 are 900000, and so is 90萬 where a report prints it so.
    const sign = /^[-−]/u.test(signed!) ? -1 : 1
    const value = Number(digits!.replaceAll(',', '')) * sign
    return isProven(value) || (scale !== undefined && isProven(value * (/[万萬]/u.test(scale) ? 1e4 : 1e8)))
  })
  blankOut(/[〇零一二三四五六七八九十百千万亿两]+(?=[件条篇次个份家人户万])/gu, ([words]) => {
    const value = parseNumeral(words!)
    return value === null || isProven(value)
  })
  for (const match of text.matchAll(
    /\d[\d.,]*|(?!一个|一条)[〇零一二三四五六七八九十百千两]+(?=[件条篇次个份家人户])/gu,
  ))
    problems.push(
      `unproven ${match[0]} in “${answer.answer.length > 160 ? `…${text.slice(Math.max(0, match.index - 30), match.index + 20)}…` : answer.answer}”`,
    )
  return problems
}
