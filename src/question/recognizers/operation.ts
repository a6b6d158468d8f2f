/**
 * Finds what is to be done with the figures, or that words are wanted instead.
 */
import { type Aspect, TIME_UNIT } from '../../model/query.ts'

export type Sign =
  | 'share'
  | 'growth'
  | 'difference'
  | 'sum'
  | 'average'
  | 'max'
  | 'min'
  | 'rank'
  | 'count'
  | 'compare'
  | 'breakdown'
  | 'list'
  | 'howMany'
  | 'words'
  | 'verdict'
  | 'coverage'
  | 'same'
  | 'why'
  | 'furnished'

/** 公众号有哪些栏目, 小程序开通了什么功能: what a channel consists of, and not what was published. */
export const FURNISHED =
  /(?:哪些|哪几个|什么|啥)(?:新的?)?(栏目|专栏|子栏目|版块|板块|模块|菜单|功能)(?<=(?:公众号|微信|微博|网站|小程序|客户端|视频号|抖音|平台|专区|新媒体|app)[^，。？！,?!]{0,16})/u

/** Bounded patterns over the normalized question; a sign may stand beside others. */
const SIGNS: readonly [Sign, RegExp][] = [
  [
    'share',
    /占(?:了)?(?:多少|几)(?:呢)?(?:[?？]|$)|百分之(?:几|多少)|百分比|占比|比例|比重|几成|占(?:了)?(?:总数|全部|总量|全体)?[^，。？！,?!]{0,12}(?:多大|几分之)|%是多少|占(?:总数|全部|总量|多少%)|占(?![地用])[^，。？！,?!]{1,24}多少[?？]?$|\bpercent(?:age)?\b|\bshare of\b|\bwhat (?:share|proportion|fraction)\b|\bproportion of\b|(?:占|是)[^，。？！,?!]{0,14}(?:的)?(?:多少比例)/u,
  ],
  [
    'growth',
    /翻了?(?:几|多少)(?:倍|番)|增长率|增幅|增速|降幅|百分比[^，。？！,?!]{0,8}(?:增长|增加|下降|减少|上升|涨|跌|降|升)|(?:增长|增加|下降|减少|上升|涨|跌|降|升)[^，。？！,?!]{0,8}百分比|同比(?:增长|增加|下降|减少|变化)?(?:了)?(?:多少)?(?:%|百分)|(?:同比|环比)(?:是)?(?:增长|上升|下降|变化)?(?:了)?(?:多少|几何)(?![条件个次篇项人元万期份场户名])|(?:增长|增加|下降|减少|涨|升|降|提高|多|少)(?:了)?(?:百分之|多少%|几%|几成|多少个?百分(?!点))|\bgrowth rate\b|\b(?:grow|grew|grown|growth|increase|increased|rise|rose|fall|fell|drop|dropped|decrease|decreased|decline|declined|change|changed)\b[^?]{0,60}\bpercent|\bpercent[^?]{0,40}\b(?:grow|grew|grown|growth|increase|increased|rise|rose|fall|fell|drop|dropped|decrease|decreased|decline|declined|change|changed)\b|\bpercent(?:age)? (?:change|increase|decrease|growth)\b|\bby what percent|\bhow many percent\b|\b(?:rise|fall|grow|increase|decrease|drop|change)[a-z]* in percent/u,
  ],
  [
    'difference',
    /[跟和与同](?:前|上|去)一?年(?:度)?的?(?:相)?比(?:较|起来)?(?:呢|怎么样|如何|怎样)?[?？]?$|^(?:那|那么)?比(?:上|前|去)一?年(?:度)?(?:呢|怎么样|如何)?[?？]?$|(?:逐年|一年(?:要|都)?比一年|(?<!\d)年年|连年|越来越|持续|连续)[^，。？！,?!]{0,6}[多少高低大增升涨减降跌]|(?:变|更|又|[了是量数])(?:多|少|高|低)(?:一?[些点])?了?(?:吗|没有?(?=[?？]|$))|(?:多|少|高|低)(?:了?一?[些点]了?)(?:吗|没有?|[?？]|$)|(?:涨|跌|增加?|减少?|上升|下降|多|少|高|低)了?还是(?:变)?(?:涨|跌|增|减|升|降|上升|下降|多|少|高|低)|\b(?:more|fewer)\b[^?]{0,24}\b(?:every|each) year\b|多(?:了|出|发|公开|收|办)?(?:了)?(?:多少|几)|少(?:了|发|公开|收|办)?(?:了)?(?:多少|几)|(?:相差|差了?|差距|差额|差值|差异)(?:是)?(?:多少|几|多大)?|(?:增加|减少|增长|下降|上升|增多|变化|涨|降|升|提高|降低)(?:了)?(?:多少|几)|比(?![例重率较])[^，。？！,?!]{1,24}(?:多|少|高|低|大|小|增加|减少|增长|下降|上升)(?:了)?(?:多少|几|没|吗|$|还是)?|(?:增加|减少|变化|增长|下降)(?:情况|了吗|还是)|(?:(?:上升|提高|[涨跌降])了|有(?:没有|无|所)?(?:增加|减少|增长|下降|上升|上涨|提高))(?:吗|没有?|[?？]?$)|(?:多|少)了?(?:多少|几)[件条个篇项次]|有(?:什么|多大|何)(?:变化|差别|差距)|变化(?:有)?多大|\bhow (?:many|much) (?:more|fewer|less)\b|\bdifference\b|\bdiff\b|\bmore [^?]{0,60}\bthan\b|\bfewer [^?]{0,60}\bthan\b|\b(?:increase|decrease|rise|fall|drop|grow|change)[a-z]*\b/u,
  ],
  [
    'average',
    /年均|平均|均值|人均|户均|每(?:户|人|件|条|个|家)(?:平均)?(?:补助|发|有|收)|\baverage\b|\bmean\b|\bper (?:household|person|year|agency|request|application|case|session)\b/u,
  ],
  [
    'sum',
    /合计|总和|总额|之和|一起(?:发|公开|有|共|算)|加起来|加[在到]?一[起块]|合起来|合在?一[起块]|加总|相加|共计|累计|一共|总共|拢共|总计|合并|\btogether\b|\bcombined\b|\bin total\b|\baltogether\b|\bsum\b|\badd(?:ed)? up\b|\btotal\b|\bin all\b/u,
  ],
  [
    'rank',
    /排行|排一?个(?:名|序|队|座次)|排(?:一)?下名|排下名次|排序|排个序|排名|排行|排列|名次|从多到少|从少到多|从高到低|从低到高|由多到少|由高到低|排第几|(?:前|后|倒数)[一二三四五六七八九十两\d]{1,3}(?:名|位|个(?!季)|家|甲)|前[三五十](?=$|[?？是])|\brank\b|\branking\b|\bsort\b|\border(?:ed)? by\b|\bin (?:descending|ascending) order\b|\btop (?:\d+|two|three|five|ten)\b|\bmost to (?:least|fewest)\b/u,
  ],
  [
    'max',
    /多还是|还是(?![不没未很])[^，。？！,?!]{1,40}(?<![总共有])多(?!少)|哪一?年[^，。？！,?!]{0,40}(?:多|高|大)(?!少)|最多|最大|最高|最活跃|居首|第一(?:名|位|的)|排第一|谁(?:的)?[^，。？！,?!]{0,40}(?:更|较|比较)?(?:多|高|大)|哪[^，。？！,?!]{0,40}(?:更|比较|较)?(?:多(?![媒种项样元渠次方])|高(?![新中龄质效速考标校])|大(?![厅会学数屏型讲众赛队棚]))(?!少)|\bmost\b|\bhighest\b|\blargest\b|\bmaximum\b|\bgreatest\b|\bwhich [^?]{0,80}\b(?:more|higher|larger|greater|bigger)\b|\bwho [^?]{0,80}\b(?:more|higher|larger|greater|bigger)\b|\bmore [^?]{0,120}(?:, | )[^?]{1,60} or \b/u,
  ],
  [
    'min',
    /排最后|排末尾|最少|最小|最低|垫底|末位|倒数第一|谁(?:的)?[^，。？！,?!]{0,40}(?:更|较|比较)?(?:少|低|小)|哪[^，。？！,?!]{0,40}(?:更|比较|较)?(?<!多)(?:少(?![数年儿先])|低(?![保收])|小(?!程序|学|组|区|时|微|康|额|型|镇|队))|\bleast\b|\bfewest\b|\blowest\b|\bsmallest\b|\bminimum\b|\bwhich [^?]{0,80}\b(?:fewer|lower|smaller|less)\b/u,
  ],
  [
    'count',
    /(?:超过|多于|大于|高于|少于|低于|不足|不到|达到)\d+[条件篇个次项]?的[^，。？！,?!]{0,6}(?:有|是)?(?:哪|谁|几)|\b(?:agenc|town|count|district|department|bureau|place|authorit|subdistrict|government)[a-z]* (?:that|which|who) (?:had|have|received|got|recorded|reported|did|were|was)\b|\bwhich (?:agenc|town|count|district|department|bureau|place|authorit|subdistrict|government)[a-z]* (?:had|have|received|got|faced|were sued|was sued)(?= (?:any |a )?(?!the\b|more\b|most\b|fewer\b|fewest\b|less\b|least\b|how\b|higher\b|lower\b|larger\b|greater\b)[a-z]+)(?![^?]*\b(?:most|fewest|least|more|fewer|highest|lowest|or)\b)|(?:几|多少)家[^，。？！,?!\d]{0,6}(?:没|未|零|有过|收到|接到|被|发生)|(?:被|有过|收到|接到|发生|没|未)[^，。？！,?!多几最]{1,14}的(?:乡镇|镇|乡|街道|单位|部门|机关|地方|县|区|市|局)(?:都)?(?:有|是)(?:哪|谁|几)|哪(?:些|几个|几家|个|家)?(?:乡镇|镇|乡|街道|单位|部门|机关|地方|县|区|市|局)[^，。？！,?!]{0,12}(?:没有?|未)(?!超过)[^，。？！,?!]{1,14}$|哪(?:些|几个|几家)(?:乡镇|镇|乡|街道|单位|部门|机关|地方|县|区|市|局)[^，。？！,?!]{0,8}(?:被|有过|收到|接到|发生)[^，。？！,?!多几最]{1,14}[?？]?$|谁[^，。？！,?!多少大最]{0,8}(?:被|有过|收到过|接到过|发生过)[^，。？！,?!多几少大高最]{1,10}$|(?:乡镇|镇|乡|街道|单位|部门|机关|地方|县|(?<![专社小园片景校厂])区|市|局)(?:一共|共)?有(?:几|多少)(?:个|家)|(?:哪些|哪几个?|哪个|哪家|谁)[^，。？！,?!]{0,30}(?:超过|多于|大于|高于|少于|低于|不足|不到|达到)\d|(?:哪些|哪几个?|哪个|哪家)[^，。？！,?!]{0,30}\d+[条件篇个]?(?:以上|以下)|\bwhich [^?]{0,80}\b(?:more than|over|at least|fewer than|less than|above|below) \d|(?:几|多少)(?:个|家)[^，。？！,?!]{0,30}(?:超过|多于|大于|高于|少于|低于|不足|不到|达到|以上|以下|为0|是0)|(?:超过|以上|多于|大于|高于|少于|低于|不足|不到|以下|为0|是0)[^，。？！,?!]{0,20}(?:几|多少)(?:个|家)|(?<!哪)(?:几|多少)份(?!问卷|材料|文件|[^，。？！]{0,8}申请)[^，。？！]{0,12}(?:写|说|提|载|列)|有几份(?!问卷|材料|文件|[^，。？！]{0,8}申请)|(?<![这那])(?:几|多少)(?:份|个)?(?:报告|年报)|(?:几|多少)(?:个|家)(?:乡镇|镇|乡|街道|单位|部门|机关|地方|县|区|市)|\bwhich (?:agenc|town|count|district|department|bureau|place|authorit|subdistrict|government)[a-z]* (?:(?:had|have|received|got|recorded|saw|reported) no\b|(?:did|do|were|was|have|had)(?: not|n't) )|\bhow many (?:of the )?(?:reports?|township|town|agenc|counties|county|district|department|bureau|cit|place|authorit)[a-z]*\b/u,
  ],
  [
    'breakdown',
    /分别(?:在|从|通过|走)?(?:了)?哪|拆开|拆分|细分|(?:分别|各)(?:来自|是|有|为|占|发|得)?(?:哪些|哪几|什么|多少|几)|哪些(?:渠道|方面|类别|类|途径|部分|栏目|内容|平台)|(?:由|有|是|包括|分)(?:为)?哪(?:几|些)(?:块|部分|类|个部分|项|方面)|构成|组成|明细|细目|分项|分类(?:数据|情况|数)|各(?:类|项|渠道|栏目|平台|部分|申请人|种(?!原因))[^，。？！,?!]{0,16}(?:多少|几|条数|件数|数量|数|情况)|怎么(?:分布|分)|申请[^，。？！,?!]{0,8}(?:怎么|如何|怎样)(?:处理|答复|办理)|\bbreak ?down\b|\bbroken down\b|\b(?:which|what) channels\b|\bby (?:channel|category|type|topic|applicant)\b|\bmade up of\b|\bconsist of\b|\bcomponents?\b|\bcomposition\b|\bper channel\b|\beach (?:channel|category|type)\b/u,
  ],
  [
    'list',
    /列出|列一下|列举|罗列|有哪些|哪几(?:个|份|家)|哪些|分别|各(?:是|有|为)?(?:多少|几)|逐一|\blist\b|\brespectively\b|\bwhich (?:reports|towns|townships|agencies)\b|\beach\b/u,
  ],
  ['compare', /比较|对比|相比|比一比|谁|哪个|\bcompare\b|\bcompared\b|\bversus\b|\bvs\b/u],
  [
    'same',
    /对得上|对不上|一样(?:的)?(?:不|没有?|嘛)[?？]?$|对上了?(?:吗|没)|能对上|吻合|(?<!保持)一致(?:吗|么|不|[?？]|$)|是否一致|(?:是|同)(?:不是)?一个号|同一号|(?:是不是|是否|是)(?:同一个|一样|相同|一致)|(?:同一个|一样|相同|一致)(?:的)?[^，。？！,?!]{0,4}(?:吗|么|号码)|\bthe same\b|\bidentical\b/u,
  ],
  [
    'howMany',
    /期数|数[?？]?$|多少|(?<!哪)几[^乎]|几$|多大|数量|条数|件数|数目|人数|次数|总数|总量|率(?!不|偏|较|太|还|有待|低|高)|金额|\bhow many\b|\bhow much\b|\bnumber of\b|\bcount of\b|\bwhat(?:'s| is| was| were)? (?:the|[^?,]{1,50}'s) (?:total|number|amount|figure|rate|sum|average)\b/u,
  ],
  [
    'verdict',
    /(\p{Script=Han})没\1|(\p{Script=Han})不\2|吧(?:[?？]|$)|吗(?:[?？。!！]|$)|吗[,，]|(?<![什怎那])么[?？]?$|有没有|是不是|是否|有无|能不能|会不会|对不对|对不对得上|对吗|没有[?？]?$|了没[?？]?$|过没|[过了][^，。？！,?!]{1,10}没(?:有)?[?？]?$|^(?![^?]*(?:多少|几|哪|什么|怎|谁|为何)).{2,}了[?？]$|属实|真的|是真是假|真假|真有这|真是这|有这(?:回|么回|一回)?事|有[^，。？！,?!]{1,12}没(?:有)?[?？]?$|^(?:did|does|do|is|are|was|were|has|have|had|can|could)\b|, (?:did|does|is|are|was|were|has|have) |\b(?:is it true|true that|is that right|correct)\b/u,
  ],
  [
    'words',
    /(?:哪些|哪几个|哪几家|哪个|哪家|谁)[^，。？！,?!]{0,10}(?:提到|提及|谈到|讲到|说到|写到)|什么(?!时候)|是哪一?[个件份部篇条期](?!多|少|更|最)|怎么|咋|啥|哪几天|哪天|怎样|如何|为什么|为何|怎么(?!样?多)|怎样|怎么样|如何|什么(?:原因|问题|措施|办法|做法|困难|内容|举措|计划|打算|时候|意思|工作|制度|活动)|哪些(?:问题|不足|短板|措施|做法|工作|举措|困难|制度|内容|活动|方面|改进|薄弱|经验|亮点|成效|计划|热点)|哪几(?:个|方面|项|点)|(?:存在|有)[^，。？！,?!]{0,10}(?:问题|不足)|打算|介绍|说说|讲讲|谈谈|(?<!各种|种种|各类|其他)原因|何时|什么时候|几月|哪天|谁(?:负责|牵头|担任|来)|在哪|是什么|做了(?:什么|哪些)|干了什么|情况(?:如何|怎样|怎么样)|概况|总结|依据|\bhow (?:did|does|do|is|are|was|were|will|would|has|have|can)\b|\bwhy\b|\bwhat (?:problem|measure|step|action|issue|challenge|reason|shortcoming|plan|improvement|difficult|kind|did|does|is|are|was|were|do|training|system|activit|event)[a-z]*\b|^(?:and )?(?:when|who|where)\b|[,;] (?:when|who|where)\b|\bdescribe\b|\bexplain\b|\bsummari[sz]e\b|\bin what way\b|\bwhich (?:problem|measure|step)[a-z]*\b|\bproblems?\b[^?]{0,40}\b(?:admit|report|mention|list|face|have)\b/u,
  ],
  [
    'why',
    /为什么|为何|为啥|咋会|怎么(?:会|反而|反倒|(?:又|还|比(?!较)[^，。？！,?!]{1,8}[还又更要]?)[少多降减增]了?(?!多少|几))|(?:什么|啥|哪些)原因|原因(?:是|有|在)|\bwhy\b|(?<!\b(?:without|without (?:a |any )?(?:good|proper|valid|legitimate|justified|reasonable)) )\breasons?\b/u,
  ],
  ['furnished', FURNISHED],
  [
    'coverage',
    /(?:有|收录|包含|覆盖|掌握|收集)(?:了)?(?:哪些|哪几|多少|几)(?:个|份|家)?(?:报告|年报|年份|年度|乡镇|单位|机关|地方|年)|(?:哪些|哪几)(?:个|份|家)?(?:报告|年份|年度|年|地方|单位|机关)(?:的报告|的数据|的年报)?(?:被?收录|可以查|能查|可查)|(?:能|可以)(?:查|问)(?:到)?(?:什么|哪些|哪年|哪几年)|有哪几年的|有哪些年|\bwhich (?:reports|years|agencies|towns|townships)\b[^?]{0,30}\b(?:indexed|available|covered|there|have|cover)\b|\bwhat (?:can i ask|do you (?:know|have|cover)|reports)\b/u,
  ],
]

export function findSigns(text: string): Set<Sign> {
  return new Set(SIGNS.filter(([, pattern]) => pattern.test(text)).map(([sign]) => sign))
}

const ASPECTS: readonly [Aspect, RegExp][] = [
  [
    'problems',
    /问题|不足|短板|困难|薄弱|差距|欠缺|不好|没做好|没干好|没做到位|不到位|还?不行(?!政)|做得[不差]|毛病|缺点|弱项|瓶颈|\bproblem|\bshortcoming|(?<!gazette )\bissues\b(?! of (?:the |its )?(?:government |official )?(?:gazette|bulletin))|\bchallenge|\bdifficult|\bweakness|\bdeficien|\bgaps?\b/u,
  ],
  [
    'measures',
    /措施|改进|整改|改善|下一步|今后|打算|解决|举措|怎么办|怎么改|咋改|咋整|咋办|咋弄|怎么整改|对策|计划怎|如何提升|完善的办法|明年|\bmeasure|\bimprove|\bsolution|\bsolve|\bremed|\bnext step|\bplan\b|\bplans\b|\baddress|\bfix\b|\bintend/u,
  ],
]

export function findAspects(text: string): Aspect[] {
  return ASPECTS.filter(([, pattern]) => pattern.test(text)).map(([aspect]) => aspect)
}

/** What no report on information disclosure can answer, whatever name stands in the question. */
const OUTSIDE =
  /天气|限行|堵车[吗没了不]|堵不堵|下雨|下雪|气温|(?<!填)写(?:一)?(?:首|篇|个|段|份|封)|宣传语|广告词|作诗|的诗|写诗|讲个?(?:笑话|故事)|股票|彩票|翻译|代码|编程|提示词|系统指令|系统提示|环境变量|密钥|密码|api ?key|忽略(?:以上|之前|前面|上面|所有|上述)|身份证(?!号)|护照|户口|落户|结婚|离婚|公积金怎|社保卡|医保卡|补办|办理流程|驾照|驾驶证|营业执照|房价|菜谱|做菜|旅游攻略|景点|美食|好吃|小吃|特产|酒店|门票|机票|火车票|快递|电影|歌词|唱歌|(?:书记|镇长|乡长|县长|市长|区长|局长|主任)(?:是|叫)(?:谁|什么名)|谁是(?:书记|镇长|乡长|县长|市长|区长|局长)|多少钱一?(?:斤|个|件|套|平)|漏水|停[电水气]|断[电网]|噪音|物业费|怎么投诉|(?:帮|替|给)我(?:家|们)?(?:申请|申报|办|弄|交)(?!公开|信息)|材料(?:要)?带(?:什么|啥|哪些)|带(?:什么|啥|哪些)材料|(?:去|在)哪(?:里|儿)?办(?!公)理?|怎么办理|低保怎么|多少人口|人口有?多少|常住人口|户籍人口|人均收入|生产总值|gdp|面积有?多大|高铁|火车|航班|多少度|世界杯|球赛|删除索引|删掉|\bworld cup\b|\bgdp\b|\bpopulation\b|你能(?:回答|做|干|查)|能(?:回答|问)(?:些)?什么|可以问(?:些)?什么|怎么使用你|使用说明|^帮助$|^help$|\bwhat can (?:you|i)\b|你是谁|你叫什么|谁创造|人工智能|\bweather\b|\brain(?:ing)?\b|\bpoem\b|\bjoke\b|\bsystem prompt\b|\bignore (?:all|the|previous|any|your)\b|\bapi keys?\b|\benvironment variables?\b|\bpasswords?\b|\brecipe\b|\bstock price\b|\btranslate\b|\bpassport\b|\bwrite (?:me )?(?:a|an|some)\b|\bid card\b|\bhotel\b|\btourist\b/u

/** The words that tell it, null where none do. */
export function findOutside(text: string): string | null {
  return OUTSIDE.exec(text)?.[0] ?? null
}

/** Measures as people say them → as reports print them. */
const AS_PRINTED: Readonly<Record<string, string>> = {
  ...{ 钱: '元', 块钱: '元', 点击: '次', 遍: '次', 回: '次', 趟: '次', 本: '册' },
  ...{ 学生: '人', 群众: '人', 居民: '人', 村民: '人', 干部: '人', 代表: '人', 党员: '人', 老人: '人', 工作人员: '人' },
  ...{ 市民: '人', 游客: '人', 家长: '人', 师生: '人', 民警: '人', 教师: '人', 职工: '人' },
}

/** How long: whatever measures time. */
const HOW_LONG =
  /多久|多长时间|多少时间|(?:多少|几)个?(?:工作日|天|小时|钟头|分钟)(?!内)|\bhow long\b|\bhow many (?:working )?(?:days|hours)\b/u

/** People as they are counted, and not 村民微信群. */
const PEOPLE =
  '(?:学生|群众|居民|村民|市民|游客|家长|师生|民警|教师|职工|干部|代表|党员|老人|工作人员)(?!微信|群|小组|会|大会|建议|意见|来信|来电|诉求|电话|信箱|投诉|提)'
const MEASURE_ASKED = new RegExp(
  `(?<!哪)(多少|几|第几)(?:个|多|[百千]?万(?!元|块))?(${[
    '[百千]?万块钱?|条|篇|件|次|项|期|份|户|人次|人(?!大)|名|位|场|则|万元|元|块?钱|家|处(?![罚理分置])|批次|批|幅|部|台|辆|亩|公里|年|月',
    '分(?!之)|%|平方米|封|起|轮|所|册|本(?!地|级)|遍|回(?![复应访])|趟|针|剂|块|点击',
    PEOPLE,
  ].join('|')})`,
  'gu',
)

/** A number that agencies are held against: 有几家超过5条 counts them, and asks for nothing that is counted in 家. */
export const BOUND = /(?:超过|多于|大于|高于|达到|少于|低于|小于|不足|不到)\d|\d[万余多]?[条篇件次期个人]?以[上下]/u

/** The unit asked in: 多少条 → 条, 几个人 → 人, how much money → 元. */
export function findUnit(text: string): string | null {
  if (HOW_LONG.test(text)) return TIME_UNIT
  // 多少人看过: readings, which reports count in 次.
  if (/(?:多少|几个?)人(?:看|点|读|浏览|访问|播)/u.test(text)) return null
  const measures = [...text.matchAll(MEASURE_ASKED)].filter(([, , unit]) => unit !== '家' || !BOUND.test(text))
  const chosen = measures.find(([, asked]) => asked === '多少') ?? measures[0]
  if (chosen) return /万块/u.test(chosen[2]!) ? '元' : (AS_PRINTED[chosen[2]!] ?? chosen[2]!)
  if (/(?<!多少|几)(?:总|培训|参训|接待|访问|查阅)人次|人次(?:一?共)?(?:有|是|为)?(?:多少|几)/u.test(text))
    return '人次'
  if (/率(?:(?:是|为|有|达|达到)?(?:多少|几)|(?:呢)?[?？]?$)|百分之(?:几|多少)|\bpercent|\brate\b/u.test(text))
    return '%'
  if (/得分|(?<!百)分数|(?:[打评得考]|多少)(?:了|的|到)?分(?=$|[?？数,，。])/u.test(text)) return '分'
  if (/(?:培训|参训|参会|受训)[^，。？！,?!]{0,4}人数|(?:培训|参训|参会)的人[^，。？！,?!]{0,4}[多少]/u.test(text))
    return '人'
  if (/条数/u.test(text)) return '条'
  if (/件数/u.test(text)) return '件'
  if (/期数/u.test(text)) return '期'
  if (
    /(?:花|投|拨|用|补)(?:[了掉过到]|进去)?(?:多少|几)(?:[十百千]?万)?(?=$|[?？呢,，。])|(?:钱|资金|经费|费用|处理费)(?:[有是]|一?共)*(?:多少|几万)|多少[^，。？！,?!\d]{0,6}(?:资金|钱|经费|金额|补助款?|补贴|救助金|慰问金|奖金|费用|处理费)|费(?:一?共|总共|用)?收(?:了|取了?|到)?多少(?![件条次个份])|(?:投资|花|花费|投入|收费)(?:了)?多少|\bhow much (?:money|student aid|aid|funding)\b|(?<!\bby )\bhow much [^?]{0,60}\b(?:pay|paid|spend|spent|cost|invest|invested|disburse|disbursed)\b|\byuan\b/u.test(
      text,
    )
  )
    return '元'
  if (
    /\bhow many (?:people|persons|officials|staff|representatives|participants|students|residents|villagers)\b/u.test(
      text,
    )
  )
    return '人'
  if (/\bhow many households\b/u.test(text)) return '户'
  if (/\bhow many (?:times|sessions|trainings|meetings|visits|clicks)\b/u.test(text)) return '次'
  return null
}
