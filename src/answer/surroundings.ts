/**
 * The words around a figure of prose, from those right beside it to the headings above.
 */
import type { Fact } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { squeeze } from '../text/fold.ts'
import { aroundNumber, back, on } from './around-number.ts'
import { findInList } from './find-in-list.ts'
import type { ReportView } from './report-view.ts'

export interface Surroundings {
  near: string
  clause: string
  /** Up to the clause of the next number, which counts something else. */
  sentence: string
  /** Up to 160 characters before it in its paragraph. */
  paragraph: string
  section: string
  /** Beside the total that it is a part of. */
  whole: string
}

const SOFT = /[，,、：:；;。！？!?\n（(）)]/u

const BARE_SUM = /^\s*(?:共计?|合计|总计|总共|一共|累计)(?:约|近|有|达)?\s*$/u

/** The words beside the number, back to the number or comma before it and on to the comma after it; its clause; its sentence. */
export function surroundingsOf(fact: Fact, view: ReportView, numbers: readonly Fact[]): Surroundings {
  const { text } = view
  const start = fact.valueStart!
  const end = fact.valueEnd!
  // 10万+推文1篇: a number with a plus is a name.
  const before = Math.max(
    0,
    ...numbers.filter(({ valueEnd }) => valueEnd! <= start && text[valueEnd!] !== '+').map(({ valueEnd }) => valueEnd!),
  )
  const after = Math.min(
    text.length,
    ...numbers.filter((other) => other.valueStart! >= end).map((other) => other.valueStart!),
  )
  const { clause, sentence, paragraph } = aroundNumber(text, { start, end })
  const right = on(text, end, SOFT)
  // What follows the number is its own only if no other number claims it: 8个村务公开小程序, but not 109条微博1139条.
  // 面积由12平方米扩大到35平方米: what is counted stands before the first of the two.
  const change = before > 0 && /^[^\d，,。；;\n]{0,10}[到至为]\s*$/u.test(text.slice(before, start))
  // 涉及宅基地的占到一半，共31件; 县长信箱收到信件，183条: what there are so many of stands before the comma.
  // 其他（抖音短视频）1个: what is explained right before the number names it as well.
  const explained = /[（(][^（()）]*[)）]$/u.exec(text.slice(before, start))
  const opening = back(text, explained ? before + explained.index : start, SOFT, before)
  const lead = text.slice(opening, start)
  const isAll =
    lead.trim() === '' && text.slice(end, right).trim().length <= 2 && back(text, opening - 1, SOFT) >= before
  const summed = /[，,]/u.test(text[opening - 1] ?? '') && (isAll || BARE_SUM.test(lead))
  const near = text.slice(
    change ? clause.start : summed ? back(text, opening - 1, SOFT, before) : opening,
    after < right ? Math.min(after, end + 2) : right,
  )
  const next = after < sentence.end ? Math.max(clause.end, back(text, after, /[，,]/u, clause.end)) : sentence.end
  const words = (stretch: Span) => squeeze(text.slice(stretch.start, stretch.end)).text
  const section = view.sectionAt(start).join('')
  const label = fact.key === 'published.item' ? fact.label : ''
  // Of a list whose names come first only its own name is beside a number.
  const listed = findInList(fact, view)?.name
  return {
    near: listed ?? squeeze(label + near).text,
    clause: listed ?? words(clause),
    sentence: words({ start: sentence.start, end: next }),
    paragraph: words({ start: Math.max(paragraph.start, start - 160), end }),
    section: squeeze(section).text,
    whole: fact.partOf === null ? '' : squeeze(view.fact(fact.partOf)?.quote ?? '').text,
  }
}
