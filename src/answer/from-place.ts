/** The place that a report says its agency has: 考核排第几. */
import type { Fact } from '../model/fact.ts'
import { squeeze } from '../text/fold.ts'
import { answerPassages } from './from-passages.ts'
import { type Plan, subjectOf } from './plan.ts'
import { refuseGaps } from './refuse.ts'
import type { ReportView } from './report-view.ts'
import { sayFigure } from './say-figure.ts'
import { wordIn, wordWeight } from './word-match.ts'

const ASKED =
  /第几(?![期次条批季届个篇件份任])|排(?:名|在|到|了)?(?:多少|几)名?|几名(?:$|[?？])|排名?(?:如何|怎么样|怎样)|名次|排名呢|^(?:那|它的?)*排名[?？]?$|排老几|排行老几|\bwhat (?:rank|place|position)\b|\bhow (?:does|did|do|was|were|is|are) [^?]{1,60}\brank/iu
const LEAST_COVERAGE = 0.5

/** 前一年呢 after 考核排第几. */
const ofLast = ({ operation, metrics }: Plan['query']) =>
  operation === 'rank' && metrics.length > 0 && metrics.every(({ by }) => by === 'implied')

/** The place of one agency is asked, and not who is first of several. */
export function asksForPlace({ query }: Plan): boolean {
  return (
    query.scope === 'named' &&
    query.agencies.length === 1 &&
    query.metrics.every(({ metric }) => metric.kind === 'topic') &&
    (ASKED.test(query.question) || ofLast(query))
  )
}

/** The place whose sentence speaks of what is asked; of several that do, the first. */
function placeIn(view: ReportView, words: readonly string[]): Fact | undefined {
  const all = words.reduce((sum, word) => sum + wordWeight(word), 0)
  const scored = view.places.map((fact) => {
    const start = Math.max(...['。', '；', '\n'].map((mark) => view.text.lastIndexOf(mark, fact.start!))) + 1
    const sentence = squeeze(view.text.slice(start, fact.end!)).text
    const held = words.reduce((sum, word) => sum + wordWeight(word) * wordIn(word, sentence), 0)
    return { fact, coverage: all === 0 ? Number(view.places.length === 1) : held / all }
  })
  return scored.filter(({ coverage }) => coverage >= LEAST_COVERAGE).sort((a, b) => b.coverage - a.coverage)[0]?.fact
}

export function answerPlace(plan: Plan): void {
  const { query, views, draft, speech } = plan
  const last = query.metrics.flatMap(({ metric }) => (metric.kind === 'topic' ? metric.words : []))
  const words = [...last, ...query.topic].filter((word) => !/排名|名次|第几|老几|位次/u.test(word))
  const found = views.flatMap((view) => {
    const fact = placeIn(view, words)
    return fact ? [speech.value(subjectOf(speech, view), sayFigure(draft, speech, view, fact))] : []
  })
  if (found.length > 0) draft.text = speech.join(found)
  else if (query.operation === 'passage') answerPassages(plan)
  else
    refuseGaps(
      plan,
      views.map((view) => ({
        kind: 'gap',
        metric: { kind: 'topic', text: query.topicParts.join(' '), words: [] },
        view,
        missing: { what: 'metric', why: 'notStated' },
        fact: null,
      })),
    )
}
