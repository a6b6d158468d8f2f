/**
 * A string that is wholly one number → the number.
 *
 * Reads arabic figures with grouping, decimals and 万/亿, and Chinese numerals, plain, formal and
 * digit by digit. It does not look inside text (see quantities.ts) and knows no units.
 */
import { fold } from './fold.ts'

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
}
/** Formal and traditional characters, and other ways to print the same word. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ 〇: '零', '○': '零', 两: '二', 兩: '二', 廿: '二十', 卅: '三十', 萬: '万', 億: '亿', 點: '点' },
  ...{ 壹: '一', 贰: '二', 貳: '二', 叁: '三', 參: '三', 肆: '四', 伍: '五', 陆: '六', 陸: '六' },
  ...{ 柒: '七', 捌: '八', 玖: '九', 拾: '十', 佰: '百', 仟: '千' },
}
/** Largest first: 三十六亿五千七百万 is cut at 亿 before 万. */
const PLACES: ReadonlyArray<readonly [word: string, size: number]> = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1000],
  ['百', 100],
  ['十', 10],
]
const sizeOf = new Map(PLACES)

const ARABIC = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/
/** Figures followed by words of magnitude, largest first: 1.2万, 3亿5000万, 5百万. */
const SCALED = /^(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?十?[万亿千百]+)+$/
const SCALED_PART = /([\d,.]+)([十百千万亿]+)/g

/** Keeps decimal figures free of binary dust: 36.57 × 1e8 is 3657000000. */
const tidy = (value: number) => Number(value.toPrecision(15))

function parseScaled(text: string): number {
  let value = 0
  for (const [, figures, words] of text.matchAll(SCALED_PART)) {
    let part = Number(figures!.replaceAll(',', ''))
    for (const word of words!) part *= sizeOf.get(word)!
    value += part
  }
  return tidy(value)
}

function readDigits(text: string): string | null {
  const digits = Array.from(text, (character) => DIGITS[character])
  return digits.every((digit) => digit !== undefined) ? digits.join('') : null
}

/** What follows a place: 一百零二 is 102, but 一百二 is 120 and 一万二 12000. */
function parseRest(text: string, size: number): number | null {
  if (text === '') return 0
  if (text.startsWith('零')) return parseWords(text.slice(1))
  const rest = parseWords(text)
  return rest !== null && text.length === 1 && size > 10 ? (rest * size) / 10 : rest
}

function parseWords(text: string): number | null {
  if (text in DIGITS) return DIGITS[text]!
  for (const [word, size] of PLACES) {
    // 一万亿 is cut at its last group, 一千一百 at its first place.
    const place = size >= 1e4 ? text.lastIndexOf(word) : text.indexOf(word)
    if (place < 0) continue
    const head = text.slice(0, place)
    const count = head === '' && size === 10 ? 1 : parseWords(head)
    const rest = parseRest(text.slice(place + 1), size)
    if (!count || rest === null || rest >= size || (size < 1e4 && count > 9)) return null
    return count * size + rest
  }
  return null
}

/** 三点五, 一点二万: the digits after 点 are read one by one. */
function parseWithPoint(text: string): number | null {
  const match = /^(.+)点([零一二三四五六七八九]+)([万亿]?)$/u.exec(text)
  if (!match) return null
  const whole = parseWords(match[1]!)
  const scale = match[3] ? sizeOf.get(match[3])! : 1
  return whole === null ? null : tidy(Number(`${whole}.${readDigits(match[2]!)}`) * scale)
}

/**
 * The value of a string that is wholly one numeral, else null.
 *
 * @param words - may be full width; white space around and inside is ignored
 *
 * @example
 * parseNumeral('36.57亿') // 3657000000
 * parseNumeral('第3') // null
 */
export function parseNumeral(words: string): number | null {
  const text = Array.from(fold(words).text.replace(/\s/gu, ''), (word) => PLAIN[word] ?? word).join('')
  if (text === '') return null
  if (ARABIC.test(text)) return Number(text.replaceAll(',', ''))
  if (SCALED.test(text)) return parseScaled(text)
  const digits = readDigits(text)
  return digits !== null ? Number(digits) : (parseWithPoint(text) ?? parseWords(text))
}
