/**
 * What a number in prose counts: the key of its metric, from the words before
 * and after it.
 *
 * The order of the questions matters: rates and money first, then readers and followers, the hotline,
 * and last what was published: all of it, one channel's, or a topic's. What fits none is `stated`.
 */
import { ITEM_KEY, STATED_KEY } from '../../catalog/prose-metrics.ts'
import {
  ALL_YEARS,
  CASE_UNITS,
  type Channel,
  COMPARES,
  FOLLOWERS,
  findChannels,
  GENERIC,
  GENERIC_TOTAL,
  GROWTH,
  HANDLED,
  HOTLINE,
  OTHER_WORK,
  oneChannel,
  PUBLISH,
  PUBLISHED_UNITS,
  READS,
  SINGLE_PIECE,
  TOTAL_NOUN,
  WEAK_UNITS,
} from './words.ts'

/** The words around one number, folded and squeezed. */
export interface Wording {
  /** From the segment's start, or the number before, up to the number. */
  phrase: string
  /** From the unit to the segment's end, or to the next number. */
  right: string
  /** The segment before, and the whole sentence before the phrase. */
  previous: string
  before: string
  unit: string | null
  /** The channel last named in the sentence before the phrase, or in the sentence before it. */
  channelBefore: Channel | null
  channelOfLastSentence: Channel | null
  /** The number before in the sentence is one of published information, or of other things. */
  follows: 'published' | 'stated' | null
  /** It stands in a list of parts of published information. */
  isPart: boolean
  /** The year reported on, where it is known. */
  year: number | null
}

export interface Naming {
  key: string
  /** The words that name it; empty where the key says enough or the clause is the label. */
  label: string
  /** The channel was named before the segment: the quote has to reach back to it. */
  fromBefore: Channel | null
}

const TRAILING =
  /(?:总共|共计|总计|合计|累计|累积|达到|高达|已达|增至|共有|已|共|达|约|近|超过|超|突破|逾|为|是|有|计|了|的|约为|[:,、])+$/
const LEADING =
  /^(?:[、,:;]|、[和及]|其中|此外|同时|另外|另有|另|并|还|以及|截[至止][^,]{0,14}?(?:年底|月底|日|底)|20\d\d年度?|今年|本年度?|当年|年内|全年|一年来|今年以来|累计|共|总共|共计|合计|[一二三四五六七八九十]是|\(?[一二三四五六七八九十\d]\)|\d\.)+/
const CONTRIBUTED = /(?:审核|审查|清理|删除|更正|退回|拦截|补发|认定|采用|报送|属性)(?!后?(?:公开|发布))/
const STARTS_OTHER = new RegExp(`^(?:全年|累计|共|已|其中)*(?:${OTHER_WORK.source})`)
const NAMES_TOPIC = /(?:信息|类|公告|公示|情况|动态|结果|公开|政策|服务)$/
const COLUMN_OPENED = /(?:开设|设置|设立|打造|推出|新增|增设|开辟)[^,]*专栏/
const ADVERBIAL = /^(?:[^,]{0,12})?(?:通过|在|利用|依托|借助|运用|经|于)/
const NOT_COUNTED = /[元%‰倍]$|百分点|天|小时|个月|工作日|[公平]|米|亩|吨/

const named = (key: string, label = '', fromBefore: Channel | null = null): Naming => ({ key, label, fromBefore })

/** Same-length text without what stands in quotes: names are no verbs. */
function blankQuotes(text: string): string {
  return text.replace(/"[^"]*"/g, (quoted) => `"${'〓'.repeat(Math.max(quoted.length - 2, 0))}"`)
}

export function tidyLabel(words: string): string {
  const tidy = words.replace(LEADING, '').replace(TRAILING, '')
  return (tidy === '' ? words : tidy).replace(/"([^"]*)"/g, '“$1”')
}

/** 社会救助信息公开 → 社会救助: the topic as people ask for it. */
export function tidyTopic(words: string): string {
  const label = tidyLabel(words)
  const topic = label
    .replace(/(?:类信息公开|信息公开|类信息|等信息|信息|类|公开)$/, '')
    .replace(/(?:方面|等)(?:的)?$/, '')
  return topic.length >= 2 && !/^(?:政府|政务|公开)$/.test(topic) ? topic : label
}

/** The year named last before the number, titles of documents aside, is another than the one reported on. */
function ofAnotherYear({ phrase, before, year }: Wording): boolean {
  const named = `${before}${phrase}`
    .replace(/《[^《》]*》/g, '')
    .match(/20\d\d(?=年)/g)
    ?.at(-1)
  return year !== null && named !== undefined && Number(named) !== year
}

