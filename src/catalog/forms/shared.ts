/**
 * The parts of the form that both editions print alike: the columns and most
 * rows of table 三, and the whole of table 四.
 */
import type { FormColumn, FormRow } from './form.ts'

const RESULT = '三、本年度办理结果'
const DENIED = '（三）不予公开'
const UNAVAILABLE = '（四）无法提供'
const NOT_PROCESSED = '（五）不予处理'
const LEGAL_ENTITY = '法人或其他组织'

export function row(
  code: string,
  label: string,
  groups: readonly string[] = [],
  aliases: readonly string[] = [],
): FormRow {
  return { code, label, groups, aliases }
}

export function column(
  code: string,
  label: string,
  unit: string | null,
  more: Partial<Pick<FormColumn, 'aliases' | 'group' | 'signed' | 'decimal'>> = {},
): FormColumn {
  return { code, label, unit, aliases: [], group: null, signed: false, decimal: false, ...more }
}

/** Table 三: who applied. */
export const applicantColumns: readonly FormColumn[] = [
  column('naturalPerson', '自然人', '件'),
  column('business', '商业企业', '件', { group: LEGAL_ENTITY, aliases: ['企业'] }),
  column('research', '科研机构', '件', { group: LEGAL_ENTITY }),
  column('publicInterest', '社会公益组织', '件', { group: LEGAL_ENTITY, aliases: ['社会组织', '社会公益'] }),
  column('legalService', '法律服务机构', '件', { group: LEGAL_ENTITY }),
  column('otherOrganization', '其他', '件', { group: LEGAL_ENTITY }),
  column('total', '总计', '件', { aliases: ['合计'] }),
]

/** Table 三: what came in. */
export const intakeRows: readonly FormRow[] = [
  row('received', '一、本年新收政府信息公开申请数量', [], ['本年新收申请']),
  row('carriedIn', '二、上年结转政府信息公开申请数量', [], ['上年结转']),
]

/** Table 三: the results up to （五）, alike in both editions. */
export const resultRows: readonly FormRow[] = [
  row('granted', '（一）予以公开', [RESULT], ['同意公开']),
  row('partiallyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', [RESULT], ['部分公开']),
  row('denied.stateSecret', '1.属于国家秘密', [RESULT, DENIED]),
  row(
    'denied.forbiddenByLaw',
    '2.其他法律行政法规禁止公开',
    [RESULT, DENIED],
    ['2.其他法律法规禁止公开', '2.法律行政法规禁止公开'],
  ),
  row('denied.security', '3.危及“三安全一稳定”', [RESULT, DENIED]),
  row('denied.thirdParty', '4.保护第三方合法权益', [RESULT, DENIED]),
  row('denied.internalAffairs', '5.属于三类内部事务信息', [RESULT, DENIED]),
  row('denied.processInformation', '6.属于四类过程性信息', [RESULT, DENIED]),
  row('denied.enforcementFile', '7.属于行政执法案卷', [RESULT, DENIED]),
  row('denied.administrativeQuery', '8.属于行政查询事项', [RESULT, DENIED]),
  row('unavailable.notHeld', '1.本机关不掌握相关政府信息', [RESULT, UNAVAILABLE]),
  row('unavailable.notExisting', '2.没有现成信息需要另行制作', [RESULT, UNAVAILABLE]),
  row('unavailable.unclear', '3.补正后申请内容仍不明确', [RESULT, UNAVAILABLE]),
  row('notProcessed.petition', '1.信访举报投诉类申请', [RESULT, NOT_PROCESSED]),
  row('notProcessed.duplicate', '2.重复申请', [RESULT, NOT_PROCESSED]),
  row('notProcessed.publication', '3.要求提供公开出版物', [RESULT, NOT_PROCESSED]),
  row('notProcessed.excessive', '4.无正当理由大量反复申请', [RESULT, NOT_PROCESSED]),
  row('notProcessed.reissue', '5.要求行政机关确认或重新出具已获取信息', [RESULT, NOT_PROCESSED]),
]

/** Table 三: the closing rows, alike in both editions. */
export const closingRows: readonly FormRow[] = [
  row('processed', '（七）总计', [RESULT], ['办理结果总计']),
  row('carriedOut', '四、结转下年度继续办理', [], ['结转下年度']),
]

export { RESULT }

/** Table 四: 行政复议 and the two ways into 行政诉讼. */
export const disputeGroups: readonly FormRow[] = [
  row('reviews', '行政复议'),
  row('litigation.direct', '未经复议直接起诉', ['行政诉讼']),
  row('litigation.afterReview', '复议后起诉', ['行政诉讼']),
]

export const disputeColumns: readonly FormColumn[] = [
  column('upheld', '结果维持', '件', { aliases: ['维持'] }),
  column('corrected', '结果纠正', '件', { aliases: ['纠正'] }),
  column('other', '其他结果', '件', { aliases: ['其他'] }),
  column('pending', '尚未审结', '件', { aliases: ['未审结'] }),
  column('total', '总计', '件', { aliases: ['合计'] }),
]
