/**
 * Finds the years that a question is about, in all the ways people write them.
 *
 * A year inside a name (2022年部门预算) is no year of the question. What is relative (去年, 近三年) is
 * told as such; which years it means is settled from the day asked and from what is indexed.
 */
import { parseNumeral } from '../../text/parse-numeral.ts'

export type YearMeaning =
  | { kind: 'year'; year: number }
  /** Counted back from the day asked: 去年 is 1. */
  | { kind: 'relative'; back: number }
  /** 本年: the one that the question or the conversation is about, else that of the day asked. */
  | { kind: 'own' }
  /** So many years before the one that the question is otherwise about: 比上年 is 1. */
  | { kind: 'before'; by: number }
  /** So many years after the one last spoken of: 下一年呢 is 1. */
  | { kind: 'after'; by: number }
  | { kind: 'range'; from: number; to: number | null }
  | { kind: 'newest'; count: number }
  | { kind: 'every' }

export interface YearMention {
  meaning: YearMeaning
  start: number
  end: number
}

const HAN_DIGITS = '〇零○一二三四五六七八九'
/** 2021, 21 (before 年), 二〇二一, 二零二一 */
const YEAR = `(?:(?:19|20)\\d\\d|[${HAN_DIGITS}]{4})`
const SHORT = `\\d{2}|[${HAN_DIGITS}]{2}`
const AFTER_YEAR = '(?:年度|年)'
/** What makes a year part of a name: a budget, a plan, an event of that year. */
const NAMED = '(?!(?:年度?)?的?(?:部门|单位|乡?镇?政府|财政)?(?:预算|决算|工作要点|工作计划|预决算|行动计划|实施方案))'

/** 超过2080件, over 2080 applications: a number; 2021条数, had in 2021 are none. */
const NO_COUNT_AFTER = '(?![\\d余多万份]|个(?!人)|[条件篇期次](?!数)|项(?!目))'
const NO_COUNT_BEFORE =
  '(?<!\\b(?:over|than|least|most|exceed(?:ed|s)?|above|below|under|report(?:ed|s)?|had|have|only|about) (?=\\d{4} (?!(?:and|or|to|than|was|were|did|for|in)\\b)[a-z]))'

const NEXT_YEAR =
  '下一?(?:个年度|年度?)|次年度?|转年|隔年|过一年(?=呢)|(?:后面?|[之以]后|晚|接下来|接着)(?:的?[一那]|的)年度?|往后(?:推|数)?一?年?(?=呢|[?？]?$)|\\b(?:the )?(?:year after|next year|following year|subsequent year)\\b'
/** 两年前呢, 一年后的: how far back or on. */
const SO_MANY = '(?<![\\d第零〇一二三四五六七八九十])([一两二三四2-4])'
const SO_MANY_EN = '(a|one|two|three|four)'
const ALONE = '(?=呢|的|[?？]?$)'
/** What a report says that its agency will do. */
const PLANNED =
  '[^，。？！,?!]*(?:打算|计划|安排|准备|怎么|如何|工作|努力|目标|任务|重点|措施|改|继续|将|\\b(?:plan|will|going to|intend|improve))'

/** What follows a year that is written without 年: 平江 21 微信粉丝. */
const AFTER_BARE_YEAR =
  '(?:微信|微博|公众号|网站|新媒体|抖音|粉丝|关注|阅读|行政|处罚|许可|强制|收费|采购|规章|规范性|申请|依申请|公开|不公开|主动|信息|条数|总数|总量|发布|发文|予以|不予|部分公开|结转|自然人|法人|企业|商业|科研|复议|诉讼|热线|工单|培训|提案|建议|政策|问题|措施|电话|传真|邮箱|邮编|地址|联系)'