function nameReach({ phrase, unit, channelBefore, channelOfLastSentence }: Wording): Naming | null {
  const reads = READS.test(phrase)
  const follows = !reads && FOLLOWERS.test(phrase)
  if (!reads && !follows) return null
  if (unit !== null && !['人', '个', '次', '人次', '名', '户', '位', '条次'].includes(unit)) return null
  if (SINGLE_PIECE.test(phrase) || COMPARES.test(phrase.replace(/增加[到至]|增长[到至]/, ''))) return named(STATED_KEY)
  if (GROWTH.test(phrase) && !/增至|增加[到至]|增长[到至]/.test(phrase)) return named(STATED_KEY)
  const own = oneChannel(findChannels(phrase))
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

interface Published {
  verb: boolean
  /** What was published, by the words after the verb and the channel; empty for information at large. */
  object: string
  channel: Channel | 'several' | null
}

function readPublished({ phrase, right }: Wording): Published {
  const unquoted = blankQuotes(phrase)
  const verb = Array.from(unquoted.matchAll(PUBLISH)).at(-1)
  const mentions = findChannels(phrase)
  const verbEnd = verb ? verb.index + verb[0].length : 0
  const channelEnd = Math.max(0, ...mentions.map(({ end }) => end))
  const closing = /^[^,]{0,3}?"/.exec(phrase.slice(channelEnd))
  const inQuotes = (phrase.slice(0, channelEnd).match(/"/g)?.length ?? 0) % 2 === 1
  const from = Math.max(verbEnd, inQuotes && closing ? channelEnd + closing[0].length : channelEnd)
  const residual = phrase.slice(from).replace(TRAILING, '')
  const named = /^(?:"[^"]*"|》|[^,]{0,8}(?:专栏|栏目|号|端)|平台|账号|上)$/.test(residual) && mentions.length > 0
  const after = right.replace(/^(?:[的、]|中$)/, '')
  const forwarded = /^转[发载]$/.test(verb?.[0] ?? '') && residual !== '' && !GENERIC_TOTAL.test(residual)
  const object = named ? '' : residual === '' ? after : forwarded ? `${verb![0]}${residual}` : residual
  return { verb: verb !== undefined, object, channel: oneChannel(mentions) }
}

function namePublished(wording: Wording): Naming | null {
  const { phrase, previous, before, unit, channelBefore, follows, isPart } = wording
  if (unit !== null && !PUBLISHED_UNITS.has(unit)) return null
  if (COMPARES.test(phrase) || SINGLE_PIECE.test(phrase) || CONTRIBUTED.test(phrase)) return null
  // 其中2023年新增932条, after the number of all years, is this year's.
  if (/^其中,?(?:20\d\d年|本年|今年|当年)度?(?:新增|新公开|新发布)/.test(phrase) && ALL_YEARS.test(before))
    return named('published.total', phrase.replace(/^其中,?/, ''))
  if (unit === '期' && /公报》?(?:出刊|出版|发行|刊发|编发|编印|印发)?$/.test(phrase.replace(TRAILING, '')))
    return named('published.gazette', tidyLabel(phrase))
  const published = readPublished(wording)
  const { verb, object, channel } = published
  const other = STARTS_OTHER.test(object) && !NAMES_TOPIC.test(object.replace(TRAILING, ''))
  if (other || (!verb && STARTS_OTHER.test(phrase.replace(LEADING, '')) && !NAMES_TOPIC.test(phrase))) return null
  // In a list of topics a short noun is a topic whatever its characters (技能培训), a longer run of work is not.
  if (!verb && phrase.length > 8 && OTHER_WORK.test(phrase) && !NAMES_TOPIC.test(phrase)) return null
  const weak = unit !== null && WEAK_UNITS.has(unit)
  const listed = isPart || follows === 'published'
  const ofAllYears = ALL_YEARS.test(`${before}${phrase}`.split('其中').at(-1)!)
  if (ofAllYears) return null

  if (channel === 'several' && (verb || listed) && GENERIC_TOTAL.test(object) && !weak)
    return named('published.total', tidyLabel(phrase))
  if (channel !== null && channel !== 'several' && (verb || listed || /[条篇则期]/.test(unit ?? ''))) {
    const isNumbered = !weak || /视频|作品|图文|信息/.test(object) || (channel.code === 'douyin' && verb)
    if (GENERIC.test(object) && isNumbered && unit !== null)
      return named(`published.${channel.code}`, tidyLabel(phrase))
  }
  if (weak && !/信息|内容/.test(object)) return null
  if (!verb && TOTAL_NOUN.test(phrase.replace(/(?:约|近|超|达|为|是|有|[:])+$/, '')) && !listed)
    return named('published.total', tidyLabel(phrase))
  if (verb && GENERIC_TOTAL.test(object) && channel === null && !isPart) {
    const hasNoun = /信息|内容|条目/.test(object) || /信息/.test(phrase)
    if (!hasNoun && (follows === 'stated' || (!/主动公开/.test(phrase) && unit !== '条'))) return null
    if (COLUMN_OPENED.test(previous))
      return named(ITEM_KEY, tidyTopic(previous.replace(/.*(?:开设|设置|设立|打造|推出|新增|增设|开辟)/, '')))
    if (channelBefore !== null && (ADVERBIAL.test(previous) || !/主动公开/.test(phrase)) && follows === null)
      return named(`published.${channelBefore.code}`, tidyLabel(phrase), channelBefore)
    return named('published.total', tidyLabel(phrase))
  }
  // Issues (期) and copies (份) are counted things of their own unless they stand in a list of parts.
  if (weak || unit === null || (/[期份]/.test(unit) && !listed)) return null
  if ((verb && object !== '') || listed) return named(ITEM_KEY, tidyTopic(verb && object !== '' ? object : phrase))
  return null
}

/** Keys whose figures are the year's (or its end's): those of another year stay `stated`. */
const OF_THE_YEAR = /^(?:published\.(?!item)|wechat|weibo|hotline)/

export function nameFigure(wording: Wording): Naming {
  if (wording.unit !== null && NOT_COUNTED.test(wording.unit)) return named(STATED_KEY)
  const naming = nameReach(wording) ?? nameHotline(wording) ?? namePublished(wording) ?? named(STATED_KEY)
  return OF_THE_YEAR.test(naming.key) && ofAnotherYear(wording) ? named(STATED_KEY) : naming
}
