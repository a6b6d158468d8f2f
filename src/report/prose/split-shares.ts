/**
 * 网站、微信、微博分别发布信息100条、200条和300条: the names come first, the numbers
 * after them in the same order.
 */
import { ITEM_KEY } from '../../catalog/prose-metrics.ts'
import type { Quantity } from '../../text/numerals.ts'
import { squeezeWords } from './plain.ts'
import { type Naming, tidyTopic } from './wording.ts'
import { findChannels, oneChannel } from './words.ts'

const JOINT = /^[、,和及与以]{0,2}$/
const NAMES_THEN =
  /(?:^|[,;:。])([^,;:。]*?)(?:上|平台)?分别(?:公开|发布|推送|转发|编发|转载|主动公开)?(?:各类)?(?:政府|政务)?(?:信息)?(?:共|为|是|计)?$/

/**
 * @param text - the paragraph, folded in place
 * @param from - where the sentence starts
 * @param quantities - those of the sentence, in order
 * @returns null where the number is not one of such a list
 */
export function splitShares(
  text: string,
  from: number,
  quantities: readonly Quantity[],
  quantity: Quantity,
): Naming | null {
  const at = quantities.indexOf(quantity)
  let first = at
  while (first > 0 && JOINT.test(squeezeWords(text.slice(quantities[first - 1]!.end, quantities[first]!.start))))
    first--
  const match = NAMES_THEN.exec(squeezeWords(text.slice(from, quantities[first]!.start)))
  if (!match) return null
  let last = first
  while (
    last + 1 < quantities.length &&
    JOINT.test(squeezeWords(text.slice(quantities[last]!.end, quantities[last + 1]!.start)))
  )
    last++
  const names = match[1]!
    .replace(/^.*(?:通过|在|其中)/, '')
    .split(/[、和及与]/)
    .filter((name) => name !== '')
  if (names.length < 2 || names.length !== last - first + 1) return null
  const name = names[at - first]!
  const channel = oneChannel(findChannels(name))
  const publishes = /公开|发布|推送|转发|编发|转载|信息/.test(match[0].slice(match[0].lastIndexOf('分别')))
  if (channel !== null && channel !== 'several')
    return { key: `published.${channel.code}`, label: name, fromBefore: null }
  return publishes ? { key: ITEM_KEY, label: tidyTopic(name), fromBefore: null } : null
}
