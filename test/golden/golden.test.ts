/**
 * Real questions over fourteen desks of reports, each held to the level that it has reached.
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

/** What a desk has reached: lines right and wrong numbers of all its lines, answers that break a promise, types below 80 %. */
const desks = [
  {
    name: 'the corpus',
    reports: ['corpus'],
    questions: 'test/golden/questions.jsonl',
    right: 190,
    wrongNumbers: 0,
    broken: 3,
    weakTypes: [] as string[],
  },
  {
    name: 'the first exam',
    reports: ['test/golden/exam/reports'],
    questions: 'test/golden/exam/questions.jsonl',
    right: 365,
    wrongNumbers: 0,
    broken: 2,
    weakTypes: [] as string[],
  },
  {
    name: 'the second exam',
    reports: ['test/golden/exam-b/reports'],
    questions: 'test/golden/exam-b/questions.jsonl',
    right: 322,
    wrongNumbers: 0,
    broken: 5,
    weakTypes: ['ambiguous'],
  },
  {
    name: 'the fourth desk',
    reports: ['test/golden/exam-d/reports'],
    questions: 'test/golden/exam-d/questions.jsonl',
    right: 324,
    wrongNumbers: 0,
    broken: 0,
    weakTypes: [],
  },
  {
    name: 'the fifth desk',
    reports: ['test/golden/exam-e/reports'],
    questions: 'test/golden/exam-e/questions.jsonl',
    right: 302,
    wrongNumbers: 0,
    broken: 1,
    weakTypes: [],
  },
  {
    name: 'the sixth desk',
    reports: ['test/golden/exam-f/reports'],
    questions: 'test/golden/exam-f/questions.jsonl',
    right: 254,
    wrongNumbers: 0,
    broken: 3,
    weakTypes: ['breakdown', 'typo'],
  },
  {
    name: 'the fifth and sixth together',
    reports: ['test/golden/exam-e/reports', 'test/golden/exam-f/reports'],
    questions: 'test/golden/exam-g/questions.jsonl',
    right: 94,
    wrongNumbers: 0,
    broken: 0,
    weakTypes: ['breakdown', 'derived', 'passage', 'prose'],
  },
  {
    name: 'the eighth desk',
    reports: ['test/golden/exam-h/reports'],
    questions: 'test/golden/exam-h/questions.jsonl',
    right: 195,
    wrongNumbers: 0,
    broken: 0,
    weakTypes: ['passage'],
  },
  {
    name: 'the ninth desk',
    reports: ['test/golden/exam-i/reports'],
    questions: 'test/golden/exam-i/questions.jsonl',
    right: 99,
    wrongNumbers: 0,
    broken: 0,
    weakTypes: [],
  },
  {
    name: 'the eighth and ninth together',
    reports: ['test/golden/exam-h/reports', 'test/golden/exam-i/reports'],
    questions: 'test/golden/exam-j/questions.jsonl',
    right: 50,
    wrongNumbers: 0,
    broken: 0,
    weakTypes: [],
  },
  {
    name: 'the tenth desk',
    reports: ['test/golden/exam-l/reports'],
    questions: 'test/golden/exam-l/questions.jsonl',
    right: 94,
    wrongNumbers: 0,
    broken: 2,
    weakTypes: [],
  },
  {
    name: 'the eleventh desk, over eighteen reports of others',
    reports: [
      'test/golden/exam-f/reports/修水县渣津镇-2022.txt',
      'test/golden/exam-f/reports/修水县渣津镇-2023.md',
      'test/golden/exam-f/reports/修水县渣津镇-2024.html',
      'test/golden/exam-h/reports/含山县清溪镇-2022.txt',
      'test/golden/exam-b/reports/安溪县龙门镇-2022.md',
      'test/golden/exam-b/reports/平江县人民政府-2021.txt',
      'test/golden/exam-b/reports/平江县人民政府-2022.md',
      'test/golden/exam-b/reports/平江县龙门镇-2022.txt',
      'test/golden/exam-f/reports/曲靖市人民政府-2023.txt',
      'test/golden/exam-f/reports/曲靖市人民政府-2024.html',
      'test/golden/exam-h/reports/桐庐县市场监督管理局-2022.md',
      'test/golden/exam-h/reports/桐庐县市场监督管理局-2023.html',
      'test/golden/exam-d/reports/湄潭县卫生健康局-2022.html',
      'test/golden/exam-d/reports/湄潭县卫生健康局-2023.txt',
      'test/golden/exam-h/reports/犍为县清溪镇-2021.txt',
      'test/golden/exam-h/reports/犍为县清溪镇-2022.md',
      'test/golden/exam-d/reports/西峡县住房和城乡建设局-2019.md',
      'test/golden/exam-d/reports/西峡县住房和城乡建设局-2020.txt',
    ],
    questions: 'test/golden/exam-m/questions.jsonl',
    right: 46,
    wrongNumbers: 0,
    broken: 0,
    weakTypes: ['prose', 'yesno'],
  },
  {
    name: 'the twelfth desk',
    reports: ['test/golden/exam-n/reports'],
    questions: 'test/golden/exam-n/questions.jsonl',
    right: 75,
    wrongNumbers: 1,
    broken: 0,
    weakTypes: ['typo', 'yesno'],
  },
  {
    name: 'the thirteenth desk',
    reports: ['test/golden/exam-q/reports'],
    questions: 'test/golden/exam-q/questions.jsonl',
    right: 60,
    wrongNumbers: 0,
    broken: 0,
    weakTypes: [],
  },
]

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
