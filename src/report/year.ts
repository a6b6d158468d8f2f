/**
 * The year that a report is about (never the year in which it was published).
 *
 * The title says it; where it does not, the period of the figures (统计期限) or the report's own
 * name in its preamble. A year that only stands in the body is not believed.
 */
import { squeeze } from '../text/fold.ts'
import { parseNumeral } from '../text/numerals.ts'

const YEAR = '(?:20[0-4]\\d|二[〇零○][〇零○一二三四][〇零○一二三四五六七八九])'
const NAMED = new RegExp(`(${YEAR})(?:年度?|年度的?)?(?=.{0,24}?报告)`)
const OF_THE_YEAR = new RegExp(`(${YEAR})年`)
const PERIOD = new RegExp(`(${YEAR})年0?1月0?1日.{0,12}?12月31日`)
const REPORT_IN_TEXT = new RegExp(`(${YEAR})年度?(?:政府)?信息公开(?:工作)?(?:年度)?(?:情况)?(?:的)?报告`)

function read(pattern: RegExp, text: string): number | null {
  const words = pattern.exec(text)?.[1]
  return words === undefined ? null : parseNumeral(words)
}

/** The year that a title names, else null. */
export function yearOfTitle(title: string): number | null {
  const text = squeeze(title).text
  return read(OF_THE_YEAR, text) ?? read(NAMED, text)
}

/** The year whose figures the text says it counts, else null. */
export function yearOfPeriod(text: string): number | null {
  const squeezed = squeeze(text).text
  return read(PERIOD, squeezed) ?? read(REPORT_IN_TEXT, squeezed)
}
