/**
 * Answers that give numbers as they are printed: one, or several side by side.
 */

import { sayConverted } from './convert-money.ts'
import { enumerated } from './enumerated.ts'
import { term } from './expression.ts'
import { type Found, factsOf, type Gathered, isFound, operandOf, unitOf } from './found.ts'
import { gather, readsOf } from './gather.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { explainGaps, refuseGaps } from './refuse.ts'
import { resolveFor } from './resolve-for.ts'
import type { Said } from './say/speech.ts'
import { sayFigure } from './say-figure.ts'

/** A group is said as the sum that it is, its cells cited one by one. */
export function sayFound({ draft, speech }: Plan, found: Found): Said {
  if (found.kind === 'figure') return sayFigure(draft, speech, found.view, found.fact)
  const marks = [...new Set(found.facts.map((fact) => draft.figure(found.view, fact)))]
  const { value, qualifier } = operandOf(found)
  const unit = unitOf(found)
  const terms = found.facts.filter((fact) => fact.value !== 0).map((fact) => term(fact.value!))
  const sum = terms.length > 1 ? `${terms.join(' + ')} = ` : ''
  // The question's words, and no quotation, as a label in quotation marks would be.
  const label = speech.metric(found.metric).replace(/^“|”$/gu, '')
  return { label, quantity: `${sum}${speech.quantity(value, qualifier, unit)}`, marks }
}

/** The sum of a group as the answer's computation. */
export function computeGroup({ draft }: Plan, found: Found & { kind: 'group' }): string {
  const { value, qualifier } = operandOf(found)
  const expression = factsOf(found)
    .map((fact) => term(fact.value!))
    .join(' + ')
  draft.computation = { operation: 'sum', expression, value, unit: unitOf(found), qualifier }
  return expression
}

/** The sum of a group as the computation, and the members that make it up. */
export function sayGroup(plan: Plan, found: Found & { kind: 'group' }): string[] {
  const { draft, speech } = plan
  const { view, facts, metric } = found
  const subject = subjectOf(speech, view)
  const parts = facts.map((fact) => sayFigure(draft, speech, view, fact))
  const expression = computeGroup(plan, found)
  const { value, qualifier, unit } = draft.computation!
  const quantity = speech.quantity(value, qualifier, unit)
  const total = speech.computed(subject, 'sum', speech.metric(metric), quantity, expression)
  if (metric.kind === 'prose') {
    draft.warn('noTotalStated', speech.noTotal(subject))
    return [total, speech.noTotal(subject), speech.parts(parts)]
  }
  const named = parts.filter((_, i) => facts[i]!.value !== 0)
  if (named.length === 0) return [total, speech.allZero([...new Set(parts.flatMap(({ marks }) => marks))])]
  return [total, speech.parts(named), named.length < parts.length ? speech.restIsZero() : '']
}

function answerOne(plan: Plan, found: Found): void {
  const { draft, speech } = plan
  const { view } = found
  const subject = subjectOf(speech, view)
  const sentences: string[] = []
  if (found.kind === 'group') {
    sentences.push(...sayGroup(plan, found))
  } else {
    const said = sayFigure(draft, speech, view, found.fact)
    sentences.push(speech.value(subject, said))
    if (found.instead === 'channel') {
      const note = speech.channelOnly(said.label)
      sentences.push(note)
      draft.warn('channelOnly', note)
    }
    const { metric } = found
    if (metric.kind === 'prose')
      sentences.push(
        speech.parts(
          view
            .partsOf(found.fact.id)
            .filter(({ value }) => value !== null)
            .map((fact) => sayFigure(draft, speech, view, fact)),
        ),
      )
    sentences.push(
      sayConverted(plan, found),
      speech.also(found.companions.map((fact) => sayFigure(draft, speech, view, fact))),
    )
  }
  draft.text = speech.join(sentences)
}

/** Several things, report by report; what is missing is said after what there is. */
export function answerList(plan: Plan, gathered: readonly Gathered[]): void {
  const { draft, speech } = plan
  const found = gathered.filter(isFound)
  const gaps = gathered.filter((one) => one.kind === 'gap')
  if (found.length === 0) {
    refuseGaps(plan, gaps)
    return
  }
  const sentences: string[] = []
  for (const view of new Set(found.map((one) => one.view))) {
    const said = found.filter((one) => one.view === view).map((one) => sayFound(plan, one))
    sentences.push(speech.listing(subjectOf(speech, view), said))
  }
  const disclosed = found.filter((one) => one.kind === 'figure' && one.fact.key.startsWith('disclosure.'))
  if (new Set(disclosed.map(({ view }) => view.report.form)).size > 1)
    draft.warn('editionsDiffer', speech.notComparable())
  draft.text = speech.join([...sentences, ...explainGaps(plan, gaps)])
}

/** 香山乡的行政许可和文昌镇的网站发布数: as many things as agencies, taking turns, belong together in pairs. */
export function inPairs(gathered: readonly Gathered[], { query }: Plan): readonly Gathered[] {
  const { agencies, metrics } = query
  if (agencies.length < 2 || agencies.length !== metrics.length) return gathered
  const places = [...agencies, ...metrics]
    .map(({ span }, i) => ({ at: span?.[0] ?? -1, agency: i < agencies.length }))
    .sort((a, b) => a.at - b.at)
  if (!places.every(({ at, agency }, i) => at >= 0 && (i === 0 || places[i - 1]!.agency !== agency))) return gathered
  return gathered.filter(
    (one) =>
      agencies.findIndex(({ key }) => key === one.view.agency.key) ===
      metrics.findIndex(({ metric }) => metric === one.metric),
  )
}

/** A report that was published again: equal figures are one answer, different ones are all given. */
function withTwins(gathered: readonly Gathered[], plan: Plan): Gathered[] {
  const { draft, speech, twins } = plan
  return gathered.flatMap((one) => {
    const again = (twins.get(one.view.report.id) ?? [])
      .map((view) => resolveFor({ metric: one.metric, by: 'stated' }, view, plan))
      .filter(isFound)
    if (again.length === 0) return [one]
    if (!isFound(one)) return again.slice(0, 1)
    const different = again.filter((other) => operandOf(other).value !== operandOf(one).value)
    if (different.length > 0) draft.warn('conflictingReports', speech.conflicting(subjectOf(speech, one.view)))
    return [one, ...different]
  })
}

export function answerValue(plan: Plan): void {
  const parts = enumerated(plan)
  if (parts) return answerList(plan, parts)
  const gathered = withTwins(inPairs(gather(readsOf(plan.query), plan), plan), plan)
  const found = gathered.filter(isFound)
  if (gathered.length === 1 && found.length === 1) answerOne(plan, found[0]!)
  else if (found.length === 0)
    refuseGaps(
      plan,
      gathered.filter((one) => one.kind === 'gap'),
    )
  else answerList(plan, gathered)
}
