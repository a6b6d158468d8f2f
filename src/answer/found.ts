/**
 * What a report states of a metric, or the reason why it states none, and the number of it.
 */
import type { Fact } from '../model/fact.ts'
import type { Metric } from '../model/query.ts'
import { add, type Operand } from './arithmetic.ts'
import type { Resolved } from './resolve-metric.ts'

export type Gathered = Resolved & { metric: Metric }
export type Found = Exclude<Gathered, { kind: 'gap' }>

export const isFound = (gathered: Gathered): gathered is Found => gathered.kind !== 'gap'

/** The number of what was found: printed, or the sum of a group's cells. */
export function operandOf(found: Found): Operand {
  if (found.kind === 'figure') return { value: found.fact.value!, qualifier: found.fact.qualifier }
  return add(found.facts.map((fact) => ({ value: fact.value!, qualifier: fact.qualifier })))
}

export function factsOf(found: Found): readonly Fact[] {
  return found.kind === 'figure' ? [found.fact] : found.facts
}

export function unitOf(found: Found): string | null {
  return factsOf(found)[0]!.unit
}

export const NOT_STATED = { what: 'metric', why: 'notStated' } as const

/** One figure is no two things: whatever found it again is not stated. */
export function withoutRepeats(operands: readonly Gathered[]): Gathered[] {
  const seen = new Set<string>()
  return operands.map((one) => {
    if (one.kind !== 'figure') return one
    if (!seen.has(one.fact.id)) {
      seen.add(one.fact.id)
      return one
    }
    const { metric, view } = one
    return { kind: 'gap', metric, view, missing: NOT_STATED, fact: null }
  })
}
