/**
 * 抖音号发了多少条: 每周至少更新两条 tells of one week, and not of all of them.
 */
const BEFORE = /每(?:个|半)?(?:周|星期|月|旬|季度?|年|天|日)[^，,。；;、\d]{0,8}$/u
const ASKED =
  /每|[一1](?:个)?(?:周|星期|礼拜|月|旬|季|年|天)|[周月季日]均|频次|频率|\b(?:per|every|each|a) (?:day|week|month|quarter|year)\b/iu

/** @param before - what stands right before the number */
export const isOfOnePeriod = (question: string, before: string): boolean => BEFORE.test(before) && !ASKED.test(question)
