/**
 * What a report tells of itself: 报告什么时候公布的, 统计期限.
 */
import type { ImprintField } from '../../model/query.ts'
import type { Mention } from '../match-terms.ts'
import type { Composition } from './composition.ts'

/** What may stand between 报告 and what is asked of it: 报告里的预算什么时候公布 asks of the budget. */
const FILLER =
  /的|是|都|告|网|儿|数字?|什么|哪一?|多长|分别|各自?|会|在|于|从|由|到底|究竟|具体|大概|一般|又|才|给|被|正式|对外|向社会|最早|首次|能不能|能|可以|可|应该|该|要|想|[我你他]们?|里面|里|中|上|所列|所用|所|数据|统计|数字|这|那|一?份|本|个|年度|网上|政府|官方|全文|电子版|\d{2,4}年?|下载|请问|□|\s/gu
/** English gaps are as short, and hold names. */
const LATIN = /[a-z]/u
/** 体检报告, 审计报告, but 信息公开报告 and 年度报告. */
const OTHER_REPORT =
  /(?:审计|体检|检测|检验|评估|调查|调研|分析|述职|预算|决算|政府工作|疫情|监测|事故|环评|环境|评价|可研|督查|验收|财务|整改|质量|尽调)$/u
const REPORT = /报告|年报/u
/** What a name or the word for the report ends in: 公报的发布时间 is not the report's. */
const OF_REPORT = /(?:^|[，。？！,?!\s□]|报告|年报|年|县|市|区|镇|乡|道|局|委|办|会|院|厅)(?:里|上|中)?的?$/u

const isOfReport = (text: string, { start, pieces }: Mention): boolean => {
  const gaps = pieces.slice(1).map(([from], i) => text.slice(pieces[i]![1], from))
  if (!gaps.every((gap) => LATIN.test(gap) || gap.replace(FILLER, '') === '')) return false
  const words = pieces.map(([from, to]) => text.slice(from, to))
  const at = pieces[words.findIndex((word) => REPORT.test(word))]?.[0]
  if (at !== undefined) return !OTHER_REPORT.test(text.slice(0, at))
  return pieces.length > 1 || LATIN.test(words[0]!) || OF_REPORT.test(text.slice(0, start))
}

export function composeImprint(composition: Composition): void {
  for (const mention of composition.of('imprint'))
    if (isOfReport(composition.text, mention))
      composition.push({ kind: 'imprint', field: mention.code as ImprintField }, mention)
}