const FORMS: { pattern: RegExp; read: (match: RegExpExecArray) => YearMeaning | null }[] = [
  {
    pattern: new RegExp(
      `(${YEAR}|${SHORT})年?度?(?:到|至|-|~|—|–|\\s*(?:to|through|until)\\s*|和?以?来到)(${YEAR}|${SHORT})(?:${AFTER_YEAR}|(?!\\d))`,
      'gu',
    ),
    read: ([, from, to]) => range(yearOf(from!), yearOf(to!)),
  },
  {
    pattern: /(?:between|from)\s+((?:19|20)\d\d)\s+(?:and|to|through)\s+((?:19|20)\d\d)/gu,
    read: ([, from, to]) => range(Number(from), Number(to)),
  },
  {
    pattern: new RegExp(`(?:自|从)?(${YEAR})年?度?(?:以来|以后|起|之后|开始|至今|到现在|到目前)`, 'gu'),
    read: ([, from]) => since(yearOf(from!)),
  },
  { pattern: /since\s+((?:19|20)\d\d)/gu, read: ([, from]) => since(Number(from)) },
  // A year that no report can be of is still the year asked for: 3023年, 20222年, 三〇二三年, published in 3023, 清河3023公开几条.
  {
    pattern: new RegExp(
      `(?<![\\d.])(\\d{4,6}|20\\d|[${HAN_DIGITS}]{4})年|(?<=\\b(?:in|for|during|year) )(\\d{4})(?=$|[ ]?[?？.!,])|(?<=[^\\P{Script=Han}了有是开布收到送办超过约近达共] ?)(\\d{4})(?=呢| ?${AFTER_BARE_YEAR})`,
      'gu',
    ),
    read: ([, ...years]) => outOfRange(years.find((year) => year !== undefined)!),
  },
  // 20、21、22年 and 2020和2021年: every number of the list is a year.
  {
    pattern: new RegExp(
      `(${YEAR}|${SHORT})(?=(?:[、,和与及跟]|以及)(?:(?:${YEAR}|${SHORT})[、,和与及跟])*(?:${YEAR}|${SHORT})[两三四]?年)`,
      'gu',
    ),
    read: ([, year]) => one(year!),
  },
  // 22、23两年: the last of them.
  { pattern: new RegExp(`(?<=[、,和与及跟])(${SHORT}|${YEAR})(?=[两三四]年)`, 'gu'), read: ([, year]) => one(year!) },
  {
    pattern: new RegExp(`${NO_COUNT_BEFORE}(${YEAR})${NAMED}${AFTER_YEAR}?${NO_COUNT_AFTER}`, 'gu'),
    read: ([, year]) => one(year!),
  },
  {
    pattern: new RegExp(`(?<![\\d近第前后过])(${SHORT})(?=${AFTER_YEAR})${NAMED}${AFTER_YEAR}`, 'gu'),
    read: ([, year]) => one(year!),
  },
  // 哪年多，22还是23: two of them, and nothing that is counted.
  {
    pattern: /(?<!\d)(1[89]|2\d)(?=年?还是(?:1[89]|2\d)(?:年|[^\p{Script=Han}\d]|$))/gu,
    read: ([, year]) => one(year!),
  },
  {
    pattern: /(?<=(?<!\d)(?:1[89]|2\d)年?还是)(1[89]|2\d)(?=年|[^\p{Script=Han}\d]|$)/gu,
    read: ([, year]) => one(year!),
  },
  // 县卫健局 申请 22: two digits at the end of keywords.
  { pattern: /(?<=[\p{Script=Han} ])(1[89]|2\d)$/gu, read: ([, year]) => one(year!) },
  // 平江 21 微信粉丝: or between them.
  {
    pattern: new RegExp(`(?<=\\p{Script=Han} ?)(1[89]|2\\d)(?= ?${AFTER_BARE_YEAR})`, 'gu'),
    read: ([, year]) => one(year!),
  },
  // 罗田22新闻发布会: after a name, before what nothing is counted in.
  {
    pattern:
      /(?<=^\p{Script=Han}{2,14})(1[89]|2\d)(?=(?![条件篇个次人项份期名位年月日号家户类种处元万余多岁层楼场批部台块封起轮幅倍成分度级所本册天小村镇乡区县市组届周版百千亿和与跟及到至])\p{Script=Han}{2,})/gu,
    read: ([, year]) => one(year!),
  },
  // 比2020多收了几件: what is compared with is a year, not 2020多.
  {
    pattern: new RegExp(`(?<=[比较跟])(${YEAR})(?=[多少])(?!多?[条件个篇次元])`, 'gu'),
    read: ([, year]) => one(year!),
  },
  // 比香山乡2021多发了几条: right after a name, before a more that is done.
  {
    pattern: new RegExp(
      `(?<=\\p{Script=Han})(${YEAR})(?=[多少](?:发|收|公开|推|办|接|受理|罚|处|批|登|出|来|了|[几多]))`,
      'gu',
    ),
    read: ([, year]) => one(year!),
  },
  { pattern: /大前年/gu, read: () => ({ kind: 'relative', back: 3 }) },
  { pattern: /(?<!大)前年|the year before last/gu, read: () => ({ kind: 'relative', back: 2 }) },
  { pattern: /去年|\blast year\b/gu, read: () => ({ kind: 'relative', back: 1 }) },
  { pattern: /(?<=^[ 那么]*)明年(?=呢|[?？]?$)/gu, read: () => ({ kind: 'relative', back: -1 }) },
  { pattern: /今年|\bthis year\b/gu, read: () => ({ kind: 'relative', back: 0 }) },
  { pattern: /本年度?/gu, read: () => ({ kind: 'own' }) },
  {
    pattern:
      /上一?(?:个年度|年(?!纪|龄)度?)|(?:前面?|[之以]前|早)(?:的?[一那]|的)年度?|往前(?:推|倒|数|退)?一?年?(?=呢|[?？]?$)|同比|\b(?:the )?(?:year before|previous year|prior year|preceding year|(?:a|one) year (?:earlier|before)|year[- ]on[- ]year|year over year)\b/gu,
    read: () => ({ kind: 'before', by: 1 }),
  },
  {
    pattern: new RegExp(`${SO_MANY}年[之以]?前${ALONE}|\\b${SO_MANY_EN} years? (?:earlier|before)\\b`, 'gu'),
    read: ([, zh, en]) => ({ kind: 'before', by: countOf(zh ?? en!) }),
  },
  // 留到下一年 and 下一年的打算 are of the report's own year.
  {
    pattern: new RegExp(
      `(?<![至入给往进留剩余转接结在为])(?:${NEXT_YEAR})(?!${PLANNED})|(?<=^[ 那么再它]*)(?:第二年|来年|翌年)(?!${PLANNED})`,
      'gu',
    ),
    read: () => ({ kind: 'after', by: 1 }),
  },
  {
    pattern: new RegExp(`${SO_MANY}年[之以]?后${ALONE}|\\b${SO_MANY_EN} years? (?:later|after)\\b`, 'gu'),
    read: ([, zh, en]) => ({ kind: 'after', by: countOf(zh ?? en!) }),
  },
  {
    pattern: /(?:最近|近|过去|这|连续|接连|连着)([一二两三四五六七八九十\d]{1,2})(?:个)?年(?:来|内|间)?/gu,
    read: ([, count]) => newest(count!),
  },
  // 三年的许可数量走势, 三年平均: of as many years as there are.
  {
    pattern:
      /(?<![\d第零〇一二三四五六七八九])([两二三四五])年(?=[^，。？！,?!]{0,20}(?:走势|趋势|变化情况|平均|合计|总共|一共|拢共|总(?:数|量|额|金额|人次|人数|件数|条数)|加起来|加[在到]?一[起块]))/gu,
    read: ([, count]) => newest(count!),
  },
  { pattern: /(?:last|past|recent)\s+(two|three|four|five|six|\d)\s+years/gu, read: ([, count]) => newest(count!) },
  {
    pattern:
      /历年|(?:变化|发展)?(?:走势|趋势)|这些年|年均|哪一?年|哪个年份|最[多高大少低小]的(?:那|哪)?(?:一|个)?年份?|各年度?|每一?年|逐年|一年比一年|连年|越来越|这几年|近几年|近年来?|年年|所有年份|\b(?:each|every|all) years?\b|\bover the years\b|\bwhich year\b|\byear by year\b/gu,
    read: () => ({ kind: 'every' }),
  },
  {
    pattern: /最近一年|最新一?年?度?的?|最近的|\b(?:latest|newest|most recent)\b/gu,
    read: () => ({ kind: 'newest', count: 1 }),
  },
]

