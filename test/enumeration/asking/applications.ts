/**
 * How people who ask name the rows and columns of 三、收到和处理政府信息公开申请情况.
 *
 * Written from the printed form and from what callers say, apart from the product's vocabulary: a word that only the
 * product knows proves nothing, and a word that people use and the product lacks is to be found here.
 */
export interface RowWords {
  code: string
  /** Nouns for the row over all applicants. */
  all: readonly string[]
  /** Nouns for the row of one kind of applicant, who stands for {col}; `all` behind the applicant where left out. */
  by?: readonly string[]
  /** As printed, without its number; to point at the row. */
  label: string
  /** What an operator types. */
  keys: readonly string[]
  /** Plural nouns; the applicant follows as "from …". */
  en: readonly string[]
}

export interface ColumnWords {
  code: string
  zh: readonly string[]
  label: string
  keys: readonly string[]
  en: readonly string[]
}

export const COLUMNS: readonly ColumnWords[] = [
  {
    code: 'naturalPerson',
    zh: ['自然人', '个人', '公民个人'],
    label: '自然人',
    keys: ['自然人', '个人'],
    en: ['natural persons', 'individuals'],
  },
  {
    code: 'business',
    zh: ['商业企业', '企业', '公司'],
    label: '商业企业',
    keys: ['商业企业', '企业'],
    en: ['businesses', 'companies', 'commercial enterprises'],
  },
  {
    code: 'research',
    zh: ['科研机构', '科研单位'],
    label: '科研机构',
    keys: ['科研机构', '科研'],
    en: ['research institutions', 'research institutes'],
  },
  {
    code: 'publicInterest',
    zh: ['社会公益组织', '公益组织', '社会组织'],
    label: '社会公益组织',
    keys: ['社会公益组织', '公益组织'],
    en: ['public welfare organizations', 'public interest organizations', 'social organizations'],
  },
  {
    code: 'legalService',
    zh: ['法律服务机构', '律师事务所'],
    label: '法律服务机构',
    keys: ['法律服务机构', '法律服务'],
    en: ['legal service institutions', 'legal service agencies', 'law firms'],
  },
  {
    code: 'otherOrganization',
    zh: ['其他组织', '法人或其他组织中的“其他”', '其他类组织'],
    label: '其他',
    keys: ['其他组织'],
    en: ['other organizations', 'other kinds of organizations'],
  },
]

/** The five columns under one heading, which has no cell of its own. */
export const ORGANIZATIONS: ColumnWords = {
  code: 'organizations',
  zh: ['法人或其他组织', '法人和其他组织', '法人或者其他组织'],
  label: '法人或其他组织',
  keys: ['法人或其他组织', '法人'],
  en: ['legal persons or other organizations', 'legal entities and other organizations', 'organizations as a whole'],
}

