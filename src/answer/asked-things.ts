/**
 * What a passage must speak of: the words of the question, each with what reports write for it.
 */
import { findSayings } from '../catalog/sayings.ts'
import { isNeutral } from '../catalog/vocabulary/neutral.ts'
import { printedWords } from '../catalog/vocabulary/printed-words.ts'
import type { Query } from '../model/query.ts'
import { backgroundRarity } from '../text/background-rarity.ts'
import { squeeze } from '../text/fold.ts'
import { segment } from '../text/segment.ts'
import { toSimplified } from '../text/traditional.ts'
import { ASPECT_WORD, aboutWhat } from './asked-words.ts'
import { wordIn, wordWeight } from './word-match.ts'

export interface AskedThing {
  said: string
  /** Other words for it, in any of which a report may speak of it; none for a word without such. */
  written: readonly string[]
  /** It is something that goes wrong: an answer to what is done about it speaks of it. */
  trouble: boolean
  /** How much it says of what is asked. */
  weight: number
}

/** The question without the names, years and fees that were understood, in the shape that sentences have. */
function restOf({ question, agencies, years, fee }: Query): string {
  const stated = [...agencies, ...years].flatMap(({ span }) => (span ? [span] : []))
  const rest = [...stated, ...fee].reduce(
    (text, [start, end]) => text.slice(0, start) + '|'.repeat(end - start) + text.slice(end),
    question,
  )
  return squeeze(toSimplified(rest))
    .text.toLowerCase()
    .replace(YES_OR_NO, (words, verb: string) => `¦¦${verb}${words.slice(3)}`)
}

/** 公开栏被人撕了: what befell the thing is what is asked about. */
const BEFALLEN = /被(?:人家?|别人|谁)?(\p{Script=Han}{1,2}?)(?:[了掉走坏过]|(?=怎|咋|没|吗|的|$))/gu

/** 教不教, 拿没拿到: the verb is what is asked, and asks for nothing of its own, but 收没收钱 for 收钱. */
const YES_OR_NO = /(\p{Script=Han})[没不]\1[到过成]?/gu

/** Such a verb where the first half of it is blanked. */
const ASKING = /¦¦\p{Script=Han}[到过成]?/gu

/** In Chinese at large 公开栏 has 14, 更新 6.7, 保证 5.7, 提供 4.9; what is no word of the dictionary is like most that are. */
const [COMMON, USUAL] = [3, 8]
/** What says next to nothing, and what says the most. */
const [LEAST, MOST] = [0.15, 1.4]

/** 人不, 天开: two characters that are no word are what was left between words. */
const isWord = (word: string) => word.length !== 2 || backgroundRarity(word, 0) > 0 || segment(word).length === 1

function rarityOf(word: string): number {
  const rarity = word.includes('|') ? USUAL : backgroundRarity(word, USUAL)
  return Math.min(Math.max((rarity - COMMON) / (USUAL - COMMON), LEAST), MOST)
}

/** @param words - the words of the question that ask for something, as `askedWords` gives them */
export function askedThings(query: Query, words: readonly string[]): AskedThing[] {
  const rest = restOf(query)
  const single = new Set(segment(rest).flatMap(({ word, start }) => (word.length === 1 ? [start] : [])))
  // 信息公开不足之处: what is wrong at large, and not what is published too little.
  const asking = [...rest.matchAll(ASKING)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
  const sayings = findSayings(rest, (at) => single.has(at)).filter(
    ({ said, start, end }) =>
      !asking.some((other) => other.start <= start && end <= other.end) &&
      !(said.startsWith('申请') && aboutWhat(query.question)) &&
      !ASPECT_WORD.test(said) &&
      !isNeutral(said) &&
      !(said === '钱' && /(?:多少|几块?)$/u.test(rest.slice(0, start))) &&
      !rest.startsWith('之处', end),
  )
  const asked = [...query.question.matchAll(YES_OR_NO)].map(([words]) => words)
  // 乡干部 of 香山乡干部: the word holds the saying, where it does not share a place with it.
  const isSaid = (word: string) => {
    const at = rest.indexOf(word)
    return sayings.some(
      ({ start, end, said }) => word.includes(said) || (at >= 0 && start < at + word.length && at < end),
    )
  }
  const befallen = [...rest.matchAll(BEFALLEN)]
    .filter(({ index }) => !sayings.some(({ start, end }) => index < end && start > index))
    .map(([, verb]) => ({ said: verb!, written: [] as readonly string[], trouble: true }))
  const things = [
    ...befallen,
    ...words
      .filter((word) => !isSaid(word) && isWord(word) && !asked.some((other) => other.includes(word)))
      .map((word) => ({ said: word, written: [] as readonly string[], trouble: false })),
    ...sayings.filter(({ written }) => written.length > 0),
  ]
  const distinct = new Map(things.map((thing) => [thing.said, thing]))
  return [...distinct.values()].map((thing) => ({ ...thing, weight: wordWeight(thing.said) * rarityOf(thing.said) }))
}

const DOWN = { said: '下降', written: ['下降', '减少', '降低', '降至', '减', '降'] }
const UP = { said: '增长', written: ['增长', '增加', '上升', '提高', '增至', '增', '升'] }

/** 公开条数为什么下降: the thing that is counted, and the way it went. */
export function changedThings({ question, metrics }: Query): AskedThing[] {
  const down = /减|降|少|跌|掉|下滑|回落|缩|\b(?:less|fewer|decreas|drop|fall|fell|declin)/iu.test(question)
  if (!down && !/增|升|涨|多|提高|\b(?:more|increas|grow|grew|rise|rose)/iu.test(question)) return []
  const words = metrics.length > 0 ? metrics.flatMap(({ metric }) => printedWords(metric)) : printedWords(PUBLISHED)
  const change = { ...(down ? DOWN : UP), trouble: true, weight: 1.2 }
  return [...words.map((said) => ({ said, written: [], trouble: false, weight: 0.8 })), change]
}

const PUBLISHED = { kind: 'prose', key: 'published.total' } as const

/** What a report writes for a saying says a little less than the word itself. */
const [WRITTEN, MORE_WRITTEN] = [0.85, 0.05]

/** 0 … 1: how well a thing is found in a squeezed text. */
export function thingIn({ said, written }: AskedThing, plain: string): number {
  const itself = written.length > 0 && plain.includes(said) ? 1 : written.length > 0 ? 0 : wordIn(said, plain)
  if (itself > 0) return itself
  // 坑坑洼洼的路: 路段坑槽较多 says more of it than 道路养护.
  const forms = written.filter((form) => plain.includes(form))
  const apart = forms.filter((form) => !forms.some((other) => other !== form && other.includes(form))).length
  return apart === 0 ? 0 : WRITTEN + Math.min(apart - 1, 2) * MORE_WRITTEN
}
