/**
 * Finds the prose figure that a question in the report's own terms asks for
 * (社会救助信息多少条, 备案了几个网络工作群), or none.
 *
 * Every word that the question asks with must be supported by the figure's surroundings, the nearest words
 * counting most; a figure in another unit, or one whose clause speaks of something else, is no answer.
 */

import { isNeutral } from '../catalog/vocabulary/neutral.ts'
import type { Fact } from '../model/fact.ts'
import { escapeRegExp } from '../text/escape-reg-exp.ts'
import { soundOf } from '../text/pinyin.ts'
import { asksForNoEnd, asksForStart } from './change-told.ts'
import { countedIn, countsOnlySome, countsOtherBodies, verbsIn } from './counted-words.ts'
import { type FigureQuestion, needed, prepared, strangeVerb, tellingWhich } from './figure-question.ts'
import { isTargetOnly } from './is-target.ts'
import { isOfOnePeriod } from './of-one-period.ts'
import { countsChannels, isOfChannels } from './other-thing.ts'
import { partOrWhole } from './part-or-whole.ts'
import type { ReportView } from './report-view.ts'
import { closeUnit, countsPeople, SPECIFIC_UNITS, sameUnit } from './same-unit.ts'
import { surroundingsOf } from './surroundings.ts'
import { isOtherTime } from './time-taken.ts'
import { withoutAttending } from './without-attending.ts'
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

/** A label that sounds like the word: 就页 for 就业. */
function soundsLike(word: string, fact: Fact): boolean {
  if (!/^\p{Script=Han}{2,}$/u.test(word) || fact.key !== 'published.item') return false
  return ` ${soundOf(fact.label)} `.includes(` ${soundOf(word)} `)
}

const LEAST_COVERAGE = 0.66
const LEAST_NEARNESS = 0.3
/** A long name (街道主任直播间) anywhere in the sentence is as good as a word beside the number. */
const LONG_NAME = 5
const SURELY = 0.75
/** Where the question says what is counted, that much of it must stand right beside the number. */
const LEAST_HEAD = 0.6
/** A verb of the question beside the number is as good as the noun. */
const SPOKEN_HEAD = 0.8
const AUDIENCE = /粉丝|关注|订阅|阅读|浏览|访问|点击|播放/u
/** 一期最多, 单条最高 */
const OF_ONE = /[一单每][期条篇场个次][^，。？！,?!]{0,4}最[多高]|最[多高]的?[一那][期条篇场个次]/u
/** So many characters behind a number tell what it counts: 31个县级部门. */
const BEHIND = 8
const PEOPLE = new Set(['人', '名', '位', '人次'])

/** 有几个微信公众号: how many there are, and not how much was published there. */
const COUNTS_CHANNELS =
  /(?:几|多少)(?:个|家)(?:政府|政务|官方)?(?:微信|微博|公众号|网站|抖音|视频号|新媒体|账号|平台|客户端|小程序|公开栏|公示栏)/u

