/** The form of 国办公开办函〔2021〕30号, for the reports of 2021 and later. */
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

const OTHER = '（六）其他处理'
const decisions = column('decisions', '本年处理决定数量', '件')

export const edition2021: FormEditionData = {
  edition: '2021',
  issuedBy: '国办公开办函〔2021〕30号',
  disclosure: [
    {
      caption: '第二十条第（一）项',
      rows: [row('regulations', '规章'), row('normativeDocuments', '行政规范性文件', [], ['规范性文件'])],
      columns: [
        column('issued', '本年制发件数', '件'),
        column('repealed', '本年废止件数', '件'),
        column('inForce', '现行有效件数', '件'),
      ],
    },
    { caption: '第二十条第（五）项', rows: [row('licensing', '行政许可')], columns: [decisions] },
    {
      caption: '第二十条第（六）项',
      rows: [row('penalties', '行政处罚'), row('coercion', '行政强制')],
      columns: [decisions],
    },
    {
      caption: '第二十条第（八）项',
      rows: [row('fees', '行政事业性收费')],
      columns: [column('amount', '本年收费金额（单位：万元）', '万元', { decimal: true })],
    },
  ],
  applications: {
    columns: applicantColumns,
    rows: [
      ...intakeRows,
      ...resultRows,
      row(
        'other.notCorrected',
        '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        [RESULT, OTHER],
        ['1.申请人无正当理由逾期不补正'],
      ),
      row(
        'other.feeUnpaid',
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        [RESULT, OTHER],
        ['2.申请人逾期未按收费通知要求缴纳费用', '2.申请人逾期不缴费'],
      ),
      row('other.other', '3.其他', [RESULT, OTHER], ['其他']),
      ...closingRows,
    ],
  },
  disputes: { groups: disputeGroups, columns: disputeColumns },
}
