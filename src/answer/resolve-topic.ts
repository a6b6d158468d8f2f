/**
 * A figure of the report's own terms, found by its words.
 */
import type { Metric } from '../model/query.ts'
import { asksForStart, endsOfChange } from './change-told.ts'
import { type Gathered, NOT_STATED } from './found.ts'
import { findJointly } from './jointly.ts'
import { matchFigures } from './match-figures.ts'
import type { Plan } from './plan.ts'
import type { ReportView } from './report-view.ts'

export function resolveTopic(
  words: readonly string[],
  text: string,
  view: ReportView,
  { query }: Plan,
  heads = query.heads,
  softUnit: string | null | undefined = null,
): Gathered {
  const metric: Metric = { kind: 'topic', text, words: [...words] }
  const own = heads.filter((word) => words.includes(word))
  // 信息处理费: how much it was, and not of how many; 合格率: a rate.
  const meant = words.some((word) => /(?:费|经费|资金)$/u.test(word))
    ? '元'
    : words.some((word) => /.率$/u.test(word))
      ? '%'
      : null
  const asked = {
    words,
    heads: own,
    unit: query.unit,
    softUnit,
    text: query.question,
    before: text,
  }
  const both = findJointly(asked, view)
  if (both) return { kind: 'group', metric, view, facts: both, label: text }
  const [best] = [
    ...(meant && query.unit === null ? matchFigures({ ...asked, unit: meant }, view) : []),
    ...matchFigures(asked, view),
  ]
  if (!best) return { kind: 'gap', metric, view, missing: NOT_STATED, fact: null }
  // 原来是几天, of 由14.5个工作日缩短至11.2个工作日: where it began.
  const began = asksForStart(query.question) ? endsOfChange(best.fact, view)?.[0] : undefined
  return { kind: 'figure', metric, view, fact: began ?? best.fact, companions: [], instead: null }
}
