/**
 * How much, where the report says that there was none of it: 未收取信息处理费, 未召开新闻发布会.
 */
import { noneOf } from '../catalog/denials.ts'
import { escapeRegExp } from '../text/escape-reg-exp.ts'
import { type AskedThing, askedThings } from './asked-things.ts'
import { askedWords } from './asked-words.ts'
import { isSpecific, matchSentences } from './match-sentences.ts'
import type { Plan } from './plan.ts'
import { quoteSentences } from './quote-sentences.ts'

/** Is it just this thing that the sentence denies? */
function deniesIt({ said, written }: AskedThing, plain: string): boolean {
  const forms = [...said.split('|'), ...written].filter((form) => form.length > 1).map(escapeRegExp)
  if (forms.length === 0) return false
  // 未[向申请人收取]信息处理费, 没有[单独召开]新闻发布会.
  return noneOf(forms.join('|'), '[^,;:。、]{0,10}?').test(plain)
}

/** 信息处理费|处理费, 新闻发布会: what is counted, and no everyday word beside it. */
const isCounted = (thing: AskedThing) => thing.said.includes('|') || isSpecific(thing)

/** All that is asked is spoken of in the sentence, or almost. */
const LEAST_COVERAGE = 0.8

/** Quotes the sentence that says so, of each report that has one; false where none has. */
export function answerTheAbsence(plan: Plan): boolean {
  const { query } = plan
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
