/**
 * 处理决定数量呢, 自然人的呢: a column alone, of the row that was spoken of.
 */
import type { Conversation } from '../context.ts'
import type { Mention } from '../match-terms.ts'
import { inheritRow } from './merge-metric.ts'

/** Null where no column is named, or nothing was spoken of that has it. */
export function lonelyColumn(mentions: readonly Mention[], conversation: Conversation | null) {
  const spokenOf = [conversation?.metrics[0], ...(conversation?.earlier.map(({ metric }) => metric) ?? [])]
  const tables = { applicant: 'applications', outcome: 'disputes', disclosureColumn: 'disclosure' } as const
  for (const mention of mentions) {
    const table = tables[mention.category as keyof typeof tables]
    const metric =
      table && spokenOf.map((last) => inheritRow({ table, code: mention.code }, last)).find((one) => one !== null)
    if (metric) return { metric, mention }
  }
  return null
}
