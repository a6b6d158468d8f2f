/**
 * 网站、微信、微博分别发布信息100条、200条和300条: the names come first, the numbers after them in the same order. Each
 * number is read as if its own words stood before it: 微信发布信息200条.
 */
import type { Quantity } from '../../text/numerals.ts'
import { squeezeWords } from './plain.ts'
import { findChannels, PUBLISH } from './words.ts'

const JOINT = /^[、,和及与以]{0,2}$/
/** The names with what is said before them, and what is said of each of them. */
const NAMES_THEN =
  /(?:^|[,;:。])([^,;:。\d]*?)(?:(?:全年|年内|今年|本年度?|各)?(?:累计|共|总共)?)分别(?:累计|共计?|总计|合计|是|为)*([^,;:。\d]{0,14}?)(?:共计?|总计|累计|合计|已|达到?|约|近|超过?|为|是|有)*$/
const LEAD_IN = /^.*(?:通过|在|其中|利用|依托|截至)/
const BETWEEN_NAMES = /[、和及与]/

/** 微博粉丝数: the name of a channel, and what is counted of it and of those before it. */
function cutLast(name: string): [name: string, counted: string] {
  const end = findChannels(name).at(-1)?.end
  return end === undefined ? [name, ''] : [name.slice(0, end), name.slice(end).replace(/^上/, '')]
}

export interface Share {
  /** The words that the number stands for; empty where the list has more or fewer numbers than names. */
  phrase: string
  /** The first number of the list. */
  first: Quantity
}

/**
 * The words that one number of such a list stands for.
 *
 * @param text - the paragraph, folded in place
 * @param from - where the sentence starts
 * @param quantities - those of the sentence, in order
 * @returns null where the number is not one of such a list
 */
export function readShare(
  text: string,
  from: number,
  quantities: readonly Quantity[],
  quantity: Quantity,
): Share | null {
  const at = quantities.indexOf(quantity)
  const joined = (one: number) => JOINT.test(squeezeWords(text.slice(quantities[one]!.end, quantities[one + 1]!.start)))
  let first = at
  while (first > 0 && joined(first - 1)) first--
  const match = NAMES_THEN.exec(squeezeWords(text.slice(from, quantities[first]!.start)))
  if (!match) return null
  let last = first
  while (last + 1 < quantities.length && joined(last)) last++
  if (last === first) return null
  const names = match[1]!
    .replace(LEAD_IN, '')
    .split(BETWEEN_NAMES)
    .filter((name) => name !== '')
  if (names.length !== last - first + 1) return { phrase: '', first: quantities[first]! }
  const [lastName, counted] = cutLast(names.at(-1)!)
  // 公开预算、决算信息: the verb before the first name is that of all.
  const verb = [...names[0]!.matchAll(PUBLISH)].find(({ index }) => index === 0)?.[0] ?? ''
  const name = at === last ? lastName : names[at - first]!.slice(at === first ? verb.length : 0)
  return { phrase: `${verb}${name}${counted}${match[2]!}`, first: quantities[first]! }
}
