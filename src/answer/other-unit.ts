/**
 * What is asked in a unit in which the figure is not counted: 多少册 of issues, 多少人 of penalties.
 */
import type { Fact } from '../model/fact.ts'
import { type MetricRead, type Query, TIME_UNIT } from '../model/query.ts'
import { type Found, unitOf } from './found.ts'
import { asksForMoney, isMoneyAlone } from './narrowing-words.ts'

/** What no figure with a key of its own is counted in, unless it says so itself. */
export const UNITS_APART: ReadonlySet<string> = new Set([
  TIME_UNIT,
  '期',
  '册',
  '分',
  '元',
  '万元',
  '场',
  '台',
  '处',
  '户',
  '平方米',
  '小时',
])

/** 查网站查了几轮: rounds and times are no items that were published there. */
const ROUNDS = new Set(['轮', '次', '遍', '趟', '页', '秒', '所', '辆', '批次', '人'])
const isOtherRound = (unit: string, { key, unit: printed }: Fact) =>
  key.startsWith('published.') && ROUNDS.has(unit) && printed !== unit

/** 公报每期印多少册: the issues are no copies. */
export const isOtherUnit = (unit: string, fact: Fact): boolean =>
  UNITS_APART.has(unit) ? fact.unit !== unit : isOtherRound(unit, fact)

/** How much of a cell is asked that it does not count, in words; null where it does. */
export function uncounted({ metric, rule }: MetricRead, found: Found, query: Query): readonly string[] | null {
  if (metric.kind !== 'cell') return null
  const words = (zh: string, en: string) => (query.topic.length > 0 ? query.topic : [query.language === 'en' ? en : zh])
  const unit = unitOf(found)
  // How many people work there, after penalties: they are no cases.
  if (metric.table !== 'applications' && query.unit === '人' && rule === 'context' && unit !== '人')
    return words('人数', 'people')
  if (query.metrics.length !== 1) return null
  if (isMoneyAlone(query, unit)) return words('数量', 'number')
  return asksForMoney(query, metric, unit) ? words('金额', 'amount of money') : null
}