export const COMMON_ROWS: readonly RowWords[] = [
  {
    code: 'received',
    all: ['新收政府信息公开申请', '收到的政府信息公开申请', '新收的依申请公开', '收到的信息公开申请'],
    by: ['{col}提出的政府信息公开申请', '收到的{col}申请', '新收的{col}申请', '来自{col}的信息公开申请'],
    label: '本年新收政府信息公开申请数量',
    keys: ['新收申请', '收到申请'],
    en: ['new applications received', 'applications for information received', 'new disclosure requests'],
  },
  {
    code: 'carriedIn',
    all: ['上年结转政府信息公开申请', '上年结转的申请', '上一年结转过来的申请', '上年度没办完转来的申请'],
    label: '上年结转政府信息公开申请数量',
    keys: ['上年结转', '上年结转申请'],
    en: ['applications carried over from the previous year', 'applications carried forward from the year before'],
  },
  {
    code: 'granted',
    all: ['予以公开的申请', '同意公开的申请', '给予公开的申请', '办理结果为予以公开的申请'],
    label: '予以公开',
    keys: ['予以公开'],
    en: ['applications granted', 'applications granted in full', 'requests where disclosure was granted'],
  },
  {
    code: 'partiallyGranted',
    all: ['部分公开的申请', '只公开了一部分的申请', '办理结果为部分公开的申请'],
    label: '部分公开',
    keys: ['部分公开'],
    en: ['applications partially granted', 'applications granted in part', 'partial disclosures'],
  },
  {
    code: 'denied.stateSecret',
    all: [
      '因属于国家秘密不予公开的申请',
      '因涉及国家秘密没公开的申请',
      '属于国家秘密的申请',
      '以国家秘密为由不公开的申请',
    ],
    label: '属于国家秘密',
    keys: ['国家秘密', '属于国家秘密'],
    en: ['applications refused as state secrets', 'applications denied because of state secrets'],
  },
  {
    code: 'denied.forbiddenByLaw',
    all: ['因其他法律行政法规禁止公开而不予公开的申请', '其他法律行政法规禁止公开的申请', '法律法规禁止公开的申请'],
    label: '其他法律行政法规禁止公开',
    keys: ['法律法规禁止公开', '其他法律行政法规禁止公开'],
    en: [
      'applications refused because other laws or regulations forbid disclosure',
      'applications whose disclosure is prohibited by law',
    ],
  },
  {
    code: 'denied.security',
    all: ['因危及“三安全一稳定”不予公开的申请', '危及三安全一稳定的申请', '以三安全一稳定为由没公开的申请'],
    label: '危及“三安全一稳定”',
    keys: ['三安全一稳定', '危及三安全一稳定'],
    en: [
      'applications refused for "three securities and one stability"',
      'applications denied as endangering security and stability',
    ],
  },
  {
    code: 'denied.thirdParty',
    all: ['因保护第三方合法权益不予公开的申请', '为保护第三方权益没公开的申请', '涉及第三方合法权益而不予公开的申请'],
    label: '保护第三方合法权益',
    keys: ['第三方合法权益', '保护第三方'],
    en: [
      "applications refused to protect third parties' rights",
      'applications denied to protect third-party interests',
    ],
  },
  {
    code: 'denied.internalAffairs',
    all: ['因属于三类内部事务信息不予公开的申请', '属于内部事务信息的申请', '因内部事务信息没公开的申请'],
    label: '属于三类内部事务信息',
    keys: ['三类内部事务信息', '内部事务信息'],
    en: [
      'applications refused as internal affairs information',
      'applications denied as information on internal affairs',
    ],
  },
  {
    code: 'denied.processInformation',
    all: ['因属于四类过程性信息不予公开的申请', '属于过程性信息的申请', '因过程性信息没公开的申请'],
    label: '属于四类过程性信息',
    keys: ['四类过程性信息', '过程性信息'],
    en: ['applications refused as process information', 'applications denied as procedural information'],
  },
  {
    code: 'denied.enforcementFile',
    all: ['因属于行政执法案卷不予公开的申请', '属于行政执法案卷的申请', '因是执法案卷没公开的申请'],
    label: '属于行政执法案卷',
    keys: ['行政执法案卷', '执法案卷'],
    en: [
      'applications refused as administrative enforcement files',
      'applications denied as law enforcement case files',
    ],
  },
  {
    code: 'denied.administrativeQuery',
    all: ['因属于行政查询事项不予公开的申请', '属于行政查询事项的申请', '因行政查询没公开的申请'],
    label: '属于行政查询事项',
    keys: ['行政查询事项', '行政查询'],
    en: ['applications refused as administrative queries', 'applications denied as administrative inquiry matters'],
  },
  {
    code: 'unavailable.notHeld',
    all: ['因本机关不掌握相关政府信息无法提供的申请', '本机关不掌握相关信息的申请', '不掌握信息无法提供的申请'],
    label: '本机关不掌握相关政府信息',
    keys: ['本机关不掌握', '不掌握相关信息'],
    en: ['applications where the agency did not hold the information', 'applications for information not held'],
  },
  {
    code: 'unavailable.notExisting',
    all: ['因没有现成信息需要另行制作无法提供的申请', '没有现成信息需要另行制作的申请', '需要另行制作的申请'],
    label: '没有现成信息需要另行制作',
    keys: ['没有现成信息', '需另行制作'],
    en: [
      'applications where no ready-made information existed',
      'applications that would have required creating new information',
    ],
  },
  {
    code: 'unavailable.unclear',
    all: ['补正后申请内容仍不明确的申请', '补正后仍不明确的申请', '补正以后内容还是不明确的申请'],
    label: '补正后申请内容仍不明确',
    keys: ['补正后仍不明确', '补正后不明确'],
    en: ['applications still unclear after correction', 'applications that remained unclear after supplementation'],
  },
  {
    code: 'notProcessed.petition',
    all: ['信访举报投诉类申请', '信访投诉类申请', '属于信访举报投诉不予处理的申请'],
    label: '信访举报投诉类申请',
    keys: ['信访举报投诉', '信访投诉'],
    en: ['applications of the petition, report or complaint type', 'petition and complaint type applications'],
  },
  {
    code: 'notProcessed.duplicate',
    all: ['重复申请', '重复提交的申请', '因重复申请不予处理的'],
    label: '重复申请',
    keys: ['重复申请'],
    en: ['duplicate applications', 'repeated applications'],
  },
  {
    code: 'notProcessed.publication',
    all: ['要求提供公开出版物的申请', '索要公开出版物的申请', '因要求提供公开出版物不予处理的申请'],
    label: '要求提供公开出版物',
    keys: ['公开出版物', '要求公开出版物'],
    en: ['requests for public publications', 'applications asking for openly published works'],
  },
  {
    code: 'notProcessed.excessive',
    all: ['无正当理由大量反复申请', '大量反复的申请', '没有正当理由大量反复提出的申请'],
    label: '无正当理由大量反复申请',
    keys: ['大量反复申请', '无正当理由反复申请'],
    en: [
      'applications repeated in large numbers without good reason',
      'excessive repeated applications without justification',
    ],
  },
  {
    code: 'notProcessed.reissue',
    all: ['要求行政机关确认或重新出具已获取信息的申请', '要求重新出具已获取信息的申请', '要求确认已获取信息的申请'],
    label: '要求行政机关确认或重新出具已获取信息',
    keys: ['重新出具已获取信息', '确认或重新出具'],
    en: ['requests to confirm or reissue information already obtained', 'requests to reissue information'],
  },
  {
    code: 'processed',
    all: ['办理结果总计', '办结的申请总数', '已经办结的申请', '办理完的信息公开申请'],
    by: ['{col}申请的办理结果总计', '办结的{col}申请', '已经办结的{col}申请'],
    label: '本年度办理结果总计',
    keys: ['办理结果总计', '办结总数'],
    en: ['applications processed in total', 'applications concluded', 'applications handled'],
  },
  {
    code: 'carriedOut',
    all: ['结转下年度继续办理的申请', '转到下一年继续办的申请', '结转到下年的申请', '没办完要转下年度的申请'],
    label: '结转下年度继续办理',
    keys: ['结转下年度', '转下年'],
    en: ['applications carried over to the next year', 'applications carried forward to the following year'],
  },
]

