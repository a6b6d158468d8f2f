/**
 * Finds the parts of a year that a question is about: 第一季度, 上半年, 12月份, 四个季度各.
 *
 * Reports count whole years; whoever asks for a part of one must not be told the year's number.
 */

export interface PeriodMention {
  /** As reports write them: 一季度, 上半年, 12月. */
  periods: string[]
  start: number
  end: number
}

const QUARTERS = ['一季度', '二季度', '三季度', '四季度']
const ALL_MONTHS = Array.from({ length: 12 }, (_, i) => `${i + 1}月`)
const DIGITS = '一二三四五六七八九'
const ENGLISH_QUARTERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 }
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split('|')

const FORMS: { pattern: RegExp; read: (match: RegExpExecArray) => string[] }[] = [
  // The whole year, however it is put.
  {
    pattern:
      /(?<!\d)(?:1|一)月(?:份|1日)?(?:至|到|-|—)(?:\d{4}年)?(?:12|十二)月(?:份|底|31日)?|(?:截[至止]|到)?(?:12|十二)月(?:底|末|31日)(?:为止)?|(?:截[至止]|到)年[底末]/gu,
    read: () => [],
  },
  {
    pattern: /(?:四个|各个?|每一?个|按|分|哪一?个?)季度|\b(?:each|every|by|per|all four|which) quarters?\b/gu,
    read: () => QUARTERS,
  },
  { pattern: /哪一?个?月份?|\bwhich month\b/gu, read: () => ALL_MONTHS },
  // 哪天成立的 asks for a date.
  { pattern: /哪一?[天日](?=\P{P}*最)|\bwhich day\b(?=\P{P}*\b(?:most|least|busiest)\b)/gu, read: () => ['每天'] },
  { pattern: /每季度/gu, read: () => ['每季度'] },
  { pattern: /第?([一二三四1-4])(?:季度|季(?!节))/gu, read: ([, one]) => [QUARTERS[numberOf(one!) - 1]!] },
  { pattern: /前三个?季度/gu, read: () => ['前三季度'] },
  { pattern: /\bq([1-4])\b/gu, read: ([, one]) => [QUARTERS[Number(one) - 1]!] },
  {
    pattern: /\b(first|second|third|fourth|last) quarter\b/gu,
    read: ([, one]) => [QUARTERS[ENGLISH_QUARTERS[one!]! - 1]!],
  },
  { pattern: /[上下]半年/gu, read: ([half]) => [half] },
  { pattern: /\b(first|second) half\b/gu, read: ([, half]) => [half === 'first' ? '上半年' : '下半年'] },
  // 6月15日 is the day of something.
  {
    pattern:
      /(?<![\d至到截-])(?<!至\d{4}年)(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?(?!底|末|中旬|上旬|下旬|至|到|-|\d|[一二三]?十?[一二三四五六七八九]?[日号])/gu,
    read: ([, month]) => [`${numberOf(month!)}月`],
  },
  { pattern: /(?:每个?|各个?|按|分)月(?!报)|月均/gu, read: () => ['每月'] },
  {
    pattern: /每[一]?(?:天|日)(?!的?\p{Script=Han}{0,4}(?:通报|播报)|报告|一|推|更新|发布)|日均/gu,
    read: () => ['每天'],
  },
  { pattern: /每(?:周|星期|个?礼拜)|周均/gu, read: () => ['每周'] },
  {
    pattern: new RegExp(`\\bin (${MONTHS.join('|')})\\b(?! \\d{1,2}\\b(?!\\d))`, 'gu'),
    read: ([, month]) => [`${MONTHS.indexOf(month!) + 1}月`],
  },
]

function numberOf(words: string): number {
  if (/\d/u.test(words)) return Number(words)
  const [ten, one] = words.startsWith('十') ? [10, words.slice(1)] : [0, words]
  return ten + (one ? DIGITS.indexOf(one) + 1 : 0)
}

/** The mentions in the order of the question; where two overlap, the one that comes first in the list of forms stays. */
export function findPeriods(text: string): PeriodMention[] {
  const mentions: PeriodMention[] = []
  for (const { pattern, read } of FORMS)
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (mentions.every((other) => end <= other.start || start >= other.end))
        mentions.push({ periods: read(match as RegExpExecArray), start, end })
    }
  return mentions.sort((a, b) => a.start - b.start)
}
