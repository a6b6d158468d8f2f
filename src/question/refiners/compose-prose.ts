/**
 * Channels, audiences and words of publishing → prose figures.
 */
import { englishTopics } from '../../catalog/vocabulary/english-topics.ts'
import { ITEM_NOUNS, NOT_PUBLISHING } from '../../catalog/vocabulary/prose.ts'
import { TIME_UNIT } from '../../model/query.ts'
import { isCounted } from '../counts-channels.ts'
import type { Mention } from '../match-terms.ts'
import { BOUND } from '../recognizers/operation.ts'
import { APART, asksItsNumber } from './compose-contacts.ts'
import type { Asking, Composition } from './composition.ts'

/** Channels that have an audience figure of their own. */
const WITH_AUDIENCE = new Set(['wechat', 'weibo'])

/** 总数和微博: both are wanted. */
const JOINED = /^[^，。？！,?!]{0,6}(?:和|、|及|以及|与|and)[^，。？！,?!]{0,4}$/u
const IN_ALL_OF_THEM = /总|一共|全部|合计|total/u
/** 网站、公众号，还有总数: the total after them. */
const TOTAL_AFTER =
  /^(?:发布|公开|发|的|数|信息|各|分别|是|有|多少|几|[条篇])*[，,]?(?:和|与|及|以及|、|还有|外加)(?:信息|公开|主动公开)*的?(?:总(?:数|量|条数|计|篇数|共))/u

/** 公开总共多少条，网站、微信各多少: the total in a clause of its own before them. */
const IN_ALL = /^[^，。？！,?!]{0,6}(?:多少|几)[条篇]?[^，。？！,?!]{0,4}[，,。？?；;、]/u
const COPIES = new Set(['份', '册', '本'])

/** Nothing published is counted in them. */
const OTHER_UNITS = new Set(['人', '户', '元', '万元', '分', '%', '人次', TIME_UNIT])

export function composeProse(composition: Composition, { asksItems: asks, verdict, unit, ofChannel }: Asking): void {
  const asksItems = asks && !OTHER_UNITS.has(unit ?? '')
  const { text, used, found } = composition
  const of = composition.of.bind(composition)
  const push = composition.push.bind(composition)
  // 有几个政府网站: they are counted themselves, and not what is published there; 有几家微博超过5条 counts agencies.
  const channels = withoutPlatforms(of('channel'), composition).filter(
    (channel) =>
      (!isCounted(text, channel) || BOUND.test(text)) &&
      // 公报一期印多少份: of copies, and not of issues.
      !(channel.code === 'gazette' && COPIES.has(unit ?? '')),
  )
  const audiences = of('audience').filter(
    (audience) =>
      // 网站上放了多少条: items that were put there, and no readings.
      !(/^放[了过]$/u.test(text.slice(audience.start, audience.end)) && /^[条篇件则份]$/u.test(unit ?? '')) &&
      (channels.length > 0 ||
        ofChannel ||
        !/^(?:看了|看过|被看|人看|人读|人点|放了|放过|播了|点赞|获赞|多少赞|几个赞|的赞|关注|用户数|浏览|访问次数|点击|点击数|reads?|visits?|clicks?|users?|readings?)$/u.test(
          text.slice(audience.start, audience.end),
        )),
  )
  for (const audience of audiences) {
    const keyed = (code: string) => WITH_AUDIENCE.has(code) && audience.code !== 'likes'
    const owners = channels.filter(({ code }) => keyed(code))
    for (const owner of owners)
      push({ kind: 'prose', key: `${owner.code}.${audienceOf(owner.code, audience.code)}` }, owner, audience)
    // 抖音粉丝, 网站访问量 have no key of their own: they are looked for by their words.
    for (const other of channels.filter(({ code }) => !keyed(code))) {
      const words = [
        CHANNEL_WORDS[other.code] ?? chineseOf(text.slice(other.start, other.end)),
        PRINTED.find(([said]) => said.test(text.slice(audience.start, audience.end)))?.[1] ??
          chineseOf(text.slice(audience.start, audience.end)),
      ]
      push(
        { kind: 'topic', text: words.map((word) => word.split('|')[0]).join(''), words, heads: [words[1]!] },
        other,
        audience,
      )
    }
    if (channels.length === 0) push({ kind: 'prose', key: `*.${audience.code}` }, audience)
  }

  if (found.length === 0 && !OF_WHAT_COMES_IN.test(text))
    for (const hotline of of('hotline')
      .filter((one) => !of('contact').some((contact) => asksItsNumber(text, contact, one)))
      .slice(0, 1))
      push({ kind: 'prose', key: hotline.code }, hotline, ...of('hotline').slice(1))

  const tables = found.length > 0
  const publishing = of('publish').filter(({ code }) => code !== NOT_PUBLISHING)
  if (!tables && asksItems) {
    for (const channel of channels) push({ kind: 'prose', key: `published.${channel.code}` }, channel)
    const total = publishing.find(
      (mention) =>
        channels.some(
          (channel) =>
            JOINED.test(composition.between(mention, channel)) &&
            IN_ALL_OF_THEM.test(text.slice(mention.start, Math.max(mention.end, channel.start))),
        ) ||
        (channels.length > 1 && channels.every(({ start }) => IN_ALL.test(text.slice(mention.end, start)))),
    )
    // 视频几个: what no channel is asked for is looked for by its words, and is not all that is published.
    const things = publishing.filter((mention) => mention.code === ITEM_NOUNS && !isInformation(mention, text))
    const inAll = things.length > 0 ? [] : publishing
    const posts =
      channels.every((channel) => isVideo(channel, text)) &&
      (things.find(({ start, end }) => POSTS.test(text.slice(start, end))) ?? pushedIn(publishing, text))
    if (posts) push({ kind: 'prose', key: 'published.wechat' }, posts)
    else if (channels.length === 0 || total)
      for (const mention of total ? [total] : inAll.slice(0, 1))
        push({ kind: 'prose', key: 'published.total' }, mention)
    const after = channels.at(-1) && TOTAL_AFTER.exec(text.slice(channels.at(-1)!.end))?.[0]
    if (after && !total) {
      const [start, end] = [channels.at(-1)!.end, channels.at(-1)!.end + after.length]
      push(
        { kind: 'prose', key: 'published.total' },
        { category: 'publish', code: 'publish', start, end, pieces: [[start, end]], weak: false },
      )
    }
    used.push(...publishing.filter((mention) => channels.length > 0 || posts || !things.includes(mention)))
  } else if (tables && asksItems) {
    // 主动公开了多少条信息，收到多少件申请: two things, in clauses of their own.
    const apart = publishing.find(
      (mention) =>
        /信息|条|主动公开/u.test(text.slice(mention.start, mention.end)) &&
        found.every(({ mention: other }) => APART.test(composition.between(mention, other))),
    )
    const channel = channels.find((mention) =>
      found.every(({ mention: other }) => APART.test(composition.between(mention, other))),
    )
    if (channel && !audiences.length && publishing.length > 0)
      push({ kind: 'prose', key: `published.${channel.code}` }, channel)
    else if (apart && !audiences.length) push({ kind: 'prose', key: 'published.total' }, apart)
    used.push(...publishing)
  }

  // 新增的932条, 公开了1369条是真的吗: a number of items is itself something published.
  const counted = /\d[\d,.]*(?:万?[余多]?(?:条|篇)| (?:items?|pieces?|articles?|posts?)\b)/u.exec(text)
  if (found.length === 0 && counted && (asksItems || verdict)) {
    const [start, end] = [counted.index, counted.index + counted[0].length]
    push(
      { kind: 'prose', key: 'published.total' },
      { category: 'publish', code: 'publish', start, end, pieces: [[start, end]], weak: false },
    )
    used.push(...publishing)
  }
}

