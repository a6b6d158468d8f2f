/**
 * 对申请人收费了吗, 查信息要不要交钱: what applicants pay for information, which the row of administrative fees of table 二
 * does not count.
 */
import type { Span } from '../../model/span.ts'
import { spansOf } from './stretches.ts'

/** As reports call it, in any of their words. */
export const INFORMATION_FEE = '费用|信息处理费|处理费'
const FEE =
  /(?:[对向跟找](?:申请人|申请者|当事人|提申请的))?收(?:了|过|取|没收|不收)?(?:多少|几)?(?:费用?|钱)(?![率目])|交(?:了|过|不交)?(?:多少)?(?:费|钱)|要钱|费用|\b(?:charge (?:any(?:one|body)? )?fees?|charged? fees?|charged?(?! of)|fees?)\b/giu
const FOR_INFORMATION =
  /申请(?!许可|执照)|(?:查|要|调|问)(?:个|点|份)?(?:信息|资料|材料)|信息公开(?!年报|年度|报告|工作|表)|\b(?:requests?|requesters?|applicants?|applications?|disclosures?)\b/iu
const ADMINISTRATIVE =
  /事业性|行政性?收费|收费(?:项目|目录|标准|清单)|许可|处理费|缴费|交费(?:通知)?|费用通知|补正|\b(?:administrative|institutional|licen[cs]es?|processing)\b/iu

/** Where the question speaks of it; none where administrative fees, or an unpaid bill as a reason, are meant. */
export const findInformationFee = (text: string): Span[] =>
  FOR_INFORMATION.test(text) && !ADMINISTRATIVE.test(text) ? spansOf(text, FEE).slice(0, 1) : []
