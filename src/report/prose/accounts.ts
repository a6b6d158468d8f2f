/**
 * Accounts by their names, as a report introduces them: “渣津发布”微信公众号, 抖音号“看渣津”. Later the name alone
 * tells the channel: “渣津发布”粉丝3120人.
 */
import { foldInPlace, squeezeWords } from './plain.ts'
import { type Channel, FOLLOWERS, findChannels, oneChannel, READS } from './words.ts'

export type Accounts = ReadonlyMap<string, Channel>

const NAMED = /"([^"]{2,16})"/g
/** Characters between a name and its channel: “渣津发布”政务微信公众号. */
const BESIDE = 8

/** Accounts that the text introduces with one channel, and never with another. */
export function findAccounts(text: string): Accounts {
  const words = squeezeWords(foldInPlace(text))
  const channels = new Map<string, Channel | 'several'>()
  for (const { 1: name, 0: whole, index } of words.matchAll(NAMED)) {
    const end = index + whole.length
    const after = /^[^"、,。;\d]*/.exec(words.slice(end, end + BESIDE))![0]
    const before = /[^"、,。;\d]*$/.exec(words.slice(Math.max(0, index - BESIDE), index))![0]
    const channel = oneChannel(findChannels(after)) ?? oneChannel(findChannels(before))
    if (channel === null) continue
    const known = channels.get(name!) ?? channel
    channels.set(name!, known === channel ? channel : 'several')
  }
  return new Map([...channels].filter((entry): entry is [string, Channel] => entry[1] !== 'several'))
}

/** 武义教育粉丝量为: without quotation marks, its audience right after it. */
const AUDIENCE_AFTER = new RegExp(`^的?总?(?:${FOLLOWERS.source}|${READS.source})`)

/** The channel of the last account that is named in the words, if any. */
export function channelOfAccount(words: string, accounts: Accounts): Channel | null {
  const names = [...words.matchAll(NAMED)].map(([, name]) => accounts.get(name!) ?? null)
  const quoted = names.findLast((channel) => channel !== null)
  if (quoted) return quoted
  for (const [name, channel] of accounts) {
    const at = words.lastIndexOf(name)
    if (at >= 0 && AUDIENCE_AFTER.test(words.slice(at + name.length))) return channel
  }
  return null
}
