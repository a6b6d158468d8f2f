/** The form of 国办公开办函〔2019〕60号, meant for the reports of 2019 and 2020 (later reports still use it now and then). */
import type { FormEditionData } from './form.ts'
import {
  applicantColumns,
  closingRows,
  column,
  disputeColumns,
  disputeGroups,
  intakeRows,
  RESULT,
  resultRows,
  row,
} from './shared.ts'

const itemsPreviousYear = column('itemsPreviousYear', '上一年项目数量', '项')
const change = column('change', '本年增/减', '项', { signed: true })
const decisions = column('decisions', '处理决定数量', '件')

export const edition2019: FormEditionData = {
  edition: '2019',
  issuedBy: '国办公开办函〔2019〕60号',
  disclosure: [
    {
      caption: '第二十条第（一）项',
      rows: [row('regulations', '规章'), row('normativeDocuments', '规范性文件')],
      columns: [
        column('produced', '本年新制作数量', '件'),
        column('disclosed', '本年新公开数量', '件'),
        column('disclosedTotal', '对外公开总数量', '件'),
      ],
    },
    {
      caption: '第二十条第（五）项',
      rows: [row('licensing', '行政许可'), row('otherServices', '其他对外管理服务事项')],
      columns: [itemsPreviousYear, change, decisions],
    },
    {
      caption: '第二十条第（六）项',
      rows: [row('penalties', '行政处罚'), row('coercion', '行政强制')],
      columns: [itemsPreviousYear, change, decisions],
    },
    {
      caption: '第二十条第（八）项',
      rows: [row('fees', '行政事业性收费')],
      columns: [itemsPreviousYear, change],
    },
    {
      caption: '第二十条第（九）项',
      rows: [row('procurement', '政府集中采购')],
      columns: [column('projects', '采购项目数量', '项'), column('amount', '采购总金额', null, { decimal: true })],
    },
  ],
  applications: {
    columns: applicantColumns,
    rows: [...intakeRows, ...resultRows, row('other', '（六）其他处理', [RESULT], ['其他']), ...closingRows],
  },
  disputes: { groups: disputeGroups, columns: disputeColumns },
}
