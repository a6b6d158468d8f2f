/**
 * The figures that stand only in prose: their keys, official names and units.
 *
 * How reports word them is the business of `report/prose`; how people ask for them,
 * that of `catalog/vocabulary`. `published.item` and `stated` are open: a fact's label names what was counted.
 */
export interface ProseMetric {
  key: string
  zh: string
  en: string
  /** The usual unit; the report's own unit goes before it. */
  unit: string | null
  /** `flow` figures count the year's items and may be added up; `stock` figures are levels (followers). */
  kind: 'flow' | 'stock'
}

export const proseMetrics: readonly ProseMetric[] = [
  {
    key: 'published.total',
    zh: '主动公开政府信息总数',
    en: 'items of government information disclosed',
    unit: '条',
    kind: 'flow',
  },
  {
    key: 'published.website',
    zh: '政府网站发布信息数',
    en: 'items published on the website',
    unit: '条',
    kind: 'flow',
  },
  {
    key: 'published.newMedia',
    zh: '政务新媒体发布信息数',
    en: 'items published on new media',
    unit: '条',
    kind: 'flow',
  },
  { key: 'published.wechat', zh: '微信公众号发布信息数', en: 'items published on WeChat', unit: '条', kind: 'flow' },
  { key: 'published.weibo', zh: '微博发布信息数', en: 'items published on Weibo', unit: '条', kind: 'flow' },
  {
    key: 'published.douyin',
    zh: '抖音（视频号）发布信息数',
    en: 'items published on Douyin or video channels',
    unit: '条',
    kind: 'flow',
  },
  {
    key: 'published.app',
    zh: '客户端、小程序发布信息数',
    en: 'items published in apps and mini-programs',
    unit: '条',
    kind: 'flow',
  },
  {
    key: 'published.bulletinBoard',
    zh: '公开栏发布信息数',
    en: 'items posted on bulletin boards',
    unit: '条',
    kind: 'flow',
  },
  { key: 'published.gazette', zh: '政府公报期数', en: 'issues of the government gazette', unit: '期', kind: 'flow' },
  { key: 'published.media', zh: '媒体发稿数', en: 'articles placed in news media', unit: '篇', kind: 'flow' },
  { key: 'wechat.subscribers', zh: '微信公众号订阅（关注）数', en: 'WeChat subscribers', unit: '人', kind: 'stock' },
  { key: 'wechat.reads', zh: '微信公众号阅读数', en: 'WeChat reads', unit: '次', kind: 'flow' },
  { key: 'weibo.followers', zh: '微博粉丝（关注）数', en: 'Weibo followers', unit: '人', kind: 'stock' },
  { key: 'weibo.reads', zh: '微博阅读数', en: 'Weibo reads', unit: '次', kind: 'flow' },
  {
    key: 'hotline.handled',
    zh: '12345热线等办理件数',
    en: 'cases of the 12345 hotline and mailboxes handled',
    unit: '件',
    kind: 'flow',
  },
]

/** The unit of a place in an order: 第7名 is 7 of it. */
export const PLACE_UNIT = '名次'

/** A part listed under a total that fits no other key (政策解读, 安全生产, …), told by its label. */
export const ITEM_KEY = 'published.item'
/** Any other number stated in prose, told by its wording. */
export const STATED_KEY = 'stated'
