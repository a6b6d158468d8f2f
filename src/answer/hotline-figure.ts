/**
 * Which number of the 12345 hotline a question means: what came in, or what of it was dealt with.
 */
import { hotlineNumbers } from '../catalog/vocabulary/prose.ts'
import type { Fact } from '../model/fact.ts'
import type { Query } from '../model/query.ts'
import { squeeze } from '../text/fold.ts'
import { isNoun } from '../text/segment.ts'
import { back, on } from './around-number.ts'
import { outcomesOf } from './outcomes.ts'
import type { ReportView } from './report-view.ts'
import { wordIn } from './word-match.ts'

/** 办结了多少, 办完几件: dealt with to the end. */
const DONE = /(?<!未|没|没有)(?:办结|办完|办好|办毕|结案|结了|处理完|处理好)(?!率)/u
/** What the hotline brings, however it is called. */
const THINGS =
  /^(?:工单|诉求|件|交办|转办|转来|接到|受理|承办|收到|办理|处理|群众|市民|群众诉求|电话|来电|转办件|事项|问题|民生|热线|政务|便民|总量|总数|全部|所有|类型|种类|类别|结果|年度)$/u

/** 12345, 12328, and no 12850件. */
const LINES = /(?<![\d.])12\d{3}(?![\d余多万]|[件条个次起人元通宗份篇](?!数))/gu

const SENTENCE = /[。；\n]/u

const linesIn = (words: string): string[] => words.match(LINES) ?? []

const KNOWN: ReadonlySet<string> = new Set(hotlineNumbers.split('|'))

/** Those that a question names; 12354 is a slip. */
export const linesNamed = (question: string): string[] => linesIn(question).filter((line) => KNOWN.has(line))

/** The lines that a number speaks of: those of its clause, else the last before it in its sentence. */
function linesOf({ start, valueStart }: Fact, { text }: ReportView): string[] {
  const sentence = squeeze(text.slice(back(text, start!, SENTENCE), valueStart!)).text
  const [clause = ''] = /[^，,]*$/u.exec(sentence) ?? []
  const own = linesIn(clause)
  return own.length > 0 ? own : linesIn(sentence).slice(-1)
}

/** 12345办了多少, of 12328热线受理来电1733件: a number of another line than the one that is asked for. */
export function isOtherLine(fact: Fact, question: string, view: ReportView): boolean {
  const asked = linesNamed(question)
  const told = linesOf(fact, view)
  return asked.length > 0 && told.length > 0 && !told.some((line) => asked.includes(line))
}

/**
 * 12345办了多少, of 12320接听6470个，办理12345转办件1938件: the number of that line; null where the report counts another.
 *
 * @param fact - what the report states of its hotline, null where it is known as none: 12333咨询电话接听来电1368个
 */
export function lineAsked(fact: Fact | null, question: string, view: ReportView): Fact | null {
  const asked = linesNamed(question)
  const keyed = fact ? view.factsOf(fact.key).filter(({ value }) => value !== null) : []
  const cases = view.prose.filter(({ value, unit }) => value !== null && /^[件个次通起]$/u.test(unit ?? ''))
  const all = [...new Set([...(fact ? [fact] : []), ...keyed, ...cases])]
  const of = (lines: readonly string[]) => all.find((one) => linesOf(one, view).some((line) => lines.includes(line)))
  if (asked.length === 0) return fact && (of(['12345']) ?? fact)
  return of(asked) ?? (fact && linesOf(fact, view).length === 0 ? fact : null)
}

/** What people call the hotline for. */
const REACHED_FOR = /^(?:投诉|咨询|举报|求助|反映|建议)$/u

/** Null where the report has no number of what is asked: 办结了多少, of 受理诉求18620件; 外地人打的, of all. */
export function hotlineFigure(fact: Fact, { question, topic }: Query, view: ReportView): Fact | null {
  const { text } = view
  const sentence = squeeze(text.slice(back(text, fact.start!, SENTENCE), on(text, fact.end!, SENTENCE))).text
  const unknown = topic.filter(
    (word) => !THINGS.test(word.replace(/^按/u, '')) && isNoun(word) && wordIn(word, sentence + fact.label) === 0,
  )
  if (unknown.length > 0) return null
  // 物业投诉工单, of 5217件，其中物业服务类2305件: the part of that name.
  const own = topic.filter((word) => !THINGS.test(word) && !REACHED_FOR.test(word))
  const part = own.length > 0 && view.partsOf(fact.id).find(({ quote }) => own.every((word) => wordIn(word, quote) > 0))
  if (part) return part
  if (!DONE.test(question)) return fact
  const done = outcomesOf(view).find(({ whole, row }) => whole.id === fact.id && row.open)
  if (done) return done.done
  return /办|处理|解决/u.test(squeeze(fact.quote).text) ? fact : null
}
