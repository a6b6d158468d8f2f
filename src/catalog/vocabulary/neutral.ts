/**
 * Words that ask for nothing of their own: what is left of a question without them is its topic.
 */
const zh =
  '加一加|加一下|发得勤|得勤|勤|勤快|更勤|频繁|倒推|反推|逆推|推算|倒算|反算|往回|往回推|往回减|往回算|往前推|倒推出|推算出|推出来|两头|两方|两处|三边|三方|相加|碰上|碰到|遇到|遇上|赶上|撞上|摊上|轮到|亲自|亲身|亲手|当真|整整|足足|满打满算|不再|往下|接着|随后|随即|后头|前头|始终|一向|向来|从来|历来|压根|压根儿|通通|统统|个个|样样|件件|回回|次次|好歹|总算|终于|偏偏|恰好|正好|刚好|刚刚|原来|本来|按说|照说|照理|照理说|毕竟|反正|索性|特意|特地|专程|顺便|顺手|顺带|随手|赶忙|连忙|陆续|先后|相继|渐渐|慢慢|悄悄|偷偷|只算|光算|单算|算进|算上|算在内|只看|光看|单看|只数|递来|送来|寄来|交来|捎来|发来|接进来|打进来|收进来|递进来|送进来|接进|打进|往外|晒出来|晒出|亮出来|摆出来|摆了|摆着|里装|人收|跟人收|人查|人看|让人查|供人查|给人看|给人查|安上|装上|架上|跑到|跑去|走到|赶到|来到|真的假|真的假的|真假|假的|是真是假|更高|更低|更多|更少|凑合|将就|那换|那看|那用|总有|也行|也成|行吧|好吧|上涨|下跌|涨幅|跌幅|升幅|算成|化成|百分率|更大|更小|分哪|按内容|按内容分|一类|哪一类|哪类|人提|人递|人交|人来|提|递|交|提的|递的|交的|上升|连续|持续|越来越|连年|涨|跌|涨了|跌了|少些|多些|少一些|多一些|少点|多点|高些|低些|少了|多了|主要|主要原因|根本原因|原因|登|登了|登出|挂|挂了|挂出|贴|贴了|传|传了|放|放了|放出|放上|上放|搁|搁了|晒|晒了|上登|上挂|上传|上贴|上发|' +
  '不少|好多|许多|老多|很多|好些|一大截|一截|一大块|消息|条消息|多大一块|新递|新交|新提|新来|新报|多不多|高不高|大不大|快不快|少不少|合起来多少|不管|不论|无论|甭管|被告知|被告之|比涨|比跌|比增|比降|比起来|村口|村头|路口|街口|墙上|门口|大门口|楼下|谁家|哪家|哪边|哪头|哪方|开得|办得|搞得|做得|发得|收得|成元|成万元|都算上|全算上|算在一起|换算|换算成|折算|折算成|折合|折合成|折成|换成元|算成|亿元|亿|同样|贴出|贴出来|挂出来|登出来|公示出来|公布出来|同样口径|同口径|口径|总结|归纳|检讨|反思|自我检讨|自己检讨|年里|一年里|这一年|报告里头|咋说|怎么说|怎么讲|咋讲|咋写|怎么写|' +
  '幅度|增幅|变化幅度|变动幅度|变动|变化率|变动率|增减率|折合|约合|折成|折算|折算成|换算|换算成|算成|百分数|之前|以前|从前|早先|年报里|里新|排个队|排队|算进来|算进去|也算|算个|算一个|频道|' +
  '部分|这部分|那部分|哪些地方|做好|没做好|不够好|自己|没被|没开|没收|没办|没开过|没收过|没人|谁新|一分钱|一分|分文|审结|审完|结案|判下来|审结了|' +
  '报上|报里|谁开|谁办|谁搞|人家|百分数|要百分数|年报上|报告上|年报里|上头|' +
  '为啥|同一|一致|正文|对得上|对上|之间|提高|降低|百分点|啥|有啥|这事|那事|这些事|那阵|那阵儿|那会儿|后来|当时|哪儿|好多|说是|回到|同一年|同一年度|那份|这份|那份报告|个名|个序|之类|之类的|市里|县里|区里|镇里|乡里|局里|街道里|那次|那条|那回|那年|算下来|下来|出来|出去|进去|过来|来的|上面|形式|以前|原先|老几|剩下|还剩|剩|一块|一块儿|拢共|回来|上来|' +
  '分开|分开来|分开列|单列|分列|逐项|逐个|拆成|列清楚|最大|最小|最快|最慢|换成|改成|换|改为|改问|网上说|群里说|有人说|有人讲|听人说|街道办|街道办事处|办事处|同期|编|编了|编发|编印|出版|印|意思|含义|名字|名称|叫做|叫|根据|有无|核实|属实|大于|小于|前者|后者|好像|那些|些啥|分哪|两者|二者|加上|再加|外加|另加|加在一起|合在一起|这俩|那俩|俩|同名|重名|年均|年均数|平均值|平均数|均值|排行榜|名次|按|按照|期数|的话|各级|对不|是不|最后|末尾|我查|截至|截止|余|第|小|想|请用|请|超过|多于|少于|达到|以上|以下|不到|不足|请用英文|英文|回答|用英文|请用中文|哦|收录|年份|不对|错了|搞错了|说错了|两者|二者|出事|出过事|中文|用中文|用中文答|人看|看|采取|采取了|针对|怎么回事|回事|算了|哪边|一排|看看|拆开|拆开看看|哪几天|几天|咋|啥|咋办|怎么办|自己讲|讲的|两个数|都给我|也一并|一并|差别|趋势|走势|变化趋势|各乡镇|各镇|各乡|各街道|各县|各区|各市|各单位|各部门|各机关|因|老是|同年|场次|排一下|列一列|从|人因|想查|我想查|镇中|数最多|最多|这两|那两|渠道上|办了|多发|各收|更多|排个序|开了|哪几家|多大|领域|载体|板块|栏目|类目|增长率|增幅|增速|降幅|比率|有人|因为|由于|推|推出|发生|家|类|起|我要|十|百|千|六|七|八|九|两|〇|零|怎|样|哪一年|哪年|一年|几年|平|均|三年|两年|去|走|余条|申请|提出|引起|来自|起来|办结|连同|小项|百分之几|请问|您好|你好|麻烦|谢谢|帮我|帮忙|我想|想要|想知道|想了解|想问|了解|知道|查询|查一下|查查|查下|查|看看|看一下|问一下|问问|问|告诉|告诉我|告知|介绍|说说|说|讲讲|给出|列出|列一下|列|显示|统计|麻烦问|' +
  '一下|一下子|我们|我|你们|你|您|他们|它们|它|他|咱们|咱|大家|自己|' +
  '多少|几|几个|几条|几件|几次|几项|几篇|几户|几人|几名|几份|哪|哪个|哪些|哪一个|哪里|哪几|什么|怎么|怎样|怎么样|如何|为何|为什么|谁|多大|何时|什么时候|' +
  '全年|年度|年内|当年|年|一年|全部|所有|各|各个|各类|各种|各自|分别|每|每个|每项|总|总共|一共|共|共计|合计|总计|总和|总数|总量|总体|总的|累计|统共|数量|数目|数字|数据|数|量|件数|条数|个数|次数|人数|户数|篇数|情况|方面|内容|相关|有关|关于|对于|对|针对|围绕|' +
  '政府|乡政府|镇政府|区政府|县政府|市政府|人民政府|乡镇|镇|乡|区|县|市|街道|机关|本机关|部门|单位|当地|这里|那里|' +
  '信息|政府信息|政务信息|政务|公开|主动|主动公开|信息公开|政府信息公开|政务公开|发布|公布|发|发了|报告|年报|年度报告|工作报告|工作|报告里|报告中|文件里|表|表格|表里|表中|这一项|一项|该项|此项|这项|栏|列|格|填|填写|填的|写|写的|写明|写着|显示|记载|记录|提到|提及|披露|列明|载明|' +
  '是|是否|有|有没有|没有|没|无|能|能不能|可以|可否|会|要|需要|应该|被|把|将|让|由|用|以|为|在|于|从|到|至|向|给|和|与|及|以及|跟|同|或|或者|还是|还|还有|也|都|就|才|又|再|再次|并|并且|而|但|但是|不过|如果|那|那么|那个|那些|这|这个|这些|其|其中|其它|其他|另外|此外|之|的|地|得|了|着|过|吗|呢|吧|啊|呀|嘛|么|哦|喔|哈|嗯|' +
  '大概|大约|约|左右|差不多|具体|详细|准确|究竟|到底|实际|目前|现在|如今|当前|已经|已|曾|曾经|一直|最近|近年|结果|方式|类|类型|类别|种类|种|种种|块|几块|渠道|途径|来源|构成|组成|明细|分布|占|比例|比重|比|百分比|百分之|有所增加|有所减少|有所增长|有所上升|有所下降|有所提高|多|少|更|最|较|最多|最少|高|低|最高|最低|增|减|增加|减少|增长|下降|变化|差|相差|相比|比较|对比|排|排序|排名|排行|顺序|平均|加起来|加|合起来|一起|整|整个|' +
  '里|里面|里头|中|当中|之中|内|上|下|前|后|来|去|起|以来|期间|时|时候|一共有|共有|有过|收到过|出现|发生|存在|进行|开展|做|做了|做过|搞|哪些方面|哪方面|设在|放在|建在|做好|抓好|搞好|办|办理|处理|作出|作|给予|完成|达到|属于|涉及|包括|包含|含|等|等等|使用|通过|利用|' +
  '条|件|个|次|项|篇|户|人|名|位|份|场|期|则|批|家|处|万|万元|元|%|号|数值|答案|回答|问题是|真的|真|对吗|对不对|是不是|是不|是不|说法|听说|据说|呗|快|赶紧|急|一|二|两|三|四|五|这几|那几|一个|两个|三个|东西|事|事情|事项|指标|东东|单|光|只|仅|仅仅|就是|即|即是|老|总是|一些|部分'

