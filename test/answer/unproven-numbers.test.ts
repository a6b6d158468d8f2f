/** The checker of the promise is itself put to the test: what it lets pass, and what it must not. */
import { describe, expect, it } from 'vitest'
import type { Answer, Citation, Figure } from '../../src/model/answer.ts'
import { evaluateExpression, findOperands } from './evaluate-expression.ts'
import { listUnprovenNumbers } from './unproven-numbers.ts'

const known = { years: new Set([2020, 2021]), names: ['三孝口街道', '八里镇'] }

const figure = (value: number | null, citation: number): Figure => ({
  key: 'published.total',
  label: '主动公开政府信息总数',
  value,
  unit: '条',
  qualifier: 'exact',
  status: 'stated',
  implied: null,
  form: '2021',
  agency: '八里镇人民政府',
  region: [],
  year: 2021,
  reportId: 'r',
  factId: `f${citation}`,
  citation,
})

const citation = (mark: number, quote: string): Citation => ({
  mark,
  reportId: 'r',
  title: '',
  agency: '八里镇人民政府',
  year: 2021,
  section: ['一、总体情况'],
  quote,
  start: 0,
  end: quote.length,
  url: null,
})

function unproven(words: string, parts: Partial<Answer> = {}): string[] {
  const answer = {
    status: 'answered',
    language: 'zh',
    answer: words,
    figures: [figure(900000, 1), figure(109, 2)],
    computation: null,
    citations: [citation(1, '公开近90万条'), citation(2, '网站109条，收到“十四五”规划意见37条')],
    interpretation: { agencies: [], years: [{ year: 2021, by: 'stated' }], metrics: [], operation: 'value' },
    missing: null,
    ...parts,
  } as unknown as Answer
  return listUnprovenNumbers(answer, known)
}

describe('the checker of numbers', () => {
  it.each([
    ['figures with their marks', '八里镇2021年公开近90万条[1]，其中网站109条[2]。'],
    ['a large number written out', '公开900000条[1]。'],
    ['verbatim cited words', '报告写道：“收到“十四五”规划意见37条”[2]'],
    ['years that are indexed', '没有2019年以外的；已收录的年份：2021、2020年。'.replace('2019年以外的；', '；')],
    ['numerals in names', '三孝口街道和八里镇109条[2]。'],
    ['the edition of the form', '报告用的是2019年版格式[1]。'],
    ['a labelled implied value', '该格为空（按合计推算为 7）。'],
  ])('lets %s pass', (_, words) => {
    expect(unproven(words)).toEqual([])
  })

  it.each([
    ['a number of its own', '公开110条[2]。'],
    ['a number of the quote that is no figure', '公开37条[2]。'],
    ['words that are not in the quote', '报告写道：“收到意见38条”[2]'],
    ['a mark that cites nothing', '网站109条[3]。'],
    ['a year that nobody asked for', '1987年公开109条[2]。'],
    ['a number written out', '公开一百二十条[2]。'],
    ['a rounded figure', '公开约90.5万条[1]。'],
    ['the implied value without its label', '该格应为7。'],
    ['an operand without a computation', '网站和公众号共230条[2]。'],
  ])('stops %s', (_, words) => {
    expect(unproven(words)).not.toEqual([])
  })

  it('lets the value and the operands of the computation pass, and a rounding of its value', () => {
    const computation = {
      operation: 'share',
      expression: '109 / 1369 * 100',
      value: 7.962016,
      unit: '%',
      qualifier: 'exact',
    }
    const words = '占7.96%（计算：109 / 1369）。'
    expect(unproven(words, { computation } as Partial<Answer>)).toEqual([])
    expect(unproven(words.replace('7.96', '7.9'), { computation } as Partial<Answer>)).not.toEqual([])
  })
})

describe('the arithmetic that is shown', () => {
  it.each<[string, number | null]>([
    ['109 + 1139 + 121', 1369],
    ['10 - 12', -2],
    ['(10 - 12) / 12 * 100', -100 / 6],
    ['(6 + 12 + 10) / 3', 28 / 3],
    ['5 - (-4)', 9],
    ['11.66 / 53', 0.22],
    ['max(3, 9, 4)', 9],
    ['min(3, 9, 4)', 3],
    ['rank(9, 4, 3)', 9],
    ['count(3, 9, 4)', 3],
    ['count()', 0],
    ['1 +', null],
    ['process.exit()', null],
    ['2 / 0', null],
  ])('%s is %s', (expression, value) => {
    const given = evaluateExpression(expression)
    if (value === null) expect(given).toBeNull()
    else expect(given).toBeCloseTo(value, 9)
  })

  it('is made of printed numbers, the constants apart', () => {
    expect(findOperands('(10 - 12) / 12 * 100', 'growth')).toEqual([10, 12])
    expect(findOperands('109 / 1369 * 100', 'share')).toEqual([109, 1369])
    expect(findOperands('(6 + 12 + 10) / 3', 'average')).toEqual([6, 12, 10])
    expect(findOperands('5 - (-4)', 'difference')).toEqual([5, -4])
  })
})
