/**
 * The scores of a run: by type and over all.
 */
import type { LineResult } from './run-questions.ts'

export interface Score {
  type: string
  lines: number
  /** Lines all of whose turns are as expected. */
  right: number
  /** Lines in which a number was given as the answer that is not the answer. */
  wrongNumber: number
  /** Lines in which an answerable question was refused. */
  refused: number
  /** Lines in which an answerable question was asked back. */
  clarified: number
}

export interface Scores {
  types: Score[]
  overall: Score
  citations: { total: number; invalid: number }
  unquotedFigures: number
}

export function scoreResults(results: readonly LineResult[]): Scores {
  const types = [...new Set(results.map((line) => line.type))]
  const turns = results.flatMap((line) => line.turns)
  const sum = (count: (turn: (typeof turns)[number]) => number) => turns.reduce((total, turn) => total + count(turn), 0)
  return {
    types: types.map((type) =>
      scoreLines(
        type,
        results.filter((line) => line.type === type),
      ),
    ),
    overall: scoreLines('overall', results),
    citations: { total: sum((turn) => turn.citations), invalid: sum((turn) => turn.invalidCitations.length) },
    unquotedFigures: sum((turn) => turn.unquotedFigures.length),
  }
}

function scoreLines(type: string, lines: readonly LineResult[]): Score {
  const count = (what: 'wrongNumber' | 'refused' | 'clarified') =>
    lines.filter((line) => line.turns.some((turn) => turn[what])).length
  return {
    type,
    lines: lines.length,
    right: lines.filter((line) => line.right).length,
    wrongNumber: count('wrongNumber'),
    refused: count('refused'),
    clarified: count('clarified'),
  }
}
