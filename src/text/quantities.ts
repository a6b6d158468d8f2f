/**
 * Finds what a text counts: number, unit and the words that say how exactly.
 *
 * A quantity is a number with a measure word after it (1800余条, 两次, 11.66万元, 100%), or a bare
 * one where the words before it announce a count (总关注量118, 阅读数超1.2万). Everything else that has digits
 * (dates, document numbers, phones, 12345, list numbers, ordinals, names such as 三审三校) is none.
 * Examples: test/text/numerals.corpus.ts.
 */
import { fold } from './fold.ts'
import { countsNothing, findTitles, opensQuotation } from './not-quantities.ts'
import { parseNumeral } from './parse-numeral.ts'
import { allowsDecimals, unitAt } from './units.ts'

export interface Quantity {
  /** Half-open, in UTF-16 code units of the source; with the words of approximation and the unit. */
  start: number
  end: number
  value: number
  /** How exactly the words give the number; the same terms as `Qualifier` of a fact. */
  qualifier: 'exact' | 'about' | 'atLeast' | 'almost'
  unit: string | null
  /** The number itself: 90万, 1.2, 十二. */
  valueStart: number
  valueEnd: number
}

type Approximation = Exclude<Quantity['qualifier'], 'exact'>

const FIGURES = String.raw`\d{1,3}(?:[, ] ?\d{3})+(?!\d)(?:\.\d+)?|\d(?: \d)+(?!\d)|\d+(?:\.\d+)?`
const HAN = '[零〇○一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟]'
/** 万 before 元 belongs to the unit. */
const MAGNITUDE = '(?: ?(?:[十百千]?[万亿]亿?(?!美?元)|[百千](?!分|瓦)))?'
const NUMBER = new RegExp(
  `(?<percent>(?<=百分之)(?:${HAN}+(?:点${HAN}+)?|\\d+(?:\\.\\d+)?))` +
    `|(?<arabic>\\d+(?:\\.\\d+)?亿\\d+(?:\\.\\d+)?万|(?:${FIGURES})${MAGNITUDE})` +
    `|(?<han>${HAN}+(?:点${HAN}+)?)`,
  'g',
)

