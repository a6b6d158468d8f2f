/**
 * Figures that bear the right name and yet count something else: items in place of readers, or of websites.
 */
import type { Fact } from '../model/fact.ts'
import type { Metric } from '../model/query.ts'

const AUDIENCE_KEY = /^(?:wechat|weibo|\*)\.(?:followers|subscribers|reads)$/u
const CHANNELS_COUNTED =
  /(?:几|多少)[个家](?:政府|政务|官方|新)*(?:门户)?(?:网站|公众号|微博|账号|小程序|客户端|新媒体|视频号|抖音)(?!的?(?:粉丝|关注|信息|阅读))/u

/** Items published are no readers, and no answer to how many websites there are. */
export function isOtherThing({ unit }: Fact, metric: Metric, question: string): boolean {
  // 每期多少册, of which the report tells how many 期 there were.
  if (unit && question.includes(`每${unit}`) && !/平均/u.test(question)) return true
  const items = /^[条篇件期则]/u.test(unit ?? '')
  return items && ((metric.kind === 'prose' && AUDIENCE_KEY.test(metric.key)) || CHANNELS_COUNTED.test(question))
}
