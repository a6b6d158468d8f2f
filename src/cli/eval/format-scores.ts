/** The scores as people read them: what failed and what was got, then the table. */
import { formatTable } from '../format-table.ts'
import { printable } from '../terminal.ts'
import type { LineResult, TurnResult } from './run-questions.ts'
import type { Score, Scores } from './score.ts'

const percent = (part: number, whole: number) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)}%`)

/** One line on what an answer gave: `answered 1369条 (青石乡人民政府 2021)`. */
export function describeAnswer({ answer: { status, figures, computation, answer } }: TurnResult): string {
  const [first] = figures
  const numbers = [
    ...(computation ? [`${computation.expression} = ${computation.value}`] : []),
    ...figures.slice(0, 6).map(({ value, unit }) => `${value ?? 'blank'}${unit ?? ''}`),
  ]
  if (numbers.length === 0) return `${status} ${answer.replaceAll('\n', ' ').slice(0, 80)}`
  return `${status} ${numbers.join(', ')}${first ? ` (${first.agency} ${first.year})` : ''}`
}

function formatFailure({ id, type, turns }: LineResult): string {
  const lines = turns
    .filter((turn) => turn.problems.length > 0)
    .flatMap((turn) => [
      `    ${turn.question}`,
      `      ${turn.problems.join('; ')}`,
      `      got: ${describeAnswer(turn)}`,
    ])
  return [`${id} (${type})`, ...lines].join('\n')
}

function formatScore({ type, lines, right, wrongNumber, refused, clarified }: Score): string[] {
  return [type, ...[lines, right].map(String), percent(right, lines), ...[wrongNumber, refused, clarified].map(String)]
}

export function formatScores(
  results: readonly LineResult[],
  { types, overall, citations, unquotedFigures }: Scores,
): string {
  const turns = results.flatMap((line) => line.turns)
  const evidence = turns.flatMap(({ question, invalidCitations, unquotedFigures }) => [
    ...invalidCitations.map((words) => `invalid citation: ${question} ${words}`),
    ...unquotedFigures.map((words) => `number not quoted: ${question} ${words}`),
  ])
  const blocks = [
    ...results.filter((line) => !line.right).map(formatFailure),
    evidence.join('\n'),
    formatTable([
      ['type', 'lines', 'right', '', 'wrong number', 'refused', 'clarified'],
      ...[...types, overall].map(formatScore),
    ]),
    `citations valid: ${citations.total - citations.invalid} of ${citations.total}; figures whose number is not in their quote: ${unquotedFigures}`,
  ]
  return printable(blocks.filter(Boolean).join('\n\n'))
}
