/**
 * 平均一期多少人: a number per one of what the report counts beside it, stated as such or reckoned from the two.
 */
import type { Fact } from '../model/fact.ts'
import type { Query } from '../model/query.ts'
import { squeeze } from '../text/fold.ts'
import { asksForStart } from './change-told.ts'
import type { ReportView } from './report-view.ts'
import { sameUnit } from './same-unit.ts'
import { wordIn, wordWeight } from './word-match.ts'

/** 期, 场, 户; 个 with the noun behind it. */
export interface Per {
  unit: string
  noun: string
}

const MEASURES = '人次|场次|户|人|名|件|条|次|个|篇|期|场|项|份|封|家|所|台|块|处|村|轮|批|部|位|群'
const NOUN = String.raw`([^，。？！,?!\s\d]{0,8}?)(?=多少|几|拿|花|有|来|平均|能|要|交|得|收|办|接|是|$)`
const PER = [
  new RegExp(
    `平均(?:下来|算下来|到|来看|来说)?(?:每|[一1](?!年))[一1]?(?:个(?=${MEASURES.replaceAll('个|', '')}))?(${MEASURES})${NOUN}`,
    'u',
  ),
  new RegExp(`(?:每|(?<![第十])一(?!年)|(?<!\\d)1)[一1]?(${MEASURES})${NOUN}平均`, 'u'),
  /(户|人|件|期|场|次|篇|条|村)均/u,
  new RegExp(`每[一1]?(${MEASURES})${NOUN}(?:补助|发|有|收|多少|几)`, 'u'),
]

const ENGLISH: Readonly<Record<string, string>> = {
  household: '户',
  person: '人',
  session: '次',
  item: '条',
  request: '件',
  application: '件',
  case: '件',
}

/** What an average is wanted of one of; null where of nothing named. */
export function perOf(question: string): Per | null {
  for (const pattern of PER) {
    const match = pattern.exec(question)
    // 每个季度 is a part of the year, and nothing that a report counts.
    if (match && !/^(?:季|月|星期|周|年)/u.test(match[2] ?? '')) return { unit: match[1]!, noun: match[2] ?? '' }
  }
  const english = /\bper (household|person|session|item|request|application|case)\b/u.exec(question)
  return english ? { unit: ENGLISH[english[1]!]!, noun: '' } : null
}

const HARD = /[。；;\n]/u
/** Numbers between what is divided and what it is divided by. */
const NEAREST = 2
const LEAST_COVERAGE = 0.66
const AVERAGED = /平均|人均|户均|均为|每(?!年|月|季|周|日|天)\p{Script=Han}/u

interface Numbered {
  fact: Fact
  /** Its words, back to the number or comma before it. */
  near: string
}

