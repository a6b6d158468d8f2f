/**
 * An answer against what it should be: null where it is right, else what is wrong with it, in a few words.
 *
 * Exact in status, key, value, agency, year, computation and verdict; words are judged only where they are the answer.
 */
import type { Answer } from '../../src/index.ts'
import type { Expected, ExpectedFigure } from './expected.ts'
import type { Member } from './world/cast.ts'

type Figure = Answer['figures'][number]

const isOf = (figure: Figure, { agency }: Member) =>
  agency.names.includes(figure.agency) && figure.region.join() === agency.region.join()

const shows = (figure: Figure, { key, member, year, value }: ExpectedFigure) =>
  figure.key === key && figure.value === value && figure.year === year && isOf(figure, member)

const near = (one: number, other: number) => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other))

const say = ({ key, value, agency, year }: Figure) => `${key}=${value} ${agency} ${year}`

const VERDICTS = {
  yes: /^(?:是|有|对|属实|Yes\b)/u,
  no: /^(?:没有|不是|否|未|无|不|No\b)/u,
}

export function judge(answer: Answer, expected: Expected): string | null {
  if (expected.missing) return judgeRefusal(answer, expected.missing)
  if (answer.status !== 'answered')
    return `${answer.status}${answer.missing ? ` ${answer.missing.what}/${answer.missing.why}` : ''}`
  const { figures, computation } = answer
  const first = figures[0]
  if (expected.first && !(first && expected.first.some((one) => shows(first, one))))
    return `first figure ${first ? say(first) : 'none'}`
  const lacking = expected.figures.filter((one) => !figures.some((figure) => shows(figure, one)))
  if (lacking.length > 0)
    return `lacks ${lacking.length} of ${expected.figures.length} figures; has ${figures.slice(0, 3).map(say).join(', ') || 'none'}`
  const stray = figures.find(
    (figure) =>
      !expected.figures.some(({ member, year }) => (expected.anyYear || figure.year === year) && isOf(figure, member)),
  )
  if (stray && expected.figures.length > 0) return `shows another report: ${say(stray)}`
  if (expected.result !== undefined) {
    if (!computation) return 'no computation'
    const { value } = computation
    const right = near(value, expected.result) || (expected.unsigned && near(-value, expected.result))
    if (!right) return `computed ${computation.operation} ${value} = ${computation.expression.slice(0, 60)}`
  }
  if (expected.order && !inOrder(figures, expected.order))
    return `order ${[...new Set(figures.map(({ agency }) => agency))]}`
  if (expected.verdict && !VERDICTS[expected.verdict].test(answer.answer)) return `says ${answer.answer.slice(0, 24)}`
  const unsaid = expected.says?.find(
    (words) => !answer.answer.includes(words) || !answer.citations.some(({ quote }) => quote.includes(words)),
  )
  return unsaid === undefined ? null : `does not say ${unsaid}: ${answer.answer.slice(0, 40)}`
}

function judgeRefusal({ status, missing, figures }: Answer, expected: NonNullable<Expected['missing']>): string | null {
  if (status !== 'notFound') return `${status} with ${figures[0] ? say(figures[0]) : 'no figure'}`
  const told = `${missing?.what}/${missing?.why}`
  return expected.what.includes(missing!.what) && expected.why.includes(missing!.why) ? null : `refuses with ${told}`
}

/** Agencies as they first appear, each with no more than the one before it. */
function inOrder(figures: readonly Figure[], order: NonNullable<Expected['order']>): boolean {
  const seen = order
    .map(({ member, value }) => ({ value, at: figures.findIndex((figure) => isOf(figure, member)) }))
    .sort((one, other) => one.at - other.at)
  return seen.every(({ at, value }, nth) => at >= 0 && (nth === 0 || value <= seen[nth - 1]!.value))
}
