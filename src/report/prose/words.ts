/**
 * How reports word what they count, as data: the channels, the verbs of
 * publishing, readers and followers, the hotline, and the verbs of other work.
 *
 * All patterns run over text whose characters are folded and whose white space is gone.
 */

export type ChannelCode =
  | 'website'
  | 'newMedia'
  | 'wechat'
  | 'weibo'
  | 'douyin'
  | 'app'
  | 'bulletinBoard'
  | 'gazette'
  | 'media'

export interface Channel {
  code: ChannelCode
  /** What to call it in a label whose own words do not name it. */
  name: string
  words: RegExp
}

/** A group chat is no channel of publication, and a 公开平台 in a name of work (平台建设) is none either. */
const channels: readonly Channel[] = [
  { code: 'newMedia', name: '政务新媒体', words: /新媒体|两微一端|两微多端|两微/g },
  {
    code: 'wechat',
    name: '微信公众号',
    words: /微信(?!群|工作群|朋友圈|小程序|视频号)|(?<!微博)公众号|公众平台|订阅号/g,
  },
  { code: 'weibo', name: '微博', words: /微博/g },
  { code: 'douyin', name: '抖音（视频号）', words: /抖音|快手|视频号/g },
  { code: 'app', name: '客户端、小程序', words: /客户端|小程序|app(?![a-z])|移动端/gi },
  {
    code: 'bulletinBoard',
    name: '公开栏',
    // 县政府网天堂寨镇信息公开栏目: a column of a website is no board on a wall.
    words: /(?<!网站?[^、，,;；和及与\d]{0,16})(?:公开|公示|公告|宣传)栏(?!目)|公示牌|公示屏|电子屏|led屏?/gi,
  },
  { code: 'gazette', name: '政府公报', words: /公报/g },
  {
    code: 'media',
    name: '新闻媒体',
    words: /(?<!新|自|全|多)媒体|报刊|报纸|日报|晚报|电视台|广播电台|学习强国|人民网|新华网/g,
  },
  {
    code: 'website',
    name: '政府网站',
    words:
      /网站|门户|官网|(?:政府|公开|信息|政务|官方|部门|单位|县|区|市|省)网(?!站|络|民|友|格|上|点|信|办)|公开(?:网站)?平台|信息公开(?:系统|专栏|栏目)|网页/g,
  },
]

const NEW_MEDIA: ReadonlySet<ChannelCode> = new Set(['newMedia', 'wechat', 'weibo', 'douyin', 'app'])

export interface ChannelMention {
  channel: Channel
  start: number
  end: number
}

/** “桐梓县人民政府网”微博: an account that is called after a website is none. */
const ACCOUNT_NAME = /"[^"]{2,16}"(?=(?:政务|官方)?(?:微信|微博|公众号|订阅号|抖音|快手|视频号|头条|小程序|客户端))/g

