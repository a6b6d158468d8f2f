/**
 * Whether a number counts published information, and how much of it: all, one
 * channel's, or a topic's.
 *
 * What matters is the object of publishing: 公开信息 at large is the total or, with a channel named,
 * that channel's; 公开政策解读 is a topic. Work on information (审查, 清理) publishes nothing.
 */
import { ITEM_KEY } from '../../catalog/prose-metrics.ts'
import { publishingVerb } from './publishing-verb.ts'
import { LEADING, type Naming, named, TRAILING, tidyLabel, tidyTopic, type Wording } from './wording.ts'
import {
  ALL_YEARS,
  type Channel,
  COMPARES,
  findChannels,
  GENERIC,
  GENERIC_TOTAL,
  OTHER_WORK,
  oneChannel,
  PUBLISH,
  PUBLISHED_UNITS,
  SINGLE_PIECE,
  TOTAL_NOUN,
  WEAK_UNITS,
} from './words.ts'

const SORTED_OUT = /(?:审核|审查|清理|删除|更正|退回|拦截|补发|认定|采用|报送|属性)(?!后?(?:公开|发布))|(?:滚动|循环)播/
const STARTS_OTHER = new RegExp(`^(?:全年|累计|共|已|其中)*(?:${OTHER_WORK.source})`)
const NAMES_TOPIC = /(?:信息|类|公告|公示|情况|动态|结果|公开|政策|服务)$/
const OPENS_COLUMN = /(?:开设|设置|设立|打造|推出|新增|增设|开辟)(?=[^,]*专栏)/
const ADVERBIAL = /^(?:[^,]{0,12})?(?:通过|在|利用|依托|借助|运用|经|于)/
/** After the number of all years: 其中2023年新增932条. */
const NEW_THIS_YEAR = /^其中,?(?:20\d\d年|本年|今年|当年)度?(?:新增|新公开|新发布)/
const GAZETTE = /公报》?(?:出刊|出版|发行|刊发|编发|编印|印发)?$/
const OTHER_WAYS = /其[他它](?:方式|渠道|途径|平台|形式)/
/** 老旧小区改造专题公开24条: what the special subject is stands before the verb. */
const ON_A_TOPIC =
  /^(?:围绕|聚焦|针对|就)?([^,]{2,16})专题(?:主动)?(?:公开|发布)(?:政府|政务)?(?:信息)?(?:共|计|约|近)*$/

/** 公众号全年推文86篇 */
const ALL_YEAR = /^(?:全年|本年度?|年内|累计|共|总共)+/

/** 抖音号“人民路上”短视频145条: the account's name stands between its channel and what is published. */
const ACCOUNT_BEFORE = /^(?:账?号|平台)?"[^"]*"(?=[^"])/

interface Published {
  verb: boolean
  /** What was published, by the words after the verb and the channel; empty for information at large. */
  object: string
  channel: Channel | 'several' | null
}

