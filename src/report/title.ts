/**
 * Finds the title of a report: the line, or the two or three lines, that name
 * it above its first paragraph.
 *
 * Where the title is missing (a page whose head was cut off), the report's own name in its
 * preamble 《…》 is the next best; where there is none, there is no title.
 */
import type { Span } from '../model/span.ts'
import { squeeze } from '../text/fold.ts'
import type { Paragraph } from './paragraphs.ts'

export interface Title extends Span {
  /** Without the white space that layout puts between characters. */
  text: string
  /** It stands as a title above the text, not only inside a sentence. */
  printed: boolean
}

const NAMES_REPORT = /(?:信息|政务)公开.{0,12}?(?:报告|年报)(?:\([^)]{1,30}\))?$/
/** The year in a line of its own below the name: (2021年度). */
const YEAR_BELOW = /^\(?20\d\d年度?\)?$/
/** The report sent out under a cover: 关于印发…年度报告的通知. */
const NOTICE =
  /^(?:关于(?:印发|公布|发布|公开)?《?)?(.{4,50}?(?:信息|政务)公开.{0,12}?报告)》?的(?:通知|公告|公示|通告)$/
/** What a line of a broken title ends with when the rest follows on the next line. */
const GOES_ON =
  /(?:政府|机关|局|委|委员会|办|办公室|厅|处|院|所|(?<!网)站|会|队|中心|省|市|县|区|旗|镇|乡|苏木|街道|部|公司|学校|年|年度|信息公开|信息|公开|工作|\d)$/
const IS_SENTENCE = /[。;:!?|>]|(?:,|、).*(?:,|、)/
/** The first paragraph stands in the title's line where a converter lost the break. */
const RUNS_ON =
  /^(.{4,50}?(?:信息|政务)公开.{0,12}?报告(?:\([^)]{1,30}\))?)(?=(?:根据|依据|按照|依照|为了|为保障|本报告|现将|一、))/
/** A running head, or the name of a page's channel. */
const CHANNEL = /^(?:政府信息|政务信息|信息|政务)公开(?:专栏)?(?:20\d\d年?)?$/
const LONGEST_LINE = 60
const NAMED_IN_TEXT = /《([^《》]{4,50}?(?:信息|政务)公开[^《》]{0,12}?报告)》/g
/** A title stands near the top: lines of navigation or metadata may come before it. */
const LINES_SEARCHED = 25

/** Words of a page around the title that are no part of it. */
const ADDITIONS = /^(?:关于)?(?:公布|发布)?(?:附件\d*:?)?/

function tidy(words: string): string {
  return words.replace(/[\s\u200b\ufeff]+/gu, '')
}

function readTitleAt(lines: readonly Paragraph[], first: number): Title | null {
  let squeezed = ''
  for (let last = first; last < Math.min(first + 3, lines.length); last++) {
    const whole = squeeze(lines[last]!.text).text
    const line = RUNS_ON.exec(whole)?.[1] ?? whole
    if (line.length > LONGEST_LINE || IS_SENTENCE.test(line)) return null
    squeezed += line
    if (NAMES_REPORT.test(squeezed)) {
      const { start } = lines[first]!
      const below = lines[last + 1]
      if (below && !/20\d\d|二[〇零○]/.test(squeezed) && YEAR_BELOW.test(squeeze(below.text).text)) {
        const text = lines.slice(first, last + 2).map((part) => tidy(part.text))
        return { start, end: below.end, printed: true, text: text.join('').replace(ADDITIONS, '') }
      }
      const text = lines.slice(first, last + 1).map((part) => tidy(part.text))
      text[text.length - 1] = text.at(-1)!.slice(0, line.length)
      const { text: printed } = lines[last]!
      const end = lines[last]!.start + squeeze(printed).endAt(line.length)
      return { start, end, printed: true, text: text.join('').replace(ADDITIONS, '') }
    }
    if (!GOES_ON.test(line)) return null
  }
  return null
}

function readNotice({ text, start }: Paragraph): Title | null {
  const whole = squeeze(text)
  const name = NOTICE.exec(whole.text)?.[1]
  if (name === undefined) return null
  const from = whole.text.indexOf(name)
  const [first, end] = [whole.at(from), whole.endAt(from + name.length)]
  return { start: start + first, end: start + end, text: tidy(text.slice(first, end)), printed: true }
}

/** The report's name in the title of the page that it stands on: 甲县2021年…年度报告-甲县人民政府网站. */
const PAGE_TITLE = /^(?:.*[_|-])?\s*([^_|-]{4,50}?(?:信息|政务)公开[^_|-]{0,12}?(?:报告|年报))(?=\s*(?:[_|-]|$))/

/** Null where the page is not called after its report. */
export function titleOfPage(title: string): string | null {
  const name = PAGE_TITLE.exec(title)?.[1]
  return name ? tidy(name) : null
}

export function findTitle(paragraphs: readonly Paragraph[]): Title | null {
  const lines = paragraphs.slice(0, LINES_SEARCHED)
  for (let first = 0; first < lines.length; first++) {
    const title = readTitleAt(lines, first)
    if (!title) continue
    const isBelow = CHANNEL.test(squeeze(lines[first]!.text).text)
    return (isBelow ? readTitleAt(lines, first + 1) : null) ?? title
  }
  for (const line of lines) {
    const title = readNotice(line)
    if (title) return title
  }
  for (const { text, start } of lines) {
    for (const match of text.matchAll(NAMED_IN_TEXT)) {
      const name = match[1]!
      if (!/通知|格式|条例/.test(name)) {
        const at = start + match.index + 1
        return { start: at, end: at + name.length, text: tidy(name), printed: false }
      }
    }
  }
  return null
}
