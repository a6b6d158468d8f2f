/**
 * Finds the prose figure that a question in the report's own terms asks for
 * (社会救助信息多少条, 备案了几个网络工作群), or none.
 *
 * Every word that the question asks with must be supported by the figure's surroundings, the nearest words
 * counting most; a figure in another unit, or one whose clause speaks of something else, is no answer.
 */
import type { Fact } from '../model/fact.ts'
import { squeeze } from '../text/fold.ts'
import { soundOf } from '../text/pinyin.ts'
import type { ReportView } from './report-view.ts'
import { wordIn, wordWeight } from './word-match.ts'

export interface FigureMatch {
  fact: Fact
  /** 0 … 1: how much of the question's words the surroundings hold. */
  coverage: number
  /** 0 … 1: the same for the words right beside the number. */
  nearness: number
}

const UNIT_CLASSES: readonly (readonly string[])[] = [
  ['条', '篇', '件', '则', '份', '个', '项', '期', '幅', '部', '余条', '条次', '单', '张'],
  ['人', '名', '位', '人次', '个'],
  ['次', '场', '期', '回', '场次', '批次', '批'],
  ['户', '家', '个'],
  ['元', '万元', '亿元'],
  ['%', '％'],
]

function sameUnit(asked: string, unit: string | null): boolean {
  if (unit === null) return asked !== '%' && asked !== '元' && asked !== '万元'
  return asked === unit || UNIT_CLASSES.some((units) => units.includes(asked) && units.includes(unit))
}

interface Surroundings {
  near: string
  clause: string
  sentence: string
  section: string
}

const HARD = /[。！？!?；;\n]/u
const SOFT = /[，,、：:；;。！？!?\n（(）)]/u

/** The words beside the number, back to the number or comma before it and on to the comma after it; its clause; its sentence. */
function surroundingsOf(fact: Fact, view: ReportView, numbers: readonly Fact[]): Surroundings {
  const { text } = view
  const start = fact.valueStart!
  const end = fact.valueEnd!
  const before = Math.max(0, ...numbers.filter((other) => other.valueEnd! <= start).map((other) => other.valueEnd!))
  const after = Math.min(
    text.length,
    ...numbers.filter((other) => other.valueStart! >= end).map((other) => other.valueStart!),
  )
  const back = (from: number, stop: RegExp, limit: number) => {
    let i = from
    while (i > limit && !stop.test(text[i - 1]!)) i--
    return i
  }
  const on = (from: number, stop: RegExp, limit: number) => {
    let i = from
    while (i < limit && !stop.test(text[i]!)) i++
    return i
  }
  const right = on(end, SOFT, text.length)
  // What follows the number is its own only if no other number claims it: 8个村务公开小程序, but not 109条微博1139条.
  const near = text.slice(back(start, SOFT, before), after < right ? Math.min(after, end + 2) : right)
  const clause = text.slice(back(start, /[，,；;。！？!?\n]/u, 0), on(end, /[，,；;。！？!?\n]/u, text.length))
  const sentence = text.slice(back(start, HARD, 0), on(end, HARD, text.length))
  const section = view.sectionAt(start).join('')
  const label = fact.key === 'published.item' ? fact.label : ''
  return {
    near: squeeze(label + near).text,
    clause: squeeze(clause).text,
    sentence: squeeze(sentence).text,
    section: squeeze(section).text,
  }
}

/** A label that sounds like the word: 就页 for 就业. */
function soundsLike(word: string, fact: Fact): boolean {
  if (!/^\p{Script=Han}{2,}$/u.test(word) || fact.key !== 'published.item') return false
  return ` ${soundOf(fact.label)} `.includes(` ${soundOf(word)} `)
}

export interface FigureQuestion {
  words: readonly string[]
  unit: string | null
  numbers: readonly number[]
}

const LEAST_COVERAGE = 0.66
const LEAST_NEARNESS = 0.3

/** Best first; empty where no figure of the report is what is asked for. */
export function matchFigures(question: FigureQuestion, view: ReportView): FigureMatch[] {
  const words = [...new Set(question.words)]
  if (words.length === 0) return []
  const whole = words.reduce((sum, word) => sum + wordWeight(word), 0)
  const numbers = view.prose.filter(({ valueStart }) => valueStart !== null)
  const matches = numbers
    .filter(({ value, unit }) => value !== null && (question.unit === null || sameUnit(question.unit, unit)))
    .map((fact) => {
      const { near, clause, sentence, section } = surroundingsOf(fact, view, numbers)
      let coverage = 0
      let nearness = 0
      for (const word of words) {
        const weight = wordWeight(word) / whole
        const beside = soundsLike(word, fact) ? 0.9 : wordIn(word, near)
        const inClause = Math.max(beside, 0.9 * wordIn(word, clause))
        const inSentence = Math.max(inClause, 0.8 * wordIn(word, sentence))
        coverage += weight * Math.max(inSentence, 0.5 * wordIn(word, section))
        nearness += weight * Math.max(beside, 0.5 * wordIn(word, clause))
      }
      return {
        fact,
        coverage,
        nearness: question.numbers.includes(fact.value!) && question.unit === null ? nearness + 0.01 : nearness,
      }
    })
    .filter(({ coverage, nearness }) => coverage >= LEAST_COVERAGE && nearness >= LEAST_NEARNESS)
  return matches.sort((a, b) => b.nearness - a.nearness || b.coverage - a.coverage || a.fact.start! - b.fact.start!)
}
