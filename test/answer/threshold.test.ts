import { describe, expect, it } from 'vitest'
import { fulfils } from '../../src/answer/threshold.ts'

describe('a claim is held against the number', () => {
  it.each<[string, number, number, boolean]>([
    ['Is it true that the county government had 20 rules in force in 2022?', 20, 20, true],
    ['Is it true that 36 cases were under other handling?', 36, 36, true],
    ['Did research institutions file 5 applications?', 6, 5, false],
    ['Were there over 20 applications?', 20, 20, false],
    ['Were there under 20 applications?', 19, 20, true],
    ['Did it reach 20 applications?', 21, 20, true],
    ['超过20件吗', 20, 20, false],
    ['有没有超过20件', 21, 20, true],
    ['超没超过20件', 21, 20, true],
    ['不超过20件吗', 20, 20, true],
    ['没有超过20件吗', 21, 20, false],
    ['不低于20件吗', 20, 20, true],
    ['没达到20件吗', 19, 20, true],
  ])('%s: %d, asked about %d, is %s', (question, value, claim, verdict) => {
    expect(fulfils(value, claim, question)).toBe(verdict)
  })
})
