/**
 * Whether a figure of prose counts what the question narrows a cell or an audience to.
 */
import type { Fact } from '../model/fact.ts'
import { squeeze } from '../text/fold.ts'
import { findInList } from './find-in-list.ts'
import type { ReportView } from './report-view.ts'
import { wordIn } from './word-match.ts'

/** The words that make the question narrower than the cell must be the figure's own, not only its sentence's. */
export function besideTopic(fact: Fact, topic: readonly string[], view: ReportView): boolean {
  const words =
    findInList(fact, view)?.name ??
    squeeze(view.text.slice(fact.start!, fact.end!) + view.text.slice(Math.max(0, fact.start! - 6), fact.start!)).text
  return topic.every((word) => wordIn(word, words) > 0)
}

/** 网络申请101件, 申请内容集中在…征地类12件; 收到群众意见88条 and 42个市直部门 count other things. */
export function countsApplications({ unit, start, end }: Fact, { text }: ReportView): boolean {
  const last = (marks: readonly string[], at: number) => Math.max(...marks.map((mark) => text.lastIndexOf(mark, at)))
  const from = last(['。', '；', '\n'], start!)
  // 新收申请104件……。其中通过网络提交71件: a sentence that goes on with the one before it.
  const goesOn =
    /^\s*(?:其中|按|从|通过|以|[省市县区州]?(?:级|直|政府)?(?:本级|机关|部门|单位)|各)/u.test(
      text.slice(from + 1, end!),
    ) && text[from] !== '\n'
  return (
    text.slice((goesOn ? last(['。', '\n'], from - 1) : from) + 1, end!).includes('申请') &&
    (unit === null || /^[件份起次条封例宗笔]$/u.test(unit))
  )
}
