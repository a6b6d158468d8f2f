/**
 * What is to be done with what was found: the one sign that counts, of all that
 * the question shows.
 */

import type { Sign } from '../catalog/vocabulary/signs.ts'
import type { Metric, Operation, Query } from '../model/query.ts'
import { asksWhatIsPrinted } from './asks-what-is-printed.ts'

/** 行政复议情况: all outcomes are wanted. */
const DISPUTES_AT_LARGE = /(?:复议|诉讼)[^，。？！]{0,6}(?:情况|结果(?:是)?(?:如何|怎么样|怎样|什么))/u

/** 申请主要集中在哪些方面: no cell tells what they were about. */
const ABOUT_WHAT =
  /(?:集中|体现)(?:在|于)|主要(?:涉及|反映|针对)|申请[^，。？！,?!]{0,6}是(?:些)?(?:(?:什么|哪些|啥)(?:内容|事|东西|材料)|哪[几两二三]?[类方])/u
/** 两年复议案件总数: the years are added up. */
const YEARS_ADDED_UP =
  /(?:[两二三四五]|\d\d年?(?:到|至|-|~|—)\d{2,4})年[^，。？！,?!]{0,12}(?:总(?:数|量|额|件数|条数|篇数|次数|场次|期数|户数|人数|人次|金额)|拢共)/u
/** 2020年是2019年的几倍, and not 翻了几倍, which may mean one less. */
const TIMES = /(?<!翻了?)(?:几|多少|几点几)倍/u

/** 比上年增加, 同比下降; 比上年多 of a year that is asked for is none. */
const SINCE_LAST =
  /(?:(?:比|较)(?:上|去|前)(?:一)?年|同比)[^，。？！,?!]{0,4}(?:增|减|涨|降|升|多|少)[^，。？！,?!]{0,4}最|(?:增加|减少|增长|下降|上升)(?:得|的)?最(?:多|大|快|少)/u

const WHO_APPLIED =
  /是(?:些)?(?:什么|哪些|啥)(?:样的)?人|(?:什么|哪些|啥)(?:样的)?人(?:来)?(?:提|申请|递|交)|谁(?:来)?(?:提|递|交|申请)(?:出|交)?的[?？]?$|是谁的[?？]?$|\bwho (?:filed|made|submitted|sent) (?:them|these|those|the (?:requests|applications))/u

/** Rows of the form that stand for why it was refused. */
export const hasReasons = (metric: Metric) =>
  metric.kind === 'cell' && /^(?:denied|unavailable|notProcessed)\.\*$/u.test(metric.row)

