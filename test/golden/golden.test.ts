/**
 * Real questions over many desks of reports, each held to the level that it has reached.
 *
 * The corpus is what the product was built with; the exams were written apart from it, the later ones by people who
 * had not seen the code. A bar is only ever raised. `npm test` prints the score tables.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeAnswer, formatScores } from '../../src/cli/eval/format-scores.ts'
import { readQuestions } from '../../src/cli/eval/questions.ts'
import { type LineResult, runLine } from '../../src/cli/eval/run-questions.ts'
import { type Scores, scoreResults } from '../../src/cli/eval/score.ts'
import { indexReports, openIndex } from '../../src/compose.ts'
import { listBrokenPromises } from '../answer/broken-promises.ts'
import { fixedDay, knownOf } from '../answer/desk.ts'
import { desks } from './desks.ts'

describe.each(desks)('$name', ({ reports, questions, right, wrongNumbers, broken, weakTypes }) => {
  const directory = mkdtempSync(join(tmpdir(), 'wenbao-golden-'))
  const results: LineResult[] = []
  const crashes: string[] = []
  const promises: string[] = []
  let scores: Scores

  beforeAll(async () => {
    await indexReports({ paths: reports, directory })
    const index = await openIndex(directory)
    const asked = fixedDay(index)
    for (const line of await readQuestions(questions))
      await runLine(asked, line).then(
        (result) => results.push(result),
        (error) => crashes.push(`${line.id} ${error}`),
      )
    const known = await knownOf(index)
    for (const { id, turns } of results)
      for (const { question, answer } of turns) {
        const problems = await listBrokenPromises(answer, known, (report) => index.text(report))
        if (problems.length > 0) promises.push(`${id} ${question} → ${problems.join('; ')}`)
      }
    await index.close()
    scores = scoreResults(results)
    console.info(`${questions}\n${formatScores([], scores)}`)
  })

  afterAll(() => rmSync(directory, { recursive: true, force: true }))

  /** Lines in which something happened, as they read when the test fails. */
  const linesWhere = (happened: (turn: LineResult['turns'][number]) => boolean) =>
    results.flatMap(({ id, turns }) =>
      turns
        .filter(happened)
        .map((turn) => `${id} ${turn.question} → ${turn.problems.join('; ')}: ${describeAnswer(turn)}`),
    )

  it('gets an answer to every question', () => {
    expect(crashes).toEqual([])
  })

  it('is answered as right as before', () => {
    const wrong = linesWhere(({ problems }) => problems.length > 0)
    expect(scores.overall.right, wrong.join('\n')).toBeGreaterThanOrEqual(right)
  })

  it('is weak in no type of question but those that were', () => {
    const weak = scores.types.filter((type) => type.right / type.lines < 0.8).map(({ type }) => type)
    expect(weak.filter((type) => !weakTypes.includes(type))).toEqual([])
  })

  it('gets no more wrong numbers than before', () => {
    expect(scores.overall.wrongNumber, linesWhere((turn) => turn.wrongNumber).join('\n')).toBeLessThanOrEqual(
      wrongNumbers,
    )
  })

  it('is cited verbatim, every figure from a quote that holds its number', () => {
    expect(linesWhere((turn) => turn.invalidCitations.length + turn.unquotedFigures.length > 0)).toEqual([])
  })

  it('gets no number that nothing proves', () => {
    expect(promises.length, promises.join('\n')).toBeLessThanOrEqual(broken)
  })
})
