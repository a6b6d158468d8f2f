/**
 * 建议提案办了多少件: two things that people name in one breath and reports often count each on its own.
 */
import type { Fact } from '../model/fact.ts'
import { squeeze } from '../text/fold.ts'
import type { FigureQuestion } from './figure-question.ts'
import { matchFigures } from './match-figures.ts'
import type { ReportView } from './report-view.ts'

/** 人大代表建议 and 政协委员提案. */
const PAIRS: readonly [RegExp, RegExp][] = [[/建议(?!类)/u, /提案/u]]
/** Each of the two is wanted, not both together. */
const EACH =
  /各|分别|哪|谁|占|建议[、和与及跟]|提案[、和与及跟]|(?:建议|提案)[^，,多几]{0,4}(?:多少|几)[^，,]{0,3}(?:[，,]|[^，,]{0,4}(?:建议|提案))/u

/** The words from the number or comma before a figure up to it. */
function wordsBefore({ valueStart }: Fact, { text, prose }: ReportView): string {
  const ends = prose.map(({ valueEnd }) => valueEnd).filter((end) => end !== null && end <= valueStart!) as number[]
  const stop = Math.max(
    0,
    ...ends,
    ...['，', '。', '；', '\n', ','].map((mark) => text.lastIndexOf(mark, valueStart!) + 1),
  )
  return squeeze(text.slice(stop, valueStart!)).text
}

/** The two figures, where the report states them apart and the question asks for both at once; else null. */
export function findJointly(question: FigureQuestion, view: ReportView): [Fact, Fact] | null {
  const asked = question.words.join('')
  const pair = PAIRS.find(([one, other]) => one.test(asked) && other.test(asked))
  if (!pair || EACH.test(question.text) || question.unit === '%') return null
  const counted = { ...question, unit: question.unit ?? '件' }
  const matches = matchFigures({ ...counted, words: ['建议|提案'], heads: [] }, view)
  const only = (one: RegExp, other: RegExp) =>
    matches.find(({ fact }) => {
      const words = wordsBefore(fact, view)
      return one.test(words) && !other.test(words)
    })?.fact
  const both = matches.some(({ fact }) => pair.every((one) => one.test(wordsBefore(fact, view))))
  const [first, second] = [only(...pair), only(pair[1], pair[0])]
  return !both && first && second && first.unit === second.unit ? [first, second] : null
}
