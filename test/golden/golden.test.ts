/**
 * The golden questions over the corpus, held to the bars that the project set itself.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeAnswer } from '../../src/cli/eval/format-scores.ts'
import { readQuestions } from '../../src/cli/eval/questions.ts'
import { type LineResult, runLine } from '../../src/cli/eval/run-questions.ts'
import { type Scores, scoreResults } from '../../src/cli/eval/score.ts'
import { indexReports, openIndex } from '../../src/compose.ts'

const directory = mkdtempSync(join(tmpdir(), 'wenbao-golden-'))
const results: LineResult[] = []
let scores: Scores

beforeAll(async () => {
  await indexReports({ paths: ['corpus'], directory })
  const index = await openIndex(directory)
  for (const line of await readQuestions('test/golden/questions.jsonl')) results.push(await runLine(index, line))
  await index.close()
  scores = scoreResults(results)
})

afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** Lines in which something happened, as they read when the test fails. */
function linesWhere(happened: (turn: LineResult['turns'][number]) => boolean): string[] {
  return results.flatMap(({ id, turns }) =>
    turns.filter(happened).map((turn) => `${id} ${turn.question} → ${describeAnswer(turn)}`),
  )
}

it('answers at least 92% right', () => {
  expect(scores.overall.right / scores.overall.lines).toBeGreaterThanOrEqual(0.92)
})

it('answers at least 80% of each type right', () => {
  expect(scores.types.filter(({ right, lines }) => right / lines < 0.8).map(({ type }) => type)).toEqual([])
})

it('gives a wrong number to at most 1%', () => {
  const wrong = linesWhere((turn) => turn.wrongNumber)
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(scores.overall.lines / 100)
})

it('refuses every question that cannot be answered', () => {
  expect(scores.types.find(({ type }) => type === 'unanswerable')).toMatchObject({ lines: 10, right: 10 })
})

it('cites verbatim, and every figure from a quote that holds its number', () => {
  expect(linesWhere((turn) => turn.invalidCitations.length + turn.unquotedFigures.length > 0)).toEqual([])
})