const en =
  "come|comes|compare|latest|newest|true|correct|right|trend|trends|account|accounts|a|an|the|of|in|on|at|for|by|to|from|with|and|or|as|is|are|was|were|be|been|being|do|does|did|done|has|have|had|having|how|many|much|what|which|who|whom|whose|when|where|why|that|this|these|those|there|it|its|they|them|their|he|she|we|us|our|you|your|i|me|my|please|tell|show|give|list|find|look|up|can|could|would|should|will|shall|may|might|must|get|got|say|says|said|state|stated|states|report|reports|reported|reporting|according|annual|yearly|year|years|number|numbers|total|count|figure|figures|amount|items|item|pieces|piece|information|government|affairs|matters|data|people|people's|office|township|town|county|city|district|province|subdistrict|street|townships|towns|counties|agency|agencies|authority|local|public|during|over|through|via|per|than|more|less|most|least|fewer|between|among|compared|versus|vs|about|around|any|some|all|each|every|other|others|another|same|so|then|else|also|too|only|just|not|no|yes|if|but|out|into|off|own|one|two|three|four|five|six|hi|hello|thanks|thank|know|want|need|like|see|there's|what's|whats|how's|it's|i'd|i'm|let|let's|make|made|whole|entire|both|either|neither|much|very|ever|actually|really|currently|now|did|respectively|broken|down|breakdown|share|percent|percentage|proportion|ratio|rate|growth|grow|grew|increase|increased|decrease|decreased|change|changed|difference|rank|ranked|order|highest|lowest|sum|add|added|together|combined|average|mean|mention|mentioned|contain|contained|include|including|included|kind|kinds|type|types|category|categories|things|thing|cases|case|there"

