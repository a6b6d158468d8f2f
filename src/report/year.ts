/**
 * The year that a report is about (never the year in which it was published).
 *
 * The title says it; where it does not, the period of the figures (统计期限), the report's own
 * name in its preamble, the sentences with which it begins, or the name of its file. Any other year in the body
 * is not believed.
 */
import { squeeze } from '../text/fold.ts'
import { parseNumeral } from '../text/numerals.ts'

const YEAR = '(?:20[0-4]\\d|二[〇零○][〇零○一二三四][〇零○一二三四五六七八九])'
const NAMED = new RegExp(`(${YEAR})(?:年度?|年度的?)?(?=.{0,24}?报告)`)
const OF_THE_YEAR = new RegExp(`(${YEAR})年`)
const PERIOD = new RegExp(`(${YEAR})年0?1月0?1日.{0,12}?12月31日`)
const REPORT_IN_TEXT = new RegExp(`(${YEAR})年度?(?:政府)?信息公开(?:工作)?(?:年度)?(?:情况)?(?:的)?报告`)

const SENTENCE = new RegExp(`(?:^|[\\n。;)]|总体情况|情况[:。.]?)(${YEAR})年度?[,，]`, 'g')

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

/**
 * The one year with which a report begins the sentences of its first paragraphs: 2022年，我局……; null where two compete,
 * as those of a plan do.
 */
export function yearOfSentences(paragraphs: readonly string[]): number | null {
  const text = paragraphs.map((paragraph) => squeeze(paragraph).text).join('\n')
  const years = new Set([...text.matchAll(SENTENCE)].map(([, year]) => parseNumeral(year!)))
  return years.size === 1 ? [...years][0]! : null
}

/** 阳谷县西湖镇-2020: the only year in it. */
export function yearOfFileName(name: string): number | null {
  const years = new Set([...name.matchAll(/(?<![\da-z])(20[0-4]\d)(?![\da-z])/gi)].map(([, year]) => Number(year)))
  return years.size === 1 ? [...years][0]! : null
}
