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
  // 胜诉 is a lawsuit and how it ended.
  ['disputeGroup', 'outcome'],
  // 复议没办完 is a review's.
  ['applicationRow', 'outcome'],
]

const mayShare = (a: Mention, b: Mention) =>
  SHARED.some(
    ([first, second]) =>
      (a.category === first && b.category === second) || (a.category === second && b.category === first),
  )

/** 收到*申请 counts and not the 公开申请 in 收到的信息公开申请, 重复申请 and not the 申请多少件 in 重复申请多少件. */
const isStronger = (one: Mention, weak: Mention) =>
  !one.weak && one.category === weak.category && overlap(one, weak) && !isFieldOf(one, weak)

/** 办理结果*总计 says nothing of its own around the 其他处理 in 办理结果为其他处理的申请总计. */
const isInGap = (inner: Mention, outer: Mention) =>
  !inner.weak &&
  inner.category === outer.category &&
  inner.code !== outer.code &&
  !isFieldOf(inner, outer) &&
  outer.pieces.some(([, end], i) => end <= inner.start && inner.end <= (outer.pieces[i + 1]?.[0] ?? 0))

const totalOf = ({ pieces }: Mention) => pieces.reduce((sum, [start, end]) => sum + end - start, 0)

/** 没经过复议直接起诉 says more than the 直接起诉 in it. */
const saysMore = (one: Mention, other: Mention) =>
  one !== other &&
  one.category === other.category &&
  one.code === other.code &&
  one.weak === other.weak &&
  one.start <= other.start &&
  other.end <= one.end &&
  totalOf(one) > totalOf(other)

/** Groups, and what any application or dispute is: named for want of a word for what is meant. */
const GENERAL: Readonly<Record<string, RegExp>> = {
  'applicationRow denied.*': /^denied\./u,
  'applicationRow unavailable.*': /^unavailable\./u,
  'applicationRow notProcessed.*': /^(?:notProcessed|other)\./u,
  'applicationRow other.*': /^other\./u,
  // 没办完 is no 办完.
  'applicationRow processed': /^carried/u,
  // 上年有几个项目: those of the year before.
  'disclosureColumn projects': /^itemsPreviousYear$/u,
  'applicant organizations': /^(?:business|research|publicInterest|legalService|otherOrganization)$/u,
  'disputeGroup litigation.*': /^litigation\./u,
  // 没复议过就上法院
  'disputeGroup litigation.afterReview': /^litigation\.direct$/u,
  'disputeGroup reviews': /^litigation\.(?:direct|afterReview)$/u,
}

/** Does one name only the field that the other lies in: 不予公开 beside 涉及隐私, 申请 beside 答复? */
const isFieldOf = (one: Mention, special: Mention) =>
  one.category === special.category &&
  one.code !== special.code &&
  (one.code === 'received'
    ? one.weak
    : !special.code.endsWith('.*') && (GENERAL[`${one.category} ${one.code}`]?.test(special.code) ?? false))

/** 不予公开 in 涉及隐私不予公开 is the reason's; 法人或其他组织 is no 其他组织. */
const isGeneral = (one: Mention, special: Mention) =>
  isFieldOf(one, special) && overlap(one, special) && !(one.start <= special.start && special.end <= one.end)

/** 不予公开…法律 takes nothing of 不予公开的法律服务机构, 按其他…处理 nothing of 其他组织: what goes on is who applied. */
const isCutOff = (one: Mention, word: Mention) =>
  one.category === 'applicationRow' &&
  word.category === 'applicant' &&
  word.pieces.length === 1 &&
  one.pieces.length > 1 &&
  one.pieces.some(([start, end]) => start <= word.start && word.start < end && end < word.end)

/** What lies across a seam gives way to what does not. */
const SEWN = 2.5

/**
 * The mentions that stay, in the order of the question.
 *
 * @param seams - the places between characters where the question itself parts what it says
 */
export function settleOverlaps(mentions: readonly Mention[], seams: readonly number[] = []): Mention[] {
  const kept: Mention[] = []
  const isSewn = ({ start, end }: Mention) => seams.some((seam) => start < seam && seam < end)
  const gives = (one: Mention, way: Mention) => isSewn(one) && !isSewn(way)
  // 办理结果为其他处理: without 复议 or 诉讼 nobody speaks of outcomes.
  const disputes = mentions.some(({ category }) => category === 'disputeGroup')
  // 公众号发文几篇: without a row of table 二 its columns are words like any other; with one, issued is a column.
  const rows = mentions.some(({ category }) => category === 'disclosureRow')
  const rank = (mention: Mention) =>
    weight(mention) -
    (mention.category === 'outcome' && !disputes ? 3 : 0) -
    (mention.category === 'disclosureColumn' ? (rows ? -1.5 : 3) : 0) -
    // 单位申请: an application is spoken of in any case.
    (mention.weak && mention.code === 'received' ? 2 : 0) -
    (isSewn(mention) ? SEWN : 0)
  const able = mentions
    .filter(
      (mention) => !mention.weak || !mentions.some((other) => isStronger(other, mention) && !gives(other, mention)),
    )
    .filter((mention) => !mentions.some((other) => isCutOff(mention, other)))
    .sort((a, b) => rank(b) - rank(a) || Number(a.weak) - Number(b.weak) || a.start - b.start)
  const saysLess = (mention: Mention) => able.some((other) => saysMore(other, mention) && !gives(other, mention))
  const counting = able.filter((mention) => !saysLess(mention))
  const isOutdone = (mention: Mention, by: readonly Mention[]) =>
    by.some((other) => isGeneral(mention, other) && !gives(other, mention))
  const keep = (mention: Mention) => {
    if (kept.every((other) => !overlap(mention, other) || mayShare(mention, other))) kept.push(mention)
  }
  for (const mention of counting) if (!isOutdone(mention, counting)) keep(mention)
  // 法律服务机构不予公开: what outdid it has lost its own words.
  for (const mention of counting) if (isOutdone(mention, counting) && !isOutdone(mention, kept)) keep(mention)
  // granted in full or in part: what said more has lost its first words to 予以公开.
  for (const mention of able) if (saysLess(mention) && kept.every(({ code }) => code !== mention.code)) keep(mention)
  return kept
    .filter((mention) => !kept.some((other) => isInGap(other, mention)))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