const BEFORE: ReadonlyArray<readonly [RegExp, Approximation]> = [
  [/(?:不超过|不足|不到|(?<!不)少于|(?<!不)低于|接近|(?<![最附邻临就远亲靠])近)$/, 'almost'],
  [/(?:不少于|不低于|至少|高于|超过|超出|(?<!赶)超|突破|逾)$/, 'atLeast'],
  [/(?:大约|大概|约为|约)$/, 'about'],
]
const AFTER_NUMBER: ReadonlyArray<readonly [RegExp, Approximation]> = [
  [/^ ?(?:余|多(?!样|元|个|种|类|次|方|部|措|形)|多(?=[个种类次]))/, 'atLeast'],
  [/^ ?(?:几|\+)/, 'atLeast'],
  [/^ ?来(?=[件条个名人次篇户家份期场项])/, 'about'],
]
const AFTER_UNIT: ReadonlyArray<readonly [RegExp, Approximation]> = [
  [/^ ?(?:左右|上下)/, 'about'],
  [/^ ?(?:及以上|以上|之多)/, 'atLeast'],
  [/^ ?(?:以下|以内)/, 'almost'],
]
/** 百余条, 上千人次, 近万人: a magnitude alone counts only with a word of approximation. */
const BARE_MAGNITUDE = /^[百千万亿]+$/
const UP_TO_BARE = /(?:上|约|近|超|逾|超过|突破)$/
/** Words that announce a count, so that the number after them needs no unit. */
const ANNOUNCES_COUNT =
  /(?:数|量|率|用户|粉丝|关注|订阅|阅读|浏览|点击|播放|共计|合计|总计|累计|信息|视频|稿件)(?:已|均|总|共|有|计|为|是|达到|达|高达|累积|累计|突破|超过|超|逾|近|约|[:, (])*$/
const STRONGLY_ANNOUNCES =
  /(?:数|量|率|用户|粉丝|关注|订阅|阅读|浏览|点击|播放|合计|总计|共计)(?:已|均|总|共|有|计|为|是|达到|达|高达|累积|累计|突破|超过|超|逾|近|约|增至|[: ])*$/
const BOUNDARY = /^(?:$|[\s,.;:!?。、()"'/])/
/** 一 mostly counts nothing (一次性, 一项全新的工作); before these it does: 一名负责人. */
const COUNTED_BY_ONE = new Set(['名', '台', '架', '位'])

function find(table: ReadonlyArray<readonly [RegExp, Approximation]>, text: string) {
  for (const [pattern, approximation] of table) {
    const match = pattern.exec(text)
    if (match) return { approximation, length: match[0].length }
  }
  return null
}

/** 近1800余条 says both below and above; of other pairs the word after the number is the closer one. */
function combine(before: Approximation | undefined, after: Approximation | undefined): Quantity['qualifier'] {
  if (before === 'almost' && after === 'atLeast') return 'about'
  return after ?? before ?? 'exact'
}

/** Also reads a bare magnitude as one of it: 百 in 百余件. */
function valueOfNumeral(numeral: string): number | null {
  if (!BARE_MAGNITUDE.test(numeral)) return parseNumeral(numeral)
  return Array.from(numeral).reduce((value, word) => value * parseNumeral(`一${word}`)!, 1)
}

interface Reading {
  numeral: string
  unit: string | null
  approximation: Approximation | undefined
  /** Ends of the number, and of the number with its unit. */
  numeralEnd: number
  end: number
}

/** What stands from the number on: approximation, a magnitude after it (10余万条), unit. */
function readFrom(text: string, start: number, words: string): Reading {
  let numeral = words
  let numeralEnd = start + words.length
  const approximation = find(AFTER_NUMBER, text.slice(numeralEnd, numeralEnd + 4))
  let end = numeralEnd + (approximation?.length ?? 0)
  const magnitude = approximation && /^ ?[万亿](?!美?元)/.exec(text.slice(end, end + 4))
  if (magnitude) {
    numeral += magnitude[0].trim()
    end += magnitude[0].length
    numeralEnd = end
  }
  const gap = /^ */.exec(text.slice(end, end + 3))![0].length
  const unit = unitAt(text.slice(end + gap, end + gap + 10))
  if (unit !== null) end += gap + unit.length
  return { numeral, unit, approximation: approximation?.approximation, numeralEnd, end }
}

/** 1. 3条 or 1.3条 at the beginning of an item is the third of a list number, not 1.3 items. */
function dropListNumber(before: string, words: string): number {
  const match = /^\d{1,2}\.(?=\d+$)/.exec(words)
  return match && /(?:^|[\n。;])\s*$/.test(before) ? match[0].length : 0
}

/**
 * All quantities of a text in their order.
 *
 * @param text - a report's prose or a question; tolerates white space between number and unit
 * @returns with offsets into `text` itself
 *
 * @example
 * findQuantities('公开172 余条')[0] // { value: 172, qualifier: 'atLeast', unit: '条', … }
 */
export function findQuantities(text: string): Quantity[] {
  const folded = fold(text)
  const titles = findTitles(folded.text)
  const found: Quantity[] = []
  NUMBER.lastIndex = 0
  for (let match = NUMBER.exec(folded.text); match; match = NUMBER.exec(folded.text)) {
    const { percent, arabic } = match.groups!
    let words = match[0]
    let start = match.index
    const before = folded.text.slice(Math.max(0, start - 24), start)
    // 分别为100,200条: the comma separates two numbers.
    if (arabic && /[, ]/.test(words) && /(?:分别|依次)[^。;]*$/.test(before)) {
      words = /^\d+/.exec(words)![0]
      NUMBER.lastIndex = start + words.length
    }
    let reading = readFrom(folded.text, start, words)
    if (arabic && words.includes('.') && reading.unit !== null && !allowsDecimals(reading.unit)) {
      const skipped = dropListNumber(before, words)
      start += skipped
      words = words.slice(skipped)
      reading = readFrom(folded.text, start, words)
    }
    const quantity = judge({
      text: folded.text,
      before,
      start,
      words,
      reading,
      percent: percent !== undefined,
      han: arabic === undefined,
      quoted: opensQuotation(text, folded.at(start)),
    })
    if (!quantity || titles.some(([from, to]) => start >= from && start < to)) continue
    NUMBER.lastIndex = quantity.end
    found.push({
      ...quantity,
      start: folded.at(quantity.start),
      end: folded.endAt(quantity.end),
      valueStart: folded.at(quantity.valueStart),
      valueEnd: folded.endAt(quantity.valueEnd),
    })
  }
  return found
}

interface Judged {
  text: string
  before: string
  start: number
  words: string
  reading: Reading
  percent: boolean
  han: boolean
  quoted: boolean
}

/** The quantity in offsets of the folded text, or null where the number counts nothing. */
function judge({ text, before, start, words, reading, percent, han, quoted }: Judged): Quantity | null {
  const unit = percent ? '%' : reading.unit
  const after = text.slice(start + words.length, start + words.length + 12)
  const from = text.slice(start, start + 8)
  if (!percent && countsNothing({ before, from, after, unit, han, quoted })) return null
  const value = valueOfNumeral(reading.numeral)
  if (value === null) return null
  const approximated = find(BEFORE, before.trimEnd())
  const bare = BARE_MAGNITUDE.test(reading.numeral)
  if (han && !percent) {
    if (/[数几]$/.test(before) || (words.length > 1 && !/[十百千万亿拾佰仟廿卅]/.test(words))) return null
    if (/^[零〇○]$/.test(words)) return null
    if (words === '一' && !COUNTED_BY_ONE.has(unit ?? '')) return null
    if (bare && !reading.approximation && !UP_TO_BARE.test(before)) return null
    if (unit === null) return null
  }
  const tail = text.slice(reading.end, reading.end + 6)
  const afterUnit = find(AFTER_UNIT, tail)
  const approximate = reading.approximation ?? approximated?.approximation ?? afterUnit?.approximation
  if (unit === null && !isBareCount(before, words, tail.slice(afterUnit?.length ?? 0), approximate !== undefined))
    return null
  if (bare && /上$/.test(before)) reading.approximation ??= 'atLeast'
  const qualifierLength = approximated ? before.length - before.trimEnd().length + approximated.length : 0
  return {
    start: start - (percent ? 3 : 0) - qualifierLength,
    end: reading.end + (afterUnit?.length ?? 0),
    value,
    qualifier: combine(approximated?.approximation, reading.approximation ?? afterUnit?.approximation),
    unit,
    valueStart: start,
    valueEnd: reading.numeralEnd,
  }
}

/** A number without a unit counts where the words before it say so, or where it is rounded: 信息260余, 阅读近90万. */
function isBareCount(before: string, words: string, after: string, approximate: boolean): boolean {
  if (!BOUNDARY.test(after) || (/^\d{5,}$/.test(words) && /话|编|真|号|:\s*$/.test(before.slice(-3)))) return false
  if (STRONGLY_ANNOUNCES.test(before)) return true
  return ANNOUNCES_COUNT.test(before) && (approximate || /[万亿]$/.test(words))
}
