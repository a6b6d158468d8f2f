/**
 * Checks what prose states: parts against their stated total, and prose
 * against the tables.
 *
 * A rounded number stands for a range (1800余 for 1800 to 1900), and a rule holds where the ranges
 * meet. Parts that only exemplify a total (其中政策解读46条) cannot be assessed.
 */
import type { Fact } from '../../model/fact.ts'
import type { Check } from '../../model/report.ts'
import { squeeze } from '../../text/fold.ts'
import { findChannels } from './words.ts'

type Range = readonly [low: number, high: number]

/** How much a rounded number may hide: 1800余 up to 100, 172余 up to 10. */
function roundingOf(value: number): number {
  let step = 10
  while (value !== 0 && value % (step * 10) === 0) step *= 10
  return step
}

function rangeOf({ value, qualifier }: Fact): Range {
  const amount = value ?? 0
  const step = roundingOf(amount)
  if (qualifier === 'exact') return [amount, amount]
  return [qualifier === 'atLeast' ? amount : amount - step, qualifier === 'almost' ? amount : amount + step]
}

function sumRange(parts: readonly Fact[]): Range {
  return parts.map(rangeOf).reduce<Range>(([low, high], [a, b]) => [low + a, high + b], [0, 0])
}

const meets = ([a, b]: Range, [c, d]: Range) => a <= d && c <= b
const QUALIFIED = { exact: '', about: '约', atLeast: '至少', almost: '近' } as const
const printed = ({ value, unit, qualifier }: Fact) => `${QUALIFIED[qualifier]}${value}${unit ?? ''}`

/** A list of fewer parts, or one that says 等 or 其余, exemplifies. */
const FEWEST_PARTS = 3

/** Two complete breakdowns of one total, one after the other. */
function splitsInTwo(parts: readonly Fact[], total: Fact): boolean {
  const meetsTotal = (some: readonly Fact[]) => some.length > 1 && meets(sumRange(some), rangeOf(total))
  return parts.some((_, at) => meetsTotal(parts.slice(0, at)) && meetsTotal(parts.slice(at)))
}

function checkBreakdown(total: Fact, parts: readonly Fact[]): Check {
  const isChannel = (fact: Fact) => fact.key !== 'published.item' && findChannels(fact.label).length > 0
  // One total may be broken down twice: by channel, and by topic.
  const readings = [parts, parts.filter(isChannel), parts.filter((part) => !isChannel(part))].filter(
    (reading) => reading.length > 0,
  )
  const agreeing = readings.find((reading) => reading.length > 1 && meets(sumRange(reading), rangeOf(total)))
  const twice = agreeing === undefined && splitsInTwo(parts, total)
  const judged = agreeing ?? parts
  const [low] = sumRange(judged)
  const above = readings.every((reading) => sumRange(reading)[0] > rangeOf(total)[1])
  const complete = parts.length >= FEWEST_PARTS && readings.length === 1
  const holds = agreeing || twice ? true : above || complete ? false : null
  const sum = judged.map(printed).join(' + ')
  return {
    rule: 'prose.breakdown',
    holds,
    facts: [total.id, ...judged.map(({ id }) => id)],
    keys: [total.key, ...new Set(judged.map(({ key }) => key))],
    detail: twice ? `${sum}，分两次列出，总数为${printed(total)}` : `${sum} = ${low}，总数为${printed(total)}`,
  }
}

/** How prose words a cell of the tables; all patterns run over squeezed labels. */
const TABLE_WORDS: ReadonlyArray<{ said: RegExp; not: RegExp; cells: readonly (readonly string[])[] }> = [
  {
    said: /(?:收到|受理|接收|接到|新收|收办)[^,，]{0,20}申请(?:公开)?[^,，]{0,8}\d/,
    not: /网络|网上|在线|线上|线下|(?<![各种类个])(?:渠道|平台)|窗口|现场|传真|邮件|信函|当面|邮寄|自然人|个人|法人|企业|上年|复议|诉讼|较|比|增|减|降|升|收费|其中/,
    cells: [['applications.received.total'], ['applications.received.total', 'applications.carriedIn.total']],
  },
  {
    said: /行政复议(?:案件|申请)?(?:共|计)?\d/,
    not: /诉讼|纠正|维持|较|比|增|减|降|升|其中/,
    cells: [['reviews.total']],
  },
  {
    said: /行政诉讼(?:案件)?(?:共|计)?\d/,
    not: /复议|纠正|维持|较|比|增|减|降|升|其中/,
    cells: [['litigation.direct.total', 'litigation.afterReview.total']],
  },
]

/** The prose number against the cells it repeats; 受理 may mean 本年新收 alone or with 上年结转. */
function checkAgainstTable(fact: Fact, cells: ReadonlyMap<string, Fact>): Check | null {
  const label = squeeze(fact.label).text
  const own = squeeze(fact.quote).text
  const words = TABLE_WORDS.find(({ said, not }) => said.test(own) && !not.test(own))
  if (!words || fact.value === null || !label) return null
  const sums = words.cells.map((keys) => keys.map((key) => cells.get(key)))
  const keys = words.cells[0]!
  const known = sums.filter((sum): sum is Fact[] => sum.every((cell) => cell !== undefined && cell.value !== null))
  const total = (sum: readonly Fact[]) => sum.reduce((value, cell) => value + cell.value!, 0)
  const agreeing = known.find((sum) => total(sum) === fact.value)
  const shown = agreeing ?? known[0]
  return {
    rule: 'prose.table',
    holds: known.length === 0 ? null : agreeing !== undefined,
    facts: [fact.id, ...(shown ?? []).map(({ id }) => id)],
    keys: [fact.key, ...(shown ?? []).map(({ key }) => key), ...(shown ? [] : keys)],
    detail: shown
      ? `正文“${fact.quote}”，表中为${shown.map(({ value }) => value).join(' + ')}`
      : `正文“${fact.quote}”，表中为空`,
  }
}

/**
 * @param prose - the figures of the prose, with their `partOf`
 * @param tables - the cells of the form
 */
export function checkProse(prose: readonly Fact[], tables: readonly Fact[]): Check[] {
  const cells = new Map(tables.filter(({ status }) => status !== 'absent').map((cell) => [cell.key, cell]))
  return [
    ...prose.flatMap((total) => {
      const parts = prose.filter(({ partOf }) => partOf === total.id)
      return parts.length > 0 ? [checkBreakdown(total, parts)] : []
    }),
    ...prose.map((fact) => checkAgainstTable(fact, cells)).filter((check) => check !== null),
  ]
}