const ENGLISH_NUMBERS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6 }

/** One where the words are none of the numbers known: 一, a. */
const countOf = (words: string): number => ENGLISH_NUMBERS[words] ?? parseNumeral(words) ?? 1

function yearOf(words: string): number {
  const digits = words.replace(/[〇零○一二三四五六七八九]/gu, (digit) =>
    String('〇一二三四五六七八九'.indexOf(digit.replace(/[零○]/u, '〇'))),
  )
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function one(words: string): YearMeaning | null {
  const year = yearOf(words)
  return year >= 1990 && year <= 2099 ? { kind: 'year', year } : null
}

/** Null where a report can be of that year, which other forms read. */
function outOfRange(words: string): YearMeaning | null {
  const year = yearOf(words)
  return year < 1990 || year > 2099 ? { kind: 'year', year } : null
}

function range(from: number, to: number): YearMeaning | null {
  return from >= 1990 && to <= 2099 && from <= to && to - from < 50 ? { kind: 'range', from, to } : null
}

function since(from: number): YearMeaning | null {
  return from >= 1990 && from <= 2099 ? { kind: 'range', from, to: null } : null
}

function newest(words: string): YearMeaning | null {
  const count = ENGLISH_NUMBERS[words] ?? parseNumeral(words)
  return count !== null && count >= 1 && count <= 50 ? { kind: 'newest', count } : null
}

/** The mentions in the order of the question; where two overlap, the one that comes first in the list of forms stays. */
export function findYears(text: string): YearMention[] {
  const mentions: YearMention[] = []
  for (const { pattern, read } of FORMS)
    for (const match of text.matchAll(pattern)) {
      const meaning = read(match as RegExpExecArray)
      const start = match.index
      const end = start + match[0].length
      if (meaning && mentions.every((other) => end <= other.start || start >= other.end))
        mentions.push({ meaning, start, end })
    }
  return mentions.sort((a, b) => a.start - b.start)
}
