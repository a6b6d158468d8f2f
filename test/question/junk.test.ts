/**
 * Whatever is typed, it is understood as something. How soon is for `npm run bench -- understanding` to say.
 */
import { describe, expect, it } from 'vitest'
import { AskRequest } from '../../src/model/answer.ts'
import { junkFrom, LIMIT, randomFrom, repetitions } from './junk.ts'
import { read } from './understood.ts'

function expectSpansInside(question: string): void {
  const { agencies, years, metrics, unknownAgencies } = read(question)
  const spans = [...agencies, ...years, ...metrics, ...unknownAgencies].flatMap(({ span }) => (span ? [span] : []))
  for (const [start, end] of spans) {
    expect(start, question).toBeGreaterThanOrEqual(0)
    expect(end, question).toBeGreaterThan(start)
    expect(end, question).toBeLessThanOrEqual(question.length)
  }
}

describe('junk', () => {
  it('is understood without an exception, with spans inside the question', () => {
    const random = randomFrom(20261121)
    for (let i = 0; i < 100; i++) expectSpansInside(junkFrom(random))
  })

  it.each(Object.entries(repetitions))('is understood however often it is said: %s', (_, words) => {
    const question = words.repeat(LIMIT / words.length)
    expectSpansInside(question)
    expect(read(question)).toEqual(read(question))
  })

  it('gives the same Query for the same question', () => {
    const random = randomFrom(7)
    for (let i = 0; i < 20; i++) {
      const question = junkFrom(random)
      expect(read(question)).toEqual(read(question))
    }
  })

  it('is asked for in at most 500 characters', () => {
    expect(AskRequest.safeParse({ question: '问'.repeat(500) }).success).toBe(true)
    expect(AskRequest.safeParse({ question: '问'.repeat(501) }).success).toBe(false)
    expect(AskRequest.safeParse({ question: '' }).success).toBe(false)
    expect(AskRequest.safeParse({ question: ' \n　' }).success).toBe(false)
  })
})
