/**
 * Contact details, alone or beside a number in a clause of their own.
 */
import type { Metric } from '../../model/query.ts'
import type { Mention } from '../match-terms.ts'
import type { Asking, Composition } from './composition.ts'

/** Two things in clauses of their own: 公开了多少条，电话是多少. */
export const APART = /[,;、。，；]|和|与|及|还有|\band\b/u

/** 热线电话 is one word. */
function isItsPhone(contact: Mention, hotline: Mention): boolean {
  return contact.code === 'phone' && contact.start >= hotline.end && contact.start - hotline.end <= 1
}

/** 12345热线电话是多少, and not 热线电话接了多少. */
export function asksItsNumber(text: string, contact: Mention, hotline: Mention): boolean {
  return (
    isItsPhone(contact, hotline) &&
    /^(?:号码?)?(?:是|为)?(?:多少|什么|几号|[?？,，、。]|$)/u.test(text.slice(contact.end))
  )
}

/** 多少电话, 接了几个政策咨询电话: before what is counted. */
const CALLS = /(?:几|多少)(?:[个通次条]?|[个通次条](?!公开|政府|部门|单位)\p{Script=Han}{2,6})$/u

/** Right behind a way to reach an agency. */
const COUNTED = /^[^，。？！,;；、和及与?\s]{0,8}(?:多少|几)(?:个?人|次|件|条|封|起|通|天)/u

/** 在哪儿, 到哪里去, 怎么走 ask for the address of what stands before them. */
const WHERE = /^(?:[在去到上]|怎么[走去])(?!.{0,3}办公)/u
const BODY =
  /(?:政府|办事处|街道办?|[省市县区镇乡局委厅院所办]|中心|办公室|管委会|单位|机关|部门|大[楼厅院]|[它他她你我]们?|咱们?|具体|到底|究竟|现在|目前|地点|位置|坐落|位于?|得|该|应|[,，。?？ ]|^)$/u

/** where is the town government, and not where is it published. */
const BODY_AFTER =
  /^ (?:the |your )?(?:(?:town|township|county|district|city) of |(?!of )[a-z'-]+ ){0,6}(?:office|government|bureau|department|town|township|county|district|city|sub-?district|authority|committee|they|you)(?: office| government)?(?: (?:located|based|situated))?[ ?.!]*$/u

/** the phone of the office where requests are accepted, if one was refused: it says whom to reach, and asks for no number. */
const WHOM =
  /^(?!.*\b(?:how (?:many|much)|and)\b)[^,;.?!]*\b(?:where|which|that|who|whom|whose|if|when|for)\b[^,;.?!]*$/u
/** 受理申请的办公室, 被拒了该打哪个, right before 电话: the same. */
const WHOM_BEFORE =
  /^(?![^的了]{0,3}[数量])[^，,。;；、？?和及与\d多少几]*(?:的|[了该]?[打找拨寄])[^，,。;；、？?和及与\d多少几数量]{0,12}$/u
const ENDS = /^(?:号码?|[是为在哪里儿呢啊呀]|多少|什么|几号|[?？。\s])*$/u

/** What stands beside a way to reach an agency only to tell whose it is. */
function tellsWhom(contact: Mention, other: Mention, composition: Composition): boolean {
  const between = composition.between(contact, other)
  return other.start >= contact.end
    ? WHOM.test(between)
    : WHOM_BEFORE.test(composition.text.slice(other.end, contact.end)) && ENDS.test(composition.text.slice(contact.end))
}

export function composeContacts(composition: Composition, { asksItems }: Asking): void {
  const { text, found } = composition
  for (const contact of composition.of('contact')) {
    // 接了多少电话: calls that were counted.
    if (CALLS.test(text.slice(0, contact.start))) continue
    // 身份证号码, 银行卡号码: nobody's telephone.
    if (/(?:身份证|证件|银行卡|卡|账户|账|车牌|门牌|文)$/u.test(text.slice(0, contact.start))) continue
    // 打电话的人满不满意: whoever called.
    if (/^(?:来|进来)?的(?:人|群众|市民|老百姓|百姓|居民)/u.test(text.slice(contact.end))) continue
    // 打电话问了多少次, 信箱收到几封: what came by it is counted.
    if (COUNTED.test(text.slice(contact.end))) continue
    // 12345热线电话是多少: the hotline's own number is no agency's.
    const hotline = composition.of('hotline').find((one) => isItsPhone(contact, one))
    if (hotline) {
      if (asksItsNumber(text, contact, hotline))
        composition.push({ kind: 'topic', text: '12345热线电话号码', words: ['热线电话号码'] }, hotline, contact)
      continue
    }
    // 难在什么地方, 问题在哪儿: what is hard, and nobody's address.
    if (WHERE.test(text.slice(contact.start)) && !BODY.test(text.slice(0, contact.start))) continue
    if (/^(?:where|how)\b/u.test(text.slice(contact.start)) && !BODY_AFTER.test(text.slice(contact.end))) continue
    // 分别在哪里公开的 asks for channels.
    if (/^(?:的|里|儿)?(?:公开|发布|发(?![我给来过一下到])|刊)/u.test(text.slice(contact.end))) continue
    for (const one of found.filter(({ mention }) => tellsWhom(contact, mention, composition)))
      found.splice(found.indexOf(one), 1)
    const others = found.filter(({ read }) => read.metric.kind !== 'contact')
    if (
      others.length > 0 &&
      asksItems &&
      !others.every(({ mention }) => APART.test(composition.between(mention, contact)))
    )
      break
    composition.push({ kind: 'contact', field: contact.code as (Metric & { kind: 'contact' })['field'] }, contact)
  }
}
