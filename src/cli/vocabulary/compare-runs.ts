/**
 * The same questions asked twice, before a change and after it: which answers are others now, and for better or worse.
 */
import type { Answer } from '../../model/answer.ts'
import type { LineResult, TurnResult } from '../eval/run-questions.ts'

export interface ChangedTurn {
  id: string
  question: string
  before: TurnResult
  after: TurnResult
  /** `worse`: an expected answer is lost, or a wrong number given; `better`: the reverse; `other`: neither. */
  effect: 'worse' | 'better' | 'other'
}

export function compareRuns(before: readonly LineResult[], after: readonly LineResult[]): ChangedTurn[] {
  return before.flatMap(({ id, turns }, line) =>
    turns.flatMap((turn, i) => {
      const other = after[line]!.turns[i]!
      if (visible(turn.answer) === visible(other.answer)) return []
      return [{ id, question: turn.question, before: turn, after: other, effect: effectOf(turn, other) }]
    }),
  )
}

/** What an asker sees of an answer. */
function visible({ status, answer, figures, computation, citations, options }: Answer): string {
  return JSON.stringify({ status, answer, figures, computation, citations, options })
}

function effectOf(before: TurnResult, after: TurnResult): ChangedTurn['effect'] {
  const badness = ({ problems, wrongNumber }: TurnResult) => (wrongNumber ? 2 : problems.length > 0 ? 1 : 0)
  const difference = badness(after) - badness(before)
  return difference > 0 ? 'worse' : difference < 0 ? 'better' : 'other'
}
