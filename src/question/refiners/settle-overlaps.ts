/**
 * Of mentions that claim the same words, the one with the longer phrase stays.
 */
import type { Mention } from '../match-terms.ts'

/** The longest run of words counts, what else the phrase takes a little: 重复申请 beats 收到 … 申请. */
const weight = ({ pieces }: Mention) => {
  const lengths = pieces.map(([start, end]) => end - start).sort((a, b) => b - a)
  return lengths[0]! + lengths.slice(1).reduce((sum, length) => sum + length, 0) / 10
}

const overlap = (a: Mention, b: Mention) =>
  a.pieces.some(([start, end]) => b.pieces.some(([from, to]) => start < to && from < end))

/** Categories that share their words with another one: 总计 is a column of two tables. */
const SHARED: readonly (readonly [string, string])[] = [
  ['applicant', 'outcome'],
  // 行政事业性收费金额 is 行政事业性收费 and 收费金额.
  ['disclosureRow', 'disclosureColumn'],
]

const mayShare = (a: Mention, b: Mention) =>
  SHARED.some(
    ([first, second]) =>
      (a.category === first && b.category === second) || (a.category === second && b.category === first),
  )

/** 收到*申请 counts and not the 公开申请 in 收到的信息公开申请, 重复申请 and not the 申请多少件 in 重复申请多少件. */
const isStronger = (one: Mention, weak: Mention) => !one.weak && one.category === weak.category && overlap(one, weak)

/** 办理结果*总计 says nothing of its own around the 其他处理 in 办理结果为其他处理的申请总计. */
const isInGap = (inner: Mention, outer: Mention) =>
  !inner.weak &&
  inner.category === outer.category &&
  inner.code !== outer.code &&
  outer.pieces.some(([, end], i) => end <= inner.start && inner.end <= (outer.pieces[i + 1]?.[0] ?? 0))

/** The mentions that stay, in the order of the question. */
export function settleOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  // 办理结果为其他处理: without 复议 or 诉讼 nobody speaks of outcomes.
  const disputes = mentions.some(({ category }) => category === 'disputeGroup')
  // 公众号发文几篇: without a row of table 二 its columns are words like any other; with one, issued is a column.
  const rows = mentions.some(({ category }) => category === 'disclosureRow')
  const rank = (mention: Mention) =>
    weight(mention) -
    (mention.category === 'outcome' && !disputes ? 3 : 0) -
    (mention.category === 'disclosureColumn' ? (rows ? -0.5 : 1) : 0)
  const counting = mentions.filter((mention) => !mention.weak || !mentions.some((other) => isStronger(other, mention)))
  for (const mention of counting.sort(
    (a, b) => rank(b) - rank(a) || Number(a.weak) - Number(b.weak) || a.start - b.start,
  ))
    if (kept.every((other) => !overlap(mention, other) || mayShare(mention, other))) kept.push(mention)
  return kept
    .filter((mention) => !kept.some((other) => isInGap(other, mention)))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
