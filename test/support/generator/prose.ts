/**
 * The running text of a report in many clerks' words: what was published and
 * where, followers, hotlines, meetings, nothing received; with the numbers a
 * reader must not confuse with them (dates, document numbers, earlier years).
 */
import type { GeneratedAgency } from './agencies.ts'
import type { Cells } from './cells.ts'
import type { Prose } from './figures.ts'
import type { Edition } from './forms.ts'

export interface Story {
  agency: GeneratedAgency
  year: number
  edition: Edition
  prose: Prose
  /** The tables' numbers, where prose repeats them. */
  cells: Cells
}

interface Channel {
  key: string
  units: readonly string[]
  words: (agency: GeneratedAgency) => readonly string[]
}

const CHANNELS: readonly Channel[] = [
  {
    key: 'published.website',
    units: ['条', '条', '件', '篇'],
    words: ({ host }) => [
      `通过${host}人民政府网站发布信息`,
      `在${host}政府门户网站公开`,
      `政府网站公开`,
      '门户网站发布信息',
      `通过${host}人民政府门户网站主动公开信息`,
      `${host}人民政府网站发布信息`,
      '政府门户网站公开政府信息',
      `依托${host}政府网站政务公开专栏公开信息`,
      '网站平台发布信息',
    ],
  },
  {
    key: 'published.wechat',
    units: ['条', '条', '篇'],
    words: ({ short }) => [
      '微信公众号发布信息',
      `通过“${short}”微信公众号推送信息`,
      '政务微信发布',
      `“${short}发布”微信公众号编发信息`,
      `通过政务微信“${short}”公众平台发布信息`,
      '通过微信公众号公开信息',
      '利用微信公众平台推送各类信息',
    ],
  },
  {
    key: 'published.weibo',
    units: ['条'],
    words: ({ short }) => [
      '政务微博发布信息',
      `通过“${short}”政务微博发布信息`,
      '官方微博发布',
      `“${short}”新浪微博发布信息`,
      '通过政务微博公开信息',
      `“${short}”政务微博转发信息`,
    ],
  },
  {
    key: 'published.douyin',
    units: ['条', '个'],
    words: ({ short }) => ['抖音号发布作品', `“${short}”抖音号发布短视频`, '通过抖音号发布', '抖音平台发布视频'],
  },
  {
    key: 'published.bulletinBoard',
    units: ['条', '期'],
    words: () => ['通过公开栏公开信息', '政务公开栏张贴公示', '利用政务公开栏公开信息', '村（居）务公开栏公开信息'],
  },
  { key: 'published.gazette', units: ['期'], words: () => ['编发政府公报', '印发政府公报', '政府公报'] },
  {
    key: 'published.media',
    units: ['篇', '条'],
    words: () => [
      '在市级以上新闻媒体刊发稿件',
      '在学习强国、人民网等媒体平台刊发稿件',
      '在各级新闻媒体发布信息',
      '在省级以上媒体刊发信息',
    ],
  },
]

const TOPICS = [
  '政策解读',
  '财政预决算',
  '安全生产',
  '社会救助',
  '医疗卫生',
  '乡村振兴',
  '环境保护',
  '工作动态',
  '人事信息',
  '规划计划',
  '重点领域信息',
  '机构职能',
  '就业创业',
  '应急管理',
  '政策文件',
  '公共服务',
  '通知公告',
  '食品药品监管',
  '教育',
  '征地拆迁',
]