/** The order is that of what outweighs what. */
export function chooseOperation(signs: ReadonlySet<Sign>, query: Query, text: string): Operation {
  const numeric = query.metrics.length > 0 || query.asksNumber
  const contact = query.metrics.some(({ metric }) => metric.kind === 'contact' || metric.kind === 'imprint')
  if (signs.has('coverage') && [query.metrics, query.topic, query.aspects].every(({ length }) => length === 0))
    return 'coverage'
  // 都是些什么人申请的; 为什么不给公开: the form's columns tell who, its rows tell why.
  const ofApplications = query.metrics.every(({ metric }) => metric.kind === 'cell' && metric.table === 'applications')
  if (WHO_APPLIED.test(text) && ofApplications && query.topic.length === 0) return 'breakdown'
  if (
    signs.has('why') &&
    !signs.has('max') &&
    query.metrics.length === 1 &&
    ofApplications &&
    query.metrics.every(({ metric }) => hasReasons(metric))
  )
    return 'breakdown'
  // 为什么发布条数下降: a number gives no reason; which reason was given most often is one.
  if (signs.has('why') && !(signs.has('max') && query.metrics.some(({ metric }) => hasReasons(metric))))
    return 'passage'
  // 几点上班 asks for the words of a timetable; 减免的220元是给谁减的, for whom and not how much.
  if (/几点(?=到|钟|上班|下班|开|关|办|结束|$)/u.test(text)) return 'passage'
  // 被约谈的是哪两个单位: which ones, and not how many.
  const named = query.agencies.length === 1 && query.metrics.length === 0
  if (named && /哪[两二三四五](?:个|家|位|类|项|件|条)/u.test(text) && !/多少/u.test(text)) return 'passage'
  if (
    query.agencies.length === 1 &&
    /谁|啥人|什么人|哪些人/u.test(text) &&
    query.numbers.length > 0 &&
    !/多少|几/u.test(text)
  )
    return 'passage'
  if (contact) return query.metrics.length > 1 || query.agencies.length > 1 ? 'list' : 'value'
  if (signs.has('furnished')) return 'passage'
  // 住建局有几个专题栏目: of one agency its things are counted, not the agencies.
  const one = query.scope === 'named' && query.agencies.length === 1 && !/份|报告|年报|\breports?\b/u.test(text)
  const added =
    signs.has('sum') &&
    /合计|总和|之和|加起来|加[在到]?一[起块]|相加|几个[^，。？！,?!]{2,10}(?:一?共|总共|合计)[^，。？！,?!]{0,14}(?:多少|几)/u.test(
      text,
    )
  if (signs.has('count') && !one && !added) return 'count'
  if (TIMES.test(text) && numeric) return 'ratio'
  if (signs.has('growth')) return 'growth'
  // 纠正率, 不予公开率: the share of a cell in its total, which no report states.
  const [only] = query.metrics
  const rate =
    only?.metric.kind === 'cell' && !/processed|received/u.test(only.metric.row) && query.metrics.length === 1
  if (rate && query.topic.length === 0 && /(?:维持|纠正|纠错|纠偏|撤销|公开|处理|提供|败诉)率/u.test(text))
    return 'share'
  const shares =
    (query.metrics.length > 0 && query.topic.length === 0) ||
    /占|比例|比重|(?:里|中)[面头]?[，,]?有?百分之(?:几|多少)|百分之(?:几|多少)的?(?:是|跟|与|和|涉及|属于|关于|来自)|\bshare\b|\bproportion\b|\bpercent(?:age)? of\b/u.test(
      text,
    )
  if (signs.has('share') && shares) return 'share'
  // 哪个多, 是2021年多还是2022年多: the greater one is wanted, not by how much.
  const singlesOut =
    /最|谁更?|哪(?:一)?(?:个更?|年|家|边|里)|(?<!(?:[多少高低增减涨跌升降]|增加|减少|上升|下降)了?)还是(?![不没未很])|\bwhich\b/u.test(
      text,
    ) && !/多多少|多几|少多少|少几|差多少|差几|相差/u.test(text)
  // 哪家比上年增加最多: of the changes the greatest.
  const changesMost = signs.has('difference') && SINCE_LAST.test(text) && /最|谁|哪/u.test(text)
  if (signs.has('difference') && numeric && (!singlesOut || changesMost)) return 'difference'
  if (signs.has('average') && numeric) return 'average'
  // 是不是全县前三: of one agency the report says what place it has.
  const ownPlace =
    one && query.metrics.length === 0 && signs.has('verdict') && /[第前][一二三四五六七八九十\d]/u.test(text)
  if (ownPlace) return 'value'
  // 末位的单位怎么处理了: what was done, and not which one is last.
  const inWords = one && signs.has('words') && !signs.has('howMany') && query.metrics.length === 0
  if (inWords && /怎么(?!样|多)|咋(?!样)|如何/u.test(text)) return 'passage'
  if (signs.has('rank')) return 'rank'
  const least =
    signs.has('min') &&
    /最少|最低|最小|\b(?:fewest|least|lowest|smallest)\b/u.test(text) &&
    !/最多|最高|最大|\bmost\b/u.test(text)
  if (least && (numeric || query.agencies.length > 1)) return 'min'
  if (signs.has('max') && (numeric || query.agencies.length > 1)) return 'max'
  if (signs.has('min') && (numeric || query.agencies.length > 1)) return 'min'
  if (/第几|\bwhat rank\b/u.test(text) && query.metrics.length === 0) return 'passage'
  if (ABOUT_WHAT.test(text) && !signs.has('howMany')) return 'passage'
  if (
    DISPUTES_AT_LARGE.test(text) &&
    /结果/u.test(text) &&
    query.metrics.length > 0 &&
    query.metrics.every(({ metric }) => metric.kind === 'cell' && metric.table === 'disputes' && metric.column === null)
  )
    return 'breakdown'
  const printed = query.metrics.length > 0 && asksWhatIsPrinted(text)
  if (signs.has('words') && !printed && !signs.has('howMany') && !(signs.has('breakdown') && query.metrics.length > 0))
    return 'passage'
  // 新媒体建设情况: no count of what is published, but how it goes.
  const goings = /情况[?？]?$/u.test(text) && !signs.has('howMany') && !signs.has('breakdown') && query.topic.length > 0
  if (goings && query.metrics.length > 0 && query.metrics.every(({ metric }) => metric.kind === 'prose'))
    return 'passage'
  const region = query.scope === 'region' || query.scope === 'all'
  if (
    region &&
    query.agencies.length > 1 &&
    /总数|总量|总共|合计|总和|\btotal\b/u.test(text) &&
    !/各是|各有|分别|\beach\b/u.test(text)
  )
    return 'sum'
  if (query.years.length > 1 && YEARS_ADDED_UP.test(text) && !/各是|各有|分别/u.test(text)) return 'sum'
  if (signs.has('sum') && !signs.has('breakdown') && severalThings(query, text)) return 'sum'
  if (
    DISPUTES_AT_LARGE.test(text) &&
    query.metrics.every(({ metric }) => metric.kind === 'cell' && metric.table === 'disputes' && metric.column === null)
  )
    return 'breakdown'
  // 主动公开和依申请公开各多少: of each of what is named, and not its parts.
  if (
    signs.has('breakdown') &&
    !(
      new Set(query.metrics.map(({ metric }) => metric.kind)).size > 1 && !/构成|组成|明细|分布|怎么分|哪/u.test(text)
    ) &&
    !(
      signs.has('sum') &&
      !/分别|各有?多少|各占|哪|构成|组成|明细|分布|怎么分|break ?down|composition|\beach\b/u.test(text)
    )
  )
    return 'breakdown'
  if (query.agencies.length > 1 || query.years.length > 1) return signs.has('compare') ? 'compare' : 'list'
  // 是自然人还是企业: of two columns the one that holds it.
  const whichColumn = query.metrics.every(({ metric }) => metric.kind === 'cell' && metric.column !== null)
  if (query.metrics.length > 1 && whichColumn && !signs.has('howMany') && /是[^，。？！,?!]{1,12}还是/u.test(text))
    return 'max'
  if (query.metrics.length > 1 || signs.has('list')) return 'list'
  if (query.metrics.length === 0 && query.aspects.length > 0 && !signs.has('howMany')) return 'passage'
  if (!numeric && (query.topic.length > 0 || query.aspects.length > 0)) return 'passage'
  return 'value'
}

/** Is there anything to add up: several metrics, agencies, years, parts, or what an earlier turn spoke of? */
function severalThings(query: Query, text: string): boolean {
  const nothingNamed = query.metrics.length === 0 && query.topic.length === 0
  const adding =
    /加起来|总额|合起来|加[在到]?一[起块]|合在?一[起块]|加总|相加|之和|总和|拢共|(?:类|项|渠道|部分|平台|栏目)[^，。？！]{0,10}(?:合计|总共|一共|共计)|\badd|\bsum\b|\bcombined\b/u.test(
      text,
    )
  const several = [query.metrics, query.agencies, query.years, query.topicParts].some(({ length }) => length > 1)
  return several || nothingNamed || adding
}
