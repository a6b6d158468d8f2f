/**
 * What a number in prose counts: the key of its metric, from the words before
 * and after it.
 *
 * The order of the questions matters: rates and money first, then readers and followers, the hotline,
 * and last what was published (name-published.ts). What fits none is `stated`.
 */
import { STATED_KEY } from '../../catalog/prose-metrics.ts'
import { channelOfAccount } from './accounts.ts'
import { namePublished } from './name-published.ts'
import { type Naming, named, tidyLabel, type Wording } from './wording.ts'
import {
  CASE_UNITS,
  COMPARES,
  FOLLOWERS,
  findChannels,
  GROWTH,
  HANDLED,
  HOTLINE,
  oneChannel,
  READS,
  SINGLE_PIECE,
} from './words.ts'

const NOT_COUNTED = /[元%‰倍]$|百分点|天|小时|个月|工作日|[公平]|米|亩|吨/
const READER_UNITS = new Set(['人', '个', '次', '人次', '名', '户', '位', '条次'])

/** The year named last before the number, titles of documents aside, is another than the one reported on. */
function ofAnotherYear({ phrase, before, year }: Wording): boolean {
  const last = `${before}${phrase}`
    .replace(/《[^《》]*》/g, '')
    .match(/20\d\d(?=年)/g)
    ?.at(-1)
  return year !== null && last !== undefined && Number(last) !== year
}

function nameReach({ phrase, unit, channelBefore, channelOfLastSentence, accounts }: Wording): Naming | null {
  const reads = READS.test(phrase)
  const follows = !reads && FOLLOWERS.test(phrase)
  if (!reads && !follows) return null
  if (unit !== null && !READER_UNITS.has(unit)) return null
  if (SINGLE_PIECE.test(phrase) || COMPARES.test(phrase.replace(/增加[到至]|增长[到至]/, ''))) return named(STATED_KEY)
  if (GROWTH.test(phrase) && !/增至|增加[到至]|增长[到至]/.test(phrase)) return named(STATED_KEY)
  const own = oneChannel(findChannels(phrase)) ?? channelOfAccount(phrase, accounts)
  const channel = own ?? channelBefore ?? (follows ? channelOfLastSentence : null)
  if (channel === null || channel === 'several') return named(STATED_KEY)
  const from = own === null ? channel : null
  if (channel.code === 'wechat') return named(follows ? 'wechat.subscribers' : 'wechat.reads', tidyLabel(phrase), from)
  if (channel.code === 'weibo') return named(follows ? 'weibo.followers' : 'weibo.reads', tidyLabel(phrase), from)
  return named(STATED_KEY)
}

function nameHotline({ phrase, previous, before, unit }: Wording): Naming | null {
  const near = HOTLINE.test(phrase) ? phrase : HOTLINE.test(previous) ? `${previous}${phrase}` : null
  if (near === null || unit === null || !CASE_UNITS.has(unit)) return null
  if (!HANDLED.test(phrase) || COMPARES.test(phrase) || SINGLE_PIECE.test(phrase)) return null
  // Of several numbers of cases in one sentence the first is that of all; 其余12件正在办理 is none.
  const earlier = before.slice(0, before.length - previous.length)
  if (HOTLINE.test(earlier) || /\d/.test(before.slice(before.search(HOTLINE)).replace(/12345|12329|12348/g, '')))
    return null
  return named('hotline.handled', tidyLabel(near))
}

/** Keys whose figures are the year's (or its end's): those of another year stay `stated`. */
const OF_THE_YEAR = /^(?:published\.(?!item)|wechat|weibo|hotline)/

export function nameFigure(wording: Wording): Naming {
  if (wording.unit !== null && NOT_COUNTED.test(wording.unit)) return named(STATED_KEY)
  const naming = nameReach(wording) ?? nameHotline(wording) ?? namePublished(wording) ?? named(STATED_KEY)
  return OF_THE_YEAR.test(naming.key) && ofAnotherYear(wording) ? named(STATED_KEY) : naming
}
