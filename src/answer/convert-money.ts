/**
 * 折合多少元: an amount in the unit that the question asks for, where the report prints another.
 */
import { tidy } from './arithmetic.ts'
import { term } from './expression.ts'
import { type Found, operandOf, unitOf } from './found.ts'
import type { Plan } from './plan.ts'

const YUAN: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 }

/** 多少万元, 折合多少元, 换算成亿元, 以元为单位. */
const MONEY_ASKED =
  /(?:(?:多少|几)个?|(?:换算?|折算?|算|改|转|化|合)(?:成|为|到|合)?(?:多少|几)?)(亿元|万元|元|亿|万(?=$|[，。？！,?!是吧呢]))|[以按用](亿元|万元|元)/gu

/** The unit of money that the question names last: 收费多少万元，折合多少元. */
function moneyAsked(question: string): string | undefined {
  if (/\b(?:in|many) (?:rmb )?yuan\b/iu.test(question)) return '元'
  const [, asked, named] = [...question.matchAll(MONEY_ASKED)].at(-1) ?? []
  return (asked ?? named)?.replace(/元?$/u, '元')
}

/** The figure converted, as the answer's computation and a sentence; empty where its own unit is asked for. */
export function sayConverted({ query, draft, speech }: Plan, found: Found): string {
  const printed = unitOf(found) ?? ''
  const asked = moneyAsked(query.question) ?? printed
  const [from, to] = [YUAN[printed], YUAN[asked]]
  if (from === undefined || to === undefined || from === to) return ''
  const { value, qualifier } = operandOf(found)
  const expression = from > to ? `${term(value)} * ${from / to}` : `${term(value)} / ${to / from}`
  const converted = tidy((value * from) / to)
  draft.computation = { operation: 'convert', expression, value: converted, unit: asked, qualifier }
  return speech.converted(speech.quantity(converted, qualifier, asked), expression)
}