/** The sentence of the year's total with its parts, or of the channels alone. */
export function publishedParagraph(story: Story): string {
  const { agency, year, prose } = story
  const { random } = prose
  const who = random.pick([agency.we, agency.short, agency.full, ''])
  const year_ = random.pick([
    `${year}年`,
    `${year}年度`,
    '本年度',
    '全年',
    `截至${year}年12月31日`,
    `${year}年，${random.pick(['全年', '本年度'])}`,
  ])
  const total = random.int(40, agency.kind === 'government' ? 26_000 : 2400)
  const parts = random.pick(['channels', 'channels', 'topics', 'none', 'onlyChannels', 'nested'] as const)
  const opening = `${year_}，${who}`
  if (parts === 'onlyChannels') {
    const amounts = random.some(CHANNELS, random.int(1, 3))
    return `${opening}${channelList(story, amounts, total, undefined)}。`
  }
  const said = random.pick([
    '主动公开政府信息共',
    '主动公开政府信息',
    '共主动公开政府信息',
    '累计主动公开政府信息',
    '主动公开各类政府信息共计',
    '主动公开政务信息共',
    '通过各类渠道主动公开政府信息',
    '主动公开信息总数',
    '共公开政府信息',
    '累计向社会公开政府信息',
    '主动公开政府信息数',
    '主动公开各类信息',
    '依法主动公开政府信息',
    '发布各类政府信息',
    '累计公开政府信息',
    '主动公开、转发各类信息共',
    '共发布政务信息',
    '全面推进主动公开工作，共主动公开政府信息',
  ])
  const unit = random.pick(['条', '条', '件'])
  const amount =
    parts === 'none'
      ? prose.some('published.total', total, unit)
      : random.chance(0.15)
        ? prose.roughly('published.total', total, unit)
        : prose.exact('published.total', total, unit)
  const id = prose.last
  if (parts === 'none') return `${opening}${said}${amount}。`
  const comma = random.pick(['，其中：', '。其中，', '，其中', '。其中：', '，其中，'])
  if (parts === 'nested') return `${opening}${said}${amount}${comma}${nestedList(story, total, id)}。`
  if (parts === 'channels')
    return `${opening}${said}${amount}${comma}${channelList(story, random.some(CHANNELS, random.int(2, 4)), total, id)}。`
  return `${opening}${said}${amount}${comma}${topicList(story, total, id)}。`
}

/** 网站 a 条；政务新媒体 b 条（其中微信 c 条，微博 d 条）: a part that has parts of its own. */
function nestedList(story: Story, total: number, partOf: number): string {
  const { prose, agency } = story
  const { random } = prose
  const [site, media] = shares(random, total, 2) as [number, number]
  const [wechat, weibo] = shares(random, media, 2) as [number, number]
  const website = random.pick(CHANNELS[0]!.words(agency))
  const first = website + prose.exact('published.website', site, '条', { label: website, partOf })
  const second = `政务新媒体发布${prose.exact('published.newMedia', media, '条', { label: '政务新媒体发布', partOf })}`
  const owner = prose.last
  const inner = `微信公众号发布信息${prose.exact('published.wechat', wechat, '条', { label: '微信公众号发布信息', partOf: owner })}，微博发布信息${prose.exact('published.weibo', weibo, '条', { label: '微博发布信息', partOf: owner })}`
  return `${first}；${second}${random.pick([`（${random.pick(['其中：', '其中', ''])}${inner}）`, `，其中${inner}`])}`
}

function channelList(story: Story, channels: readonly Channel[], total: number, partOf: number | undefined): string {
  const { prose, agency } = story
  const amounts = shares(prose.random, total, channels.length)
  const glue = prose.random.pick(['，', '；', '、'])
  return channels
    .map(({ key, units, words }, at) => {
      const said = prose.random.pick(words(agency))
      const value =
        partOf === undefined
          ? prose.some(key, amounts[at]!, prose.random.pick(units), { label: said })
          : prose.exact(key, amounts[at]!, prose.random.pick(units), { label: said, partOf })
      return said + value
    })
    .join(glue)
}

function topicList(story: Story, total: number, partOf: number): string {
  const { prose } = story
  const topics = prose.random.some(TOPICS, prose.random.int(3, 9))
  const amounts = shares(prose.random, total, topics.length)
  const suffix = prose.random.pick(['', '信息', '类信息', '类', '方面'])
  const verb = prose.random.pick(['', '', '', '公开', '发布'])
  const glue = prose.random.pick(['，', '、', '；'])
  return topics
    .map(
      (topic, at) =>
        `${verb}${topic}${suffix}${prose.exact('published.item', amounts[at]!, '条', { label: topic, partOf })}`,
    )
    .join(glue)
}

/** Positive parts that add up to the total. */
function shares(random: Prose['random'], total: number, count: number): number[] {
  const parts: number[] = []
  let left = total
  for (let at = count; at > 1; at--) {
    const part = random.int(1, Math.max(1, Math.floor((left - at + 1) / (at > 2 ? 2 : 1.3))))
    parts.push(part)
    left -= part
  }
  return [...parts, left]
}

