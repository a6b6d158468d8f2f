/**
 * 比上年多吗: the sign of the difference answers.
 */

/** 减少了吗, and no 增加了多少, 多了不少. */
export function asksForLess(question: string): boolean {
  const asked = question.replace(/[多不]少|增\/?减|increases? (?:or|and) decreases?|net decrease/giu, '')
  return /少|不及|低|减|降|跌|小|fewer|less|lower|decreas|drop|fall|declin|\bdown\b/iu.test(asked)
}

export const verdictOfDifference = (difference: number, question: string): boolean =>
  asksForLess(question) ? difference < 0 : difference > 0
