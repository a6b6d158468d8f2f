/**
 * Numbers that count nothing: where a number with a measure word after it is
 * part of a name, an order, a range or a code.
 *
 * All texts here are folded (fold.ts). Dates, document numbers, phone numbers and postcodes need no
 * rule: they have no measure word after them.
 */

/** Set phrases that begin with a number. */
const SET_PHRASES = [
  ...['四个意识', '四个自信', '四个全面', '四个服务', '四个不摘', '四个最严', '两个维护', '两个确立', '两个结合'],
  ...['两个一百年', '两个大局', '两个责任', '两个覆盖', '两个清单', '三个代表', '三个务必', '三个清单', '三个区分'],
  ...['五个一', '十个明确', '六个必须', '八项规定', '三项制度', '两项补贴', '三类人口', '三类人群', '三类内部'],
  ...['四类过程', '三位一体', '四位一体', '五位一体', '两件套', '四件套', '两面人', '三分之', '四分之', '二次供水'],
]

/** A number after these orders or repeats, and does not count: 第三方, 前10名, 每一位. */
const ORDERING_BEFORE = /(?:第|第[\d一二三四五六七八九十百]+[、,和及至-]|(?<![目此以之年月日])前|哪|之|成千)$/
/** 统一, 进一步, 逐一: words that 一 is a part of, but not 信访系统1件, 购进两台. */
const BEFORE_ONE = /(?:逐|任|另|某|统|进|唯)$/
const NAMED_BEFORE = /[<《〈〔【]$/
const CODE_BEFORE = /[A-Za-z@_#&=/*×]$|\d[:.]$|\d ?[-~至到] ?$|\d\+$|\.$/
const CODE_AFTER = /^(?:[@_#&=/*×]|[A-FH-LN-SU-Za-z]|:\d| ?[-~至到] ?\d|\+[\dNXx]|\.\d)/
/** 三家子镇, 五台县: a Han numeral with a measure word may be the beginning of a place's name. */
const PLACE_NAME_AFTER =
  /^(?:台|家|户|间|座|块|组|队|站|处|栋|支|所|架|张)[^，,。;、的]{0,2}(?:镇|乡|村|县|市|区|街道|屯|庄)/
const CLOCK_BEFORE = /\d ?[时点] ?$/

export interface Candidate {
  /** Text before the number and from its first and last character on, folded. */
  before: string
  from: string
  after: string
  unit: string | null
  /** The numeral is written in Han characters. */
  han: boolean
  /** A quotation opens right before the number, which then begins a name: “三类人口”. */
  quoted: boolean
}

/** Whether the number is no quantity although a unit may follow it. */
export function countsNothing({ before, from, after, unit, han, quoted }: Candidate): boolean {
  if (han && from.startsWith('一') && BEFORE_ONE.test(before)) return true
  if (quoted || ORDERING_BEFORE.test(before) || NAMED_BEFORE.test(before)) return true
  if (!han && (CODE_BEFORE.test(before) || CODE_AFTER.test(after))) return true
  if (SET_PHRASES.some((phrase) => from.startsWith(phrase))) return true
  if (han && PLACE_NAME_AFTER.test(after)) return true
  return unit === '分' && (han || CLOCK_BEFORE.test(before))
}

/** The stretches of a folded text that are titles of works and documents: 《…》. */
export function findTitles(text: string): Array<[start: number, end: number]> {
  return Array.from(text.matchAll(/《[^《》\n]{1,120}》/g), (match) => [match.index, match.index + match[0].length])
}

/**
 * Whether a quotation mark right before an offset of a source text opens one.
 *
 * A straight mark opens where an even number of them stands before it in its line.
 */
export function opensQuotation(source: string, offset: number): boolean {
  const mark = source[offset - 1]
  if (mark === undefined) return false
  if ('“‘「『'.includes(mark)) return true
  if (mark !== '"' && mark !== '＂') return false
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset - 1)
  return (line.match(/["＂]/g)?.length ?? 0) % 2 === 0
}
