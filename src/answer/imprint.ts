/**
 * Where a report tells of itself: the day it was published, the period it counts, where it can be read, who made it, by
 * which rules.
 */
import type { ImprintField } from '../model/query.ts'
import type { Span } from '../model/span.ts'
import { fold } from '../text/fold.ts'
import { sentencesOf } from './match-sentences.ts'
import { type ReportView, titleSpan } from './report-view.ts'
import { plainOf, type Sentence } from './sentences.ts'

const DIGITS = '[\\d〇零○一二三四五六七八九十]'
const DAY = `(?:20\\d\\d|二[〇零○]${DIGITS}{2}) ?[-/.年] ?${DIGITS}{1,3} ?[-/.月] ?${DIGITS}{1,3} ?日?`
const LABELLED_DAY = new RegExp(`(?:发布|公开|公布|印发|发文|成文)(?:日期|时间)[:\\s|]{0,4}${DAY}`, 'u')
/** The line below a report that says when it was signed. */
const SIGNED = new RegExp(`^[ \\t]{0,40}\\(?(${DAY})\\)?[ \\t]{0,40}$`, 'gmu')

function findDay(view: ReportView): Span | null {
  const { text, at, endAt } = fold(view.text)
  const found = LABELLED_DAY.exec(text)
  if (found) return { start: at(found.index), end: endAt(found.index + found[0].length) }
  const signed = [...text.matchAll(SIGNED)].at(-1)
  if (!signed) return null
  const start = signed.index + signed[0].indexOf(signed[1]!)
  return { start: at(start), end: endAt(start + signed[1]!.trimEnd().length) }
}

const MONTH_DAY = String.raw`\d{1,2} ?月 ?\d{1,2} ?日`
const YEAR = String.raw`20\d\d ?年 ?`
/** From one day to another, or up to a day. */
const RANGE = new RegExp(
  `${YEAR}${MONTH_DAY} ?(?:起|开始)? ?,? ?(?:[至到~]|-{1,2}|截[至止]) ?(?:${YEAR})?${MONTH_DAY} ?(?:止|为止)?|截[止至]到?(?:${YEAR})?(?:${MONTH_DAY}|年?底)`,
  'u',
)
const COUNTED = /统计|期限|时限|时段|周期|起止|反映|所列|数据|报告期/u

/** 所列数据的统计期限自2023年1月1日起，至2023年12月31日止: from the clause that speaks of the figures to the last day. */
function findPeriod({ start, end }: Sentence, view: ReportView): Span | null {
  const { text, at, endAt } = fold(view.text.slice(start, end))
  const range = RANGE.exec(text)
  const label = range && [...text.slice(0, range.index).matchAll(new RegExp(COUNTED, 'gu'))].at(-1)
  if (!range || !label) return null
  const from = Math.max(...[',', '(', ')'].map((mark) => text.lastIndexOf(mark, label.index))) + 1
  return { start: start + at(from), end: start + endAt(range.index + range[0].length) }
}

const whole =
  (pattern: RegExp) =>
  ({ start, end, plain }: Sentence): Span | null =>
    pattern.test(plain) ? { start, end } : null

/** How reports word it, looked for in their first words, then in all others. */
const FINDERS: Readonly<
  Record<Exclude<ImprintField, 'published' | 'author'>, (sentence: Sentence, view: ReportView) => Span | null>
> = {
  period: findPeriod,
  copies: whole(
    /(?:报告|电子版|电子文本|年报)[^。;]{0,60}(?:下载|查阅|查看|查询|浏览|获取)|(?:电子版|电子文本)[^。;]{0,6}[见在]|如需查阅/u,
  ),
  basis: whole(/(?:根据|依据|按照|依照|为贯彻)[^。;]{0,40}(?:条例|办法|规定|通知|格式|〔20\d\d〕|法)/u),
}

/** 由市政府办公室汇总编制 before 市政府办公室根据条例编制本报告; 根据条例，编制本报告 names nobody. */
const AUTHOR = [
  whole(/由[^,。;]{2,40}(?:编制|汇总|编写|制作|起草)/u),
  whole(
    /(?:^|[,。:])[^,。;:《》〔]{2,40}(?:政府|局|委|办|室|处|镇|乡|会|厅|中心)(?:(?:根据|按照|依据)《[^》]{1,60}》(?:的?(?:规定|要求))?|(?:综合|汇总)[^。;]{2,60})?,?(?:编制|编写|制作)/u,
  ),
]

/** A title may run on into the first sentence. */
function withoutTitle(sentence: Sentence, view: ReportView): Sentence {
  const [from, to] = titleSpan(view)
  if (sentence.start !== from || to >= sentence.end) return sentence
  return { ...sentence, start: to, plain: plainOf(view.text.slice(to, sentence.end)) }
}

export function findImprint(field: ImprintField, view: ReportView): Span | null {
  if (field === 'published') return findDay(view)
  const sentences = sentencesOf(view).map((sentence) => withoutTitle(sentence, view))
  const preface = sentences.filter(({ section }) => section.length === 0)
  // What is said of the report outside its preface names it: 本报告电子版可在……下载.
  const ofItself = sentences.filter(({ section, plain }) => section.length > 0 && /本(?:年度)?报告|电子版/u.test(plain))
  const finders = field === 'author' ? AUTHOR : [FINDERS[field]]
  for (const some of [preface, ofItself])
    for (const find of finders)
      for (const sentence of some) {
        const found = find(sentence, view)
        if (found) return found
      }
  return null
}
