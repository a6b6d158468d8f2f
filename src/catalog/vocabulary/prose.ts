/**
 * How people ask for the figures that stand in prose: what was published, through which
 * channel, who follows and reads it.
 */
import { term } from './term.ts'

/** Where something was published. The codes complete the keys `published.<code>`, `<code>.followers`, …. */
export const channelTerms = [
  term(
    'website',
    '政府门户网站|门户网站|政府网站|政务公开网站|政府信息公开网站|政府信息公开网|政府公开网|政务公开网|信息公开平台|县级平台|区级平台|市级平台|县平台|区平台|市平台|政务公开平台|公开网站|官方网站|官网|网站|政务网站|政务网|政府网|网上|网页',
    'government website|official website|county disclosure website|disclosure website|website|web site|web page|portal|online platform|disclosure platform|<publish/published/post/posted/disclose/disclosed/release/released> online|items online|information online',
  ),
  term('newMedia', '政务新媒体|新媒体平台|新媒体', 'new media|new-media|social media'),
  term(
    'wechat',
    '政务微信公众号|微信公众平台|微信公众号|微信公号|微信平台|政务微信|公众平台|公众号|公号|微信',
    'official wechat account|wechat official account|wechat public account|wechat account|wechat|weixin',
  ),
  term('weibo', '政务微博|新浪微博|微博账号|官方微博|官微|微博', 'sina weibo|weibo account|weibo|microblog|micro-blog'),
  term('douyin', '抖音号|抖音|视频号|短视频|快手', 'douyin video|douyin|tiktok|video channel|short video'),
  term(
    'app',
    '微信小程序|手机客户端|移动客户端|客户端|小程序|app',
    'wechat mini-program|wechat mini program|mini-program|mini program|mobile app',
  ),
  term('bulletinBoard', '政务公开栏|公开栏|公示栏|宣传栏|公告栏|信息公示栏', 'bulletin board|notice board|noticeboard'),
  term(
    'gazette',
    '编发的政府公报|印发的政府公报|发行的政府公报|编发的公报|印发的公报|发行的公报|政府公报|公报期数|公报',
    'government gazette|gazette|official bulletin',
  ),
  term(
    'media',
    '新闻媒体|各级新闻媒体|各级媒体|各类媒体|报刊|报纸|媒体稿件|媒体稿|媒体',
    'news media|the media|newspaper|media outlet|press',
  ),
]

/** Who follows a channel, and how often it is read. */
export const audienceTerms = [
  term(
    'followers',
    '人订着|人订了|人订的|订的人|人订阅了|多少粉|多少个粉|几个粉|几粉|万粉|的粉|涨粉|掉粉|吸粉|粉丝数量|粉丝总数|粉丝数|粉丝量|粉丝|总关注量|关注量|关注数|关注人数|关注用户数|关注用户|关注者|关注|总订阅数|订阅人数|订阅数|订阅量|订阅|订阅用户|用户数',
    'follower|subscriber|fan|subscription|user|people follow|follow',
  ),
  term('likes', '点赞数|点赞量|点赞|获赞数|获赞|多少赞|几个赞|的赞', 'likes|like count'),
  term(
    'reads',
    '看了|看过|被看|人看|人读|人点|放了|放过|播了|总阅读数|总阅读量|阅读总数|阅读总量|阅读数|阅读量|阅读人次|阅读次数|阅读|总浏览量|浏览量|浏览数|浏览次数|浏览|点击量|点击数|访问量|访问次数|点击|被读了|播放量',
    'page view|read|view|reading|readership|visit|click',
  ),
]

/** The code of phrases that only look like publishing. */
export const NOT_PUBLISHING = 'none'

/** The code of phrases that speak of what is published as things that can be counted. */
export const ITEM_NOUNS = 'items'

