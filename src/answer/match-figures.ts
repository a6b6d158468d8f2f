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
import { findInList } from './find-in-list.ts'
import type { ReportView } from './report-view.ts'
import { wordIn, wordWeight } from './word-match.ts'

export interface FigureMatch {
  fact: Fact
  /** 0 … 1: how much of the question's words the surroundings hold. */
  coverage: number
  /** 0 … 1: the same for the words right beside the number. */
  nearness: number
  /** 0 … 1: the best of the words beside 多少; 1 where there are none. */
  head: number
  /** Orders the matches: the words beside 多少, then nearness, then coverage. */
  rank: number
}

const UNIT_CLASSES: readonly (readonly string[])[] = [
  ['条', '篇', '件', '则', '份', '个', '项', '期', '幅', '部', '余条', '条次', '单', '张'],
  ['人', '名', '位', '人次', '个', '户次'],
  ['人次', '次', '次数'],
  ['万人次', '次'],
  ['次', '场', '期', '回', '场次', '批次', '批'],
  ['户', '家', '个'],
  ['元', '万元', '亿元'],
  ['份', '件', '封', '起', '单', '条'],
  ['平方米', '㎡', '平米'],
  ['家', '个', '处', '所'],
  ['块', '个'],
  ['%', '％'],
]

function sameUnit(asked: string, unit: string | null): boolean {
  if (unit === null) return asked !== '%' && asked !== '元' && asked !== '万元'
  // 开展培训5次，参训680人次: how often is not how many.
  if (asked === '人次' && unit === '次') return false
  return asked === unit || UNIT_CLASSES.some((units) => units.includes(asked) && units.includes(unit))
}

interface Surroundings {
  near: string
  clause: string
  sentence: string
  /** Up to 160 characters before it in its paragraph. */
  paragraph: string
  section: string
  /** Beside the total that it is a part of. */
  whole: string
}

const HARD = /[。！？!?；;\n]/u
const SOFT = /[，,、：:；;。！？!?\n（(）)]/u

/** The words beside the number, back to the number or comma before it and on to the comma after it; its clause; its sentence. */
function surroundingsOf(fact: Fact, view: ReportView, numbers: readonly Fact[]): Surroundings {
  const { text } = view
  const start = fact.valueStart!
  const end = fact.valueEnd!
  // 10万+推文1篇: a number with a plus is a name.
  const before = Math.max(
    0,
    ...numbers.filter(({ valueEnd }) => valueEnd! <= start && text[valueEnd!] !== '+').map(({ valueEnd }) => valueEnd!),
  )
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
  // 面积由12平方米扩大到35平方米: what is counted stands before the first of the two.
  const change = before > 0 && /^[^\d，,。；;\n]{0,10}[到至为]\s*$/u.test(text.slice(before, start))
  const near = text.slice(
    change ? back(start, /[，,；;。！？!?\n]/u, 0) : back(start, SOFT, before),
    after < right ? Math.min(after, end + 2) : right,
  )
  const clause = text.slice(back(start, /[，,；;。！？!?\n]/u, 0), on(end, /[，,；;。！？!?\n]/u, text.length))
  const sentence = text.slice(back(start, HARD, 0), on(end, HARD, text.length))
  const section = view.sectionAt(start).join('')
  const label = fact.key === 'published.item' ? fact.label : ''
  // Of a list whose names come first only its own name is beside a number.
  const listed = findInList(fact, view)?.name
  return {
    near: listed ?? squeeze(label + near).text,
    clause: listed ?? squeeze(clause).text,
    sentence: squeeze(sentence).text,
    paragraph: squeeze(text.slice(Math.max(text.lastIndexOf('\n', start) + 1, start - 160), end)).text,
    section: squeeze(section).text,
    whole: fact.partOf === null ? '' : squeeze(view.fact(fact.partOf)?.quote ?? '').text,
  }
}

/** A label that sounds like the word: 就页 for 就业. */
function soundsLike(word: string, fact: Fact): boolean {
  if (!/^\p{Script=Han}{2,}$/u.test(word) || fact.key !== 'published.item') return false
  return ` ${soundOf(fact.label)} `.includes(` ${soundOf(word)} `)
}

/** Words beside a number that make it count only some: what the question must then speak of. */
const ONLY_SOME: readonly [RegExp, RegExp][] = [
  // 关停注销账号68个 is not how many accounts there are.
  [/关停|注销|关闭|停更|停用|下线/u, /关|停|注销|下线|close|shut/iu],
  [
    /撤销|取消|删除|退回|清理|(?:整合|合并)(?![为成])/u,
    /关|停|撤|取消|删|退|清|合并|整合|cancel|delete|remove|return|merge/iu,
  ],
  [/整改|不合格|不规范|逾期/u, /改|合格|规范|问题|逾期|rectif|correct|fail|late|overdue/iu],
  // 收到社区报送稿件1046篇 is not what they published.
  [
    /收到|接到|报送|征集|采纳/u,
    /收|接|报送|报了|征集|采纳|投稿|来稿|意见|建议|receiv|collect|submit|adopt|opinion|suggest/iu,
  ],
  // 参加人员35人 is not the staff.
  [/参加|参训|参会|受训|出席/u, /[参训会课班培]|活动|出席|attend|participa|train|meeting|course|event/iu],
]

/** Is the number only of some, of which the question says nothing? */
function countsOnlySome(near: string, { text, words }: FigureQuestion): boolean {
  const asked = text + words.join('')
  return ONLY_SOME.some(([some, named]) => some.test(near) && !named.test(asked))
}

