/**
 * Totals of prose beside what was done with them: 收到来信158封，回复158封; 发现问题83个，已整改79个，其余4个限期整改.
 */
import { type OutcomeRow, outcomes } from '../catalog/vocabulary/outcomes.ts'
import type { Fact } from '../model/fact.ts'
import { squeeze } from '../text/fold.ts'
import { findInList } from './find-in-list.ts'
import type { ReportView } from './report-view.ts'

export interface Outcome {
  row: OutcomeRow
  whole: Fact
  done: Fact
  /** What the report itself says is left. */
  rest: Fact | null
}

const HARD = /[。；;\n]/u
const LEADING = '(?:其中|现|目前|年内|全年|当年|已经|已|均|全部|共|按期|按时|及时|实际|最终|予以|都|现已|内|限时)*'
const CLOSING = '(?:了|完成|意见|建议|问题|稿件|来信|问卷|诉求|工单|留言)?(?:共|约|近)?'
const AT_NUMBER = new Map(outcomes.map((row) => [row, new RegExp(`^${LEADING}(?:${row.printed})${CLOSING}$`, 'u')]))
/** 督促整改问题57个 behind another number is no outcome of it: the verb must open the clause. */
const REST = /^(?:其余|剩余|余下|还有|另有|尚有|其它|其他|剩下|仍有)(?:的|问题|\p{Script=Han}{0,4})?$/u
/** Clauses between a total and what was done with it. */
const NEAREST = 3

/** The words of its clause before a number. */
function clauseBefore(fact: Fact, text: string, after: number): string {
  const stretch = text.slice(after, fact.valueStart!)
  return squeeze(stretch.split(/[，,、：:（(]/u).at(-1)!).text
}

/** All of them, in the order of the text. */
export function outcomesOf(view: ReportView): Outcome[] {
  const { text } = view
  const numbers = view.prose
    .filter(({ value, valueStart }) => value !== null && valueStart !== null)
    .sort((a, b) => a.valueStart! - b.valueStart!)
  const together = (a: Fact, b: Fact) => !HARD.test(text.slice(a.valueEnd!, b.valueStart!))
  return numbers.flatMap((done, i) => {
    const before = numbers.slice(Math.max(0, i - NEAREST), i).filter((other) => together(other, done))
    const clause = clauseBefore(done, text, before.at(-1)?.valueEnd ?? text.lastIndexOf('\n', done.valueStart!) + 1)
    const row = outcomes.find((one) => AT_NUMBER.get(one)!.test(clause))
    const whole = before.findLast(
      (other) => other.unit === done.unit && other.value! >= done.value! && !findInList(other, view),
    )
    if (!row || !whole) return []
    const next = numbers[i + 1]
    const left =
      next &&
      together(done, next) &&
      (next.unit === done.unit || next.unit === null) &&
      whole.value! - done.value! === next.value! &&
      REST.test(clauseBefore(next, text, done.valueEnd!).replace(/^[件个条封篇份]/u, ''))
    return [{ row, whole, done, rest: left ? next : null }]
  })
}
