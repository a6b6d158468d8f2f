/**
 * Shares in several reports: each its own, ranked where the greatest is wanted, or that of all of them together.
 */
import { isOfAll, type ShareSides } from './answer-siblings.ts'
import { add, shareInPercent } from './arithmetic.ts'
import { term } from './expression.ts'
import { answerShare } from './from-share.ts'
import type { Plan } from './plan.ts'
import { verdictOfDifference } from './verdict-of-difference.ts'

const GREATEST = /最|谁|哪|排|\b(?:most|least|highest|lowest|largest|smallest|which|rank)\b/iu
const LEAST = /最[低少小]|\b(?:least|lowest|smallest)\b/iu

interface Told {
  text: string
  sides: ShareSides | null
  /** In percent; below all others where there is none. */
  share: number
  computation: Plan['draft']['computation']
}

export function answerShares(plan: Plan): void {
  const { query, draft, speech, views } = plan
  if (views.length === 1) {
    answerShare(plan)
    return
  }
  const told = views.map((view): Told => {
    Object.assign(draft, { status: 'answered', missing: null, computation: null, text: '' })
    const sides = answerShare({ ...plan, views: [view] })
    const { text, computation } = draft
    return { text, sides, share: sides ? shareInPercent(sides.part, sides.whole).value : Number.NaN, computation }
  })
  const reckoned = told.filter(({ sides }) => sides !== null)
  if (reckoned.length === 0) return
  Object.assign(draft, { status: 'answered', missing: null })
  const left = told.filter(({ sides }) => sides === null).map(({ text }) => text)
  if (isOfAll(query.question) && reckoned.length > 1) {
    const part = add(reckoned.map(({ sides }) => sides!.part))
    const whole = add(reckoned.map(({ sides }) => sides!.whole))
    const share = shareInPercent(part, whole)
    const terms = (side: keyof ShareSides) => reckoned.map(({ sides }) => term(sides![side].value)).join(' + ')
    const expression = `(${terms('part')}) / (${terms('whole')}) * 100`
    draft.computation = { operation: 'share', expression, value: share.value, unit: '%', qualifier: share.qualifier }
    draft.text = speech.join([
      speech.computed(
        '',
        'share',
        query.metrics[0] ? speech.metric(query.metrics[0].metric) : '',
        speech.percent(share.value, share.qualifier),
        expression.replace(/ \* 100$/u, ''),
      ),
      ...told.map(({ text }) => text),
    ])
    return
  }
  if (GREATEST.test(query.question))
    reckoned.sort((a, b) => (LEAST.test(query.question) ? a.share - b.share : b.share - a.share))
  draft.computation = reckoned[0]!.computation
  // 占比比2022年高吗: of the year asked about, against the other.
  const [one, other] = query.years.map(({ year }) => told.find((_, i) => views[i]!.summary.year === year)?.share)
  const judges = query.verdict && query.agencies.length === 1 && query.years.length === 2
  const judged = judges && one !== undefined && other !== undefined && !Number.isNaN(one - other)
  const verdict = judged ? [speech.judged(verdictOfDifference(one - other, query.question))] : []
  draft.text = speech.join([...verdict, ...reckoned.map(({ text }) => text), ...left])
}
