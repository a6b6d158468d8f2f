/**
 * 答复用了几天: days that another thing took, or within which something is to be done from now on, are no answer.
 */
const ASKS_TIME =
  /(?:几|多少)(?:个)?(?:工作日|天|小时)|多久|多长时间|用时|耗时|\bhow (?:long|many (?:working |business )?days)\b/iu
/** How long it took, and not what is promised. */
const TAKEN =
  /用了|用时|用掉|用(?=几|多)|花了?|耗时|耗费|费了|平均|拖了|等了|多久|多长时间|\b(?:took|take|spent|average)\b/iu
const PROMISED =
  /时限[^，。；]{0,8}(?:压|缩|控制|降|由|为|定)|(?:压缩|缩短|压减|控制|降)[到至在]|不超过|不得超过|提前\d|到期前/u
/** 平均办理时长由14.5个工作日缩短至11.2个工作日: no promise. */
const MEASURED = /平均|实际|用时|耗时/u
/** What is answered besides applications. */
const OTHER_THINGS =
  /留言|来信|信件|信箱|热线|工单|诉求|咨询|信访|投诉|举报|网友|网民|提案|建议|意见|议案|评论|\b(?:messages?|letters?|hotline|complaints?|proposals?)\b/iu
const APPLICATIONS = /申请|\b(?:applications?|requests?)\b/iu
const ANSWERED = /答复|\b(?:repl(?:y|ied|ies)|answer(?:ed|s)?|respond(?:ed|s)?)\b/iu
/** What may be said of time that answering took. */
const ANSWERING = /答复|回复|回应|答结|办理|办结|办复|处理|用时|耗时|时长/u

export const asksForTime = (question: string): boolean => ASKS_TIME.test(question)

/**
 * Is the time told in these words not the one that is asked for?
 *
 * @param told - the sentence that tells it
 */
export function isOtherTime(question: string, told: string): boolean {
  if (!asksForTime(question)) return false
  if (TAKEN.test(question) && !PROMISED.test(question) && PROMISED.test(told) && !MEASURED.test(told)) return true
  if (!ANSWERED.test(question)) return false
  // Who names nothing that is answered means applications.
  const ofApplications = APPLICATIONS.test(question) || !OTHER_THINGS.test(question)
  if (ofApplications && OTHER_THINGS.test(told) && !APPLICATIONS.test(told)) return true
  return !ANSWERING.test(told)
}