/** Every mention of a channel, in the order of the text. */
export function findChannels(text: string): ChannelMention[] {
  const unnamed = text.replace(ACCOUNT_NAME, (name) => '〓'.repeat(name.length))
  return channels
    .flatMap((channel) =>
      Array.from(unnamed.matchAll(channel.words), (match) => ({
        channel,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start)
}

/** The one channel that mentions add up to, `several` where they are of more than one kind, null where there are none. */
export function oneChannel(mentions: readonly ChannelMention[]): Channel | 'several' | null {
  const codes = new Set(mentions.map(({ channel }) => channel.code))
  if (codes.size === 0) return null
  if (codes.size === 1) return mentions[0]!.channel
  // 微信、微博等新媒体 together are the new media; 微信公众平台 names one channel twice.
  return [...codes].every((code) => NEW_MEDIA.has(code)) ? channels[0]! : 'several'
}

/** Verbs of publishing; 公开 is none inside names (信息公开, 公开栏) and when it is denied, planned or sorted. */
export const PUBLISH =
  /(?<!法定)主动公开(?!栏|平台|目录|事项|内容|的范围|范围)|(?<!信息|政务|村务|居务|党务|厂务|校务|事务|财务|三务"?|结果|拟|漏|应|未|不|不予|予以|部分|申请|申请的|需|可|能|全面推进|推进|类|务|法定主动)公开(?!栏|平台|网|指南|目录|制度|专区|专栏|年报|属性|申请|标准|办|股|体系|度|率|点|条例|要点|工作|领域|透明|系统|出版|信箱|事项)|(?<!信息|栏目|内容)更新(?!维护|完善|栏目|目录|指南|迭代)|发布(?!量|数|、(?!转发|转载|公开|推送)|等|会|机制|厅|号|平台|"|》|微信|微博|公众|客户端|抖音|制度|办法|审查|审核|人)|推送|转发|转载|编发|刊发|刊登|刊载|上传|推出|张贴|播发|推发|发文|发表|登载|(?<!公告)公示(?!栏|牌|屏|期|公告)/g

/** What is published as such, not a topic of it. */
export const GENERIC =
  /^(?:了|有)?(?:[、和及]?(?:转发|转载|发布|公开|推送|公示|编发))*(?:各类|各项|各种|各级|全部|所有|相关|有关|有效|多类|日常|本级|原创|上级)?(?:政府|政务|公开|政务公开|政府公开|公共|公开类|类)?(?:信息|政务动态|推文|文章|图文|图文信息|图文消息|内容|消息|条目|文稿|稿件|作品|短视频|视频|帖文|博文|微博|微信|新媒体)?(?:公开)?(?:内容|条目|条数|数|数量|总数|总量|总条数|量|总)?$/
/** Of these, what may stand for all that an agency published. */
export const GENERIC_TOTAL =
  /^(?:了|有)?(?:[、和及]?(?:转发|转载|发布|公开|推送|公示|编发))*(?:各类|各项|各种|各级|全部|所有|相关|有关|有效|多类|本级)?(?:政府|政务|公开|政务公开|政府公开|公共|公开类)?(?:信息|内容|条目|消息)?(?:公开)?(?:内容|条目|条数|数|数量|总数|总量|总条数|量|总)?$/
/** 各类信息公开总数1369条 has no verb and yet is the total. */
export const TOTAL_NOUN =
  /(?:信息公开|公开信息|公开政府信息|公开政务信息)(?:内容|条目)?(?:条数|总数|总量|总条数|数量|数|共计|共|总计|累计|合计)+$/

/** Units in which published information is counted. */
export const PUBLISHED_UNITS = new Set([
  ...[
    '条',
    '件',
    '篇',
    '则',
    '份',
    '项',
    '期',
    '个',
    '条次',
    '件次',
    '篇次',
    '条(件)',
    '件(条)',
    '条(篇)',
    '篇(条)',
    '幅',
    '部',
  ],
])
/** 6个, 3项, 2部 count published things only of some channels (短视频32个). */
export const WEAK_UNITS = new Set(['个', '项', '份', '部', '幅'])

/** Work on information that does not publish it, or work of another kind: what it counts is no published item. */
export const OTHER_WORK =
  /审核|回应|审查|把关|检查|巡检|抽查|排查|清理|删除|撤换|撤下|更正|退回|拦截|校对|采用|报送|收到|接到|受理|办理|办结|答复|回复|组织|举办|召开|开展|培训|参加|参训|接待|处理|处置|废止|保留|失效|修改|修订|制定|制发|出台|印发|下发|整改|发现|配备|配置|设立|设置|建成|建立|建设|开设(?!的)|开通(?!的)|运营|更换|聘请|收集|征集|采纳|投入|投资|收取|收费|安排|备案|关停|注销|约谈|评估|发放|发出|拟稿|调整|梳理|编印|印刷|邀请|走访|转办|结转|撤回|补助|拟定|取得|通报|认定|申请|提案|建议(?!办理|答复)|复议|诉讼|投诉|举报|账号(?!")|来信|留言|咨询|接受|现行有效|继续有效|整合|升级|入库|收录|标注|印制|制作|新增(?!信息|公开|发布)|增设/
/** A comparison, or a number for one piece or one day, is no figure of the year. */
export const COMPARES = /增加|增长|减少|下降|上升|增幅|同比|环比|较上|比上|较20|比20|上年的|去年|上一年/
export const SINGLE_PIECE = /单条|单篇|单个|平均|人均|日均|月均|每条|每期|每月|每周|最高|最多|其中一/
/** What counts the years before as well. */
export const ALL_YEARS =
  /历年|历史|(?:开展|开通|成立|建立|实施|施行|上线|运行|建站|创办|工作)[^,。;]{0,12}以来|自20\d\d年[^,。;]{0,16}(?:以来|起|至今)|20\d\d年以来/

export const READS = /阅读|浏览|点击|播放|访问/
export const FOLLOWERS =
  /粉丝|关注(?:人数|用户|量|数|者|总数|人员|$)|总关注|订阅|用户(?:数|总数|量|达|突破|超|近|约|已|$)/
/** 新增粉丝300 is a change and 增至300 the level. */
export const GROWTH = /新增|增加|净增|增长|新关注/

export const HOTLINE = /12345|12329|12348|热线/
const HANDLED_WORDS = [
  '办理',
  '受理',
  '处理',
  '承办',
  '接到',
  '收到',
  '转办',
  '接听',
  '接办',
  '交办',
  '回复',
  '办结',
  '答复',
  '解决',
  '反映',
]
const CASE_WORDS = [
  '工单',
  '诉求',
  '来电',
  '咨询',
  '事项',
  '投诉',
  '案件',
  '信件',
  '转办件',
  '承办件',
  '求助',
  '问题',
  '件',
]
/** How a number of handled cases is announced, or that it follows the hotline's name at once. */
export const HANDLED = new RegExp(
  `${HANDLED_WORDS.join('|')}|(?:${CASE_WORDS.join('|')})$|(?:热线|平台|信箱|12345|等|电话)(?:共|共计|总计|数|量)*$`,
)
export const CASE_UNITS = new Set(['件', '条', '个', '次', '例', '起', '宗', '人次', '件次', '项', '份', '笔'])

/** The parts of the last number follow: 其中, 按渠道分, 从内容看. */
export const PARTS_FOLLOW =
  /其中|包括|包含|涵盖|分别(?:是|为)|具体(?:为|是|包括)|(?:按|从|就)[^,。;:]{0,12}(?:分|看|来看|划分|统计)|(?:条|件|篇)(?:信息)?中,/
