/**
 * 比上年多吗: the sign of the difference answers.
 */
export function verdictOfDifference(difference: number, question: string): boolean {
  const asked = question.replace(/多少|增\/?减|increases? (?:or|and) decreases?|net decrease/giu, '')
  return /少|低|减|降|跌|小|fewer|less|lower|decreas|drop|fall|declin/iu.test(asked) ? difference < 0 : difference > 0
}
