/**
 * A figure of the report's own terms in the place of a metric that it does not state.
 */
import { ITEM_KEY, STATED_KEY } from '../catalog/prose-metrics.ts'
import type { Gathered } from './found.ts'
import { matchFigures } from './match-figures.ts'
import type { Plan } from './plan.ts'
import type { ReportView } from './report-view.ts'

/** How sure the words must be before a figure of the report's own terms stands in for a metric that it does not state. */
const SURE = 0.75

/** How prose tells what the columns of documents count. */
const PROSE_OF_COLUMNS: Readonly<Record<string, RegExp>> = {
  produced: /制[定发作]|出台|印发/u,
  issued: /制[定发作]|出台|印发/u,
  repealed: /废|失效|取消/u,
  inForce: /有效|保留|留存|存量|执行/u,
  disclosed: /公开|公布/u,
  disclosedTotal: /公开|公布/u,
}

/** 集中清理时废止了多少件: no cell and no known key, but a sentence that says just that. */
export function insteadOf(gap: Gathered & { kind: 'gap' }, view: ReportView, { query }: Plan): Gathered {
  const words = query.wideTopic
  if (words.length < 2) return gap
  const [best] = matchFigures({ words, heads: query.wideHeads, unit: query.unit, text: query.question }, view)
  const beside = query.wideHeads.length > 0 && best !== undefined && best.head >= 0.9
  if (!best || best.coverage < SURE || (best.nearness < 0.5 && !beside)) return gap
  // 新公开几件, in a form without that column: a number of what was drawn up is another.
  const column = gap.missing.why === 'notInForm' && gap.metric.kind === 'cell' && gap.metric.column
  if (column && PROSE_OF_COLUMNS[column]?.test(best.fact.quote) === false) return gap
  // 微博粉丝 is another figure that is known, and no 微信粉丝.
  const { metric } = gap
  const known = best.fact.key !== STATED_KEY && best.fact.key !== ITEM_KEY
  const ofChannel = metric.kind === 'prose' && /^published\.(?!total)/u.test(metric.key)
  const otherKind =
    metric.kind === 'prose' && (ofChannel ? best.fact.key.startsWith('published.') : metric.key !== 'published.total')
  if (known && otherKind && metric.key !== best.fact.key) return gap
  return { kind: 'figure', metric: gap.metric, view, fact: best.fact, companions: [], instead: null }
}
