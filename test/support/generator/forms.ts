/**
 * The two editions of the form as a clerk sees them: rows, columns and the
 * words printed there. Written from the official notices, on purpose without
 * a look at the catalogue of the product, so that a slip there cannot hide here.
 */
export type Edition = '2019' | '2021'

export interface DisclosureBlock {
  article: string
  columns: Array<[code: string, label: string]>
  rows: Array<[code: string, label: string]>
}

const OLD_ITEMS: DisclosureBlock['columns'] = [
  ['itemsPreviousYear', '上一年项目数量'],
  ['change', '本年增/减'],
]

export const DISCLOSURE: Record<Edition, DisclosureBlock[]> = {
  '2019': [
    {
      article: '一',
      columns: [
        ['produced', '本年新制作数量'],
        ['disclosed', '本年新公开数量'],
        ['disclosedTotal', '对外公开总数量'],
      ],
      rows: [
        ['regulations', '规章'],
        ['normativeDocuments', '规范性文件'],
      ],
    },
    {
      article: '五',
      columns: [...OLD_ITEMS, ['decisions', '处理决定数量']],
      rows: [
        ['licensing', '行政许可'],
        ['otherServices', '其他对外管理服务事项'],
      ],
    },
    {
      article: '六',
      columns: [...OLD_ITEMS, ['decisions', '处理决定数量']],
      rows: [
        ['penalties', '行政处罚'],
        ['coercion', '行政强制'],
      ],
    },
    { article: '八', columns: OLD_ITEMS, rows: [['fees', '行政事业性收费']] },
    {
      article: '九',
      columns: [
        ['projects', '采购项目数量'],
        ['amount', '采购总金额'],
      ],
      rows: [['procurement', '政府集中采购']],
    },
  ],
  '2021': [
    {
      article: '一',
      columns: [
        ['issued', '本年制发件数'],
        ['repealed', '本年废止件数'],
        ['inForce', '现行有效件数'],
      ],
      rows: [
        ['regulations', '规章'],
        ['normativeDocuments', '行政规范性文件'],
      ],
    },
    { article: '五', columns: [['decisions', '本年处理决定数量']], rows: [['licensing', '行政许可']] },
    {
      article: '六',
      columns: [['decisions', '本年处理决定数量']],
      rows: [
        ['penalties', '行政处罚'],
        ['coercion', '行政强制'],
      ],
    },
    { article: '八', columns: [['amount', '本年收费金额（单位：万元）']], rows: [['fees', '行政事业性收费']] },
  ],
}

export const APPLICANTS: ReadonlyArray<[code: string, label: string]> = [
  ['naturalPerson', '自然人'],
  ['business', '商业企业'],
  ['research', '科研机构'],
  ['publicInterest', '社会公益组织'],
  ['legalService', '法律服务机构'],
  ['otherOrganization', '其他'],
  ['total', '总计'],
]

/** One row of 三、收到和处理: where it hangs in the label columns, and its label. */
export interface ApplicationRow {
  code: string
  label: string
  /** `top`: across all label columns; `result`: under 三; `item`: under （三）…（六）. */
  kind: 'top' | 'result' | 'item'
  group: string
}

const DENIED = '（三）不予公开'
const UNAVAILABLE = '（四）无法提供'
const NOT_PROCESSED = '（五）不予处理'

const row = (kind: ApplicationRow['kind'], code: string, label: string, group = ''): ApplicationRow => ({
  kind,
  code,
  label,
  group,
})

const COMMON: ApplicationRow[] = [
  row('top', 'received', '一、本年新收政府信息公开申请数量'),
  row('top', 'carriedIn', '二、上年结转政府信息公开申请数量'),
  row('result', 'granted', '（一）予以公开'),
  row('result', 'partiallyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'),
  row('item', 'denied.stateSecret', '1.属于国家秘密', DENIED),
  row('item', 'denied.forbiddenByLaw', '2.其他法律行政法规禁止公开', DENIED),
  row('item', 'denied.security', '3.危及“三安全一稳定”', DENIED),
  row('item', 'denied.thirdParty', '4.保护第三方合法权益', DENIED),
  row('item', 'denied.internalAffairs', '5.属于三类内部事务信息', DENIED),
  row('item', 'denied.processInformation', '6.属于四类过程性信息', DENIED),
  row('item', 'denied.enforcementFile', '7.属于行政执法案卷', DENIED),
  row('item', 'denied.administrativeQuery', '8.属于行政查询事项', DENIED),
  row('item', 'unavailable.notHeld', '1.本机关不掌握相关政府信息', UNAVAILABLE),
  row('item', 'unavailable.notExisting', '2.没有现成信息需要另行制作', UNAVAILABLE),
  row('item', 'unavailable.unclear', '3.补正后申请内容仍不明确', UNAVAILABLE),
  row('item', 'notProcessed.petition', '1.信访举报投诉类申请', NOT_PROCESSED),
  row('item', 'notProcessed.duplicate', '2.重复申请', NOT_PROCESSED),
  row('item', 'notProcessed.publication', '3.要求提供公开出版物', NOT_PROCESSED),
  row('item', 'notProcessed.excessive', '4.无正当理由大量反复申请', NOT_PROCESSED),
  row('item', 'notProcessed.reissue', '5.要求行政机关确认或重新出具已获取信息', NOT_PROCESSED),
]

const CLOSING: ApplicationRow[] = [
  row('result', 'processed', '（七）总计'),
  row('top', 'carriedOut', '四、结转下年度继续办理'),
]

const OTHER = '（六）其他处理'

export const APPLICATION_ROWS: Record<Edition, ApplicationRow[]> = {
  '2019': [...COMMON, row('result', 'other', OTHER), ...CLOSING],
  '2021': [
    ...COMMON,
    row('item', 'other.notCorrected', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', OTHER),
    row('item', 'other.feeUnpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', OTHER),
    row('item', 'other.other', '3.其他', OTHER),
    ...CLOSING,
  ],
}

export const RESULTS = '三、本年度办理结果'
export const RULE_NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

/** The rows whose sum is （七）总计. */
export const isResult = (code: string): boolean => !['received', 'carriedIn', 'processed', 'carriedOut'].includes(code)

export const DISPUTE_GROUPS = ['reviews', 'litigation.direct', 'litigation.afterReview'] as const
export const DISPUTE_COLUMNS: ReadonlyArray<[code: string, label: string]> = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['other', '其他结果'],
  ['pending', '尚未审结'],
  ['total', '总计'],
]

/** All keys of an edition's cells, in the order of the form. */
export function keysOf(edition: Edition): string[] {
  return [
    ...DISCLOSURE[edition].flatMap((block) =>
      block.rows.flatMap(([line]) => block.columns.map(([column]) => `disclosure.${line}.${column}`)),
    ),
    ...APPLICATION_ROWS[edition].flatMap(({ code }) => APPLICANTS.map(([column]) => `applications.${code}.${column}`)),
    ...DISPUTE_GROUPS.flatMap((group) => DISPUTE_COLUMNS.map(([column]) => `${group}.${column}`)),
  ]
}
