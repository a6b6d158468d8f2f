/**
 * 缩短了几个工作日, of 由14.5个工作日缩短至11.2个工作日: how much the report itself says that something changed by, from the
 * two ends that it states.
 */
import type { Fact } from '../model/fact.ts'
import { subtract } from './arithmetic.ts'
import { term } from './expression.ts'
import { type Found, isFound, unitOf } from './found.ts'
import { gather, readsOf } from './gather.ts'
import { sayComputed } from './operands.ts'
import type { Plan } from './plan.ts'
import type { ReportView } from './report-view.ts'

const ASKED =
  /(?:缩短|压缩|缩减|压减|扩大|提高|提升|增加|增长|减少|下降|上升|降低|延长)(?:了|到?了)?(?:多少|几)|\bby how (?:much|many)\b/iu
/** Between the two numbers. */
const CHANGED =
  /^[^\d，。；,;\n]{0,8}(?:缩短|压缩|缩减|压减|扩大|提高|提升|增加|增长|减少|下降|上升|降低|延长)[^\d，。；,;\n]{0,6}(?:至|到|为)[^\d，。；,;\n]{0,4}$/u

/** The two ends of the change that the figure is one of. */
function endsOf(fact: Fact, view: ReportView): [Fact, Fact] | null {
  const numbers = view.prose.filter(
    ({ value, valueStart, unit }) => value !== null && valueStart !== null && unit === fact.unit,
  )
  for (const from of numbers)
    for (const to of numbers)
      if (
        (from.id === fact.id || to.id === fact.id) &&
        from.valueEnd! <= to.valueStart! &&
        CHANGED.test(view.text.slice(from.valueEnd!, to.valueStart!))
      )
        return [from, to]
  return null
}

/** Whether it was asked for and the answer is made. */
export function answerChangeWithin(plan: Plan): boolean {
  const { query, views } = plan
  const [read, another] = readsOf(query)
  if (!ASKED.test(query.question) || !read || another || read.metric.kind === 'cell' || views.length !== 1) return false
  // Either end is found by 缩短至几: 缩短了几 is neither.
  const byEnd: Plan = { ...plan, query: { ...query, question: query.question.replace(/了(?=多少|几)/u, '至') } }
  const [found] = gather([read], byEnd).filter(isFound)
  if (found?.kind !== 'figure') return false
  const ends = endsOf(found.fact, found.view)
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
