/**
 * 未收到依申请公开, 未发生行政复议或行政诉讼: the sentence of a report that tells that there was none of what a cell counts.
 */
import { causes, noneOfRow, verbsOfColumns } from '../catalog/cells-in-prose.ts'
import type { Metric } from '../model/query.ts'
import { sentencesOf } from './match-sentences.ts'
import type { ReportView } from './report-view.ts'
import type { Sentence } from './sentences.ts'

/** How prose words that there was none of it; nothing for rows that it does not deny one by one. */
function noneOfCell({ table, row, column }: Metric & { kind: 'cell' }): RegExp | undefined {
  if (table === 'disclosure') {
    const verb = verbsOfColumns[column ?? 'issued']
    return row === 'normativeDocuments' || row === 'regulations'
      ? verb && noneOfRow.documents(row, verb.source)
      : undefined
  }
  // Where nobody asked for a review none was upheld.
  return row.startsWith('litigation') ? noneOfRow.litigation : noneOfRow[row as 'received']
}

/** The sentence that denies it, if the report has one. */
export function deniedCell(metric: Metric, view: ReportView): Sentence | undefined {
  const none = metric.kind === 'cell' ? noneOfCell(metric) : undefined
  return none && sentencesOf(view).find(({ plain }) => none.test(plain.replace(causes, '')))
}