/** The Chinese ones. */
export const neutralChinese: readonly string[] = zh.split('|')

const neutralWords: ReadonlySet<string> = new Set([...neutralChinese, ...en.split('|')])

/** 余条, 两类, 各是, 三家: a count, its measure, a particle. */
const COUNTING =
  /^[第这那哪几每各两一二三四五六七八九十百千余多]+[条件个次项篇户人名位份家类种者块样年期场封起轮天部批幅台边]?[的是收]?$/u

/** Runs of function words that jieba leaves in one piece: 中有, 为什么会, 是因为, 年多. */
const FUNCTION_WORDS =
  /^(?:因为|怎么|什么|[是有没的了着过在里中内上下会能要被把为多少几哪这那就都也还再各每和与比从到向给个条件项次年等所其之么吗呢收由并且又只但对高低排写列问我你他它用得很太真才去来出做搞弄办发推一占大小数均值超差按请查于无])+$/u

/** 痛痛快快, 前前后后, 陆陆续续: how it was done; 坑坑洼洼 is what a road is like, and 头头脑脑 who they are. */
const DOUBLED = /^(?![头坛瓶花家村男老枝角子世层条山水风婆妈爷])(\p{Script=Han})\1(?![洼烂破脏乱])(\p{Script=Han})\2$/u

