/**
 * Questions that the index can answer, nearest to the one that was asked.
 */
import { proseMetrics } from '../catalog/prose-metrics.ts'
import type { IndexedAgency } from '../model/coverage.ts'
import type { Plan } from './plan.ts'
import type { ReportView } from './report-view.ts'
import { sayAgencyInEnglish, sayAgencyInFull } from './say/say-agency.ts'

const ENGLISH: Readonly<Record<string, string>> = {
  'published.total': 'How many items of government information did {agency} publish in {year}?',
  'published.website': 'How many items did {agency} publish on the website in {year}?',
  'published.wechat': 'How many items did {agency} publish on WeChat in {year}?',
  'published.weibo': 'How many items did {agency} publish on Weibo in {year}?',
  'weibo.followers': 'How many Weibo followers did {agency} have in {year}?',
  'wechat.subscribers': 'How many WeChat subscribers did {agency} have in {year}?',
}

/** A complete question for a figure that the report states, in the language of the asker. */
function questionFor(key: string, view: ReportView, english: boolean): string | null {
  const { year } = view.summary
  if (english)
    return ENGLISH[key]?.replace('{agency}', sayAgencyInEnglish(view.agency)).replace('{year}', String(year)) ?? null
  const metric = proseMetrics.find((one) => one.key === key)
  return metric
    ? `${sayAgencyInFull(view.agency)}${year}年${metric.zh.replace('总数', '多少条').replace(/数$/u, '是多少')}？`
    : null
}

/** What the reports at hand do state. */
export function suggestNear({ views, query }: Plan): string[] {
  const english = query.language === 'en'
  return views
    .slice(0, 2)
    .flatMap((view) =>
      proseMetrics.filter(({ key }) => view.factsOf(key).length > 0).map(({ key }) => questionFor(key, view, english)),
    )
    .filter((question) => question !== null)
    .slice(0, 3)
}

/** The question as asked, of another agency or year. */
export function questionOf(
  question: string,
  agency: IndexedAgency,
  english: boolean,
  span: [number, number] | null,
): string {
  const name = english ? sayAgencyInEnglish(agency) : sayAgencyInFull(agency)
  if (span) return question.slice(0, span[0]) + name + question.slice(span[1])
  // 街道办的电话是多少: the agency takes the place of the body that was not named.
  const rest = question.replace(
    /^(?:请问)?(?:那个|这个|咱们|我们)?(?:省|市|区|县|乡|镇|街道)(?:人民)?(?:政府|办事处|办)的?/u,
    '',
  )
  return english ? `${name}: ${question}` : `${name}${rest}`
}
