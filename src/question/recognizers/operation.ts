/**
 * Finds what is to be done with the figures, or that words are wanted instead.
 */
import { type Sign, signRows } from '../../catalog/vocabulary/signs.ts'
import { type Aspect, TIME_UNIT } from '../../model/query.ts'

/** The rows of a sign in one pattern, over the normalized question. */
const SIGNS = (Object.entries(signRows) as [Sign, readonly RegExp[]][]).map(
  ([sign, rows]) => [sign, new RegExp(rows.map(({ source }) => source).join('|'), 'u')] as const,
)

export function findSigns(text: string): Set<Sign> {
  return new Set(SIGNS.filter(([, pattern]) => pattern.test(text)).map(([sign]) => sign))
}

const ASPECTS: readonly [Aspect, RegExp][] = [
  [
    'problems',
    /问题|不足|短板|困难|薄弱|差距|欠缺|不好|没[做干搞弄办]好|没[做干搞弄办]到位|检讨了?[哪什啥]|掉链子|短处|[做干搞]得差|不到位|还?不行(?!政)|做得[不差]|毛病|缺点|弱项|瓶颈|难在|难点|难处|[卡差输]在(?=哪|什么|啥)|吃力|费劲|\bproblem|\bshortcoming|(?<!gazette )\bissues\b(?! of (?:the |its )?(?:government |official )?(?:gazette|bulletin))|\bchallenge|\bdifficult|\bhard(?:est)?\b|\bstruggl|\bweakness|\bdeficien|\bgaps?\b/u,
  ],
  [
    'measures',
    /措施|改进|整改|改善|下一步|今后|打算|解决|举措|怎么办|怎么改|咋改|咋整|咋办|咋弄|怎么整改|对策|应对|对付|怎么破|(?:什么|啥|哪些|哪几|几)(?:[样个种条])?(?:办法|招)|计划怎|如何提升|完善的办法|明年|\bmeasure|\bimprove|\bsolution|\bsolve|\bremed|\btackl|\bcop(?:e|ing) with|\bnext step|\bplan\b|\bplans\b|\baddress|\bfix\b|\bintend/u,
  ],
]

export function findAspects(text: string): Aspect[] {
  return ASPECTS.filter(([, pattern]) => pattern.test(text)).map(([aspect]) => aspect)
}

/** What no report on information disclosure can answer, whatever name stands in the question. */
const OUTSIDE =
  /天气|限行|堵车[吗没了不]|堵不堵|下[雨雪](?=[吗没不嘛呢了]|$|[?？])|(?:[会要]|[今明后]天|周末)[^，。？！,?!]{0,4}下[雨雪]|气温|(?<!填)写(?:一)?(?:首|篇|个|段|份|封)|宣传语|广告词|作诗|的诗|写诗|讲个?(?:笑话|故事)|股票|彩票|翻译|代码|编程|提示词|系统指令|系统提示|环境变量|密钥|密码|api ?key|忽略(?:以上|之前|前面|上面|所有|上述)|身份证(?!号)|护照|户口|落户|结婚|离婚|公积金怎|社保卡|医保卡|补办|办理流程|驾照|驾驶证|营业执照|房价|菜谱|做菜|旅游攻略|景点|美食|好吃|小吃|特产|酒店|门票|机票|火车票|快递|电影|歌词|唱歌|(?:书记|镇长|乡长|县长|市长|区长|局长|主任)(?:是|叫)(?:谁|什么名)|谁是(?:书记|镇长|乡长|县长|市长|区长|局长)|多少钱一?(?:斤|个|件|套|平)|漏水|停[电水气]|断[电网]|噪音|物业费|怎么投诉|(?:帮|替|给)我(?:家|们)?(?:申请|申报|办|弄|交)(?!公开|信息)|材料(?:要)?带(?:什么|啥|哪些)|带(?:什么|啥|哪些)材料|(?:去|在)哪(?:里|儿)?办(?!公)理?|怎么办理|低保怎么|多少人口|人口有?多少|常住人口|户籍人口|人均收入|生产总值|gdp|面积有?多大|高铁|火车|航班|多少度|世界杯|球赛|删除索引|删掉(?=索引|报告|数据库|你)|\bworld cup\b|\bgdp\b|\bpopulation\b|你能(?:回答|做|干|查)|能(?:回答|问)(?:些)?什么|可以问(?:些)?什么|怎么使用你|使用说明|^帮助$|^help$|\bwhat can (?:you|i)\b|你是谁|你叫什么|谁创造|人工智能|\bweather\b|\brain(?:ing)?\b|\bpoem\b|\bjoke\b|\bsystem prompt\b|\bignore (?:all|the|previous|any|your)\b|\bapi keys?\b|\benvironment variables?\b|\bpasswords?\b|\brecipe\b|\bstock price\b|\btranslate\b|\bpassport\b|\bwrite (?:me )?(?:a|an|some)\b|\bid card\b|\bhotel\b|\btourist\b/u

