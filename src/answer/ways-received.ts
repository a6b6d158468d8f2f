/**
 * 网络214件，信函71件，当面22件，其他方式5件: the ways in which applications came in, as a report counts them side by side.
 */
import type { Fact } from '../model/fact.ts'
import { squeeze } from '../text/fold.ts'
import { countsApplications } from './beside-topic.ts'
import { findInList } from './find-in-list.ts'
import type { ReportView } from './report-view.ts'

const WAY = /网络|网上|在线|线上|线下|平台|信函|书信|邮寄|寄送|邮件|邮箱|传真|当面|当场|现场|窗口|上门|来人|电话/u
const REST = /^(?:以|通过)?其[他它](?:的|方式|途径|渠道|形式)*$/u
const ENDS = /[。！？\n]/u

/** The words of its own before a number. */
function nameOf(fact: Fact, after: number, view: ReportView): string {
  const listed = findInList(fact, view)?.name
  if (listed) return listed
  const words = view.text.slice(after, fact.valueStart!).split(/[，,、：:；;（(]/u)
  return squeeze(words.at(-1)!).text
}

/** In the order of the report; empty where it counts fewer than two of them. */
export function waysReceived(view: ReportView): readonly Fact[] {
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
    if (alike && ((WAY.test(name) && countsApplications(fact, view)) || (run !== null && REST.test(name))))
      if (run) run.push(fact)
      else runs.push([fact])
    last = fact
  }
  const [longest = []] = runs.toSorted((a, b) => b.length - a.length)
  return longest.length > 1 ? longest : []
}

/** The applications received, in the form or else in words, where the report counts the ways in which they came in. */
export function totalOfWays(view: ReportView): Fact | undefined {
  const ways = waysReceived(view)
  if (ways.length === 0) return undefined
  const [total] = view.factsOf('applications.received.total')
  const sum = ways.reduce((all, { value }) => all + value!, 0)
  return total?.value != null
    ? total
    : view.prose.find(
        (fact) => fact.value === sum && fact.valueStart! < ways[0]!.valueStart! && countsApplications(fact, view),
      )
}
