/**
 * How people ask for what a report tells of itself: when it was published, over which period it counts, where it can be
 * read, who made it and by which rules.
 */
import { term } from './term.ts'

const REPORT = '<年度报告/报告/年报>'
const COPY = '<年度报告/报告/年报/电子版/电子文本/全文/原文/原件>'
const WHEN =
  '<什么时候/什么时间/什么日子/什么日期/啥时候/啥时间/啥时/何时/几时/哪一天/哪天/哪一日/几月几号/几月几日/几月份/几月/几号/哪个月/多会儿/多咱/哪年哪月>'
const PUBLISHED =
  '<公布/发布/公开/落款/签发/发出/发文/印发/刊发/登出/刊登/挂出/挂上/挂到/挂网/挂的/上网/上线/出来/出炉/出台/放出/贴出/晒出/披露/面世/对外/发的/出的>'
const WHERE =
  '<在哪里/在哪儿/从哪里/从哪儿/到哪里/到哪儿/去哪里/去哪儿/上哪儿/哪里/哪儿/哪个网站/哪个网/哪个平台/什么网站/什么地方/什么平台/啥地方/哪个地方/在哪/上哪/去哪/到哪/从哪/怎么/如何/咋/怎样>'
const READ = '<下载/下到/查阅/查到/查看/查找/查询/看到/看/读到/找到/找/浏览/获取/获得/拿到/领/要到>'
const WHO =
  '<谁/哪个单位/哪个部门/哪个机关/哪个机构/哪个科室/哪个股室/哪个处室/哪个办公室/哪家单位/哪家/什么单位/什么部门/哪一级>'
const MADE = '<编制/编写/编的/编撰/撰写/写的/写出/起草/汇总/执笔/做的/出的/弄的/制作>'
const BY_WHAT = '<依据/根据/按照/依照/遵照/按/凭>*<什么/哪个/哪部/哪条/哪些/哪份/啥>'

export const imprintTerms = [
  term(
    'published',
    [
      `${REPORT}*${WHEN}*${PUBLISHED}`,
      `${WHEN}*${PUBLISHED}*${REPORT}`,
      `${REPORT}*<公布/发布/公开/发出/挂网/上网/落款/成文/印发/签发>*<日期/时间/日子/哪天/几号/什么时候>`,
      '<发布日期/发布时间/公布日期/公布时间/落款日期/落款时间/成文日期/落款>',
    ].join('|'),
    `when*report*<published/released/issued/posted/signed/dated/made public/put online/come out/came out/go online/went online/available>|when*<publish/published/release/released/issue/issued/post/posted>*report|report*<publication date/release date/date of publication/date of release>|<publication date/release date/date of publication/date of release/date of issue>`,
  ),
  term(
    'period',
    [
      `<数据/数字/数/统计/年报/报告>*<从/自>*${WHEN}*<到/至/算到/统计到>*${WHEN}`,
      '<统计期限/统计时限/统计时段/统计周期/统计区间/统计期间/统计时间/统计截止/统计起止/起止时间/起止日期/数据期间/报告期>',
      `<年度报告/报告/年报/数据/数字>*<统计/涵盖/覆盖/包括/包含/反映/说的/讲的/算的/写的/截取>*<时间段/哪段时间/时间/时段/哪段/期间/几月到几月/哪月到哪月/哪天到哪天/起止>`,
      `<数据/数字/统计/年报/报告>*<截止/截至/截到/统计到/算到>*${WHEN}`,
      `<数据/数字/数/统计/年报/报告>*<从/自>*${WHEN}`,
    ].join('|'),
    '<reporting period/statistical period/period of the report/period of the statistics/time span/cut-off date/cutoff date>|<what period/which period/what dates/which dates/what time frame/what timeframe/which months>*<report/data/figures/statistics/cover/covers/covered>|period*<covered/report cover/report covers>',
  ),
  term(
    'copies',
    [
      `${COPY}*${WHERE}${READ}`,
      `${WHERE}${READ}*${COPY}`,
      `${COPY}*${WHERE}*${READ}`,
      `${WHERE}*${READ}*${COPY}`,
      '电子版',
    ].join('|'),
    'where*<download/get/find/read/view/see/obtain/access>*<report/electronic version/full text>|<report/electronic version/full text>*<downloaded/be found/be read/obtained/be viewed/accessed/available for download>|<electronic version/electronic copy>',
  ),
  term(
    'author',
    [`${REPORT}*${WHO}*${MADE}`, `${WHO}*${MADE}*${REPORT}`, '<编制单位/编制机关/编制主体/编制机构/编写单位>'].join(
      '|',
    ),
    'who*<wrote/write/compiled/compile/prepared/prepare/drafted/produced>*report|report*<compiled by/prepared by/drafted by/written by/produced by>',
  ),
  term(
    'basis',
    [
      `${REPORT}*${BY_WHAT}*<编/写/做/制定/制作/公布/发布/出>`,
      `${BY_WHAT}*<编/写/做/制作/公布/发布>*${REPORT}`,
      '编制依据',
    ].join('|'),
    '<what law/which law/what laws/which laws/what regulation/which regulation/what regulations/which regulations/what rules/which rules/what basis/legal basis>*report|report*<legal basis/what law/which law/what regulation/which regulation>',
  ),
]