/** 由12平方米扩大到35平方米: which end of the change is asked for; 0 where the figure is no end of a change. */
function changeEnd(fact: Fact, view: ReportView, text: string): number {
  const before = view.text.slice(Math.max(0, fact.valueStart! - 3), fact.valueStart!).replace(/\s/gu, '')
  const end = /[到至为]$/u.test(before) ? 1 : /[由从]$|(?:由|从).?的$/u.test(before) ? -1 : 0
  return asksForStart(text) ? -end : end
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

const isTime = (unit: string | null) => /日|天|时|月|周/u.test(unit ?? '')

/** 部门动态, of 镇街动态455条、部门动态798条: what asks for nothing elsewhere stands right before the word, here as there. */
function saidInFull(word: string, { text, before: named, words }: FigureQuestion, near: string): boolean {
  const said = named?.includes(word) ? named : text
  const before = /\p{Script=Han}{2}$/u.exec(said.slice(0, Math.max(0, said.indexOf(word))))?.[0]
  return before !== undefined && !words.includes(before) && isNeutral(before) && near.includes(before + word)
}

/** The first word beside the number, a verb where there is one, counts as much as three. */
function weighted(heads: readonly number[]): number {
  const whole = heads.length > 0 ? heads.length + 2 : 1
  return heads.reduce((sum, one, i) => sum + (i === 0 ? 3 : 1) * one, 0) / whole
}

/** Best first; empty where no figure of the report is what is asked for. */
export function matchFigures(asked: FigureQuestion, view: ReportView): FigureMatch[] {
  const question = prepared(asked)
  const words = [...new Set(withoutAttending(question.words, question.unit))]
  if (words.length === 0) return []
  const headed = question.heads.filter((word) => words.includes(word) || !question.words.includes(word))
  const whole = words.reduce((sum, word) => sum + wordWeight(word), 0)
  const wholeNeeded = words.reduce((sum, word) => sum + needed(word), 0)
  const numbers = view.prose.filter(({ valueStart }) => valueStart !== null)
  const counted = countedIn(question)
  const verbs = verbsIn(question.text)
  const which = tellingWhich(question)
  const strange = verbs.length === 0 ? strangeVerb(question) : null
  const spokenText = question.text + (question.before ?? '')
  const ofChannels = countsChannels(question.text)
  const isOfPeople = question.unit !== null && PEOPLE.has(question.unit)
  const nearOf = (fact: Fact) => surroundingsOf(fact, view, numbers).near
  const siblings = ({ id, partOf }: Fact) =>
    partOf === null ? [] : view.partsOf(partOf).filter((other) => other.id !== id && other.valueStart !== null)
  const matches = numbers
    .filter(
      ({ value, unit, key, valueStart, valueEnd, quote, label }) =>
        value !== null &&
        !isTargetOnly(question.text, view.text.slice(Math.max(0, valueStart! - 6), valueStart!)) &&
        !countsOtherBodies(question.text, view.text.slice(valueEnd!, valueEnd! + BEHIND)) &&
        !isOfOnePeriod(question.text, view.text.slice(Math.max(0, valueStart! - 14), valueStart!)) &&
        (question.unit === null || sameUnit(question.unit, unit)) &&
        !(
          asksForNoEnd(question.text) &&
          /[至到由从]$/u.test(view.text.slice(Math.max(0, valueStart! - 2), valueStart!).trim())
        ) &&
        // 直播间一期最多多少人看: of one, and not of all of them.
        !(OF_ONE.test(question.text) && !/最[高多]|单[期条篇场个次]/u.test(quote + label)) &&
        // 公报一期印多少份: 4期 are issues.
        !(question.unit === '份' && unit === '期' && /印|[每一]期/u.test(question.text)) &&
        // 下辖7个社区 counts no information, which is asked for in 条.
        !(COUNTS_CHANNELS.test(question.text) && unit !== null && !/^[个家类种]$/u.test(unit)) &&
        // how many accounts: 关注量达到51000 counts none, though it bears no unit.
        !(ofChannels && (unit === null ? AUDIENCE.test(quote + label) : !/^[个家类种]$/u.test(unit))) &&
        !(question.unit === '条' && question.text.includes('条') && unit === '个' && !key.startsWith('published.')),
    )
    .map((fact) => {
      const { near, clause, sentence, paragraph, section, whole: total } = surroundingsOf(fact, view, numbers)
      // 认定公文属性1286件，其中不予公开243件: what the total counts a part counts too, which has a name of its own.
      const named = total !== '' && words.some((word) => wordIn(word, near) >= 0.8)
      const beside = (word: string) =>
        Math.max(
          soundsLike(word, fact) ? 0.9 : 0,
          wordIn(word, near),
          0.6 * wordIn(word, clause),
          named ? 0.7 * wordIn(word, total) : 0,
        )
      let coverage = 0
      let nearness = 0
      for (const word of words) {
        const weight = wordWeight(word) / whole
        const inSentence = Math.max(beside(word), 0.9 * wordIn(word, clause), 0.8 * wordIn(word, sentence))
        coverage +=
          (needed(word) / wholeNeeded) *
          Math.max(inSentence, 0.75 * wordIn(word, paragraph), 0.5 * wordIn(word, section))
        nearness += weight * beside(word)
      }
      // 微信12个、抖音1个: what stands right beside the one is not asked of the other.
      const claimed = (word: string) =>
        wordIn(word, near) === 0 && total !== '' && siblings(fact).some((other) => wordIn(word, nearOf(other)) >= 0.8)
      const heads = headed.map((word) =>
        Math.max(
          claimed(word) ? 0 : beside(word),
          // 整改问题427条，其中失效链接66条: what was done with all of them was done with these.
          wordIn(word, total),
          // 房屋质量投诉, of 办理12345热线工单5217件，其中房屋质量类1468件: who calls complains.
          /投诉|诉求/u.test(word) && /热线|工单/u.test(total) && !/热线|工单/u.test(question.text) ? LEAST_HEAD : 0,
          opensList(word, question.text, clause) ? wordIn(word, clause) : 0,
          // 县长信箱收到多少封, where the sentence counts nothing in 封: what else it counts is no answer.
          question.unit && question.unit !== '条' && closeUnit(question.unit, fact.unit)
            ? 0.6 * wordIn(word, sentence)
            : 0,
        ),
      )
      const spoken = verbs.filter(({ printed }) => wordIn(printed, near) > 0)
      // 采纳了多少条意见, of 收到意见507条，采纳132条: the noun may stand with the number before.
      const isCounted =
        counted.length === 0 ||
        counted.some((word) => beside(word) > 0 || wordIn(word, total) > 0) ||
        (counted.some((word) => wordIn(word, sentence) > 0) &&
          (spoken.length > 0 || question.heads.some((word) => !counted.includes(word) && wordIn(word, near) >= 0.8)))
      const fits =
        which.every((word) => beside(word) > 0 || wordIn(word, paragraph + section) > 0) &&
        (strange === null || near.includes(strange)) &&
        isCounted &&
        (!ofChannels || isOfChannels(near)) &&
        (!isOfPeople || countsPeople(fact, near))
      const head = !fits ? 0 : heads.length > 0 ? Math.max(...heads, ...spoken.map(() => SPOKEN_HEAD)) : 1
      const rank =
        2.5 * weighted(heads) +
        nearness +
        0.5 * coverage +
        0.3 * changeEnd(fact, view, question.text) +
        (isTotalOf(question.heads, near) ? 0.7 : 0) +
        (saidInFull(words.at(-1)!, question, near) ? 0.3 : 0) +
        (question.unit !== null && fact.unit === question.unit ? 0.2 : 0) +
        (question.unit === '条' && fact.key.startsWith('published.') ? 0.5 : 0) +
        (question.softUnit && sameUnit(question.softUnit, fact.unit) ? 0.4 : 0)
      return {
        fact,
        coverage,
        nearness,
        otherTime: isTime(fact.unit) && isOtherTime(question.text, sentence),
        head: countsOnlySome(near, { ...question, text: spokenText }) ? 0 : head,
        rank,
        spoken,
      }
    })
    .filter(
      ({ coverage, nearness, head, spoken, otherTime }) =>
        !otherTime &&
        coverage >= LEAST_COVERAGE &&
        head >= LEAST_HEAD &&
        (nearness >= LEAST_NEARNESS ||
          question.heads.length > 0 ||
          spoken.length > 0 ||
          SPECIFIC_UNITS.has(question.unit ?? '') ||
          (question.unit !== null && coverage >= SURELY && words.some((word) => word.length >= LONG_NAME))),
    )
  // Where the verb of the question stands beside one of them, the others speak of something else.
  const told = matches.filter(({ spoken }) => spoken.length > 0)
  if (told.length > 0 || verbs.some(({ strict }) => strict)) matches.splice(0, matches.length, ...told)
  return matches.sort(
    (a, b) => b.rank - a.rank || partOrWhole(a.fact, b.fact, question.text) || a.fact.start! - b.fact.start!,
  )
}
