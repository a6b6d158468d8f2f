/** How people name the rows and columns of table 二 (主动公开政府信息情况). */
import { spokenDisclosureColumns, spokenDisclosureRows } from './spoken-disclosure.ts'
import { joinTerms, term } from './term.ts'

export const disclosureRowTerms = joinTerms(
  [
    term('regulations', '规章|政府规章|地方政府规章', 'regulation|government rule|government regulation'),
    term(
      'normativeDocuments',
      '行政规范性文件|规范性文件|规范文件|规文',
      'normative document|administrative normative document|regulatory document',
    ),
    term(
      'licensing',
      '行政许可|许可|许可事项|行政审批许可',
      'administrative licensing|administrative license|administrative licence|administrative permit|licensing|license|licence|permit|administrative approval',
    ),
    term(
      'otherServices',
      '其他对外管理服务事项|其他对外管理服务|对外管理服务事项|对外管理服务|其他管理服务事项|对外服务事项',
      'other external management and service|other external management service|other management and service|external management service|external service|other external service',
    ),
    term(
      'penalties',
      '行政处罚|处罚|罚款处罚|罚款罚了|罚了|罚得|罚的多|罚的最多',
      'administrative penalty|administrative penalties|administrative punishment|penalty|penalties|punishment|administrative sanction',
    ),
    term(
      'coercion',
      '行政强制|强制的|强制类|强制这一|强制那|强制几|强制多少|强制措施|行政强制措施|强制执行',
      'administrative coercion|administrative compulsion|compulsory measure|coercive measure|administrative enforcement measure|administrative compulsory measure|administrative coercive measure|coercion|compulsory enforcement',
    ),
    term(
      'fees',
      '行政事业性收费|收费金额|收费<那/这/那一/这一/一/的那一><栏/行/格/列/项>|收费栏|收费*<元还是万元/万元还是元/按元/按万元>|收费总额|收费多少|收费*多少|收费*几|收没收费|收费了吗|收费了没|收了费|收费吗|有没有收费|有无收费|收费没有|收费了多少|收了多少费|事业性收费|行政性收费|行政收费',
      'administrative fee|administrative charge|administrative and institutional fee|administrative and institutional charge|administrative institutional fee|institutional fee|fees and charges|fee income|fee|administrative fees',
    ),
    term(
      'procurement',
      '政府集中采购|集采|集中采购|政府采购|采购',
      'centralized procurement|centralised procurement|government procurement|centralized government procurement|centralised government procurement|procurement',
    ),
  ],
  spokenDisclosureRows,
)

/**
 * Columns of table 二. `made` is the spoken word for what the 2019 form prints as 本年新制作数量 and
 * the 2021 form as 本年制发件数; the other codes belong to one edition or mean the same in both.
 */
export const disclosureColumnTerms = joinTerms(
  [
    term('produced', '本年新制作数量|新制作数量|新制作', 'newly produced|newly made|newly created'),
    term(
      'issued',
      '本年制发件数|制发件数|本年制发|制发',
      'issued this year|issued during the year|than*issued|~issue|~issued',
    ),
    term('made', '新制定|制定|出台|印发|新出台|新发|新增制定|发文', 'adopted|enacted|drew up|drawn up|~made|~new'),
    term('disclosed', '本年新公开数量|新公开数量|新公开', 'newly disclosed|newly published|newly made public'),
    term(
      'disclosedTotal',
      '对外公开总数量|对外公开总数|对外公开*总数量|对外公开*总数|对外公开数量|对外公开的总数|累计对外公开',
      'disclosed in total|total disclosed|total number disclosed|public in total|open to the public in total|total made public',
    ),
    term('repealed', '本年废止件数|废止件数|本年废止|废止|废除', 'repealed|repeal|abolished|annulled|revoked'),
    term(
      'inForce',
      '现行有效件数|现行有效|有效件数|仍然有效|还有效|仍有效|有效的|件有效|剩*有效|有效几件',
      'in force|in effect|currently valid|still valid|effective|valid',
    ),
    term(
      'itemsPreviousYear',
      '上一年项目数量|上年项目数量|上一年度项目数量|上一年项目数|上年项目数|上一年的项目数量|上一年度的项目数量|上年的项目数量|上年度的项目数量|上一年的项目|上一年度的项目|上年的项目|上一年项目|上年项目|上年度项目|上一年度项目|上一年有几项|上一年有多少项|上一年几项|上年有几项|上年有多少项|上年几项|上一年多少项|上年多少项|项目数量|项目数',
      "item*in the previous year|item*of the previous year|previous-year item|previous year item|previous year's item|last year's item|item*the year before|item*the preceding year|item*the prior year|prior-year item|items previous year|items in the prior year|item count",
    ),
    term(
      'change',
      '本年增/减|本年增减|本年增减数|增/减|增减|本年新增|增减情况|增减数|增减变化|净增',
      'increase/decrease|increase or decrease|increases and decreases|change this year|net change|net increase|net decrease|change during the year|change in the number|change in item|changes in item',
    ),
    term(
      'decisions',
      '本年处理决定数量|处理决定数量|处理决定数|处理决定|决定数量|决定',
      'decision made|decisions made|decisions issued|decisions taken|processing decision|handling decision|decision|issued decision',
    ),
    term(
      'amount',
      '本年收费金额|收费金额|采购总金额|采购金额|总金额|金额|收费总额|收费多少钱|收了多少钱|多少钱|收费多少|花了多少',
      'amount collected|total amount|amount charged|amount|how much money|how much was collected|value|spending|expenditure',
    ),
    term(
      'projects',
      '采购项目数量|采购项目数|采购项目|采购了几项|采购了多少项',
      'procurement project|project|purchase',
    ),
  ],
  spokenDisclosureColumns,
)
