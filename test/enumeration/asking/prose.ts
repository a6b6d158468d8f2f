/** How people who ask name the figures that stand only in prose, and the contacts; apart from the product's vocabulary. */
import type { CellWords } from './disclosure.ts'

export const PROSE: readonly CellWords[] = [
  {
    key: 'published.total',
    zh: ['主动公开的政府信息', '主动公开政府信息总数', '公开的信息', '发布的政府信息', '主动公开信息总条数'],
    keys: ['主动公开 总数', '公开总数', '公开条数'],
    en: ['items of government information proactively disclosed', 'pieces of information published'],
    counter: '条',
  },
  {
    key: 'published.website',
    zh: ['政府网站发布的信息', '在门户网站公开的信息', '通过网站发布的信息', '官网发的信息'],
    keys: ['网站', '网站发布数'],
    en: ['items published on the government website', 'items on the website'],
    counter: '条',
  },
  {
    key: 'published.newMedia',
    zh: ['政务新媒体发布的信息', '新媒体发布的信息', '通过新媒体公开的信息'],
    keys: ['新媒体', '政务新媒体 条数'],
    en: ['items published on new media', 'new media items'],
    counter: '条',
  },
  {
    key: 'published.wechat',
    zh: ['微信公众号发布的信息', '公众号发的信息', '微信发布的信息', '微信公众号推送的信息'],
    keys: ['微信', '公众号 条数', '微信公众号'],
    en: ['WeChat posts', 'items published on the WeChat account'],
    counter: '条',
  },
  {
    key: 'published.weibo',
    zh: ['政务微博发布的信息', '微博发的信息', '官方微博发布的信息', '在微博上发的信息'],
    keys: ['微博', '微博 条数'],
    en: ['Weibo posts', 'items published on Weibo'],
    counter: '条',
  },
  {
    key: 'published.douyin',
    zh: ['抖音号发布的短视频', '抖音发布的信息', '抖音上发的视频', '抖音短视频'],
    keys: ['抖音', '抖音 条数'],
    en: ['Douyin videos', 'items published on Douyin'],
    counter: '条',
  },
  {
    key: 'published.app',
    zh: ['移动客户端发布的信息', '客户端发的信息', '通过客户端公开的信息'],
    keys: ['客户端', '客户端 条数'],
    en: ['items published in the mobile app', 'app items published'],
    counter: '条',
  },
  {
    key: 'published.bulletinBoard',
    zh: ['政务公开栏公开的信息', '公开栏公开的信息', '在公开栏张贴的信息'],
    keys: ['公开栏', '公开栏 条数'],
    en: ['items posted on bulletin boards', 'bulletin board items'],
    counter: '条',
  },
  {
    key: 'published.gazette',
    zh: ['编发的政府公报', '政府公报', '印发的公报'],
    keys: ['政府公报', '公报 期数'],
    en: ['issues of the government gazette', 'gazette issues'],
    counter: '期',
  },
  {
    key: 'published.media',
    zh: ['在新闻媒体刊发的稿件', '媒体刊发稿件', '在各级媒体发的稿件'],
    keys: ['媒体稿件', '媒体 刊发'],
    en: ['articles placed in news media', 'articles published in the media'],
    counter: '篇',
  },
  {
    key: 'wechat.subscribers',
    zh: ['微信公众号关注人数', '公众号粉丝', '微信公众号的关注用户', '微信公众号订阅数'],
    keys: ['微信 粉丝', '公众号 关注人数'],
    en: ['WeChat subscribers', 'WeChat followers'],
    counter: '人',
    level: true,
  },
  {
    key: 'wechat.reads',
    zh: ['微信公众号总阅读量', '公众号阅读量', '微信阅读数'],
    keys: ['微信 阅读量', '公众号 阅读数'],
    en: ['WeChat reads', 'reads of the WeChat account'],
    counter: '次',
  },
  {
    key: 'weibo.followers',
    zh: ['微博粉丝', '政务微博粉丝数', '微博的关注人数'],
    keys: ['微博 粉丝', '微博粉丝数'],
    en: ['Weibo followers', 'followers on Weibo'],
    counter: '个',
    level: true,
  },
  {
    key: 'weibo.reads',
    zh: ['微博总阅读数', '政务微博阅读量', '微博阅读量'],
    keys: ['微博 阅读数', '微博 阅读量'],
    en: ['Weibo reads', 'reads on Weibo'],
    counter: '次',
  },
  {
    key: 'hotline.handled',
    zh: ['办理的12345热线工单', '12345工单', '12345热线办件', '12345政务服务便民热线办理件'],
    keys: ['12345', '12345 工单', '热线 件数'],
    en: ['12345 hotline cases handled', '12345 hotline work orders'],
    counter: '件',
  },
]

export interface ContactWords {
  field: 'address' | 'postcode' | 'phone' | 'fax' | 'email' | 'website'
  zh: readonly string[]
  keys: readonly string[]
  en: readonly string[]
}

export const CONTACTS: readonly ContactWords[] = [
  { field: 'address', zh: ['地址', '联系地址', '办公地址'], keys: ['地址'], en: ['address', 'postal address'] },
  { field: 'postcode', zh: ['邮编', '邮政编码'], keys: ['邮编'], en: ['postcode', 'postal code', 'zip code'] },
  {
    field: 'phone',
    zh: ['电话', '联系电话', '电话号码', '咨询电话'],
    keys: ['电话'],
    en: ['phone number', 'telephone number'],
  },
  { field: 'fax', zh: ['传真', '传真号码', '传真号'], keys: ['传真'], en: ['fax number', 'fax'] },
  {
    field: 'email',
    zh: ['电子邮箱', '邮箱', '电子邮件地址', '邮箱地址'],
    keys: ['邮箱'],
    en: ['email address', 'e-mail'],
  },
  { field: 'website', zh: ['网址', '网站地址', '官网网址'], keys: ['网址'], en: ['website address', 'web address'] },
]
