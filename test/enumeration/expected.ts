/** What a careful clerk with the reports on the desk would answer, as far as a program can tell whether it was said. */
import type { Member } from './world/cast.ts'

export interface ExpectedFigure {
  key: string
  member: Member
  year: number
  value: number
}

export interface Expected {
  /** Each must be among the figures. */
  figures: readonly ExpectedFigure[]
  /** The first figure is one of these (several where they tie). */
  first?: readonly ExpectedFigure[]
  /** The agencies in the order of their figures; the numbers tell which may change places. */
  order?: ReadonlyArray<{ member: Member; value: number }>
  /** The value of the computation. */
  result?: number
  /** Whether its sign is told by the words (相差) rather than by the number. */
  unsigned?: boolean
  verdict?: 'yes' | 'no'
  /** Whether other years of the agency may be shown as well. */
  anyYear?: boolean
  /** Printed in the answer and held by its citations. */
  says?: readonly string[]
  /** Instead of an answer: what is missing and why. */
  missing?: { what: readonly string[]; why: readonly string[] }
}
