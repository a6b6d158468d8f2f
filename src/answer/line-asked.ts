/**
 * Numbers of the 12345 hotline, held against the line that a question names and what it asks of it.
 */
import type { Metric, Query } from '../model/query.ts'
import type { Gathered } from './found.ts'
import { hotlineFigure, isOtherLine, lineAsked, linesNamed } from './hotline-figure.ts'
import type { Plan } from './plan.ts'
import type { ReportView } from './report-view.ts'
import { withoutFigure } from './without-figure.ts'

export const ofHotline = (metric: Metric): boolean => metric.kind === 'prose' && metric.key === 'hotline.handled'

/** What of the hotline has no number: 12345, or 物业 of what it brought. */
function linesOrTopic({ topic, question }: Query): readonly string[] {
  const lines = linesNamed(question).map((line) => `${line}热线`)
  return topic.length > 0 ? topic : lines.length > 0 ? lines : ['热线办结']
}

/** The number of what is asked (办结了多少), the reason why there is none, or what was found where it is no single number. */
export function ofWhatIsAsked(found: Gathered, plan: Plan): Gathered {
  const { query } = plan
  const { metric, view } = found
  if (found.kind === 'group') return found
  const line = lineAsked(found.kind === 'figure' ? found.fact : null, query.question, view)
  const fact = line && hotlineFigure(line, query, view)
  const companions = found.kind === 'figure' ? found.companions : []
  if (fact) return { kind: 'figure', metric, view, fact, companions, instead: null }
  return found.kind === 'figure' ? withoutFigure(linesOrTopic(query), view, plan) : found
}

/** The figure with what else is told of the line that the question names (12345), none of any other. */
export function ofLineAsked(found: Gathered & { kind: 'figure' }, view: ReportView, plan: Plan): Gathered {
  const { question } = plan.query
  if (isOtherLine(found.fact, question, view))
    return withoutFigure(linesOrTopic({ ...plan.query, topic: [] }), view, plan)
  return { ...found, companions: found.companions.filter((fact) => !isOtherLine(fact, question, view)) }
}
