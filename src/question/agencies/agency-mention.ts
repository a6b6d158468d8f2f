/**
 * A stretch of a question that names an agency or a region.
 */
import type { Bearers } from './directory.ts'

export interface Stretch {
  start: number
  end: number
}

export interface AgencyMention extends Stretch {
  /** Null where nobody indexed bears the name. */
  bearers: Bearers | null
  /** Of a name that nobody bears: whether the gazetteer has it. */
  known: boolean
  /** Of a name that nobody bears: agencies that bear it in other places. */
  namesakes?: readonly string[]
  /** How it was found; what is not `name` is told to the asker. */
  by: 'name' | 'spelling' | 'initials' | 'sound' | 'slip' | 'abridged'
}

/** Whether a stretch overlaps none of the others. */
export function isFree(others: readonly Stretch[], start: number, end: number): boolean {
  return others.every((other) => end <= other.start || start >= other.end)
}
