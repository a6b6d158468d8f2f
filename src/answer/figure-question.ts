/**
 * What a figure of prose is looked for by, without the words that need not stand beside it.
 */
import { isNeutral } from '../catalog/vocabulary/neutral.ts'
import { backgroundRarity } from '../text/background-rarity.ts'
import { segment } from '../text/segment.ts'
import { verbsIn } from './counted-words.ts'
import { wordWeight } from './word-match.ts'

export interface FigureQuestion {
  words: readonly string[]
  /** Words right beside 多少 or 几. */
  heads: readonly string[]
  unit: string | null
  /** What the turn before was counted in: preferred, not required. */
  softUnit?: string | null | undefined
  /** What the turn before asked for in these words, its verb included: 镇长信箱收到. */
  before?: string
  /** The question itself: whether it asks for where a change began or ended. */
  text: string
}

/** 网友点了多少赞: the public is whom reports speak of, whether they say so or not. */
const PUBLIC = /^(?:群众|居民|村民|老百姓|百姓|市民|网民|乡亲们?|公众|消费者|网友|大伙儿?|街坊)$/u
const OF_THE_PUBLIC = 0.15

/** How much of the whole a word must be found for. */
export const needed = (word: string): number => (PUBLIC.test(word) ? OF_THE_PUBLIC : wordWeight(word))

const SCORE = /^(?:得分|评分|打分|分数|总分)$/u

/** 考核得分多少, of 考核中得93.2分: what is counted in 分 is a score, whatever it is called. */
function withoutScore(question: FigureQuestion): FigureQuestion {
  const words = question.words.filter((word) => !SCORE.test(word))
  if (question.unit !== '分' || words.length === 0) return question
  return { ...question, words, heads: question.heads.filter((word) => !SCORE.test(word)) }
}

/** 县长信箱老百姓写来多少封: who wrote need not stand beside the number. */
function ofThings(question: FigureQuestion): FigureQuestion {
  const heads = question.heads.filter((word) => !PUBLIC.test(word))
  return question.words.every((word) => PUBLIC.test(word)) ? question : { ...question, heads }
}

/** 砍了多少文件: a verb of one character that nobody knows, of a thing that reports have many of, must be the figure's own. */
export function strangeVerb({ text, words }: FigureQuestion): string | null {
  const [, verb] = /(\p{Script=Han})[了掉](?:多少|几)/u.exec(text) ?? []
  const [only] = words
  if (!verb || words.length !== 1 || only!.includes('|') || backgroundRarity(only!) > EVERYDAY || isNeutral(verb))
    return null
  return segment(text).some(({ word }) => word === verb) ? verb : null
}

/** In Chinese at large 文件 has 6.2, 骨干 8. */
const EVERYDAY = 6.5

/** 漫画的政策解读, 专家写的解读: a word right before the thing tells which of them, and must be spoken of with the figure. */
export function tellingWhich({ text, words }: FigureQuestion): readonly string[] {
  return words.filter((word) => {
    const at = text.indexOf(word)
    const [marked] =
      at < 0 ? [] : (/^(?:类|版|形式|格式|\p{Script=Han})?的|^类/u.exec(text.slice(at + word.length)) ?? [])
    const thing = marked && text.slice(at + word.length + marked.length)
    return thing !== undefined && needed(word) >= 1 && words.some((other) => other !== word && thing.startsWith(other))
  })
}

/** 多少人次访问, of 访问量412.6万次: looks are counted either way. */
const asLooks = (question: FigureQuestion): FigureQuestion =>
  question.unit === '人次' && LOOKS.test(question.text) ? { ...question, unit: '次' } : question

const LOOKS = /访问|浏览|点击|阅读|播放|收看|观看/u

/** 罚款总额 is how much of 罚款. */
const SUM_OF = /^(\p{Script=Han}{2,4})(?:总额|金额|数额|总数|总量)$/u

/** 用掉多少钱, of 花费1.9万元: a verb of the question stands for what reports print for it. */
function asPrinted(question: FigureQuestion): FigureQuestion {
  const verbs = verbsIn(question.text)
  const printed = (word: string) => {
    const verb = verbs.find((one) => one.word.test(word))
    if (verb) return `${word}|${verb.printed}`
    const [, thing] = SUM_OF.exec(word) ?? []
    return thing ? `${word}|${thing}` : word
  }
  return { ...question, words: question.words.map(printed), heads: question.heads.map(printed) }
}

/** The question without them. */
export const prepared = (asked: FigureQuestion): FigureQuestion => asPrinted(ofThings(withoutScore(asLooks(asked))))
