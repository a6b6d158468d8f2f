/**
 * 一共印了多少册, of 公报4期，每期800册: a total that the report states as so many of so many each.
 */

import { printedWords } from '../catalog/vocabulary/printed-words.ts'
import type { Fact } from '../model/fact.ts'
import type { Metric } from '../model/query.ts'
import { squeeze } from '../text/fold.ts'
import { multiply } from './arithmetic.ts'
import { term } from './expression.ts'
import { type Found, operandOf } from './found.ts'
import { readsOf } from './gather.ts'
import { sayComputed } from './operands.ts'
import type { Plan } from './plan.ts'
import type { ReportView } from './report-view.ts'
import { sameUnit } from './same-unit.ts'
import { wordIn } from './word-match.ts'

const TOTAL = /总共|一共|合计|共计|总计|加起来|总(?:数|量|册数|印数)|\b(?:in total|altogether)\b/iu
const OF_EACH = /(?:每|平均|[条件篇次份期场批个户]均)/u
const EACH = /每([期场次批份个户村])[^，,。；;\d]{0,6}$/u
const HARD = /[。；;\n]/u

/** What each of how many comes to: 每期800册 and 4期; null where the report does not count them side by side. */
function eachOf(unit: string, nouns: readonly string[], view: ReportView): [count: Fact, each: Fact] | null {
  const numbers = view.prose.filter(({ value, valueStart }) => value !== null && valueStart !== null)
  for (const each of numbers.filter((fact) => sameUnit(unit, fact.unit))) {
    const from = Math.max(...['。', '；', ';', '\n'].map((mark) => view.text.lastIndexOf(mark, each.valueStart!))) + 1
    const before = view.text.slice(from, each.valueStart!)
    const [, per] = EACH.exec(before) ?? []
    if (!per || !nouns.some((noun) => wordIn(noun, squeeze(before).text) > 0)) continue
    const count = numbers.findLast(
      (fact) =>
        fact.unit === per &&
        fact.valueEnd! <= each.valueStart! &&
        !HARD.test(view.text.slice(fact.valueEnd!, each.valueStart!)),
    )
    if (count) return [count, each]
  }
  return null
}

/** Whether a total was asked for that is stated so, and is answered. */
export function answerTotalOfEach(plan: Plan): boolean {
  const { query, views } = plan
  const [view] = views
  const [asked] = query.question.split(/[，,。；;]/u).filter((clause) => TOTAL.test(clause))
  if (views.length !== 1 || query.unit === null || asked === undefined || OF_EACH.test(asked)) return false
  const reads = readsOf(query)
  const nouns = reads.flatMap(({ metric }) => printedWords(metric))
  const both = eachOf(query.unit, nouns, view!)
  if (!both) return false
  const metric: Metric = { kind: 'topic', text: nouns[0]!.split('|')[0]!, words: nouns }
  const [count, each] = both.map(
    (fact): Found => ({ kind: 'figure', metric, view: view!, fact, companions: [], instead: null }),
  ) as [Found, Found]
  const [a, b] = [operandOf(count), operandOf(each)]
  sayComputed(plan, 'sum', [count, each], multiply(a, b), `${term(a.value)} * ${term(b.value)}`, both[1].unit)
  return true
}