/** What a report says again in other words: in its own right, or with last year's beside it. */
export function repeatedParagraph({ agency, year, prose }: Story): string {
  const { random } = prose
  const total = prose.figures.find(({ key, qualifier }) => key === 'published.total' && qualifier === 'exact')
  if (!total || random.chance(0.7)) return ''
  const unit = total.unit ?? '条'
  return random.pick([
    () =>
      `${year}年度，${agency.we}主动公开政府信息${prose.exact('published.total', total.value, unit)}，公开内容真实、准确、及时。`,
    () =>
      `全年共公开政府信息${prose.exact('published.total', total.value, unit)}，比${year - 1}年增加${prose.stated(random.int(2, 90), unit)}。`,
    () =>
      `本年度主动公开政府信息${prose.exact('published.total', total.value, unit)}，较上年同期${prose.stated(random.int(100, 999), unit)}有所变化。`,
  ])()
}

/** Followers, readers, the hotline: each in a sentence of its own, or not at all. */
export function reachParagraph({ agency, prose }: Story): string {
  const { random } = prose
  const sentences: string[] = []
  if (random.chance(0.35)) {
    sentences.push(
      `“${agency.short}”微信公众号${random.pick(['关注人数达', '粉丝数', '总订阅数', '用户'])}${prose.some('wechat.subscribers', random.int(60, 90_000), random.pick(['人', '个']))}，${random.pick(['总阅读量', '阅读数', '累计阅读量'])}${prose.some('wechat.reads', random.int(900, 2_000_000), random.pick(['次', '人次', '']))}`,
    )
  }
  if (random.chance(0.3)) {
    sentences.push(
      `政务微博${random.pick(['粉丝', '总关注量', '粉丝数'])}${prose.some('weibo.followers', random.int(40, 30_000), random.pick(['个', '人', '']))}，${random.pick(['总阅读数', '阅读量'])}${prose.some('weibo.reads', random.int(900, 2_000_000), random.pick(['次', '']))}`,
    )
  }
  if (random.chance(0.4)) {
    sentences.push(
      random.pick([
        () =>
          `办理12345政务服务便民热线工单${prose.some('hotline.handled', random.int(10, 4000), '件')}，办结率${prose.stated(100, '%')}`,
        () => `全年受理12345热线转办件${prose.exact('hotline.handled', random.int(10, 900), '件')}，均已按时办结`,
        () =>
          `办理12345民生服务热线、书记信箱等${prose.some('hotline.handled', random.int(10, 4000), '件')}，办结率${prose.stated(100, '%')}`,
        () =>
          `办结12345热线工单${prose.exact('hotline.handled', random.int(10, 900), '件')}，群众满意率${prose.stated(99, '%')}`,
        () => `12345热线共办理群众诉求${prose.some('hotline.handled', random.int(10, 4000), '件')}`,
      ])(),
    )
  }
  return sentences.map((sentence) => `${sentence}。`).join('')
}

/** Trainings, meetings, announcements: numbers without a key of their own. */
export function activityParagraph({ agency, year, prose }: Story): string {
  const { random } = prose
  const sentences = [
    () =>
      `组织政务公开业务培训${prose.stated(random.int(2, 9), '次')}，参训${prose.stated(random.int(20, 600), '人次')}`,
    () => `召开新闻发布会${prose.stated(random.int(2, 19), '场')}`,
    () => `发布政策简明问答${prose.stated(random.int(2, 190), '期', ['published.item'])}`,
    () =>
      `${year - 1}年主动公开政府信息${prose.stated(random.int(100, 900), '条')}，本年度较上年增加${prose.stated(random.int(10, 99), '条')}`,
    () => `同比增长${prose.stated(random.int(2, 88), '%')}`,
    () =>
      `对符合条件的${prose.stated(random.int(12, 90), '户')}发放补助资金${prose.stated(random.int(101, 9999) / 100, '万元')}`,
    () => `全年制发公文${prose.stated(random.int(30, 300), '件', ['published.item'])}，均按要求标注公开属性`,
    () => `全年检查通报反馈问题${prose.stated(random.int(2, 19), '个')}，并全部完成整改`,
    () => `${agency.host}人民政府网站总访问量${prose.stated(random.int(20_000, 8_000_000), '人次')}`,
    () => `处理网络投诉${prose.some('stated', random.int(30, 600), '件')}`,
    () => `征集意见建议${prose.stated(random.int(2, 80), '条')}`,
    () => `现有政务公开工作人员${prose.stated(random.int(2, 9), '名')}，其中专职${prose.stated(1, '名')}`,
    () =>
      `开展“政府开放日”活动${prose.stated(random.int(2, 5), '次')}，邀请群众代表${prose.stated(random.int(11, 90), '人')}参加`,
    () => `办理人大代表建议${prose.stated(random.int(3, 60), '件')}、政协提案${prose.stated(random.int(3, 60), '件')}`,
    () =>
      `根据《${agency.host}${year}年政务公开工作要点》（${random.pick(['永', '崇', '阳', '金'])}政办发〔${year}〕${random.int(3, 88)}号）要求，细化任务分工`,
    () => '严格落实“三审三校”制度，坚持“先审查、后公开”的原则',
    () => `自2013年以来历年累计公开信息${prose.stated(random.int(9000, 90_000), '条')}`,
  ]
  return random
    .some(sentences, random.int(1, 4))
    .map((make) => `${make()}。`)
    .join('')
}

