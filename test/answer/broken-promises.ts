/**
 * What every Answer promises, whatever was asked (CONTRACT: Answer), checked from its JSON and the reports' texts.
 *
 * Each broken promise is one sentence; none means that the answer can be believed.
 */

import { checkEvidence } from '../../src/cli/eval/check-evidence.ts'
import { Answer } from '../../src/model/answer.ts'
import { evaluateExpression, findOperands } from './evaluate-expression.ts'
import { type Known, listUnprovenNumbers } from './unproven-numbers.ts'

const CONTEXT_LIMIT = 2048

export async function listBrokenPromises(
  given: unknown,
  known: Known,
  textOf: (reportId: string) => Promise<string | null>,
): Promise<string[]> {
  const parsed = Answer.safeParse(given)
  if (!parsed.success) return [`is no Answer: ${parsed.error.message}`]
  const answer = parsed.data
  const { invalid, unquoted } = await checkEvidence(answer, textOf)
  const marks = answer.citations.map(({ mark }) => mark)
  return [
    ...listUnprovenNumbers(answer, known),
    ...invalid.map((quote) => `citation is not the report's text: ${quote}`),
    ...unquoted.map((figure) => `figure without its quote: ${figure}`),
    ...(marks.every((mark, i) => mark === i + 1) ? [] : [`marks are not 1, 2, 3 …: ${marks}`]),
    ...answer.figures.filter(({ citation }) => !marks.includes(citation)).map(({ key }) => `${key} cites nothing`),
    ...listUncitedReports(answer),
    ...listBadArithmetic(answer),
    ...(answer.answer.trim() === '' ? ['says nothing'] : []),
    ...(answer.status === 'answered' && answer.figures.length > 0 && !/\[\d+\]/u.test(answer.answer)
      ? ['gives figures without a mark']
      : []),
    ...(Buffer.byteLength(answer.context) > CONTEXT_LIMIT ? [`context of ${answer.context.length} characters`] : []),
    ...(answer.status === 'clarify' && answer.options.length < 2 && !answer.options[0]
      ? ['asks back without options']
      : []),
    ...listWrongPlaces(answer),
  ]
}

/** A figure and its citation are of one report. */
function listUncitedReports({ figures, citations }: Answer): string[] {
  return figures
    .filter(({ citation, reportId }) => citations[citation - 1]?.reportId !== reportId)
    .map(({ key }) => `${key} is cited from another report`)
}

/** Never a number of another agency or year: each figure is of one that the question was understood to be about. */
function listWrongPlaces({ figures, interpretation: { agencies, years, operation } }: Answer): string[] {
  const ofYears = new Set(years.map(({ year }) => year))
  const names = new Set(agencies.map(({ name, region }) => [...region, name].join('/')))
  const compares = operation === 'difference' || operation === 'growth'
  return figures.flatMap(({ agency, region, year, key }) => [
    ...(ofYears.has(year) || (compares && ofYears.has(year + 1))
      ? []
      : [`${key} is of ${year}, asked was ${[...ofYears]}`]),
    ...(names.size === 50 || names.has([...region, agency].join('/'))
      ? []
      : [`${key} is of ${agency}, asked was ${[...names]}`]),
  ])
}

/** The expression gives the value, and its operands are the figures, or sums of them, in their order. */
function listBadArithmetic({ computation, figures }: Answer): string[] {
  if (!computation) return []
  const { expression, value, operation, unit } = computation
  const problems: string[] = []
  const given = evaluateExpression(expression)
  if (given === null || Math.abs(given - value) > 1e-6 * Math.max(1, Math.abs(value)))
    problems.push(`${expression} is ${given}, not ${value}`)
  // The highest of several rates is a rate.
  const ofRates = operation === 'average' || operation === 'max' || operation === 'min' || operation === 'rank'
  if ((operation === 'share' || operation === 'growth') !== (unit === '%') && !ofRates)
    problems.push(`${operation} in ${unit}`)
  const values = figures.flatMap((figure) => (figure.value === null ? [] : [figure.value]))
  const isNear = (sum: number, operand: number) => Math.abs(sum - operand) <= 1e-9 * Math.max(1, Math.abs(operand))
  let at = 0
  for (const operand of findOperands(expression, operation)) {
    // A figure is listed once: the part that a share is taken of may be one of its whole's cells.
    const before = operation === 'share' ? [0, ...values.slice(0, at)] : [0]
    let to = at
    let sum = 0
    do sum += values[to++] ?? Number.NaN
    while (to < values.length && !before.some((known) => isNear(sum + known, operand)))
    if (before.some((known) => isNear(sum + known, operand))) at = to
    else return [...problems, `operand ${operand} of ${expression} is no figure in order (${values})`]
  }
  return problems
}
