/** How people name the rows and columns of table 三 (收到和处理政府信息公开申请情况). Codes that end in `.*` are groups of rows. */
import { spokenApplicants } from './spoken-applicants.ts'
import { spokenResults } from './spoken-results.ts'
import { joinTerms, term } from './term.ts'

export const applicationRowTerms = joinTerms(
  [
    term(
      'received',
      '本年新收政府信息公开申请数量|本年新收政府信息公开申请|新收政府信息公开申请|新收信息公开申请|新收申请|本年新收|新收|新受理*申请|新受理|新接收*申请|新接*申请|当年受理*申请|收到*申请|接到*申请|接收*申请|受理*申请|收办*申请|~申请|~申请总量|~申请数量|~申请总数|~申请件数|~公开申请|依申请公开几件|依申请公开多少件|依申请公开有几件|依申请公开有多少件|依申请公开的几件|依申请公开的多少件|依申请公开的有几件|依申请公开的有多少件|依申请公开信息|依申请公开政府信息|~依申请公开|~依申请|~申请几件|~申请多少件|~有人申请|~有多少人申请|~申请公开|~收到几件|~收到多少件|~收件数|~收件',
      'application*received|received*application|receive*application|request*received|received*request|receive*request|new application|new request|new disclosure application|new disclosure request|new information request|~disclosure application|~disclosure request|~information application|~information request|~application|~request|~foi request',
    ),
    term(
      'carriedIn',
      '上年结转政府信息公开申请数量|上年结转政府信息公开申请|上年结转|上一年结转|上年度结转|上一年度结转|去年结转|结转过来|上年转来|上年度没办完转来|上年度没办完|上年没办完|去年没办完|上年*转来|去年*转来|上一年*转来|上年度*转来|上年*结转|去年*结转|上年留下|往年结转|从上年结转',
      'carried over from|carried forward from|carried in from|brought forward|carried in|carry-over from|carryover from|carried over from the previous year|carried forward from the previous year|carried in from the previous year|carried over from the year before|carried forward from the year before|carried in from the year before|carried over from last year|left over from|left from the previous year|left over from the previous year',
    ),
    term(
      'granted',
      '予以公开|依申请公开了|依申请公开出去|同意公开|准予公开|给予公开|准许公开|全文公开|给公开|给予了公开|同意予以公开|予以了公开',
      'fully granted|granted in full|granted|fully disclosed|disclosed in full|full disclosure|approved|disclosed to the applicant',
    ),
    term(
      'partiallyGranted',
      '部分公开|公开了一部分|公开一部分|部分予以公开|部分同意公开|一部分公开',
      'partially granted|partly granted|partially disclosed|partly disclosed|partial disclosure|granted in part|partial grant|disclosed only in part|only partly',
    ),
    term(
      'denied.*',
      '不予公开|不公开的|拒绝公开|没有公开的申请|未予公开|不予公开的|没给公开|没给予公开|不给公开|没同意公开|不同意公开|没批准公开|没准公开|不准公开|不让公开|没予公开|没予以公开|被拒绝|被拒|申请被驳回|驳回申请|驳回的申请|申请驳回|没公开的申请|未公开的申请|没公开几件|没公开多少件|几件没公开|多少件没公开|几件没有公开|多少件没有公开|几件未公开|多少件未公开|~没公开的|~未公开的',
      'denied|refused|reject|refuse|refusing|rejecting|refusals|turned down|turn down|not disclosed|rejected|denial|refusal|withheld',
    ),
    term('denied.stateSecret', '属于国家秘密|国家秘密|涉及国家秘密|国家机密|涉密', 'state secret'),
    term(
      'denied.forbiddenByLaw',
      '其他法律行政法规禁止公开|法律行政法规禁止公开|其他法律法规禁止公开|法律法规禁止公开|法律禁止公开|法规禁止公开|法律禁止|禁止公开',
      'forbidden by*law|prohibited by*law|prohibited by law|forbidden by law|barred by law|law forbids|law prohibits|laws prohibit|laws and regulations|other law|laws or regulations|law or regulation|other laws or regulations',
    ),
    term(
      'denied.security',
      '危及三安全一稳定|三安全一稳定|三安全|危及安全稳定|危及国家安全',
      'three securities|security and stability|endangering security|three safeties|national security',
    ),
    term(
      'denied.thirdParty',
      '保护第三方合法权益|第三方合法权益|第三方权益|~第三方',
      'third party|third-party|third parties',
    ),
    term(
      'denied.internalAffairs',
      '属于三类内部事务信息|三类内部事务信息|三类内部事务|内部事务信息|内部事务',
      'internal affair|internal matter|internal-affairs',
    ),
    term(
      'denied.processInformation',
      '属于四类过程性信息|四类过程性信息|四类过程性|过程性信息',
      'process information|process-related|deliberative|procedural information|process document',
    ),
    term(
      'denied.enforcementFile',
      '属于行政执法案卷|行政执法案卷|执法案卷',
      'enforcement case file|enforcement file|law enforcement file|enforcement dossier|case file',
    ),
    term(
      'denied.administrativeQuery',
      '属于行政查询事项|行政查询事项|行政查询',
      'administrative query|administrative inquiry|administrative enquiry|administrative queries|administrative inquiries',
    ),
    term(
      'unavailable.*',
      '无法提供|提供不了|不能提供',
      'unable to provide|could not be provided|cannot be provided|unavailable|not available',
    ),
    term(
      'unavailable.notHeld',
      '本机关不掌握相关政府信息|不掌握相关政府信息|不掌握相关信息|本机关不掌握|不掌握',
      'not held|does not hold|did not hold|not in possession|not in its possession|did not hold|not hold the information',
    ),
    term(
      'unavailable.notExisting',
      '没有现成信息需要另行制作|没有现成信息|无现成信息|需要另行制作|需另行制作|另行制作',
      'no ready-made information|no existing information|had to be created|need to be created|needs to be created|need to be produced|to be separately produced|not ready-made|ready-made|required creating|creating new information|create new information|would have to be created|had to be newly created',
    ),
    term(
      'unavailable.unclear',
      '补正后申请内容仍不明确|补正后内容仍不明确|补正后仍不明确|申请内容不明确|内容仍不明确|内容不明确|补正后不明确|补正以后*不明确|补正后*不明确|补正之后*不明确|补正了*不明确|内容还是不明确|还是不明确|仍不明确',
      'still unclear|unclear after|unclear|remained unclear|not clear after',
    ),
    term(
      'notProcessed.*',
      '不予处理|未予处理|不处理的',
      'not processed|declined to process|refused to process|not handled|no processing',
    ),
    term(
      'notProcessed.petition',
      '信访举报投诉类申请|信访举报投诉类|信访举报投诉|信访类|信访投诉类|信访|举报投诉类',
      'petition|complaint-type|complaints and petitions|petition-type',
    ),
    term(
      'notProcessed.duplicate',
      '重复申请|重复提交',
      'duplicate application|duplicate request|repeated application|repeat application|repeat request|duplicate',
    ),
    term(
      'notProcessed.publication',
      '要求提供公开出版物|提供公开出版物|公开出版物|出版物',
      'public publication|published material|publications|already published|publication|openly published work|published work|openly published|public publications',
    ),
    term(
      'notProcessed.excessive',
      '无正当理由大量反复申请|大量反复申请|反复申请|无正当理由反复申请|大量反复的申请|大量反复提出|大量反复提交|大量反复|反复大量|大量重复提出',
      'excessive|large number of repeated|mass repeated|vexatious|repeated without|repeated in large number|large number of repeated|in large number|excessive repeated application|excessive repeated request',
    ),
    term(
      'notProcessed.reissue',
      '要求行政机关确认或重新出具已获取信息|确认或重新出具已获取信息|确认或重新出具|重新出具已获取信息|重新出具|要求确认已获取信息|要求确认已经获取|确认已获取信息|确认已经获取|已获取信息|已经获取的信息|确认或者重新出具',
      'reissue|re-issue|confirm or reissue|information already obtained|already obtained|confirm information|information already held',
    ),
    term(
      'other.*',
      '其他处理',
      'other handling|other processing|other treatment|handled otherwise|otherwise handled|other disposal',
    ),
    term(
      'other.notCorrected',
      '申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请|申请人无正当理由逾期不补正|无正当理由逾期不补正|逾期不补正|逾期未补正|逾期没补正|逾期没有补正|没按时补正|没有按时补正|不补正|没补正|没有补正',
      'not corrected|failed to correct|not supplemented|failed to supplement|not rectified|no correction|did not correct|not supplemented in time',
    ),
    term(
      'other.feeUnpaid',
      '申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请|申请人逾期未按收费通知要求缴纳费用|逾期未按收费通知要求缴纳费用|逾期未按收费通知|逾期*收费通知|没按收费通知|未按收费通知|逾期未缴纳费用|逾期不缴费|逾期未缴费|未缴纳费用|未缴费|不缴费|没交费|没缴费|逾期没缴费|逾期没有缴费|没有缴费|没缴纳费用|没有缴纳费用|没交费用|逾期没交',
      'fee unpaid|unpaid fee|failed to pay|not paid the fee|did not pay|non-payment|fee was not paid|fee not paid|fee were not paid|fees were not paid|fee had not been paid|not paying the fee',
    ),
    term(
      'other.other',
      '其他处理*第3*其他|其他处理*3.其他|其他处理*其他项|其他处理中的其他|其他处理里的其他|其他处理的其他|3.其他|其他处理下的其他|其他处理之其他|其他处理*第三项其他|其他处理*第三项*其他|其他处理-其他|其他处理—其他|其他处理/其他|其他处理里的其他|其他处理中的其他|其他处理项下的其他',
      'other handling*other|other other|other case*under other handling|under other within other handling|other within other handling|other under other handling',
    ),
    term(
      'processed',
      '办理结果总计|办理结果*总计|办理结果合计|办理结果总数|办理总数|办理总计|办结总数|办结总计|答复总数|~办理*申请|~办结*申请|~处理*申请|~答复*申请|总共办结|办结多少件|办结几件|~办结了|~办结|~全部办完|~都办完|~办完了|~办理结果|办理完的|办完的|办理完毕|~办完*申请|处理完的|处理完毕|办结的|~申请*办完|~申请*办结|~申请*处理完|~申请*怎么处理|~申请*如何处理|~申请*怎么办理|~申请*怎么答复',
      'processed in total|total processed|total handled|handled in total|total results|application*processed|application*handled|request*processed|request*handled|processed|~concluded|handle*application|answer*application|process*application|process*request|handle*request|processed altogether|application*concluded|request*concluded|concluded application|concluded request',
    ),
    term(
      'carriedOut',
      '结转下年度继续办理|结转到|转到明年|结转下年度|结转下一年度|结转下年|结转到下一年|结转至下一年|结转到下年|结转至下年|转到下一年|转到下年|转下年|转至下年|剩下*转|结转*下一年|结转*下年|结转*明年|留到下年|转到下年度|转入下年度|转入下年|结转下一年|跨年结转|下年继续办理|转下年度|转下一年度|要转下年|转到下年度|没办完*下年|~没办完|~未办完|~没办结|~未办结|~没有办完|~没有办结',
      'carry over|carry*over to|carry*over into|carry*forward to|carry forward|carried over to|carried forward to|carried out to|carried into|carried over into|carry over to|continue*next year|carried into the following year|carried over to the following year|carried forward to the following year',
    ),
  ],
  spokenResults,
)

