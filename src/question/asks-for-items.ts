/**
 * Whether a question wants a number of something: by its words (多少, 最多), by its terseness, or because it names
 * countable things (发布的信息, items on the website) where no words are wanted.
 */
import { ITEM_NOUNS } from '../catalog/vocabulary/prose.ts'
import type { Sign } from '../catalog/vocabulary/signs.ts'
import type { Mention } from './match-terms.ts'
import type { NormalizedQuestion } from './normalize.ts'
import { findAspects, findUnit } from './recognizers/operation.ts'
import type { TopicFinder } from './recognizers/topic.ts'
import { findYears } from './recognizers/year.ts'

/** Signs that a number is wanted. */
const NUMERIC: readonly Sign[] = [
  'howMany',
  'share',
  'difference',
  'growth',
  'max',
  'min',
  'rank',
  'breakdown',
  'average',
  'sum',
  'count',
]
const ITEM_UNITS = new Set(['条', '篇', '件', '期', '份', '则', '次', '项', '幅', '部'])

/** Whether there are any, and not what they are like. */
const EXISTS =
  /有没有|有无|是否有|(?:是否)?存在|有[^，。？！,?!]{1,24}(?:吗|么|没有|没)[?？]?$|\b(?:any|is|are|was|were) there\b|\bthere any\b|\bany\b/u
/** 公开了1369条是真的吗: the number of a claim is the number asked for. */
const CLAIMED =
  /\d[\d,.]*万?[余多]?(?:条|篇|件|期|则|次|人|个|份)|\b\d[\d,.]* (?:items|pieces|posts|articles|videos|issues|\w+ (?:posts|items|videos|issues))\b/u
const ENGLISH_ITEMS = /\b(?:items?|pieces?|(?<!by |the |via )posts?|articles?|videos?|gazette issues|issues of the)\b/u

export interface Asked {
  question: NormalizedQuestion
  text: string
  signs: ReadonlySet<Sign>
  unit: string | null
  terms: readonly Mention[]
  agencies: readonly { start: number; end: number }[]
  topicBeside: TopicFinder
}

/** 年报是谁发布的: by whom, and not how much. */
const BY_WHOM =
  /谁(?:来)?(?:发布|公布|公开|编制?|起草|写|出具?|印发?)的?[?？]?$|\bwho (?:published|issued|wrote|released|compiled)\b/u

export function asksForItems(asked: Asked): boolean {
  const { question, text, signs, unit } = asked
  if (BY_WHOM.test(text)) return false
  return (
    NUMERIC.some((sign) => signs.has(sign)) ||
    (unit !== null && ITEM_UNITS.has(unit)) ||
    isTerse(question, signs) ||
    (signs.has('verdict') && CLAIMED.test(text)) ||
    (!signs.has('words') &&
      findAspects(text).length === 0 &&
      (!signs.has('verdict') || EXISTS.test(text)) &&
      namesItems(asked))
  )
}

/** 官网发的信息, 刊发的稿件, WeChat posts: what is published is spoken of as things that can be counted. */
function namesItems({ text, signs, terms, agencies, topicBeside }: Asked): boolean {
  const published = terms.filter(({ category }) => category === 'channel' || category === 'publish')
  if (published.some(({ code }) => code === ITEM_NOUNS || code === 'gazette')) return true
  if (published.length === 0) return false
  if (ENGLISH_ITEMS.test(text)) return true
  // 有没有新媒体: a channel and nothing else, as 有没有开通新媒体 is not.
  const rest = () => topicBeside([...agencies, ...findYears(text), ...published])
  return signs.has('verdict') && rest().words.length === 0
}

const ENGLISH_SENTENCE =
  /\b(?:what|how|which|who|whom|why|when|where|did|does|do|is|are|was|were|has|have|had|can|could|should|would|tell|describe|explain|summari[sz]e|give|show|list)\b/u

/** 香山 2021 微博 条数, press conferences held in 2021: keywords without a verb or a question word. */
function isTerse(question: NormalizedQuestion, signs: ReadonlySet<Sign>): boolean {
  if (/谁(?!更|最)|[到去]哪(?:里|儿|去)/u.test(question.text)) return false
  if (signs.has('words') || signs.has('verdict') || /[?？]/u.test(question.original)) return false
  return question.language === 'en'
    ? question.text.split(' ').length <= 14 && !ENGLISH_SENTENCE.test(question.text)
    : question.text.length <= 24
}

/** 疫情防控呢, and the budget? and 古镇保护修缮? ask for a number again, after one. */
export function asksAgain(text: string, signs: ReadonlySet<Sign>): boolean {
  if (/呢[?？]?$|^(?:and|what about|how about)\b/u.test(text)) return true
  return /^[\p{Script=Han}“”]{2,12}[?？]$/u.test(text) && signs.size === 0 && findAspects(text).length === 0
}

/** 平台建设情况, 去了哪些村, 不足之处: a question of few words, but no number is wanted. */
export function wantsWords(text: string, signs: ReadonlySet<Sign>): boolean {
  if (signs.has('howMany') || signs.has('breakdown') || findUnit(text) !== null) return false
  return findAspects(text).length > 0 || /情况(?:说明|介绍|总结)?[?？。!！]?$|哪[些几]|对比|比较|区别/u.test(text)
}