/** Does the word ask for nothing of its own? */
export function isNeutral(word: string): boolean {
  // 提得 of 哪个提得多
  if (word.length === 2 && word.endsWith('得') && neutralWords.has(word[0]!)) return true
  return neutralWords.has(word) || COUNTING.test(word) || DOUBLED.test(word) || FUNCTION_WORDS.test(word)
}

/** English words that are no name in pinyin, however they sound: long, can, he, women, hang. */
export const commonEnglishWords: ReadonlySet<string> = new Set([
  ...en.split('|'),
  ...'long|can|he|me|man|men|women|hang|bang|song|sun|ban|fan|pan|tan|wan|ran|gang|rang|sang|sing|ping|ding|king|long|wang|lie|die|tie|pie|line|nine|mine|fine|change|charge|website|wechat|weibo|douyin|telephone|phone|email|post|posts|online|open|day|new|media|hotline|handle|handled|receive|received|application|applications|request|requests|decision|decisions|penalty|penalties|license|licensing|permit|permits|review|reviews|lawsuit|lawsuits|problem|problems|measure|measures|train|training|meeting|meetings|follower|followers|subscriber|subscribers|read|reads|issue|issued|publish|published|disclose|disclosed|disclosure|proactively|natural|person|persons|legal|enterprise|enterprises|next|last|previous|since|until|after|before|deal|dealt|hold|held|send|sent|put|run|ran|take|took|work|works|use|used|plan|plans|main'.split(
    '|',
  ),
])

/** Words that stand around a cell's name and narrow nothing: who applied is a column, what was done a row. */
export const wordsAroundCells: ReadonlySet<string> = new Set(
  '资料|材料|要资料|要材料|新来|来要|跑来|顺利|决定|通知|老板|痛快|要求|直接|干脆|明确|一律|当场|别的|出面|名义|拒绝|利益|权益|新来|递到|受理|人来|之类|一类|同意|批准|满足|一行|一列|一栏|办完|办好|办毕|提了|提的|递了|交了|群众|公民|老百姓|市民|居民|村民|人员|人民|提交|递交|提请|当事人|申请人|申请书|申请量|依法|答复|回复|新增|渠道|事项|案件|案子|纠纷|官司|机构|行政机关|本地|当地|本镇|本乡|本区|本县|本市|有关部门|政府部门|登记|批准|审批|下达|开具|开出|实施|执行|采取|收取|征收|金额|费用|款项|支出|花费|资金|项目|数据|统计表|表二|表三|表四|第二|第三|第四|复议案|诉讼案|最终|当中|登记在册|在案|审结|结案|胜诉|败诉|撤诉|案卷|本年度|上年度|下年度|历史|遗留|继续|累计|截止|截至|年底|年末|季度|结果|情形|原因|理由|类别|类型|种类|口径|官方|正式|对外|管理|服务|制发|文件|规定|制度|清单|更新|落实|推进'.split(
    '|',
  ),
)