/** What is done with information: with a channel it asks for that channel's figure, alone for the total. */
export const publishTerms = [
  term(
    'publish',
    '放出来*消息|放出*消息|公布*消息|发*条消息|主动公开的政府信息总数|主动公开政府信息总数|主动公开信息总数|主动公开*信息|主动公开|公开*政府信息|公开*信息|信息公开总数|信息公开条数|信息公开数|公开总条数|公开总数|公开条数|公开总量|公开数量|公开数|公开最|发布最|发最|公开的比|发布的比|发的比|公开得|发布得|发得|发的多|发的少|发布的多|发布的少|公开的多|公开的少|公布的多|公布的少|公开的最|发布的最|发的最|哪个渠道|哪种渠道|哪条渠道|哪类渠道|哪个平台|哪种平台|哪类平台|哪个途径|哪种途径|哪条途径|公开了|晒了|晒出来|晒出|公开过|公开多少|公开几条|发布总数|发布条数|发布数量|发布*信息|发布了|发布|发了|推送了|推送|编发|转发|转载|发文|发送|发出|刊发|信息条数|条信息|条政务信息|条政府信息|信息公开量|公开量|发布量|信息量|推了|信息总数|信息数量|信息总量|条数|总条数|发几条|发多少条|信息公开了|信息更多|信息最多|信息最少',
    'how many items|number of items|proactively disclose|proactively disclosed|proactive disclosure|proactively published|voluntarily disclosed|actively disclosed|publish|published|publishing|disclose|disclosed|disclosing|disclosure|released|release|put out|put online|put on|posted|post|issue|issued|made public|make public|came out|come out|went out|sent out|forwarded|reposted|push out|pushed out|publication',
  ),
  term(
    ITEM_NOUNS,
    '主动公开的政府信息|主动公开的信息|晒出来的信息|晒出来的政府信息|晒出的信息|晒的信息|亮出来的信息|放出来的信息|放出的信息|拿出来公开的信息|公布出来的信息|公开出来的信息|发出来的信息|发出去的信息|挂出来的信息|挂出的信息|挂的信息|公开的政府信息|公开的政务信息|公开的信息|发布的政府信息|发布的政务信息|发布的信息|发的信息|推送的信息|张贴的信息|公示的信息|刊发的信息|刊登的信息|推送的消息|发布的消息|发的消息|推送的文章|发布的文章|发的文章|推文|推送的图文|发布的图文|刊发的稿件|刊登的稿件|发布的稿件|发表的稿件|发的稿件|刊发稿件|刊登稿件|发布稿件|发表稿件|发布的短视频|发布的视频|发的短视频|发的视频|拍的短视频|拍的视频',
    'articles published|articles placed|articles in|articles run|videos published|videos posted|items published|items posted|pieces published|posts published',
  ),
  // Names that hold such a word and ask for nothing published.
  term(
    NOT_PUBLISHING,
    '发放了|发放|第三方评估|第三方测评|第三方机构|第三方检查|新闻发布会|新闻发布活动|新闻发布|发布会|政府信息公开指南|信息公开指南|公开指南|公开专区|公开专栏|公开目录|公开制度|公开属性|公开日|公开承诺|政务公开工作|信息公开工作|公开工作|公开培训|公开专题|公开意识|政务公开人员|公开领导小组|公开办|公开考核|公开处理费|公开信息处理费|公开平台|公开渠道|公开年报|公开方面|信息公开方面|发布审核|转发防疫|公开问题|公开事项|公开机制',
    'third-party evaluation|third party evaluation|third-party assessment|third party assessment|third-party review|third-party rating|by post|by the post|via post|through the post|in the post|press conference|press releases?|news releases?|press briefings?|fee for information processing|fees for information processing|information processing fees?|processing fees?|open day|disclosure guide|disclosure work|open government work|disclosure platform',
  ),
]

/** The numbers of hotlines: each takes calls of its own. */
export const hotlineNumbers =
  '12315|12316|12317|12319|12320|12328|12329|12333|12336|12338|12345|12348|12350|12355|12358|12366|12369|12380|12388|12393'

export const hotlineTerms = [
  term(
    'hotline.handled',
    `12345民生服务热线|12345政务服务便民热线|12345政务服务热线|12345便民服务热线|12345热线|${hotlineNumbers}|民生服务热线|政务服务热线|市民热线|便民热线|政务热线|热线工单|12345工单|~工单|~热线|12345政务热线|12345便民热线`,
    '12345 hotline|12345|hotline and mailbox|citizen hotline|government hotline|hotline',
  ),
]
