/**
 * 到底有没有收过信息处理费 → 有, with the sentence that says so: its number is told as a figure too.
 */
import type { Fact } from '../model/fact.ts'
import { squeeze } from '../text/fold.ts'
import { askedWords } from './asked-words.ts'
import type { Plan } from './plan.ts'
import type { ReportView } from './report-view.ts'
import { sameUnit } from './same-unit.ts'
import { surroundingsOf } from './surroundings.ts'
import { wordIn, wordWeight } from './word-match.ts'

/** Of the numbers that a sentence tells, the one that the words of the question stand beside. */
function meant(facts: readonly Fact[], words: readonly string[], view: ReportView): Fact | undefined {
  const scored = facts
    .map((fact) => {
      const near = squeeze(surroundingsOf(fact, view, view.prose).near).text
      return { fact, score: words.reduce((sum, word) => sum + wordWeight(word) * wordIn(word, near), 0) }
    })
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  return best && best.score > (second?.score ?? 0) ? best.fact : undefined
}

const MONEY = /费|钱|款|元|\b(?:fees?|money|charge[sd]?|yuan)\b/u

/** Adds to the figures of an answer that only quotes one sentence the number of that sentence which is meant. */
export function tellQuotedNumber({ query, draft, views }: Plan): void {
  const [view] = views
  const [citation] = draft.citations
  if (!view || views.length > 1 || !citation || draft.citations.length > 1) return
  if (draft.figures.length > 0 || draft.computation !== null || !(query.verdict || query.asksNumber)) return
  const facts = view.prose.filter(
    ({ value, valueStart, valueEnd }) =>
      value !== null && valueStart !== null && valueStart >= citation.start && valueEnd! <= citation.end,
  )
  // 打算缩短到几天: the only number in that unit is meant, whatever is beside it.
  const inUnit = query.unit === null ? [] : facts.filter(({ unit }) => sameUnit(query.unit!, unit))
  // 收没收信息处理费, of 2件，计460元: money, where a charge is spoken of.
  const money = MONEY.test(query.question) ? facts.filter(({ unit }) => unit?.endsWith('元')) : []
  const [only] = [inUnit, money].find(({ length }) => length === 1) ?? []
  const fact = only ?? meant(money.length > 0 ? money : facts, askedWords(query), view)
  if (fact) draft.quotedFigure(view, fact, citation.mark)
}