function readPublished({ phrase, right, follows, isPart }: Wording): Published {
  const verb = publishingVerb(phrase, isPart || follows === 'published')
  const mentions = findChannels(phrase)
  const verbEnd = verb ? verb.index + verb[0].length : 0
  const channelEnd = Math.max(0, ...mentions.map(({ end }) => end))
  const closing = /^[^,]{0,3}?"/.exec(phrase.slice(channelEnd))
  const inQuotes = (phrase.slice(0, channelEnd).match(/"/g)?.length ?? 0) % 2 === 1
  const from = Math.max(verbEnd, inQuotes && closing ? channelEnd + closing[0].length : channelEnd)
  const whole = phrase.slice(from).replace(TRAILING, '').replace(ALL_YEAR, '')
  const behindName = whole.replace(ACCOUNT_BEFORE, '')
  const residual = GENERIC.test(behindName) ? behindName : whole
  const named =
    /^(?:(?:账?号|平台)?"[^"]*"|》|[^,]{0,8}(?:专栏|栏目|频道|专区|号|端)|平台|账号|上)$/.test(residual) &&
    mentions.length > 0
  const after = right.replace(/^(?:[的、]|中$)/, '')
  const forwarded = /^转[发载]$/.test(verb?.[0] ?? '') && residual !== '' && !GENERIC_TOTAL.test(residual)
  const object = named ? '' : residual === '' ? after : forwarded ? `${verb![0]}${residual}` : residual
  return { verb: verb !== undefined, object, channel: oneChannel(mentions) }
}

/** Other work than publishing: in a list of topics a short noun is a topic whatever its characters (技能培训). */
function isOtherWork(phrase: string, { verb, object }: Published): boolean {
  if (STARTS_OTHER.test(object)) return !NAMES_TOPIC.test(object)
  if (verb || NAMES_TOPIC.test(phrase)) return false
  return STARTS_OTHER.test(phrase.replace(LEADING, '')) || (phrase.length > 8 && OTHER_WORK.test(phrase))
}

/** Words of all years, unless the clause itself names this one. */
function countsAllYears({ phrase, before, year }: Wording): boolean {
  const own = phrase.replace(/截[至止].*?(?:底|日)/, '')
  // 2021年以来 in the report on 2021 is that year alone.
  if (year !== null && new RegExp(`${year}年(?:1月1日|年?初|1月)?以来`).test(own)) return false
  if (/20\d\d年(?!以来|[起至])|今年|本年/.test(own)) return /历年|历史/.test(phrase)
  return ALL_YEARS.test(`${before}${phrase}`.split('其中').at(-1)!)
}

/** 在门户网站发布公告公示、部门动态等85条, 公众号发布就业招聘等信息508条: kinds that stand for all that the channel carried. */
const KINDS =
  /^(?:[^，。；]{2,}、[^，。；、]{2,}等(?:各类|各项|各种)?(?:政府|政务)?(?:信息|内容)?|[^，。；、]{2,}等(?:各类|各项|各种)?(?:政府|政务)?信息)$/

const COUNTS_ITEMS = /(?:数量|条数|篇数|信息数|信息总数)(?:为|是|共|约|达|:)*$/

/** One channel's number, its name standing in the clause. */
function nameChannel(wording: Wording, { verb, object, channel }: Published, listed: boolean): Naming | null {
  const { phrase, unit } = wording
  const general = GENERIC.test(object) || (verb && KINDS.test(object))
  if (channel === null || channel === 'several' || !general) return null
  // 发布信息数量144: what is counted stands before the number.
  if (unit === null && !COUNTS_ITEMS.test(phrase)) return null
  if (!verb && !listed && !/[条篇则期]/.test(unit ?? '')) return null
  const shown = /视频|作品|图文|信息/.test(object) || (channel.code === 'douyin' && verb)
  return unit !== null && WEAK_UNITS.has(unit) && !shown ? null : named(`published.${channel.code}`, tidyLabel(phrase))
}

/** Information at large: the year's total, or that of the channel or column told in the words before. */
function nameTotal(wording: Wording, { verb, object, channel }: Published, listed: boolean): Naming | null {
  const { phrase, previous, before, unit, channelBefore, follows, isPart } = wording
  const hasNoun = /信息|内容|条目/.test(`${object}${phrase}`)
  if (unit !== null && WEAK_UNITS.has(unit) && !/信息|内容/.test(object)) return null
  if (channel === 'several')
    return (verb || listed) && GENERIC_TOTAL.test(object) ? named('published.total', tidyLabel(phrase)) : null
  if (channel !== null || isPart || OTHER_WAYS.test(phrase)) return null
  if (!verb)
    return TOTAL_NOUN.test(phrase.replace(/(?:约|近|超|达|为|是|有|[:])+$/, '')) && !listed
      ? named('published.total', tidyLabel(phrase))
      : null
  if (channelBefore !== null && follows !== 'published' && GENERIC.test(object) && phrase !== '') {
    // 公众号推出“河长说”等专栏，全年共发布496条 counts all of the channel again.
    if (OPENS_COLUMN.test(previous) && !/^(?:全年|年内|累计|共|总)/.test(phrase))
      return named(
        ITEM_KEY,
        tidyTopic(
          previous
            .split(OPENS_COLUMN)
            .at(-1)!
            .replace(/^..(?=["“])/, ''),
        ),
      )
    if (ADVERBIAL.test(previous) || !/主动公开/.test(phrase))
      return named(`published.${channelBefore.code}`, tidyLabel(phrase), channelBefore)
  }
  if (!GENERIC_TOTAL.test(object)) return null
  const [, topic] = ON_A_TOPIC.exec(phrase.replace(LEADING, '')) ?? []
  if (topic) return named(ITEM_KEY, tidyTopic(topic))
  // 制定文件14件，已公开13件: without a word for information, what was counted before is meant.
  const known =
    hasNoun || ALL_YEARS.test(before) || (follows !== 'stated' && (/主动公开/.test(phrase) || unit === '条'))
  return known ? named('published.total', tidyLabel(phrase)) : null
}

/** A topic: the object of publishing, or a noun in a list of topics. */
function nameTopic({ phrase, before, unit }: Wording, { verb, object }: Published, listed: boolean): Naming | null {
  if (phrase === '' || unit === null || WEAK_UNITS.has(unit)) return null
  // Issues (期) and copies (份) are counted things of their own unless they stand in a list.
  if (/[期份]/.test(unit) && !listed) return null
  // 在主动公开的信息中，机构职能类信息2条: the sentence speaks of publishing, the clause names a topic.
  const ofPublished = /(?:类|信息)$/.test(phrase) && Array.from(before.matchAll(PUBLISH)).length > 0
  if (verb && object !== '') return named(ITEM_KEY, tidyTopic(object))
  return listed || ofPublished ? named(ITEM_KEY, tidyTopic(phrase)) : null
}

/** @returns null where the number counts no published information */
export function namePublished(wording: Wording): Naming | null {
  const { phrase, before, unit, follows, isPart } = wording
  if (unit !== null && !PUBLISHED_UNITS.has(unit)) return null
  if (COMPARES.test(phrase) || SINGLE_PIECE.test(phrase) || SORTED_OUT.test(phrase)) return null
  if (NEW_THIS_YEAR.test(phrase) && ALL_YEARS.test(before))
    return named('published.total', phrase.replace(/^其中,?/, ''))
  if (unit === '期' && GAZETTE.test(phrase.replace(TRAILING, ''))) return named('published.gazette', tidyLabel(phrase))
  const published = readPublished(wording)
  if (isOtherWork(phrase, published) || countsAllYears(wording)) return null
  const listed = isPart || follows === 'published'
  return (
    nameChannel(wording, published, listed) ??
    nameTotal(wording, published, listed) ??
    nameTopic(wording, published, listed)
  )
}
