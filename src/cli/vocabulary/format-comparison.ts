/** What a change of the vocabulary does, as people read it: what collides, what answers change, and in sum. */
import { describeAnswer } from '../eval/format-scores.ts'
import { printable } from '../terminal.ts'
import type { ChangedTurn } from './compare-runs.ts'
import type { Collision } from './find-collisions.ts'

const signs: Record<ChangedTurn['effect'], string> = { worse: '✗', better: '✓', other: '·' }

/** Changes for the worse come last, next to the sum, where they are seen. */
const ORDER: readonly ChangedTurn['effect'][] = ['other', 'better', 'worse']

export interface Comparison {
  collisions: readonly Collision[]
  changed: readonly ChangedTurn[]
  questions: number
  right: { before: number; after: number }
}

export function formatComparison({ collisions, changed, questions, right }: Comparison): string {
  const count = (effect: ChangedTurn['effect']) => changed.filter((turn) => turn.effect === effect).length
  const blocks = [
    ...ORDER.flatMap((effect) => changed.filter((turn) => turn.effect === effect)).map(formatChange),
    collisions.map(formatCollision).join('\n'),
    [
      `${questions} questions: ${changed.length} answers change, ${count('better')} for the better, ${count('worse')} for the worse`,
      `as expected: ${right.before} before, ${right.after} after`,
    ].join('\n'),
  ]
  return printable(blocks.filter(Boolean).join('\n\n'))
}

function formatChange({ id, question, before, after, effect }: ChangedTurn): string {
  const problems = after.problems.length > 0 ? ` (${after.problems.join('; ')})` : ''
  return [
    `${signs[effect]} ${id} ${question}`,
    `    before: ${describeAnswer(before)}`,
    `    after:  ${describeAnswer(after)}${problems}`,
  ].join('\n')
}

function formatCollision({ phrase, row, means }: Collision): string {
  return `✗ "${phrase}" of ${row.category} ${row.code} means ${means.category} ${means.code} already`
}
