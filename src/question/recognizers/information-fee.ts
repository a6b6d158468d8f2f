/**
 * 对申请人收费了吗, 查信息要不要交钱: what applicants pay for information, which the row of administrative fees of table 二
 * does not count.
 */
import type { Span } from '../../model/span.ts'
import { spansOf } from './stretches.ts'

/** As reports call it, in any of their words. */
export const INFORMATION_FEE = '费用|信息处理费|处理费'
const FEE =
  /收(?:了|过|取|没收|不收)?(?:申请人的?|他们?的|人家的?)?(?:多少|几)?(?:费用?|钱)(?![率目])|交(?:了|过|不交)?(?:多少)?(?:费|钱)|要钱|(?:信息)?处理费用?|费用|\b(?:(?:information[ -])?processing fees?|(?:charge (?:any(?:one|body)? )?fees?|charged? fees?|charged?(?! of)|fees?))\b/giu
const FOR_INFORMATION =
  /申请(?!许可|执照)|处理费|\bprocessing fee|(?:查|要|调|问)(?:个|点|份)?(?:信息|资料|材料)|信息公开(?!年报|年度|报告|工作|表)|\b(?:requests?|requesters?|applicants?|applications?|disclosures?)\b/iu
const ADMINISTRATIVE =
  /事业性|行政性?收费|收费(?:项目|目录|标准|清单)|许可|缴费|交费(?:通知)?|费用通知|补正|\b(?:administrative|institutional|licen[cs]es?)\b/iu

/** 查资料要不要交钱, 给群众找资料，收没收费: whom or what it is charged for, right before it. */
const BEFORE_IT = /(?:申请人?|信息|资料|材料|信息公开)[，,]?[^，,。？?多少几\d]{0,6}$/u
const LOOKED_UP = /(?:[给为替帮](?:人家?|\p{Script=Han}{2,3}))?[查要调问找][个点份]?$/u

/** Where the question speaks of it; none where administrative fees, or an unpaid bill as a reason, are meant. */
export function findInformationFee(text: string): Span[] {
  if (!FOR_INFORMATION.test(text) || ADMINISTRATIVE.test(text)) return []
  return spansOf(text, FEE).map(({ start, end }) => {
    const before = BEFORE_IT.exec(text.slice(0, start))
    const from = before ? (LOOKED_UP.exec(text.slice(0, before.index))?.index ?? before.index) : start
    return { start: from, end }
  })
}
