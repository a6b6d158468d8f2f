/**
 * 都整改了吗, 还剩几个 after 通报了多少个问题: what the report says was done with all of the figure that is spoken of.
 */
import { outcomes } from '../catalog/vocabulary/outcomes.ts'
import { type Found, factsOf } from './found.ts'
import { type Outcome, outcomesOf } from './outcomes.ts'

const VERBS = new Map(outcomes.map((row) => [row, new RegExp(`${row.asked}|${row.printed}`, 'u')]))

/** The outcome of which this is the whole or the part; where the question has a verb, the one of that verb. */
export function outcomeOf(found: Found, question: string): Outcome | null {
  const ids = new Set(factsOf(found).map(({ id }) => id))
  const own = outcomesOf(found.view).filter(({ whole, done }) => ids.has(whole.id) || ids.has(done.id))
  return own.find(({ row }) => VERBS.get(row)!.test(question)) ?? own[0] ?? null
}
