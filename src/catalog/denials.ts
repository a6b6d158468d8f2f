/**
 * By which words a report denies: that something was so (未收取, 不涉及, 0件), or that there was any of a thing at all
 * (未发生行政复议, 信息处理费收取情况：无).
 *
 * Patterns run over squeezed text.
 */

/** Not as the beginning of another word: 未来, 没收, 无障碍. */
const NOT =
  '未(?!来|必|雨|央|成年|婚)|没(?!收|落)|无(?!障碍|论|人机|线|偿|缝|纸|证|害|条件|微不至)|不(?:单独|再|开?设|存在|涉及|收取|含|属于|予|具备)|零(?=报告|申请|投诉|收费|舆情|泄密|复议|诉讼)'
const NOUGHT = '(?<![\\d.])0(?:元|万元|[件条次起宗人例项个])'

/** A clause that denies anything. */
export const DENIAL = new RegExp(`${NOT}|${NOUGHT}`, 'u')

/** 未经批准, 未按时办理, 无法提供: how it was done is denied, and not that it was. */
const HOW = '未经|未按|未及时|未予|无法|不予|不含|不属于'
/** 收取情况：无 */
const BEHIND = `[^,;。\\d]{0,10}(?:${NOUGHT}|(?<![\\d.])0(?=[,;。]|$)|[:为]无|(?:无|零|未收取|未发生|未开展|没有)(?=[,;。]|$))`

/**
 * A sentence that tells that there was none of a thing.
 *
 * @param thing - the words for it, a pattern
 * @param between - what may stand between the denial and the thing: 未[向申请人收取]信息处理费
 * @param unless - denials that do not count of this thing
 */
export const noneOf = (thing: string, between: string, ...unless: string[]): RegExp =>
  new RegExp(`(?!${[HOW, ...unless].join('|')})(?:${NOT})${between}(?:${thing})|(?:${thing})${BEHIND}`, 'u')
