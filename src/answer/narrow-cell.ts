/**
 * 征地拆迁类的申请有多少件: what the question narrows a cell to, which a report may count in its own words.
 */
import { wordsAroundCells } from '../catalog/vocabulary/neutral.ts'
import type { Fact } from '../model/fact.ts'
import type { MetricRead } from '../model/query.ts'
import { besideTopic, countsApplications } from './beside-topic.ts'
import { factsOf, type Gathered, isFound } from './found.ts'
import type { Plan } from './plan.ts'
import type { ReportView } from './report-view.ts'
import { resolveTopic } from './resolve-topic.ts'
import { saidOtherwise } from './said-otherwise.ts'

/**
 * The figure of just that, null where the report has none.
 *
 * @param narrowing - the words that the cell does not answer
 */
export function narrowCell(
  read: MetricRead,
  narrowing: readonly string[],
  view: ReportView,
  plan: Plan,
): Gathered | null {
  const { metric } = read
  const { query } = plan
  if (metric.kind !== 'cell') return null
  // 征地拆迁类的申请有多少件: the report may count them by what they were about.
  if (metric.row === 'received' && metric.column === null) {
    // 线下提交的: that it was handed in is said of every application.
    const own = query.topic.filter((word) => !wordsAroundCells.has(word))
    // 信访事项收到几件: where nothing says 申请, what comes in is what the words name.
    const ofAnything = read.loose === true && !/申请/u.test(query.question)
    const words = own.length > 0 ? (ofAnything ? own : [...own, '申请']) : []
    // 收到多少件申请: that they came in is said of all of them, and need not stand beside the number.
    const question = query.question.replace(/收到|接到|受理|提交|提出|新收/gu, '')
    const about = resolveTopic(words, query.topicParts.join(' '), view, {
      ...plan,
      query: { ...query, question: ofAnything ? query.question : question },
    })
    // 因为占地来申请的: 土地征收类41件.
    const text = query.topicParts.join(' ')
    const otherwise =
      isFound(about) || own.length === 0
        ? null
        : saidOtherwise({ kind: 'topic', text, words: own }, own, view, plan, 'all')
    if (otherwise && isFound(otherwise) && factsOf(otherwise).every((fact) => countsApplications(fact, view)))
      return otherwise
    const counts = (fact: Fact) => ofAnything || countsApplications(fact, view)
    if (isFound(about) && factsOf(about).every(counts) && besideTopic(factsOf(about)[0]!, own, view)) return about
  }
  // 不予公开的公文几份: what is narrowed may be counted in the report's own words.
  if (narrowing.length === 0 || !read.span) return null
  const said = query.question.slice(...read.span).replace(/的$/u, '')
  const words = [...narrowing, said]
  const counted = resolveTopic(words, query.topicParts.join(' '), view, plan, [...narrowing])
  return isFound(counted) && besideTopic(factsOf(counted)[0]!, words, view) ? counted : null
}
