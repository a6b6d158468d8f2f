/**
 * A claim of a yes/no question that a mere mention does not settle: that all of it was done (都整改完了吗),
 * that there was none (没有收到申请，对吗), or a place in an order (是不是全县第一).
 */
import type { Query } from '../model/query.ts'
import { parseNumeral } from '../text/parse-numeral.ts'

export type Claim = { kind: 'all' } | { kind: 'none' } | { kind: 'place'; first: number; last: number }

const ALL =
  /(?:全部|全都|都|全)[^，。？！,?!]{0,8}(?:了|完|好|结|成|回复|答复|办理)(?:了)?(?:吗|么|吧|没有?|[?？]|$)|(?:改|整改|办|处理|解决|落实)(?:完|到位|好)(?:了)?(?:吗|么|没有?)(?=[?？，,。]|$)|是不是(?:全部|全都|都)|\ball\b/u
const NONE =
  /(?<!有)(?:没有?|未|不曾|从未)(?!错|问题|有)[^，。？！,?!]{1,24}(?:[，,]?(?:(?:这个?)?(?:说法|话|事))?(?:对吗|对吧|对不对|是吗|是吧|是不是|属实吗|是真的吗|真的吗)|吧)[?？]?$|(?:是不是|难道)[^，。？！,?!]{0,10}(?:都?没有?|从未|未)(?!错|问题)|^(?:是不是真的|真的假的|是真的[吗么]|属实[吗么]|真是这样[吗么])[，,：:?？][^？！?!]{0,40}(?<!有)(?:没有?|未)(?!错|问题|有)|都没[收办有公开]{1,2}[，,](?:对吗|对吧|是吗|是吧|对不对)/u
const PLACE =
  /(第|前)(?!三方|一(?:时间|责任|书记|线|手))([一二三四五六七八九十百\d]{1,4})(?:名|位)?(?![一-鿿]{0,2}(?:季度|届|次|批|条|款|项|部分|期))/u
const FIRST = /首位|榜首|冠军/u
/** A place that a report states: 排名第7, 列第3名, 第二位. */
const STATED_PLACE =
  /(?:排名|位列|位居|名列|排在|排|列|居)[^，。；;,\d]{0,6}第([一二三四五六七八九十百\d]{1,4})|第([一二三四五六七八九十百\d]{1,4})[名位]/u
/** 问题21个，已整改20个. */
const PART_OF =
  /(\d+)[个件条项次起份封][^。；;\d]{0,12}(?:已|完成|办结|整改|回复|答复)[^。；;\d]{0,8}(\d+)[个件条项次起份封]/u
const RATE = /率[^，。；;\d]{0,6}(\d+(?:\.\d+)?)[%％]/gu

/** What the question claims, if it is one of these. */
export function claimOf({ question, named }: Query): Claim | null {
  const place = PLACE.exec(question)
  const number = place ? parseNumeral(place[2]!) : FIRST.test(question) ? 1 : null
  if (number !== null) return { kind: 'place', first: place?.[1] === '前' ? 1 : number, last: number }
  // 是不是有申请没办完: 没办完 names what is asked.
  const beside = named.reduce((rest, [start, end]) => rest.fill('·', start, end), question.split('')).join('')
  if (NONE.test(beside)) return { kind: 'none' }
  return ALL.test(question) ? { kind: 'all' } : null
}

/** Whether a sentence (folded, without white space) bears the claim out; null where it does not tell. */
export function judgeClaim(claim: Exclude<Claim, { kind: 'none' }>, sentence: string): boolean | null {
  if (claim.kind === 'place') {
    const stated = STATED_PLACE.exec(sentence)
    const place = stated ? parseNumeral(stated[1] ?? stated[2]!) : null
    return place === null ? null : place >= claim.first && place <= claim.last
  }
  const part = PART_OF.exec(sentence)
  if (part) return part[1] === part[2]
  const rates = [...sentence.matchAll(RATE)]
  if (rates.length > 0) return rates.every(([, rate]) => Number(rate) === 100)
  return /全部|全数|均已|均在|均按|逐一|逐条/u.test(sentence) ? true : null
}

/** 听说公开了500条，是真的吗: the number of the question against the number of the report. */
export function claimedNumber({ numbers, question }: Query): number | null {
  return numbers[0] ?? (/\bzero\b|为零|是零/u.test(question) ? 0 : null)
}
