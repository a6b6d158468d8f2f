import { describe, expect, it } from 'vitest'
import { judgeAnswer } from '../../../src/cli/eval/judge-answer.ts'
import type { Expectation } from '../../../src/cli/eval/questions.ts'
import type { Computation } from '../../../src/model/answer.ts'
import { answerWith, fakeAnswer } from '../../support/fake-index.ts'

const answered: Expectation = { status: ['answered'] }
const [figure] = fakeAnswer.figures
const figuresOf = (...values: (number | null)[]) => values.map((value) => ({ ...figure, value }))
const computation = (operation: Computation['operation'], value: number): Computation => {
  return { operation, expression: '', value, unit: null, qualifier: 'exact' }
}

describe('what is right', () => {
  it.each<[string, Record<string, unknown>, Partial<Expectation>]>([
    ['the figure', {}, { values: [1369], agency: '青石乡', year: 2021, language: 'zh', quote_contains: ['信息 1369'] }],
    ['a computed value within half a percent', { computation: computation('average', 34.62) }, { values: [34.5] }],
    ['a share within a tenth of a point', { computation: computation('share', 83.199) }, { values: [83.2] }],
    ['a share as a fraction', { computation: computation('share', 0.83199) }, { values: [83.2] }],
    ['parts in any order after the total', { figures: figuresOf(9, 4, 5) }, { values: [5, 4], note: 'order free' }],
    ['the rest in any order', { figures: figuresOf(9, 4, 5) }, { values: [9, 5, 4] }],
    ['a verdict said first', { answer: '没有。[1]' }, { verdict: 'no' }],
  ])('%s', (_what, fields, expected) => {
    expect(judgeAnswer(answerWith(fields), { ...answered, ...expected })).toMatchObject({
      problems: [],
      wrongNumber: false,
    })
  })

  it('a refusal where a refusal is due', () => {
    const refusal = answerWith({ status: 'notFound', figures: [], citations: [] })
    const judgement = judgeAnswer(refusal, { status: ['notFound'], values: [5], forbidden_values: [1369] })
    expect(judgement).toEqual({ problems: [], wrongNumber: false, refused: false, clarified: false })
  })
})

describe('a wrong number', () => {
  it.each<[string, Record<string, unknown>, Partial<Expectation>]>([
    ['another value', {}, { values: [7] }],
    ['a forbidden value', {}, { values: [1369], forbidden_values: [1369] }],
    ['a forbidden value beside the right one', { figures: figuresOf(4, 0) }, { values: [4], forbidden_values: [0] }],
    ['of another agency', {}, { values: [1369], agency: '白沙镇' }],
    ['of another year', {}, { values: [1369], year: 2020 }],
    ['where a refusal is due', {}, { status: ['notFound'] }],
  ])('%s', (_what, fields, expected) => {
    const judgement = judgeAnswer(answerWith(fields), { ...answered, ...expected })
    expect(judgement.wrongNumber).toBe(true)
    expect(judgement.problems).not.toEqual([])
  })
})

describe('what is not right, but no wrong number', () => {
  it.each<[string, Record<string, unknown>, Partial<Expectation>]>([
    ['a part is missing', { figures: figuresOf(9, 4) }, { values: [9, 4, 5] }],
    ['the main one is not first', { figures: figuresOf(4, 9) }, { values: [9, 4] }],
    ['words are not cited', {}, { quote_contains: ['微博'] }],
    ['the verdict is not said first', { answer: '报告说没有。' }, { verdict: 'no' }],
    ['another language', {}, { language: 'en' }],
  ])('%s', (_what, fields, expected) => {
    const judgement = judgeAnswer(answerWith(fields), { ...answered, ...expected })
    expect(judgement.wrongNumber).toBe(false)
    expect(judgement.problems).toHaveLength(1)
  })

  it('refused or asked back although answerable', () => {
    expect(judgeAnswer(answerWith({ status: 'notFound', figures: [] }), answered).refused).toBe(true)
    expect(judgeAnswer(answerWith({ status: 'clarify', figures: [] }), answered).clarified).toBe(true)
    expect(
      judgeAnswer(answerWith({ status: 'clarify', figures: [] }), { status: ['answered', 'clarify'] }).clarified,
    ).toBe(false)
  })
})