export const ROWS_2019: readonly RowWords[] = [
  {
    code: 'other',
    all: ['其他处理的申请', '作其他处理的申请', '办理结果为其他处理的申请'],
    label: '其他处理',
    keys: ['其他处理'],
    en: ['applications handled otherwise', 'applications with other handling'],
  },
]

export const ROWS_2021: readonly RowWords[] = [
  {
    code: 'other.notCorrected',
    all: ['申请人无正当理由逾期不补正的申请', '逾期不补正的申请', '因逾期没补正不再处理的申请'],
    label: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    keys: ['逾期不补正'],
    en: [
      'applications not corrected in time',
      'applications closed because the applicant failed to correct them in time',
    ],
  },
  {
    code: 'other.feeUnpaid',
    all: ['申请人逾期未按收费通知要求缴纳费用的申请', '逾期没缴费不再处理的申请', '逾期不缴费的申请'],
    label: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    keys: ['逾期不缴费', '逾期未缴费'],
    en: ['applications closed because the fee was not paid', 'applications with unpaid fees'],
  },
  {
    code: 'other.other',
    all: ['其他处理里第三项“其他”的申请', '其他处理中的其他', '其他处理下面的“3.其他”'],
    label: '其他处理里的其他',
    keys: ['其他处理-其他', '其他处理 其他'],
    en: ['other cases under other handling', 'applications under "other" within other handling'],
  },
]

/** Headings over rows, which have no cells of their own: `code` is the beginning of their rows' codes. */
export const GROUPS: readonly RowWords[] = [
  {
    code: 'denied.',
    all: ['不予公开的申请', '决定不予公开的申请', '不予公开', '被拒绝公开的申请'],
    label: '不予公开',
    keys: ['不予公开'],
    en: ['applications refused', 'applications denied', 'refusals to disclose'],
  },
  {
    code: 'unavailable.',
    all: ['无法提供的申请', '信息无法提供的申请', '因各种原因无法提供的申请'],
    label: '无法提供',
    keys: ['无法提供'],
    en: ['applications where the information could not be provided', 'applications answered as unable to provide'],
  },
  {
    code: 'notProcessed.',
    all: ['不予处理的申请', '决定不予处理的申请', '不予处理'],
    label: '不予处理',
    keys: ['不予处理'],
    en: ['applications not processed', 'applications the agency declined to process'],
  },
]

export const GROUPS_2021: readonly RowWords[] = [
  {
    code: 'other.',
    all: ['其他处理的申请', '作其他处理的申请', '办理结果为其他处理的申请'],
    label: '其他处理',
    keys: ['其他处理'],
    en: ['applications handled otherwise', 'applications with other handling'],
  },
]
