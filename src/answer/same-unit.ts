/**
 * Whether a figure is counted in what the question asks in: 多少本 in 册, 几个人 in 人次.
 */
import type { Fact } from '../model/fact.ts'
import { TIME_UNIT } from '../model/query.ts'

/** Measures of the same things, whatever else is said: 几期 is no 29条. */
const CLOSE: readonly (readonly string[])[] = [
  ['条', '篇', '件', '则', '件次'],
  ['次', '场', '回', '场次'],
  ['人', '名', '人次'],
  ['台', '个', '部', '块'],
  ['处', '个', '家', '所'],
  ['份', '册', '本', '张'],
  ['元', '万元'],
]

/** Measures that stand for one another where the words beside the number tell what is counted. */
const WIDE: readonly (readonly string[])[] = [
  ['条', '篇', '件', '则', '份', '个', '项', '期', '幅', '余条', '条次', '单', '张'],
  ['部', '个', '条', '集'],
  ['部', '部门'],
  ['人', '名', '位', '人次', '个', '户次'],
  ['人次', '次', '次数'],
  ['万人次', '次'],
  ['次', '场', '期', '回', '场次', '批次', '批'],
  ['户', '家', '个'],
  ['家', '家次', '户次'],
  ['元', '万元', '亿元'],
  ['份', '件', '封', '起', '单', '条', '件次'],
  ['平方米', '㎡', '平米'],
  ['%', '％'],
  [TIME_UNIT, '天', '个工作日', '小时', '个小时', '个月', '学时', '课时', '分钟'],
]

const share = (classes: readonly (readonly string[])[], asked: string, unit: string) =>
  classes.some((units) => units.includes(asked) && units.includes(unit))

/** For what is looked for in other words than the question's own: the measure must tell what is counted. */
export const closeUnit = (asked: string, unit: string | null): boolean =>
  unit !== null && (asked === unit || share(CLOSE, asked, unit))

export function sameUnit(asked: string, unit: string | null): boolean {
  if (unit === null) return !NEVER_BARE.has(asked)
  // 开展培训5次，参训680人次: how often is not how many.
  if (asked === '人次' && unit === '次') return false
  // 抽检食品多少批次: the 期 in which the results were made known are none.
  if (asked === '批次' && unit !== '批') return asked === unit
  return closeUnit(asked, unit) || share(WIDE, asked, unit)
}

/** What reports never print without its unit. */
const NEVER_BARE = new Set(['%', '元', '万元', TIME_UNIT, '部', '台', '针', '剂', '册', '分'])

/** A unit that few figures have tells more than the words beside them: 信息处理费……，金额合计1260元. */
export const SPECIFIC_UNITS: ReadonlySet<string> = new Set([
  '元',
  '万元',
  '%',
  '户',
  '人次',
  '平方米',
  '册',
  '分',
  TIME_UNIT,
])

/** 32个村 are no people, 独立用户186.4万个 are; 比上年前进3位 are places. */
export function countsPeople({ unit }: Fact, near: string): boolean {
  if (unit === '位') return !/(?:升|降|进|退|提高|下滑|[前后]移)了?\d/u.test(near)
  return unit !== '个' || /人|用户|粉丝|关注|订阅|访|群众|居民|学生|家长/u.test(near)
}