/** What the tables of 三 and 四 say, in words; where nothing was received, that. */
export function applicationsParagraph({ agency, year, prose, cells }: Story): string {
  const { random } = prose
  const received = cells['applications.received.total']!
  const carried = cells['applications.carriedIn.total']!
  if (received + carried === 0) {
    return random.pick([
      `${year}年，${agency.we}未收到政府信息公开申请。`,
      `${year}年度${agency.short}未接收到依申请公开政府信息的申请，未收取信息处理费。`,
      '本年度依申请公开政府信息为零报告。',
      `${year}年，${agency.full}未收到公民、法人或其他组织提出的政府信息公开申请。`,
    ])
  }
  if (random.chance(0.3)) return '进一步规范依申请公开办理流程，依法依规及时答复申请人。'
  const processed = cells['applications.processed.total']!
  return random.pick([
    () =>
      `${year}年，${agency.we}共收到政府信息公开申请${prose.exact('stated', received, '件')}，办结${prose.exact('stated', processed, '件')}。`,
    () =>
      `全年受理依申请公开${prose.exact('stated', received, '件')}，上年结转${prose.exact('stated', carried, '件')}，均已依法办理。`,
    () => `${year}年共收到政府信息公开申请${prose.exact('stated', received, '件')}。`,
  ])()
}

export function disputesParagraph({ agency, year, prose, cells }: Story): string {
  const reviews = cells['reviews.total']!
  const suits = cells['litigation.direct.total']! + cells['litigation.afterReview.total']!
  if (reviews + suits === 0) {
    return prose.random.pick([
      `${year}年度，${agency.we}未发生因政府信息公开申请被提起行政复议或行政诉讼的情况。`,
      `${year}年没有因信息公开引起的行政复议和行政诉讼案件。`,
    ])
  }
  return prose.random.pick([
    () =>
      `${year}年，因政府信息公开被申请行政复议${prose.exact('stated', reviews, '件')}、提起行政诉讼${prose.exact('stated', suits, '件')}。`,
    () => '对行政复议、行政诉讼案件逐一研判，规范答复文书。',
  ])()
}

export function problemsParagraph({ agency, year, prose }: Story): string {
  return prose.random.pick([
    `${year}年${agency.we}政府信息公开工作取得一定成效，但仍存在一些不足：一是公开的主动性有待加强；二是政策解读形式较为单一；三是工作人员业务能力有待提高。`,
    '存在的主要问题：一是信息公开内容不够全面，更新不够及时；二是公开渠道还需拓宽。',
    '一是思想认识不够深入，个别部门重视程度不够。二是部分信息公开不及时。三是新媒体运用不够充分。',
  ])
}

export function measuresParagraph({ agency, year, prose }: Story): string {
  return prose.random.pick([
    `${year + 1}年，${agency.we}将从以下方面改进：一是加强组织领导；二是强化业务培训；三是丰富解读形式，提升公开质量。`,
    '下一步，将健全工作机制，加强人员培训，进一步提高政府信息公开工作水平。',
    '改进措施：一是提高认识，压实责任；二是拓宽渠道，方便群众查询。',
  ])
}

export function otherMatters({ agency, year, prose }: Story): string {
  return prose.random.pick([
    '无其他需要报告的事项。',
    '无',
    `${year}年，${agency.we}未收取信息处理费，无其他需要报告的事项。`,
    `本年度${agency.short}未收取政府信息公开信息处理费。`,
    `按照《政府信息公开信息处理费管理办法》有关规定，${year}年没有产生信息公开处理费。`,
  ])
}
