/**
 * How much, where a report tells it in words only: 原创比例低，仅占三成左右; 每周播放三次; 平均用时6天.
 */
import type { Query } from '../model/query.ts'
import { TIME_UNIT } from '../model/query.ts'
import { askedThings } from './asked-things.ts'
import { askedWords } from './asked-words.ts'
import { asksForNoEnd, FROM_TO } from './change-told.ts'
import { matchSentences } from './match-sentences.ts'
import { isOfOnePeriod } from './of-one-period.ts'
import type { Plan } from './plan.ts'
import { quoteSentences } from './quote-sentences.ts'
import { isOtherTime } from './time-taken.ts'

const NUMERAL = '[一二两三四五六七八九十百半]'
const ROUGH_SHARE = /[一二两三四五六七八九]成|[一过大]半|半数|对半/u
const SHARE =
  /[一二两三四五六七八九]成|[一过大]半|半数|对半|(?<!大)多数|大部分|占[^，。；]{0,8}\d+(?:\.\d+)?[%％]|\d+(?:\.\d+)?[%％]/u
const TIME = new RegExp(
  `(?:\\d+(?:\\.\\d+)?|${NUMERAL}+)(?:余|多)?(?:个)?(?:工作日|天|小时|分钟|月|季度|周|年)|次季度|半天|当[天日]|每(?:个|半)?(?:[天日月周年]|季度)`,
  'u',
)

/** A stretch that tells so much of what is asked, and a measure of it. */
const LEAST_COVERAGE = 0.55

/** What the measure that is asked for looks like in words; null where none is asked for. */
function measureOf({ question, operation, unit, topic }: Query): RegExp | null {
  if (operation === 'share' || /几成|占/u.test(question)) return SHARE
  if (unit === TIME_UNIT || /(?:几|多少)(?:个)?(?:工作日|天|小时)内/u.test(question)) return TIME
  // 由43个压减至38个: by how much is not told, but from what to what.
  if (asksForNoEnd(question)) return FROM_TO
  // 6人的宣讲队, 仅1人兼职: people who are told of in passing.
  if (unit === '人') return topic.length === 0 ? /\d(?:人|名|位)(?!次)/u : /\d(?:人|名|位)(?:的|组成)/u
  // 前进几位: places are no figures.
  if (unit === '位') return new RegExp(`(?:升|进|提高|降|退)[^，。；]{0,3}(?:\\d+|${NUMERAL})(?:个)?位`, 'u')
  return unit === null ? null : new RegExp(`(?:${NUMERAL}+(?:余|多)?(?:个)?|为零|零)${unit}|为零`, 'u')
}

const beforeMeasure = (measure: RegExp, told: string): string => told.slice(0, measure.exec(told)!.index)

/**
 * Quotes the sentence that tells it, of each report that has one; false where none has.
 *
 * @param roughly - only what no number tells: 三成, 过半
 */
export function answerInWords(plan: Plan, roughly = false): boolean {
  const { query } = plan
  const measure = roughly ? ROUGH_SHARE : measureOf(query)
  // 占 is found beside any share.
  const things = askedThings(query, askedWords(query)).map((thing) => ({
    ...thing,
    written: thing.written.filter((form) => form.length > 1),
  }))
  if (!measure || things.length === 0) return false
  return quoteSentences(
    plan,
    (view) =>
      matchSentences(things, view).find(
        ({ coverage, sentence }) =>
          coverage >= LEAST_COVERAGE &&
          measure.test(sentence.plain) &&
          !(measure !== TIME && isOfOnePeriod(query.question, beforeMeasure(measure, sentence.plain))) &&
          !(measure === TIME && isOtherTime(query.question, sentence.plain)),
      )?.sentence,
  )
}
