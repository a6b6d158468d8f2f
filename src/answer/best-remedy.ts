/**
 * The problem of section 五 that a question is about, with the measure that answers it.
 */
import type { Span } from '../model/span.ts'
import { type AskedThing, thingIn } from './asked-things.ts'
import { isSpecific, type Judgement, judgeOf, pointed } from './match-sentences.ts'
import { type Remedy, remediesIn } from './problem-section.ts'
import type { ReportView } from './report-view.ts'
import { plainOf } from './sentences.ts'

/** A problem that says so much of what is asked stands before its measure. */
const NAMED = 0.4

/** Of a handful of problems the one that is meant: so much of what is asked, and so much more than any other. */
const [LEAST_SHARE, MARGIN] = [0.2, 1.5]

/** From this weight on a word that nothing stands for is what the question is about. */
const TELLING = 0.9

const isTelling = (thing: AskedThing) => isSpecific(thing) || (thing.written.length === 0 && thing.weight >= TELLING)

/** Characters that join words to one another and tell nothing of what they mean. */
const EMPTY = /[的了着过得不没无有是在和与被把让人大小多少上下好太很老再还都就来去出到要会能做搞弄办公开信息政务]/u

/** It is spoken of, or in words that share a character with it: 找不着 and 难以查找, 派出所 and 基层所队. */
const touches = (thing: AskedThing, plain: string) =>
  thingIn(thing, plain) > 0 || Array.from(thing.said).some((one) => !EMPTY.test(one) && plain.includes(one))

export interface BestRemedy extends Remedy, Judgement {
  /** What both say. */
  plain: string
  /** The problem itself says enough of what is asked. */
  named: boolean
  /** It speaks of the trouble that is asked about, and no other problem does nearly as well. */
  standsOut: boolean
}

/** The problem and its measure that speak, together, most of what is asked. */
export function bestRemedy(things: readonly AskedThing[], view: ReportView): BestRemedy | null {
  const judge = judgeOf(things, view)
  const plain = ({ start, end }: Span) => plainOf(view.text.slice(start, end))
  const ranked = remediesIn(view)
    .map((remedy) => {
      const [wrong, done] = [plain(remedy.problem), plain(remedy.measure)]
      const both = judge(wrong + done, '')
      const score = both.score * pointed(wrong.length + done.length)
      const named = judge(wrong, '').score >= both.score * NAMED
      return { ...remedy, plain: wrong + done, coverage: both.coverage, score, named }
    })
    .sort((a, b) => b.score - a.score)
  const [best, second] = ranked
  if (!best || best.score === 0) return null
  const wronged = things.some((thing) => thing.trouble && thingIn(thing, best.plain) > 0)
  const standsOut =
    best.coverage >= LEAST_SHARE &&
    best.score >= (second?.score ?? 0) * MARGIN &&
    things.every((thing) => touches(thing, best.plain) || !(wronged ? isSpecific(thing) : isTelling(thing)))
  return { ...best, standsOut }
}
