/** How many agencies or reports: of all that state it, or of those that fulfil what is asked of it. */
import { isFound, operandOf } from './found.ts'
import { entry, explainFew, rankFound } from './from-ranking.ts'
import { gather, readsOf } from './gather.ts'
import type { Plan } from './plan.ts'
import { refuse, refuseGaps } from './refuse.ts'
import { plainNumber } from './say/number-words.ts'
import { comparisonOf, fulfils } from './threshold.ts'

/** The number that a comparison names: 超过195件, 100条以上, more than 6880. */
function boundOf(question: string): number | undefined {
  const compared =
    /(?:超过|多于|大于|高于|达到|不少于|少于|低于|小于|不足|不到|不超过|more than|over|above|exceed(?:ed|ing|s)?|at least|less than|fewer than|below|under|at most)\s*(\d[\d,.]*)/iu.exec(
      question,
    ) ?? /(\d[\d,.]*)\s*(?:[条件篇项个次人]|万元|元)?(?:以上|以下)/u.exec(question)
  return compared ? Number(compared[1]!.replace(/,/gu, '').replace(/\.$/u, '')) : undefined
}

/** How many reports state it, or fulfil what is asked of it (没有收到申请, 超过100条). */
export function answerCount(plan: Plan): void {
  const { query, draft, speech } = plan
  const reads = readsOf(query).slice(0, 1)
  if (reads.length === 0) return refuse(plan, { what: 'metric', why: 'unknown' }, [speech.clarifyMetric('')])
  const gathered = gather(reads, plan)
  const found = gathered
    .filter(isFound)
    .filter((one) => (one.kind === 'figure' ? one.instead === null : one.metric.kind === 'cell'))
  const bound = boundOf(query.question) ?? query.numbers[0]
  const text = query.question
  const bounded = bound !== undefined && comparisonOf(text) !== null
  const counts = (value: number) => {
    if (bounded) return fulfils(value, bound, text)
    if (/(?<!有)没|未|零|为0|\bno\b|\bnone\b|\bzero\b|n't|\bnot\b/u.test(text)) return value === 0
    return reads[0]!.metric.kind === 'cell' ? value > 0 : true
  }
  const counted = found.filter((one) => counts(operandOf(one).value))
  const conditional = counted.length < found.length || bound !== undefined || reads[0]!.metric.kind === 'cell'
  const ranked = rankFound(counted, true)
  const lines = ranked.map((one) => entry(plan, one))
  if (found.length === 0)
    return refuseGaps(
      plan,
      gathered.filter((one) => one.kind === 'gap'),
    )
  // None fulfils it: the figures that were looked at prove it.
  if (counted.length === 0) for (const one of found) entry(plan, one)
  draft.computation = {
    operation: 'count',
    expression: `count(${ranked.map((one) => plainNumber(operandOf(one).value)).join(', ')})`,
    value: counted.length,
    unit: '份',
    qualifier: 'exact',
  }
  draft.text = speech.join([
    speech.counted(counted.length, found.length, speech.metric(reads[0]!.metric), conditional),
    counted.length > 0 ? speech.ranking(lines) : '',
    ...explainFew(
      plan,
      gathered.filter((one) => one.kind === 'gap'),
    ),
  ])
}