/** 短视频 are what is published, on 抖音 or elsewhere. */
const isVideo = ({ start, end }: { start: number; end: number }, text: string) => text.slice(start, end) === '短视频'

/** 公众号发了几条短视频: where they went out, and not all that went out there. */
const WENT_OUT = /^(?:平台)?[上里]?(?:发布?|推送?|推出|制作|播)?[了过]?(?:的|(?:多少|几)[条个部期则])?$/u

function withoutPlatforms(channels: readonly Mention[], composition: Composition): Mention[] {
  const videos = channels.filter((channel) => isVideo(channel, composition.text))
  const isPlatform = (channel: Mention) =>
    channel.code !== 'douyin' &&
    videos.some((video) => channel.end <= video.start && WENT_OUT.test(composition.between(channel, video)))
  composition.used.push(...channels.filter(isPlatform))
  return channels.filter((channel) => !isPlatform(channel))
}

/** 12315投诉挽回多少损失, 热线办结率: of the calls, and not how many there were. */
const OF_WHAT_COMES_IN = /(?<!增长)率|损失|金额|补偿|赔偿|退款|多少钱/u

/** 推文几篇, of no channel: it is WeChat that has them. */
const POSTS = /推文|推送的|图文/u

/** 推了几篇文章: as accounts do, and no other articles. */
const PUSHED = /^推(?:送|发|出)?[了过]?(?:(?:多少|几)篇(?:的?(?:微信)?(?:文章|稿子?|文))?|的?(?:微信)?文章|稿子?)/u

function pushedIn(publishing: readonly Mention[], text: string): Mention | undefined {
  for (const mention of publishing) {
    const { start } = mention
    const said = PUSHED.exec(text.slice(start))?.[0]
    if (said) return { ...mention, end: start + said.length, pieces: [[start, start + said.length]] }
  }
  return undefined
}

/** 刊发的稿件, 发的视频: those of a channel, and not all that is published. */
const isInformation = ({ start, end }: { start: number; end: number }, text: string) =>
  /信息|\b(?:items|pieces)\b/u.test(text.slice(start, end))

/** How reports word what people ask for in their own words. */
const PRINTED: readonly (readonly [RegExp, string])[] = [
  [/粉(?!丝)/u, '粉丝|关注|订阅'],
  [/赞/u, '点赞|获赞'],
  [/^(?:看了|看过|被看|人看|人读|人点|放了|放过|播了)$/u, '阅读|浏览|播放|观看|访问|点击'],
]

/** What reports call a channel that people name in many ways. */
const CHANNEL_WORDS: Readonly<Record<string, string>> = { website: '网站', newMedia: '新媒体', app: '小程序|客户端' }

/** The reports' own word for an English one. */
function chineseOf(words: string): string {
  const singular = words.replace(/s$/u, '')
  return (englishTopics.get(words) ?? englishTopics.get(singular))?.join('|') ?? words
}

/** 微博 has 粉丝, 微信 has 订阅 or 关注; both are asked for in either word. */
function audienceOf(channel: string, audience: string): string {
  return channel === 'wechat' && audience === 'followers' ? 'subscribers' : audience
}
