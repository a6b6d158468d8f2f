/**
 * Whatever is typed, it is understood as something, soon: no exception, no time that grows with the asker's ill will.
 */
import { describe, expect, it } from 'vitest'
import { AskRequest } from '../../src/model/answer.ts'
import { junkFrom, randomFrom } from './junk.ts'
import { read } from './understood.ts'

const MOST_MILLISECONDS = 20

/** Time of the processor, not of the clock, which other work on the machine would count too; the best of three. */
function costOf(question: string): number {
  const costs = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    read(question)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...costs)
}

describe('junk', () => {
  read('古城镇2021年公开了多少条信息')

  it('is understood without an exception, with spans inside the question', () => {
    const random = randomFrom(20261121)
    for (let i = 0; i < 100; i++) {
      const question = junkFrom(random)
      const query = read(question)
      const spans = [...query.agencies, ...query.years, ...query.metrics, ...query.unknownAgencies].flatMap(
        ({ span }) => (span ? [span] : []),
      )
      for (const [start, end] of spans) {
        expect(start, question).toBeGreaterThanOrEqual(0)
        expect(end, question).toBeGreaterThan(start)
        expect(end, question).toBeLessThanOrEqual(question.length)
      }
    }
  })

  it('gives the same Query for the same question', () => {
    const random = randomFrom(7)
    for (let i = 0; i < 20; i++) {
      const question = junkFrom(random)
      expect(read(question)).toEqual(read(question))
    }
  })

  it.each([
    ['one word over and over', '公开'.repeat(250)],
    ['nothing but suffixes of names', '镇'.repeat(500)],
    ['names of nobody', '火星镇'.repeat(166)],
    ['misspelled names', '香杉乡'.repeat(166)],
    ['names of nobody, each on its own', '和火星镇2，与水星镇2，跟木心镇2，'.repeat(27)],
    ['misspelled phrases', '微信公从号'.repeat(100)],
    ['years', '2021年'.repeat(100)],
    ['quotation marks', '“'.repeat(500)],
    ['brackets', '(('.repeat(250)],
    ['percent signs', '%'.repeat(500)],
    ['signs of what to do', '最多比最少'.repeat(100)],
    ['English', 'how many more '.repeat(35)],
    ['pinyin', 'xiangshan '.repeat(50)],
    ['emoji', '👩‍👩‍👧'.repeat(62)],
    ['control characters', '\u0000\u001b\u202e'.repeat(166)],
    ['shares of shares', '申请占多少'.repeat(100)],
    ['one indexed name over and over', '香山乡'.repeat(166)],
    ['a pattern against patterns', '(a+)+$'.repeat(83)],
  ])(`is understood within ${MOST_MILLISECONDS} ms: %s`, (_, question) => {
    expect(question.length).toBeLessThanOrEqual(500)
    expect(costOf(question)).toBeLessThan(MOST_MILLISECONDS)
  })

  it('is asked for in at most 500 characters', () => {
    expect(AskRequest.safeParse({ question: '问'.repeat(500) }).success).toBe(true)
    expect(AskRequest.safeParse({ question: '问'.repeat(501) }).success).toBe(false)
    expect(AskRequest.safeParse({ question: '' }).success).toBe(false)
    expect(AskRequest.safeParse({ question: ' \n　' }).success).toBe(false)
  })
})
