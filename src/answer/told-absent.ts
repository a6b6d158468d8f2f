/**
 * How much, where the report says that there was none of it: 未收取信息处理费, 未召开新闻发布会.
 */
import { escapeRegExp } from '../text/escape-reg-exp.ts'
import { type AskedThing, askedThings } from './asked-things.ts'
import { askedWords } from './asked-words.ts'
import { deniedCell } from './denied-cell.ts'
import { isFound } from './found.ts'
import { sayFound } from './from-values.ts'
import { isSpecific, matchSentences } from './match-sentences.ts'
import { type Plan, subjectOf } from './plan.ts'
import { quoteSentences } from './quote-sentences.ts'
import type { ReportView } from './report-view.ts'
import { resolveFor } from './resolve-for.ts'

/** What comes between the denial and what is denied: 未[向申请人收取]信息处理费, 没有[单独召开]新闻发布会. */
const DENIED = '(?:未|没有?|尚未|从未|无|不|零)[^，。；：、,;:]{0,10}?'
/** 信息处理费收取情况：无. */
const NONE =
  '[^，。；：、,;:]{0,8}(?:情况|事项|费用)?[：:为是]?(?:无|零|0元?|未收取|未发生|未开展|没有)(?=[，。；,;]|$)'

/** Is it just this thing that the sentence denies? */
function deniesIt({ said, written }: AskedThing, plain: string): boolean {
  const forms = [...said.split('|'), ...written].filter((form) => form.length > 1).map(escapeRegExp)
  if (forms.length === 0) return false
  const thing = `(?:${forms.join('|')})`
  return new RegExp(`${DENIED}${thing}|${thing}${NONE}`, 'u').test(plain)
}

/** 信息处理费|处理费, 新闻发布会: what is counted, and no everyday word beside it. */
const isCounted = (thing: AskedThing) => thing.said.includes('|') || isSpecific(thing)

/** All that is asked is spoken of in the sentence, or almost. */
const LEAST_COVERAGE = 0.8

/** What the one report states and the other denies, side by side: 2024年2件, 2021年未收到. */
function answerUntabled(plan: Plan): boolean {
  const { query, views, draft, speech } = plan
  const [read] = query.metrics
  if (!read) return false
  const gathered = new Map(views.map((view) => [view, resolveFor(read, view, plan)]))
  const denied = (view: ReportView) => (isFound(gathered.get(view)!) ? undefined : deniedCell(read.metric, view))
  if (!quoteSentences(plan, denied)) return false
  const stated = [...gathered].flatMap(([view, one]) =>
    isFound(one) ? [speech.listing(subjectOf(speech, view), [sayFound(plan, one)])] : [],
  )
  draft.text = speech.join([...stated, draft.text])
  return true
}

/** Quotes the sentence that says so, of each report that has one; false where none has. */
export function answerTheAbsence(plan: Plan): boolean {
  const { query, draft } = plan
  // 行政诉讼几件, where the table is not printed.
  if (draft.missing?.why === 'absent') return answerUntabled(plan)
  const things = askedThings(query, askedWords(query))
  const counted = things.filter(isCounted)
  if (counted.length === 0) return false
  return quoteSentences(
    plan,
    (view) =>
      matchSentences(things, view).find(
        ({ coverage, sentence }) =>
          coverage >= LEAST_COVERAGE && counted.some((thing) => deniesIt(thing, sentence.plain)),
      )?.sentence,
  )
}
