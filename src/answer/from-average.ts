/** Averages: per one of what is counted beside it, or over agencies, years and metrics. */
import type { Fact } from '../model/fact.ts'
import { add, divide, tidy } from './arithmetic.ts'
import { term } from './expression.ts'
import { answerValue } from './from-values.ts'
import { type Found, isFound, operandOf, resolveTopic, unitOf } from './gather.ts'
import { matchFigures } from './match-figures.ts'
import { comparable, operandsOf, sayComputed, showBoth } from './operands.ts'
import type { Plan } from './plan.ts'
import { refuseGaps } from './refuse.ts'
import type { ReportView } from './report-view.ts'

/** 平均每户: per one of what is counted beside it; otherwise over agencies, years or metrics. */
export function answerAverage(plan: Plan): void {
  const { query, views } = plan
  const per = /(?:平均)?每(户|人|件|条|次|个|篇|期|场)|(户|人)均|\bper (household|person)\b/u.exec(query.question)
  const unit = per && (per[1] ?? per[2] ?? { household: '户', person: '人' }[per[3] as 'household'])
  if (unit && views.length === 1) {
    const view = views[0]!
    const { topic: words, heads, numbers, question: text } = query
    const [match] = matchFigures({ words, heads, unit: query.unit, numbers, text }, view).filter(
      ({ fact }) => fact.unit !== unit,
    )
    const topic = query.topicParts.join(' ')
    const asked = match ? figureOf(match.fact, view, topic) : resolveTopic(words, topic, view, plan)
    if (match && isFound(asked) && asked.kind === 'figure') {
      const line = view.text.lastIndexOf('\n', asked.fact.start!)
      const beside = view.prose.filter(
        (fact) => fact.unit === unit && fact.value !== null && view.text.lastIndexOf('\n', fact.start!) === line,
      )
      const own = matchFigures({ words: query.topic, heads: [], unit, numbers: [], text: query.question }, view)[0]
        ?.fact
      const nearest =
        own && own.id !== asked.fact.id
          ? own
          : beside.sort(
              (a, b) =>
                Number(query.numbers.includes(b.value!)) - Number(query.numbers.includes(a.value!)) ||
                Math.abs(a.start! - asked.fact.start!) - Math.abs(b.start! - asked.fact.start!),
            )[0]
      if (nearest && nearest.value !== 0) {
        const count = figureOf(nearest, view, unit)
        const [a, b] = [operandOf(asked), operandOf(count)]
        sayComputed(plan, 'average', [asked, count], divide(a, b), `${term(a.value)} / ${term(b.value)}`, unitOf(asked))
        return
      }
    }
    refuseGaps(plan, [
      isFound(asked)
        ? { kind: 'gap', metric: asked.metric, view, missing: { what: 'metric', why: 'notStated' }, fact: null }
        : asked,
    ])
    return
  }
  const operands = operandsOf(plan)
  const found = operands.filter(isFound)
  if (found.length === 0)
    return refuseGaps(
      plan,
      operands.filter((one) => one.kind === 'gap'),
    )
  if (found.length === 1) return answerValue(plan)
  if (!comparable(found)) return showBoth(plan, operands)
  const sum = add(found.map(operandOf))
  const expression = `(${found.map((one) => term(operandOf(one).value)).join(' + ')}) / ${found.length}`
  sayComputed(
    plan,
    'average',
    found,
    { value: tidy(sum.value / found.length), qualifier: sum.qualifier },
    expression,
    unitOf(found[0]!),
  )
}

/** A figure of the report's own terms as an operand. */
function figureOf(fact: Fact, view: ReportView, text: string): Found {
  return {
    kind: 'figure',
    metric: { kind: 'topic', text, words: [] },
    view,
    fact,
    companions: [],
    instead: null,
  }
}
