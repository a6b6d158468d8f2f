/**
 * By which words a question wants a number, words, yes or no, a list, or to know what there is to be asked.
 */

/** 公众号有哪些栏目, 小程序开通了什么功能: what a channel consists of, and not what was published. */
export const FURNISHED =
  /(?:哪些|哪几个|什么|啥)(?:新的?)?(栏目|专栏|子栏目|版块|板块|模块|菜单|功能)(?<=(?:公众号|微信|微博|网站|小程序|客户端|视频号|抖音|平台|专区|新媒体|app)[^，。？！,?!]{0,16})/u

export const signsOfAsking = {
  breakdown: [
    /拆开|拆分|拆成|细分|构成|组成|明细|细目|分项|分开(?:来|一条条)?[列报说讲写数算统]|单列|分列|逐[项个一](?:列|报|说)/u,
    // 分别从哪些渠道
    /分别(?:在|从|通过|走)?(?:了)?哪/u,
    /(?:分别|各)(?:来自|是|有|为|占|发|得)?(?:哪些|哪几|什么|多少|几)/u,
    /哪些(?:渠道|方面|类别|类|途径|部分|栏目|内容|平台)/u,
    // 由哪几部分构成
    /(?:由|有|是|包括|分)(?:为)?哪(?:几|些)(?:块|部分|类|个部分|项|方面)/u,
    /分类(?:数据|情况|数)/u,
    // 各渠道各多少条
    /各(?:类|项|渠道|栏目|平台|部分|申请人|种(?!原因))[^，。？！,?!]{0,16}(?:多少|几|条数|件数|数量|数|情况)/u,
    /怎么(?:分布|分)/u,
    /申请[^，。？！,?!]{0,8}(?:怎么|如何|怎样)(?:处理|答复|办理)/u,
    /\b(?:broken down|made up of|consist of|composition|per channel)\b/u,
    /\bbreak ?down\b/u,
    /\b(?:which|what) channels\b/u,
    /\bby (?:channel|category|type|topic|applicant)\b/u,
    /\bcomponents?\b/u,
    /\beach (?:channel|category|type)\b/u,
  ],
  list: [
    /列出|列一下|列举|罗列|有哪些|哪些|分别|逐一/u,
    /哪几(?:个|份|家)/u,
    /各(?:是|有|为)?(?:多少|几)/u,
    /\b(?:list|respectively|each)\b/u,
    /\bwhich (?:reports|towns|townships|agencies)\b/u,
  ],
  same: [
    /对得上|对不上|能对上|吻合|是否一致|同一号/u,
    // 和去年一样不
    /一样(?:的)?(?:不|没有?|嘛)[?？]?$/u,
    /对上了?(?:吗|没)/u,
    // 一致吗, and not 与上年保持一致
    /(?<!保持)一致(?:吗|么|不|[?？]|$)/u,
    // 电话和传真是一个号吗
    /(?:是|同)(?:不是)?一个号/u,
    /(?:是不是|是否|是)(?:同一个|一样|相同|一致)/u,
    /(?:同一个|一样|相同|一致)(?:的)?[^，。？！,?!]{0,4}(?:吗|么|号码)/u,
    /\b(?:the same|identical)\b/u,
  ],
  howMany: [
    /期数|多少|多大|数量|条数|件数|数目|人数|次数|总数|总量|金额/u,
    /数[?？]?$/u,
    /(?<!哪)几[^乎]/u,
    /几$/u,
    // 办结率, and not 使用率不高
    /率(?!不|偏|较|太|还|有待|低|高)/u,
    /\b(?:how many|how much|number of|count of)\b/u,
    // what was the satisfaction rate, and not what was the reason for the rate
    /\bwhat(?:'s| is| was| were)? (?:the|[^?,]{1,50}'s) (?:(?!of\b|for\b|in\b|about\b|behind\b|to\b|and\b)[a-z-]+ ){0,3}(?:total|number|amount|figure|rate|sum|average|percentage|score)\b/u,
  ],
  verdict: [
    /有没有|是不是|是否|有无|能不能|会不会|对不对|对吗|过没|属实|真的|是真是假|真假|真有这|[确可]有[此其]事|当真|靠谱/u,
    /真是这/u,
    // 收没收, 是不是
    /(?<said>\p{Script=Han})[没不]\k<said>/u,
    // 是2021年的吧, and not 那给2022年的吧, which asks for it
    /(?<!(?:年度?|[去前今]年)的?(?:报告|年报|数字?|数据|情况)?(?:报|看|说|查|讲|给|算|凑合)?(?:一下|看看)?)吧(?:[?？]|$)/u,
    /是[^，。？！,?!]{0,10}年(?:度?的?)吧/u,
    /吗(?:[?？。!！]|$)/u,
    /吗[,，]/u,
    // 有么
    /(?<![什怎那])么[?？]?$/u,
    /没有[?？]?$/u,
    /了没[?？]?$/u,
    // 收了费没有
    /[过了][^，。？！,?!]{1,10}没(?:有)?(?:$|[?？，,])/u,
    // 收费了？
    /^(?![^?]*(?:多少|几|哪|什么|怎|谁|为何)).{2,}了[?？]$/u,
    /有这(?:回|么回|一回)?事/u,
    // 有申请没
    /有[^，。？！,?!]{1,12}没(?:有)?[?？]?$/u,
    /^(?:did|does|do|is|are|was|were|has|have|had|can|could)\b/u,
    /, (?:did|does|is|are|was|were|has|have) /u,
    /\b(?:is it true|true that|is that right|correct)\b/u,
  ],
  words: [
    /怎么|咋|啥|哪几天|哪天|怎样|如何|为什么|为何|打算|介绍|说说|讲讲|谈谈|何时|什么时候/u,
    /几月|在哪|是什么|干了什么|概况|总结|依据/u,
    // 哪个镇提到了人手不足
    /(?:哪些|哪几个|哪几家|哪个|哪家|谁)[^，。？！,?!]{0,10}(?:提到|提及|谈到|讲到|说到|写到)/u,
    /什么(?!时候)/u,
    // 是哪个部门, and not 是哪个最多
    /是哪一?[个件份部篇条期](?!多|少|更|最)/u,
    /哪些(?:问题|不足|短板|措施|做法|工作|举措|困难|制度|内容|活动|方面|改进|薄弱|经验|亮点|成效|计划|热点)/u,
    /哪几(?:个|方面|项|点)|哪一?方面/u,
    // 存在哪些问题
    /(?:存在|有)[^，。？！,?!]{0,10}(?:问题|不足)/u,
    // 减少的原因, and not 种种原因
    /(?<!各种|种种|各类|其他)原因/u,
    /谁(?:负责|牵头|担任|来)/u,
    /做了(?:什么|哪些)/u,
    /情况(?:如何|怎样|怎么样)/u,
    /\b(?:why|describe|explain|in what way)\b/u,
    /\bhow (?:did|does|do|is|are|was|were|will|would|has|have|can)\b/u,
    /\bwhat (?:problem|measure|step|action|issue|challenge|reason|shortcoming|plan|improvement|difficult|kind|did|does|is|are|was|were|do|training|system|activit|event)[a-z]*\b/u,
    /^(?:and )?(?:when|who|where)\b/u,
    /[,;] (?:when|who|where)\b/u,
    /\bsummari[sz]e\b/u,
    /\bwhich (?:problem|measure|step)[a-z]*\b/u,
    /\bproblems?\b[^?]{0,40}\b(?:admit|report|mention|list|face|have)\b/u,
  ],
  why: [
    /为什么|为何|为啥|咋会/u,
    // 怎么会少, 怎么比上年还少, and not 怎么少了多少
    /怎么(?:会|反而|反倒|(?:又|还|比(?!较)[^，。？！,?!]{1,8}[还又更要]?)[少多降减增]了?(?!多少|几))/u,
    /(?:什么|啥|哪些)原因/u,
    /原因(?:是|有|在)/u,
    /\bwhy\b/u,
    /(?<!\b(?:without|without (?:a |any )?(?:good|proper|valid|legitimate|justified|reasonable)) )\breasons?\b/u,
  ],
  furnished: [FURNISHED],
  coverage: [
    /有哪几年的|有哪些年/u,
    // 收录了哪些报告
    /(?:有|收录|包含|覆盖|掌握|收集)(?:了)?(?:哪些|哪几|多少|几)(?:个|份|家)?(?:报告|年报|年份|年度|乡镇|单位|机关|地方|年)/u,
    // 哪些年份可以查
    /(?:哪些|哪几)(?:个|份|家)?(?:报告|年份|年度|年|地方|单位|机关)(?:的报告|的数据|的年报)?(?:被?收录|可以查|能查|可查)/u,
    // 能查到什么
    /(?:能|可以)(?:查|问)(?:到)?(?:什么|哪些|哪年|哪几年)/u,
    /\bwhich (?:reports|years|agencies|towns|townships)\b[^?]{0,30}\b(?:indexed|available|covered|there|have|cover)\b/u,
    /\bwhat (?:can i ask|do you (?:know|have|cover)|reports)\b/u,
  ],
} satisfies Record<string, readonly RegExp[]>
