/**
 * Which number of the 12345 hotline a question means: what came in, or what of it was dealt with.
 */
import type { Fact } from '../model/fact.ts'
import type { Query } from '../model/query.ts'
import { squeeze } from '../text/fold.ts'
import { isNoun } from '../text/segment.ts'
import { outcomesOf } from './outcomes.ts'
import type { ReportView } from './report-view.ts'
import { wordIn } from './word-match.ts'

/** 办结了多少, 办完几件: dealt with to the end. */
const DONE = /(?<!未|没|没有)(?:办结|办完|办好|办毕|结案|结了|处理完|处理好)(?!率)/u
/** What the hotline brings, however it is called. */
const THINGS =
  /^(?:工单|诉求|件|交办|转办|转来|接到|受理|承办|收到|办理|处理|群众|市民|群众诉求|电话|来电|转办件|事项|问题|民生|热线|政务|便民|总量|总数|全部|所有|类型|种类|类别|结果|年度)$/u

/** Null where the report has no number of what is asked: 办结了多少, of 受理诉求18620件; 外地人打的, of all. */
export function hotlineFigure(fact: Fact, { question, topic }: Query, view: ReportView): Fact | null {
  const { text } = view
  const start = Math.max(...['。', '；', '\n'].map((mark) => text.lastIndexOf(mark, fact.start!))) + 1
  const end = fact.end! + Math.max(0, text.slice(fact.end!).search(/[。；\n]/u))
  const sentence = squeeze(text.slice(start, end)).text
  const unknown = topic.filter(
    (word) => !THINGS.test(word.replace(/^按/u, '')) && isNoun(word) && wordIn(word, sentence + fact.label) === 0,
  )
  if (unknown.length > 0) return null
  if (!DONE.test(question)) return fact
  const done = outcomesOf(view).find(({ whole, row }) => whole.id === fact.id && row.open)
  if (done) return done.done
  return /办|处理|解决/u.test(squeeze(fact.quote).text) ? fact : null
}
