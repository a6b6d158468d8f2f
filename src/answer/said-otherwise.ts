/**
 * 县政府一把手到场的有几次, 摆了几台机器: what the question says in words that no figure stands beside, looked for in
 * those that reports write for them (主要负责人, 自助查询机). Only where a measure says what is counted, and never in
 * place of words that narrow (线上, 逾期).
 */
import { wordsThatNarrow } from '../catalog/vocabulary/narrowing.ts'
import type { Metric } from '../model/query.ts'
import { type AskedThing, askedThings } from './asked-things.ts'
import { besideTopic } from './beside-topic.ts'
import type { Gathered } from './found.ts'
import { matchFigures } from './match-figures.ts'
import type { Plan } from './plan.ts'
import type { ReportView } from './report-view.ts'
import { closeUnit } from './same-unit.ts'

/** A rate and a place are of one thing only. */
const OF_ONE_THING = new Set(['%', '分', '名', '位'])

/** What is counted where no measure is said. */
const UNSAID = [
  [/(?:多少|几)个(?![人月百工小])/u, '个'],
  [/(?:信息|条)(?:条数|数量?|总数|量)(?!据)/u, '条'],
] as const

/** The word and what stands for it, parted by `|`. */
const alternatives = ({ said, written }: AskedThing) =>
  wordsThatNarrow.has(said) ? said : [...new Set([said, ...written])].join('|')

/**
 * Null where the report has no such figure, or the question nothing that reports put otherwise.
 *
 * @param beside - `all` of the words must stand beside it where it takes the place of a cell
 */
export function saidOtherwise(
  metric: Metric & { kind: 'topic' },
  heads: readonly string[],
  view: ReportView,
  { query }: Plan,
  beside: 'all' | 'narrowing' = 'narrowing',
): Gathered | null {
  const { language, verdict } = query
  const unit = query.unit ?? UNSAID.find(([pattern]) => pattern.test(query.question))?.[1] ?? null
  if (language !== 'zh' || verdict || unit === null || OF_ONE_THING.has(unit)) return null
  const things = askedThings(query, [...metric.words])
  if (things.every(({ written }) => written.length === 0)) return null
  const headed = things.filter(({ said }) => heads.some((head) => said.includes(head) || head.includes(said)))
  const words = things.map(alternatives)
  const narrowing = beside === 'all' ? words : metric.words.filter((word) => wordsThatNarrow.has(word))
  const best = matchFigures(
    {
      words,
      heads: headed.map(alternatives),
      unit,
      text: query.question,
    },
    view,
  ).find(({ fact }) => closeUnit(unit, fact.unit) && besideTopic(fact, narrowing, view))
  return best ? { kind: 'figure', metric, view, fact: best.fact, companions: [], instead: null } : null
}
