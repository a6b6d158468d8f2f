/**
 * 网络214件，信函71件，当面22件: the ways in which applications came in, and 征地类41件、拆迁类15件: what they were about, as a
 * report counts them side by side.
 */
import type { Fact } from '../model/fact.ts'
import { MATTERS_OF_APPLYING, WAYS_OF_APPLYING } from '../question/ways-of-applying.ts'
import { squeeze } from '../text/fold.ts'
import { countsApplications } from './beside-topic.ts'
import { findInList } from './find-in-list.ts'
import type { ReportView } from './report-view.ts'

const WAY = /网络|网上|在线|线上|线下|平台|信函|书信|邮寄|寄送|邮件|邮箱|传真|当面|当场|现场|窗口|上门|来人|电话/u
const REST = /^(?:以|通过)?其[他它](?:的|方式|途径|渠道|形式|类|方面|内容|事项)*$/u
const ENDS = /[。！？\n]/u

/** The words of its own before a number. */
function nameOf(fact: Fact, after: number, view: ReportView): string {
  const listed = findInList(fact, view)?.name
  if (listed) return listed
  const words = view.text.slice(after, fact.valueStart!).split(/[，,、：:；;（(]/u)
  return squeeze(words.at(-1)!).text
}

/** What heads a list of matters, and what names none of them. */
const MATTER_AHEAD = /内容|事项|涉及|领域|类别|方面|类型|主题|反映/u
const NO_MATTER =
  /自然人|个人|企业|法人|科研|公益|律师|法律服务|公开|答复|办结|结转|维持|纠正|新收|共|受理|收到|诉讼|复议|补正|同意|提供|处理/u

/** The list that a metric asks for, as the report counts it; null where it asks for none of these. */
export function listReceived(metric: { kind: string; text?: string }, view: ReportView): readonly Fact[] | null {
  if (metric.kind !== 'topic') return null
  if (metric.text === WAYS_OF_APPLYING.text) return runOf(view, (name) => WAY.test(name))
  if (metric.text === MATTERS_OF_APPLYING.text)
    return runOf(view, (name, ahead) => MATTER_AHEAD.test(ahead) && !WAY.test(name) && !NO_MATTER.test(name))
  return null
}

/** In the order of the report; empty where it counts fewer than two of them. `ahead`: what stands before the list. */
function runOf(view: ReportView, isOne: (name: string, ahead: string) => boolean): readonly Fact[] {
  const { text } = view
  const numbers = view.prose
    .filter(({ value, valueStart }) => value !== null && valueStart !== null)
    .toSorted((a, b) => a.valueStart! - b.valueStart!)
  const runs: Fact[][] = []
  let last: Fact | undefined
  for (const fact of numbers) {
    const from = last?.valueEnd ?? 0
    const goesOn = last !== undefined && !ENDS.test(text.slice(last.valueEnd!, fact.valueStart!))
    const run = goesOn && runs.at(-1)?.at(-1) === last ? runs.at(-1)! : null
    const name = nameOf(fact, from, view)
    const alike = run === null || run[0]!.unit === fact.unit
    const start = (run?.[0] ?? fact).valueStart!
    const ahead = text.slice(
      Math.max(text.lastIndexOf('。', start), text.lastIndexOf('；', start), start - 40) + 1,
      start,
    )
    if (alike && ((isOne(name, ahead) && countsApplications(fact, view)) || (run !== null && REST.test(name))))
      if (run) run.push(fact)
      else runs.push([fact])
    last = fact
  }
  const [longest = []] = runs.toSorted((a, b) => b.length - a.length)
  return longest.length > 1 ? longest : []
}

/** The applications received, in the form or else in words, where the report counts such a list. */
export function totalOfList(list: readonly Fact[], view: ReportView): Fact | undefined {
  if (list.length === 0) return undefined
  const [total] = view.factsOf('applications.received.total')
  const sum = list.reduce((all, { value }) => all + value!, 0)
  return total?.value != null
    ? total
    : view.prose.find(
        (fact) => fact.value === sum && fact.valueStart! < list[0]!.valueStart! && countsApplications(fact, view),
      )
}
