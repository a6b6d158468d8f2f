/** `wenbao vocabulary check`: which answers would change if people's words were added to the vocabulary. */
import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { extendLexicon } from '../../catalog/vocabulary/extend-lexicon.ts'
import { lexicon } from '../../catalog/vocabulary/lexicon.ts'
import type { TermRow } from '../../catalog/vocabulary/term-row.ts'
import { Fault } from '../../model/fault.ts'
import { type Context, withIndex } from '../context.ts'
import { describeAnswer } from '../eval/format-scores.ts'
import { type QuestionLine, readQuestions } from '../eval/questions.ts'
import { type LineResult, runLine } from '../eval/run-questions.ts'
import { indexFlag, jsonFlag } from '../flags.ts'
import { UsageError } from '../usage-error.ts'
import { type ChangedTurn, compareRuns } from '../vocabulary/compare-runs.ts'
import { findCollisions } from '../vocabulary/find-collisions.ts'
import { type Comparison, formatComparison } from '../vocabulary/format-comparison.ts'
import { readRows } from '../vocabulary/read-rows.ts'

/** The project's own; whoever installed the package has questions of their own. */
const GOLDEN = 'test/golden/questions.jsonl'

const EXAMPLE = `
The file that WENBAO_VOCABULARY names is in use already; the rows come on top of it.
A row gives more phrases to something that is known:
  [{ "category": "applicationRow", "code": "notProcessed.duplicate", "zh": ["重复件"], "en": ["double filing"] }]`

interface Flags {
  questions: string
  json: boolean
  index: string
}

export function addVocabularyCommand(program: Command, context: Context): void {
  const { terminal, settings } = context
  program
    .command('vocabulary')
    .description('what people call things when they ask')
    .command('check')
    .description('show which answers change with more rows of vocabulary; exit code 1 if any changes for the worse')
    .argument('<rows>', 'the rows, a JSON array')
    .option('--questions <file>', 'questions with expected answers, one JSON object a line', GOLDEN)
    .addOption(jsonFlag('the comparison as JSON'))
    .addOption(indexFlag(settings))
    .addHelpText('after', EXAMPLE)
    .action(async (path: string, { questions: file, json, index }: Flags) => {
      const rows = await readRows(path)
      const inUse = settings.vocabulary === null ? [] : await readRows(settings.vocabulary)
      const lines = await readExpected(file)
      const ask = (vocabulary: readonly TermRow[], done: number) => askAll(context, index, lines, vocabulary, done)
      const before = await ask([], 0)
      const after = await ask(rows, lines.length)
      const countRight = (results: readonly LineResult[]) => results.filter(({ right }) => right).length
      const comparison: Comparison = {
        collisions: findCollisions(rows, extendLexicon(lexicon, inUse)),
        changed: compareRuns(before, after),
        questions: lines.length,
        right: { before: countRight(before), after: countRight(after) },
      }
      if (json) terminal.printJson({ ...comparison, changed: comparison.changed.map(describeChange) })
      else terminal.print(formatComparison(comparison))
      if (comparison.right.before === 0)
        terminal.say(
          `No question of ${file} is answered as expected: is ${index} the index of the reports that it asks about?`,
        )
      if (comparison.collisions.length > 0 || comparison.changed.some(({ effect }) => effect === 'worse'))
        context.exitCode = 1
    })
}

/** @throws {UsageError} where there are no questions, or none that can be read */
async function readExpected(file: string): Promise<QuestionLine[]> {
  if (file === GOLDEN && !existsSync(file))
    throw new UsageError(`there is no ${GOLDEN} here: name questions of your own with --questions`)
  const lines = await readQuestions(file).catch((error) => {
    throw error instanceof Fault ? new UsageError(error.message) : error
  })
  if (lines.length === 0) throw new UsageError(`${file} holds no question`)
  return lines
}

function askAll(
  context: Context,
  index: string,
  lines: readonly QuestionLine[],
  vocabulary: readonly TermRow[],
  done: number,
): Promise<LineResult[]> {
  const ask = async (opened: Parameters<typeof runLine>[0]) => {
    const results: LineResult[] = []
    for (const line of lines) {
      results.push(await runLine(opened, line))
      context.terminal.showProgress('asking', done + results.length, 2 * lines.length)
    }
    return results
  }
  return withIndex(context, index, ask, vocabulary)
}

function describeChange({ id, question, effect, before, after }: ChangedTurn) {
  const describe = (turn: ChangedTurn['before']) => ({ got: describeAnswer(turn), problems: turn.problems })
  return { id, question, effect, before: describe(before), after: describe(after) }
}
