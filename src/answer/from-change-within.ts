/**
 * 缩短了几个工作日, of 由14.5个工作日缩短至11.2个工作日: how much the report itself says that something changed by, from the
 * two ends that it states.
 */
import { subtract } from './arithmetic.ts'
import { askingForEnd, asksByHowMuch, endsOfChange } from './change-told.ts'
import { term } from './expression.ts'
import { type Found, isFound, unitOf } from './found.ts'
import { gather, readsOf } from './gather.ts'
import { sayComputed } from './operands.ts'
import type { Plan } from './plan.ts'

/** Whether it was asked for and the answer is made. */
export function answerChangeWithin(plan: Plan): boolean {
  const { query, views } = plan
  const [read, another] = readsOf(query)
  if (!asksByHowMuch(query.question) || !read || another || read.metric.kind === 'cell' || views.length !== 1)
    return false
  // Either end is found by 缩短至几: 缩短了几 is neither.
  const byEnd: Plan = { ...plan, query: { ...query, question: askingForEnd(query.question) } }
  const [found] = gather([read], byEnd).filter(isFound)
  if (found?.kind !== 'figure') return false
  const ends = endsOfChange(found.fact, found.view)
  if (!ends) return false
  const [from, to] = ends.map((fact): Found => ({ ...found, fact }))
  const [more, less] = ends[0].value! > ends[1].value! ? [from!, to!] : [to!, from!]
  const value = (one: Found) => (one.kind === 'figure' ? one.fact : one.facts[0]!)
  const operand = (one: Found) => ({ value: value(one).value!, qualifier: value(one).qualifier })
  sayComputed(
    plan,
    'difference',
    [more, less],
    subtract(operand(more), operand(less)),
    `${term(value(more).value!)} - ${term(value(less).value!)}`,
    unitOf(found),
  )
  return true
}