function numbersOf(view: ReportView): Numbered[] {
  const facts = view.prose
    .filter(({ value, valueStart }) => value !== null && valueStart !== null)
    .sort((a, b) => a.valueStart! - b.valueStart!)
  return facts.map((fact, i) => {
    const from = Math.max(facts[i - 1]?.valueEnd ?? 0, view.text.lastIndexOf('\n', fact.valueStart!) + 1)
    const before = view.text
      .slice(from, fact.valueStart!)
      .split(/[，,。；;：:（(]/u)
      .at(-1)!
    const after = view.text.slice(fact.valueEnd!, fact.valueEnd! + 12).split(/[，,、。；;：:\n\d（(]/u)[0]!
    return { fact, near: squeeze(before + after).text }
  })
}

function sentenceStart(text: string, at: number): number {
  return Math.max(...['。', '；', ';', '\n'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1
}

/** How much of the words a stretch holds. */
function coverage(words: readonly string[], stretch: string): number {
  const whole = words.reduce((sum, word) => sum + wordWeight(word), 0)
  return whole === 0 ? 0 : words.reduce((sum, word) => sum + wordWeight(word) * wordIn(word, stretch), 0) / whole
}

export interface Averaged {
  /** An average that the report states. */
  stated: Fact | null
  /** What is divided, and by what. */
  pair: readonly [Fact, Fact] | null
}

/**
 * @param words - what the question speaks of, without the measure
 */
export function findAverage(
  { question, unit: asked }: Pick<Query, 'question' | 'unit'>,
  words: readonly string[],
  per: Per,
  view: ReportView,
): Averaged {
  const numbers = numbersOf(view)
  const { text } = view
  const stated = numbers
    .filter(({ near, fact }) => AVERAGED.test(near) && (asked === null || sameUnit(asked, fact.unit)))
    .map(({ fact }) => ({
      fact,
      fit: coverage(words, squeeze(text.slice(sentenceStart(text, fact.valueStart!), fact.end!)).text),
    }))
    .filter(({ fit }) => fit >= LEAST_COVERAGE)
    .sort((a, b) => b.fit - a.fit)[0]
  if (stated)
    return { stated: asksForStart(question) ? stated.fact : endOfChange(stated.fact, text, numbers), pair: null }
  const pairs = numbers.flatMap((divisor, i) => {
    if (divisor.fact.value === 0 || !isCounted(divisor, per, words)) return []
    return numbers
      .slice(Math.max(0, i - NEAREST), i + NEAREST + 1)
      .filter(
        (other) =>
          other !== divisor &&
          other.fact.unit !== divisor.fact.unit &&
          other.fact.unit !== '%' &&
          !AVERAGED.test(other.near) &&
          (asked === null || sameUnit(asked, other.fact.unit)) &&
          other.fact.unit !== null,
      )
      .flatMap((other) => {
        const [first, last] = other.fact.start! < divisor.fact.start! ? [other, divisor] : [divisor, other]
        if (HARD.test(text.slice(first.fact.valueEnd!, last.fact.valueStart!))) return []
        const from = sentenceStart(text, first.fact.valueStart!)
        const all = squeeze(text.slice(from, last.fact.valueEnd!) + last.near).text
        const beside = Math.max(...words.map((word) => Math.max(wordIn(word, other.near), wordIn(word, divisor.near))))
        const fit = beside > 0 ? coverage(words, all) : 0
        const distance = Math.abs(numbers.indexOf(other) - i)
        return [
          {
            pair: [other.fact, divisor.fact] as const,
            fit,
            rank:
              fit -
              0.1 * distance +
              0.1 * Number(words.some((word) => wordIn(word, divisor.near) > 0)) +
              (other === last ? 0.05 : 0),
          },
        ]
      })
  })
  const [best] = pairs.filter(({ fit }) => fit >= LEAST_COVERAGE).sort((a, b) => b.rank - a.rank)
  return { stated: null, pair: best?.pair ?? null }
}

/** 平均单条阅读量由上一年的540次降至410次: what it is now. */
function endOfChange(fact: Fact, text: string, numbers: readonly Numbered[]): Fact {
  const before = text.slice(Math.max(0, fact.valueStart! - 10), fact.valueStart!)
  if (!/[由从][^，,。；;]*$/u.test(before)) return fact
  const next = numbers.find((other) => other.fact.valueStart! >= fact.valueEnd!)?.fact
  const between = next ? text.slice(fact.valueEnd!, next.valueStart!) : ''
  return next?.unit === fact.unit && /^[^\d，,。；;]{0,8}[到至为]\s*$/u.test(between) ? next! : fact
}

/** Measures that are things as well. */
const NOUNS = new Set(['村', '户', '家', '所', '部'])
const PEOPLE = new Set(['人', '名', '位'])

/** 培训5期 for 平均一期, whatever it counts; 微信群132个 for 平均一个微信群; 学生12846人次 for 平均一个学生. */
function isCounted({ fact, near }: Numbered, { unit, noun }: Per, words: readonly string[]): boolean {
  const named = noun.length > 1 && wordIn(noun, near) > 0
  if (unit === '个' || unit === '群')
    return named || (noun.length > 1 && words.some((word) => noun.includes(word) && wordIn(word, near) > 0))
  if (PEOPLE.has(unit)) return /^(?:人|名|位|人次)$/u.test(fact.unit ?? '')
  // 14个行政村 for 平均每个村.
  if (NOUNS.has(unit) && fact.unit === '个' && near.includes(unit)) return true
  return (
    fact.unit === unit ||
    fact.unit === `${unit}次` ||
    (fact.unit === '次' && /^[期场轮]$/u.test(unit)) ||
    (unit === '次' && /^[期场轮批]次?$/u.test(fact.unit ?? ''))
  )
}