export interface FigureQuestion {
  words: readonly string[]
  /** Words right beside 多少 or 几. */
  heads: readonly string[]
  unit: string | null
  /** What the turn before was counted in: preferred, not required. */
  softUnit?: string | null | undefined
  numbers: readonly number[]
  /** The question itself: whether it asks for where a change began or ended. */
  text: string
}

const LEAST_COVERAGE = 0.66
const LEAST_NEARNESS = 0.3
/** A unit that few figures have tells more than the words beside them: 信息处理费……，金额合计1260元. */
const SPECIFIC_UNITS = new Set(['元', '万元', '%', '户', '人次', '平方米'])
/** A long name (街道主任直播间) anywhere in the sentence is as good as a word beside the number. */
const LONG_NAME = 5
const SURELY = 0.75
/** Where the question says what is counted, that much of it must stand right beside the number. */
const LEAST_HEAD = 0.6

/** 由12平方米扩大到35平方米: which end of the change is asked for; 0 where the figure is no end of a change. */
function changeEnd(fact: Fact, view: ReportView, text: string): number {
  const before = view.text.slice(Math.max(0, fact.valueStart! - 3), fact.valueStart!).replace(/\s/gu, '')
  const end = /[到至为]$/u.test(before) ? 1 : /[由从]$|(?:由|从).?的$/u.test(before) ? -1 : 0
  return /原来|原先|原有|之前|改造前|由多少|从多少|\bbefore\b|\boriginal/u.test(text) ? -end : end
}

/** 承办了几件提案, of 承办建议8件、提案5件: the verb that opens a list belongs to every item of it. */
function opensList(word: string, question: string, clause: string): boolean {
  const at = question.indexOf(word)
  return at >= 0 && /^[了过]/u.test(question.slice(at + word.length)) && /\d[^，,]*[、和及与]/u.test(clause)
}

/** 独立用户访问量58.4万人，总访问量312万次: of several figures of one name the total is meant. */
function isTotalOf(heads: readonly string[], near: string): boolean {
  return heads.some((word) => new RegExp(`[总累]计?${escapeRegExp(word)}`, 'u').test(near))
}

const escapeRegExp = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/** The first word beside the number, a verb where there is one, counts as much as three. */
function weighted(heads: readonly number[]): number {
  const whole = heads.length > 0 ? heads.length + 2 : 1
  return heads.reduce((sum, one, i) => sum + (i === 0 ? 3 : 1) * one, 0) / whole
}

/** Best first; empty where no figure of the report is what is asked for. */
export function matchFigures(question: FigureQuestion, view: ReportView): FigureMatch[] {
  const words = [...new Set(question.words)]
  if (words.length === 0) return []
  const whole = words.reduce((sum, word) => sum + wordWeight(word), 0)
  const numbers = view.prose.filter(({ valueStart }) => valueStart !== null)
  const matches = numbers
    .filter(
      ({ value, unit, key }) =>
        value !== null &&
        (question.unit === null || sameUnit(question.unit, unit)) &&
        // 下辖7个社区 counts no information, which is asked for in 条.
        !(question.unit === '条' && question.text.includes('条') && unit === '个' && !key.startsWith('published.')),
    )
    .map((fact) => {
      const { near, clause, sentence, paragraph, section, whole: total } = surroundingsOf(fact, view, numbers)
      const beside = (word: string) =>
        soundsLike(word, fact) ? 0.9 : Math.max(wordIn(word, near), 0.6 * wordIn(word, clause))
      let coverage = 0
      let nearness = 0
      for (const word of words) {
        const weight = wordWeight(word) / whole
        const inSentence = Math.max(beside(word), 0.9 * wordIn(word, clause), 0.8 * wordIn(word, sentence))
        coverage += weight * Math.max(inSentence, 0.75 * wordIn(word, paragraph), 0.5 * wordIn(word, section))
        nearness += weight * beside(word)
      }
      const heads = question.heads.map((word) =>
        Math.max(
          beside(word),
          // 整改问题427条，其中失效链接66条: what was done with all of them was done with these.
          wordIn(word, total),
          opensList(word, question.text, clause) ? wordIn(word, clause) : 0,
          question.unit && question.unit !== '条' ? 0.6 * wordIn(word, sentence) : 0,
        ),
      )
      const head = heads.length > 0 ? Math.max(...heads) : 1
      const rank =
        2.5 * weighted(heads) +
        nearness +
        0.5 * coverage +
        0.3 * changeEnd(fact, view, question.text) +
        (isTotalOf(question.heads, near) ? 0.7 : 0) +
        (question.unit !== null && fact.unit === question.unit ? 0.2 : 0) +
        (question.unit === '条' && fact.key.startsWith('published.') ? 0.5 : 0) +
        (question.softUnit && sameUnit(question.softUnit, fact.unit) ? 0.4 : 0)
      return { fact, coverage, nearness, head: countsOnlySome(near, question) ? 0 : head, rank }
    })
    .filter(
      ({ coverage, nearness, head }) =>
        coverage >= LEAST_COVERAGE &&
        head >= LEAST_HEAD &&
        (nearness >= LEAST_NEARNESS ||
          question.heads.length > 0 ||
          SPECIFIC_UNITS.has(question.unit ?? '') ||
          (question.unit !== null && coverage >= SURELY && words.some((word) => word.length >= LONG_NAME))),
    )
  // 建议和提案共13件，其中建议5件: of two that the words fit alike the part is meant, not the total that names more.
  const inside = (a: Fact, b: Fact) => Number(b.partOf === a.id) - Number(a.partOf === b.id)
  return matches.sort((a, b) => b.rank - a.rank || inside(a.fact, b.fact) || a.fact.start! - b.fact.start!)
}
