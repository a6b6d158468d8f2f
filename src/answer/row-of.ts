/**
 * The figures that stand in one row with another: the parts of its total, the numbers of its list, or what is counted right
 * before and after it in the same unit (91.3分和94.6分; 征地类14件、违建类11件).
 */
import type { Fact } from '../model/fact.ts'
import { squeeze } from '../text/fold.ts'
import { findInList } from './find-in-list.ts'
import type { ReportView } from './report-view.ts'

/** What parts two numbers of one row: a mark or 和, and the name of the second. */
const BETWEEN = /^(?:、|,|，|和|及|与|以及)[^，,、。；;:：\d]{0,12}$/u

/** In the order of the text, the figure among them; alone where nothing stands beside it. */
export function rowOf(fact: Fact, view: ReportView): readonly Fact[] {
  const parts = fact.partOf ? view.partsOf(fact.partOf) : []
  if (parts.length > 1) return parts
  const list = findInList(fact, view)
  if (list)
    return view.prose.filter((other) => {
      const listed = findInList(other, view)
      return listed !== null && listed.start === list.start && listed.end === list.end
    })
  const numbers = view.prose
    .filter(({ value, valueStart, unit }) => value !== null && valueStart !== null && unit === fact.unit)
    .sort((a, b) => a.valueStart! - b.valueStart!)
  const beside = (a: Fact, b: Fact) => {
    const stretch = squeeze(view.text.slice(a.valueEnd!, b.valueStart!)).text
    return BETWEEN.test(stretch.startsWith(a.unit ?? '') ? stretch.slice((a.unit ?? '').length) : stretch)
  }
  const at = numbers.findIndex(({ id }) => id === fact.id)
  let [first, last] = [at, at]
  while (first > 0 && beside(numbers[first - 1]!, numbers[first]!)) first--
  while (last >= 0 && last + 1 < numbers.length && beside(numbers[last]!, numbers[last + 1]!)) last++
  return at < 0 ? [fact] : numbers.slice(first, last + 1)
}
