/** 完成了多少, of 完成年度任务数800条的114.6%: what was to be done is no number of what was. */
const DONE = /完成|超额|做到|做了|达成|兑现/u
/** 任务是多少, 完成任务的百分之几: the target itself, or how much of it. */
const TARGET_ASKED =
  /(?:任务|目标|计划|指标)(?:数|量|值)?(?:是|为|定|下达|有)?(?:了)?(?:多少|几)|(?:多少|几)[条件篇个次期场万元]*的?(?:任务|目标|计划|指标)(?:数|量|值)?(?:[?？]|$)/u
const TARGET_BEFORE = /(?:任务|目标|计划|指标)(?:数|量|值)?(?:为|是|的)?$/u

/** @param before - what stands right before the number */
export const isTargetOnly = (question: string, before: string): boolean =>
  DONE.test(question) &&
  !(TARGET_ASKED.test(question) && !/完成(?:了)?(?:多少|几)/u.test(question)) &&
  TARGET_BEFORE.test(before)
