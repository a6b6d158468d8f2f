/**
 * Figures that bear the right name and yet count something else: items in place of readers, or of websites.
 */
import type { Fact } from '../model/fact.ts'
import type { Metric } from '../model/query.ts'
import { countsAnyChannel } from '../question/counts-channels.ts'
import { comparisonOf } from './threshold.ts'

const AUDIENCE_KEY = /^(?:wechat|weibo|\*)\.(?:followers|subscribers|reads)$/u
/** 有几个政府网站: they are counted themselves; 有几家微博发的信息超过5条 counts agencies. */
export const countsChannels = (question: string) => countsAnyChannel(question) && comparisonOf(question) === null

const CHANNELS = '(?:网站|公众号|微博|账号|小程序|客户端|新媒体|视频号|抖音号?)'
/** 政府网站整合为17个, 运行19个政府网站, and not 在门户网站维护专栏5个. */
const OF_CHANNELS = new RegExp(
  `${CHANNELS}(?:平台|账号|短视频)?[）)]?(?:已|现|[共合总]计|累计|统计|共|一共|总数|数量|保有量?|存量|有|为|达|达到|到|至|仅|只|保留|精简|整合|合并|压减|减少|增加|增至|降|降至|[成为])*(?:约|近)?\\d|\\d+余?[个家](?:政府|政务|官方)*(?:微信)?${CHANNELS}`,
  'u',
)

/** Do the words beside a number count channels, or at least no part of one? */
export const isOfChannels = (near: string) => OF_CHANNELS.test(near) || !new RegExp(CHANNELS, 'u').test(near)

const ITEMS = /^[条篇件期则]/u

/** Items published are no readers, and no answer to how many websites there are. */
export function isOtherThing({ unit }: Fact, metric: Metric, question: string): boolean {
  // 每期多少册, of which the report tells how many 期 there were.
  if (unit && question.includes(`每${unit}`) && !/平均/u.test(question)) return true
  const items = ITEMS.test(unit ?? '')
  return items && ((metric.kind === 'prose' && AUDIENCE_KEY.test(metric.key)) || countsChannels(question))
}
