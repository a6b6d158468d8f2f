/** Shares that parts of one whole have in it: 自然人和企业各占多少, 其中直接起诉的占几成 of what was added up. */
import { takenTogether } from '../question/together.ts'
import { add, type Operand, shareInPercent } from './arithmetic.ts'
import { term } from './expression.ts'
import { type Found, operandOf } from './found.ts'
import { sayComputed } from './operands.ts'
import type { Plan } from './plan.ts'

/** 全部公开加部分公开的，占多少: the one and the other, and no 增加, no 加大. */
const ADDED = /(?<![增参])加(?![大强快入])[^。？！?!]{1,24}占|\bplus\b/iu

/** 总共占多少: of parts, or of reports, taken together. */
export const isOfAll = (question: string): boolean =>
  takenTogether(question) || ADDED.test(question) || /总共|共占/u.test(question)

/** 各占多少: each of them for itself. */
export const EACH = /各|分别|\b(?:each|respectively)\b/iu

/** 予以公开和部分公开占办结的百分比: of a whole that is named, several parts take one share. */
export const areTogether = ({ question, whole, together }: Plan['query']) =>
  isOfAll(question) || ((together || whole !== null) && !EACH.test(question))

/** What a share was reckoned of. */
export interface ShareSides {
  part: Operand
  whole: Operand
}

/**
 * Each part's share, or that of all of them together; of several shares the first is the answer's computation.
 *
 * @param wholes - the whole, or what adds up to it
 */
export function answerSiblings(plan: Plan, parts: readonly Found[], wholes: readonly Found[]): ShareSides {
  const { draft, speech, query } = plan
  const of = add(wholes.map(operandOf))
  const share = (some: readonly Found[]) => {
    const sum = add(some.map(operandOf))
    const terms = some.map((part) => term(operandOf(part).value)).join(' + ')
    const expression = `${some.length > 1 ? `(${terms})` : terms} / ${term(of.value)} * 100`
    const others = wholes.filter((one) => !some.includes(one))
    sayComputed(plan, 'share', [...some, ...others], shareInPercent(sum, of), expression, '%', some)
    return { part: sum, whole: of }
  }
  if (areTogether(query)) return share(parts)
  const said: string[] = []
  let first: typeof draft.computation = null
  for (const part of parts) {
    share([part])
    first ??= draft.computation
    said.push(draft.text)
  }
  draft.computation = first
  draft.text = speech.join(said)
  return { part: operandOf(parts[0]!), whole: of }
}
