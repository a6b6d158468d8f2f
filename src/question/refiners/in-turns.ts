/**
 * 香山乡2021年和文昌镇2023年: as many years as agencies, taking turns in the question, belong together in pairs.
 */
import type { Query } from '../../model/query.ts'

export function inTurns({ agencies, years }: Pick<Query, 'agencies' | 'years'>): boolean {
  if (agencies.length < 2 || agencies.length !== years.length) return false
  const marks = [
    ...agencies.map(({ span }) => ({ kind: 'agency', at: span?.[0] ?? -1 })),
    ...years.map(({ span }) => ({ kind: 'year', at: span?.[0] ?? -1 })),
  ].sort((a, b) => a.at - b.at)
  return marks.every(({ at }, i) => at >= 0 && (i === 0 || marks[i]!.kind !== marks[i - 1]!.kind))
}
