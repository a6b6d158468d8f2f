/** `wenbao eval`: questions with expected answers, scored by type. */
import type { Command } from 'commander'
import { type Context, withIndex } from '../context.ts'
import { describeAnswer, formatScores } from '../eval/format-scores.ts'
import { readQuestions } from '../eval/questions.ts'
import { type LineResult, runLine } from '../eval/run-questions.ts'
import { scoreResults } from '../eval/score.ts'
import { indexFlag, jsonFlag } from '../flags.ts'

export function addEvalCommand(program: Command, context: Context): void {
  const { terminal, settings } = context
  program
    .command('eval')
    .description('ask questions with expected answers and print the scores; exit code 1 if a citation is invalid')
    .argument('<file>', 'questions, one JSON object a line')
    .addOption(jsonFlag('the scores and what failed as JSON'))
    .addOption(indexFlag(settings))
    .action(async (file: string, { json, index }: { json: boolean; index: string }) => {
      const lines = await readQuestions(file)
      const results: LineResult[] = []
      await withIndex(context, index, async (opened) => {
        for (const line of lines) {
          results.push(await runLine(opened, line))
          terminal.showProgress('asking', results.length, lines.length)
        }
      })
      const scores = scoreResults(results)
      if (json) terminal.printJson({ ...scores, failures: results.filter((line) => !line.right).map(describeLine) })
      else terminal.print(formatScores(results, scores))
      if (scores.citations.invalid > 0) context.exitCode = 1
    })
}

function describeLine({ id, type, turns }: LineResult) {
  return {
    id,
    type,
    turns: turns.map((turn) => ({ question: turn.question, problems: turn.problems, got: describeAnswer(turn) })),
  }
}