/** 我在玉环交了几年社保, 我的公积金, my pension: what is on the asker's own record. */
const OWN_RECORD =
  /我(?:自己|本人|家|[妈爸哥姐弟妹娘爹]|老[公婆]|孩子|儿子|女儿|爷爷|奶奶)?(?:在[^，,。？?]{1,8}?)?(?:[交缴存欠领]+(?:了|过|的)?(?:多少|几)?(?:个?月|[年钱元次])?的?(?:社保|医保|社会保险|养老|公积金|退休金|低保|补贴|补助|工资|罚款|税)|的(?:社保|医保|社会保险|养老(?:金|保险)|公积金|退休金|工资|档案|学籍))|\bmy (?:own )?(?:social (?:security|insurance)|pension|(?:medical|health) insurance|provident fund|tax(?:es)?|salary|benefits?)\b/u

/** 社保断缴三个月了还能报销吗: what somebody may claim, and no number of a report. */
const OWN_CLAIM =
  /(?:医保|社保|失业|生育|工伤|养老|低保|公租房|廉租房|住房补贴|贷款|退休|报销|看病|住院|离职|辞职)[^。？?！!]{0,20}(?:[还]?能不能|[还可]?能(?!看出)|可以|可不可以|怎么?样?(?:才)?能|够不够|算不算)[^。？?！!几多]{0,6}(?:报销|报|领|享受|申领|补缴|补交|转移|提取|退|停|续|贷)[^。？?！!几多]{0,6}(?:[吗么嘛不呢]|[?？]|$)/u

/** The words that tell it, null where none do. */
export function findOutside(text: string): string | null {
  return (OUTSIDE.exec(text) ?? OWN_RECORD.exec(text) ?? OWN_CLAIM.exec(text))?.[0] ?? null
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
    '分(?!之)|%|平方米|封|起|宗|轮|所|册|本(?!地|级)|遍|回(?![复应访])|趟|页|张|秒|针|剂|块|点击',
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
  if (/(?:打分|考核|测评|评估|考评|评议)[^，。？！,?!]{0,6}(?:得|拿|考)了?多少(?=$|[，。？！,?!])/u.test(text))
    return '分'
  if (/条数/u.test(text)) return '条'
  if (/件数/u.test(text)) return '件'
  if (/期数/u.test(text)) return '期'
  if (/册数|本数/u.test(text)) return '册'
  if (
    /(?:花|投|拨|用|补)(?:[了掉过到]|进去)?(?:多少|几)(?:[十百千]?万)?(?=$|[?？呢,，。])|(?:钱|资金|经费|费用|处理费)(?:[有是]|一?共)*(?:多少|几万)|多少[^，。？！,?!\d]{0,6}(?:资金|钱|经费|金额|补助款?|补贴|救助金|慰问金|奖金|费用|处理费)|费(?:一?共|总共|用)?收(?:了|取了?|到)?多少(?![件条次个份])|(?:投资|花|花费|投入|收费)(?:了)?多少|\bhow much (?:money|student aid|aid|funding)\b|(?<!\bby )\bhow much [^?]{0,60}\b(?:pay|paid|spend|spent|cost|invest|invested|disburse|disbursed|charge|charged|collect|collected)\b|\byuan\b/u.test(
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
  if (/\bhow many (?:[a-z]+ )?copies\b/u.test(text)) return '册'
  if (/\bhow many households\b/u.test(text)) return '户'
  if (/\bhow many (?:times|sessions|trainings|meetings|visits|clicks)\b/u.test(text)) return '次'
  return null
}
