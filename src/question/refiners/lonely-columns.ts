/**
 * 处理决定数量呢, 新制发和废止的分别是: columns alone, of the row that was spoken of.
 */
import type { Conversation } from '../context.ts'
import type { Mention } from '../match-terms.ts'
import { inheritRow } from './merge-metric.ts'

/** In the order of the question, all of one table; empty where no column is named, or nothing was spoken of that has it. */
export function lonelyColumns(mentions: readonly Mention[], conversation: Conversation | null) {
  const spokenOf = [conversation?.metrics[0], ...(conversation?.earlier.map(({ metric }) => metric) ?? [])]
  const tables = { applicant: 'applications', outcome: 'disputes', disclosureColumn: 'disclosure' } as const
  const found = mentions.flatMap((mention) => {
    const table = tables[mention.category as keyof typeof tables]
    const metric =
      table && spokenOf.map((last) => inheritRow({ table, code: mention.code }, last)).find((one) => one !== null)
    return table && metric && !mention.weak ? [{ table, metric, mention }] : []
  })
  return found.filter(({ table }) => table === found[0]!.table)
}
