/**
 * Mentions of years → the years that are meant, judged by the day asked and by
 * what is indexed of the agencies in question.
 */
import type { Query, YearRead } from '../../model/query.ts'
import type { Directory } from '../agencies/directory.ts'
import type { NormalizedQuestion } from '../normalize.ts'
import type { YearMention } from '../recognizers/year.ts'

export type SettledYears = Pick<Query, 'years' | 'yearScope'> & {
  /** The year before the main one is wanted too, to compare with. */
  withYearBefore: boolean
}

/** Years of which any of these agencies has a report, newest first; of the whole index where none is given. */
export function indexedYears({ coverage, years }: Directory, agencies: readonly { key: string }[]): readonly number[] {
  if (agencies.length === 0 || agencies.length === coverage.size) return years
  const indexed = new Set<number>()
  for (const { key } of agencies) {
    if (indexed.size === years.length) break
    for (const { year } of coverage.get(key)!.reports) indexed.add(year)
  }
  return [...indexed].sort((a, b) => b - a)
}

const isBeside = (text: string, { start }: YearMention): boolean => /[比较跟与同和]$/u.test(text.slice(0, start))

export function settleYears(
  question: NormalizedQuestion,
  mentions: readonly YearMention[],
  asOf: string,
  available: readonly number[],
  comparesYears: boolean,
  filter: readonly number[] | undefined,
  spokenOf: { first: number; last: number } | null,
  manyAgencies: boolean,
): SettledYears {
  const years: YearRead[] = []
  const settled: SettledYears = { years, yearScope: 'latest', withYearBefore: false }
  const now = Number(asOf.slice(0, 4))
  const add = (year: number, mention: YearMention, rule?: string) => {
    if (years.some((other) => other.year === year)) return
    const span = question.span(mention.start, mention.end)
    years.push(rule ? { year, by: 'implied', span, rule } : { year, by: 'stated', span })
  }
  // 2019和2020这两年, 2021年和2022年哪年多: years that are named need no others.
  const named = mentions.some(({ meaning }) => meaning.kind === 'year' || meaning.kind === 'range')
  const betweenNamed =
    mentions.filter(({ meaning }) => meaning.kind === 'year').length > 1 && !/各|分别|\beach\b/u.test(question.text)
  // 香山乡2021年今年新收: that year.
  const same = ({ meaning }: YearMention) =>
    meaning.kind === 'own' || (meaning.kind === 'relative' && meaning.back === 0 && !comparesYears)
  const counted = mentions.filter(
    // 鸡东县最新一年、遂川县: of each its own newest, which is meant without the words as well.
    (mention) =>
      !(manyAgencies && mention.meaning.kind === 'newest' && mention.meaning.count === 1) &&
      (!named || (mention.meaning.kind !== 'newest' && mention.meaning.kind !== 'every' && !same(mention))),
  )
  for (const mention of counted) {
    const { meaning } = mention
    if (meaning.kind === 'year') add(meaning.year, mention)
    // 粉丝比去年底多了多少, of reports that are years old: than the year before.
    else if (
      meaning.kind === 'relative' &&
      meaning.back === 1 &&
      comparesYears &&
      years.length < 2 &&
      !available.includes(now - 1) &&
      isBeside(question.text, mention)
    )
      settled.withYearBefore = true
    else if (meaning.kind === 'relative') add(now - meaning.back, mention, 'asOf')
    else if (meaning.kind === 'own')
      if (spokenOf) add(spokenOf.last, mention, 'context')
      else add(now, mention, 'asOf')
    else if (meaning.kind === 'before') {
      const stated = years[0]?.year
      // 名次比上年怎么样: what the report itself says of it.
      if (isBeside(question.text, mention) && !comparesYears) continue
      // 2024年同比2023年增长多少: both are named.
      if (comparesYears && betweenNamed) continue
      if (comparesYears) settled.withYearBefore = true
      else if (stated !== undefined) add(stated - meaning.by, mention, 'before')
      else if (spokenOf) add(spokenOf.first - meaning.by, mention, 'context')
      else add(now - meaning.by, mention, 'asOf')
    } else if (meaning.kind === 'after') {
      if (!spokenOf || years.length > 0) continue
      // 比下一年多多少: the one spoken of, held against the next.
      if (isBeside(question.text, mention)) add(spokenOf.last, mention, 'context')
      else if (/[比较][这那]一?年/u.test(question.text)) settled.withYearBefore = true
      add(spokenOf.last + meaning.by, mention, 'context')
    } else if (meaning.kind === 'range') {
      const to = meaning.to ?? available[0] ?? now
      // Since a year long before the first report: the years that there are.
      const from = meaning.to === null ? Math.max(meaning.from, available.at(-1) ?? meaning.from) : meaning.from
      for (let year = from; year <= to; year++) add(year, mention, meaning.to === null ? 'since' : 'range')
    } else if (meaning.kind === 'newest')
      for (const year of available.slice(0, meaning.count).reverse()) add(year, mention, 'newest')
    else for (const year of [...available].reverse()) add(year, mention, 'every')
  }
  // 做同比分析：2022年较2021年: the year before is named.
  if (years.length > 1 && !manyAgencies) settled.withYearBefore = false
  if (years.length === 0 && filter && filter.length > 0)
    for (const year of filter) years.push({ year, by: 'stated', rule: 'filters' })
  if (years.length > 0) settled.yearScope = counted.some(({ meaning }) => meaning.kind === 'every') ? 'all' : 'stated'
  return settled
}