/** Columns of table 三. `organizations` is the group 法人或其他组织. */
export const applicantTerms = joinTerms(
  [
    term('naturalPerson', '自然人|个人|公民个人|老百姓|群众个人', 'natural person|individual|private person|citizen'),
    term(
      'organizations',
      '法人或其他组织|法人或者其他组织|法人和其他组织|法人及其他组织|法人与其他组织|法人或其它组织|法人其他组织|法人组织|单位申请|法人|非自然人|不是自然人|自然人以外|自然人之外',
      'legal persons or other organizations|legal persons or other organisations|legal persons and other organizations|legal persons and other organisations|legal entity|legal entities|legal person|organization|organisation|legal entities and other organizations|legal entities or other organizations|legal entities and other organisations|legal entities or other organisations|legal entities',
    ),
    term(
      'business',
      '商业企业|企业|公司',
      'commercial enterprise|business|businesses|company|companies|enterprise|commercial business|firm',
    ),
    term(
      'research',
      '科研机构|科研单位|科研院所|科研',
      'research institution|research institute|research organization|research organisation|research body|research bodies|research',
    ),
    term(
      'publicInterest',
      '社会公益组织|公益组织|社会组织|社会公益',
      'public interest organization|public interest organisation|public welfare organization|public welfare organisation|social organization|social organisation|public-interest organization|public-interest organisation|public-welfare organization|public-welfare organisation|charity|charities|non-profit|nonprofit|ngo',
    ),
    term(
      'legalService',
      '法律服务机构|律师事务所|律所|法律服务',
      'legal service institution|legal service organization|legal service organisation|legal service agency|legal service agencies|legal service|legal-service|law firm',
    ),
    term(
      'otherOrganization',
      '其他类申请人|其他申请人|其他类法人|其他法人|其他这一列|其他列|法人或其他组织中的其他|法人或其他组织里的其他|法人或其他组织下的其他|法人或其他组织下面的其他|法人或其他组织一栏的其他|法人或其他组织之其他|法人*其他类|其他类型申请人|其他组织|其他类组织|其他类别组织|其他机构|其他单位|其它组织|其他类别的申请人|其他一列|其他那一列|其他这列|其他栏|其他一栏',
      'other applicant|other type of applicant|other legal person|other organization|other organisation|other kind of organization|other kinds of organization',
    ),
    term('total', '总计|合计', 'total|in total|in all|altogether|overall'),
  ],
  spokenApplicants,
)
