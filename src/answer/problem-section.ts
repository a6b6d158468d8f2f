/**
 * Section 五 of a report: what is wrong, and what will be done about it.
 */
import type { Aspect } from '../model/query.ts'
import type { Span } from '../model/span.ts'
import { itemsIn } from './list-items.ts'
import { sentencesOf } from './match-sentences.ts'
import type { ReportView } from './report-view.ts'
import type { Sentence } from './sentences.ts'

/** The sentence in which section 五 turns from what is wrong to what will be done. */
const TURN =
  /^(?:(?:[（(]?[一二三四五\d]+[)）.．、]|[一二三]是)?(?:存在问题的?)?(?:下一步|今后|改进|整改|解决|对策|努力)(?:的|主要|的主要)?(?:措施|情况|举措|办法|打算|方向|方法|工作|计划|建议|[：:,，])|针对|为此|下一步|今后|接下来|\d{4}年度?[,，]?\S{0,8}(?:将|拟|计划|准备|要继续|着力)|(?:我|本)[镇乡局县市区办委]\S{0,4}将|\S{0,12}(?:准备(?:这样|从)|将(?:从|在|继续|进一步|重点|紧密|采取|着力)))/u

/** Does a sentence turn from what is wrong to what will be done? */
export const turnsToMeasures = ({ plain }: Sentence) => TURN.test(plain.replace(/^[*"]+/u, ''))

/** Section 五 and how it falls into problems and measures. */
function problemSection(view: ReportView): Sentence[] {
  return sentencesOf(view).filter(({ section }) =>
    section.some((heading) => /问题|不足|改进/u.test(heading) && !/信息处理|行政复议/u.test(heading)),
  )
}

/** Sub-headings divide section 五 where it has them; else the first sentence that turns to what will be done. */
export function aspectSentences(aspect: Aspect, view: ReportView): Sentence[] {
  const all = problemSection(view)
  const headed = (pattern: RegExp, not: RegExp) =>
    all.filter(({ section }) => section.length > 1 && pattern.test(section.at(-1)!) && !not.test(section.at(-1)!))
  const byHeading =
    aspect === 'problems'
      ? headed(/问题|不足|困难|短板/u, /改进|措施|整改|解决|打算/u)
      : headed(/改进|措施|整改|解决|打算|下一步|方向/u, /^$/u)
  if (byHeading.length > 0) return byHeading
  const turn = all.findIndex((sentence, i) => i > 0 && sentence.section.length === 1 && turnsToMeasures(sentence))
  if (turn < 0) return all
  return aspect === 'problems' ? all.slice(0, turn) : all.slice(turn)
}

/** From the first of them to the end of the last. */
export const reach = (sentences: readonly Sentence[]): [number, number] => [sentences[0]!.start, sentences.at(-1)!.end]

/** A measure list longer than this is not quoted as a whole beside the problem it may answer. */
const SHORT_LIST = 420

/** The marked items of one half of section 五, or its sentences where nothing is marked. */
function listOf(sentences: readonly Sentence[], view: ReportView): Span[] {
  const items = itemsIn(view.text, ...reach(sentences))
  return items.length > 1
    ? items.filter(({ start, end }) => !ANNOUNCES.test(view.text.slice(start, end)))
    : sentences.filter(({ plain }) => !ANNOUNCES.test(plain))
}

/** （一）存在的问题。 … 一是, 具体如下：: what only says that a list begins is none of its items. */
const ANNOUNCES = /[:：]$|^\S{0,4}(?:存在|主要|改进|整改)\S{0,10}(?:问题|不足|措施|情况|举措)[。.]?$/u

/** What is wrong, with what is done about it. */
export interface Remedy {
  problem: Span
  measure: Span
}

/** The third measure answers the third problem, where section 五 lists as many of both. */
export function remediesIn(view: ReportView): Remedy[] {
  const [problems, measures] = [aspectSentences('problems', view), aspectSentences('measures', view)]
  if (problems.length === 0 || measures.length === 0 || measures === problems) return []
  const listed = listOf(problems, view)
  const answers = listOf(measures, view)
  return listed.length === answers.length ? listed.map((problem, i) => ({ problem, measure: answers[i]! })) : []
}

/** The measure that answers a problem; else all measures, if they are few words. */
export function measuresFor(problem: Sentence, view: ReportView): Span[] {
  const remedies = remediesIn(view)
  const own = remedies.find((remedy) => remedy.problem.start < problem.end && problem.start < remedy.problem.end)
  if (own) return [own.measure]
  const measures = aspectSentences('measures', view)
  if (measures.length === 0 || measures.some(({ start }) => start === problem.start)) return []
  const [start, end] = reach(measures)
  return end - start <= SHORT_LIST ? [{ start, end }] : []
}
