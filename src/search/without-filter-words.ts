/**
 * A query without the names and the year that its filter already says.
 *
 * Asked of one report, 香山乡2021年 is no evidence for any of its passages: templates repeat both at random.
 */
import type { ReportSummary } from '../model/store.ts'

/** What remains of a name when its kind is left out: 香山乡 → 香山, 沙坡头区 → 沙坡头. */
const shortForm = (name: string) =>
  name.replace(/(?:人民政府)?(?:办公室)?$/u, '').replace(/[省市县区乡镇]$|街道$|自治[区州县]$/u, '')

export function withoutFilterWords(query: string, reports: readonly ReportSummary[]): string {
  const names = new Set<string>()
  for (const { agency, year } of reports) {
    for (const name of [agency.name, ...agency.region]) names.add(name).add(shortForm(name))
    names.add(`${year}年度`).add(`${year}年`).add(String(year))
  }
  let rest = query
  for (const name of [...names].sort((a, b) => b.length - a.length))
    if (name.length > 1) rest = rest.replaceAll(name, ' ')
  // Asked for nothing but the name, its passages are better than none.
  return /[\p{L}\p{N}]/u.test(rest) ? rest : query
}
