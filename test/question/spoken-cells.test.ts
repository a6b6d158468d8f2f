import { describe, expect, it } from 'vitest'
import { keyOf } from '../../src/answer/interpretation.ts'
import { applicants } from './spoken/applicants.ts'
import { disclosure } from './spoken/disclosure.ts'
import { disputes } from './spoken/disputes.ts'
import { results } from './spoken/results.ts'
import { asked } from './spoken/wordings.ts'
import { read } from './understood.ts'

describe('cells asked for in words that no form has', () => {
  for (const [key, wordings] of [results, applicants, disputes, disclosure].flatMap(Object.entries<readonly string[]>))
    it.each(wordings.map(asked))(`reads %s as ${key}`, (question) => {
      const { agencies, years, metrics } = read(question)
      expect(metrics.map(({ metric }) => keyOf(metric))).toEqual([key])
      expect(years.map(({ year }) => year)).toEqual([2021])
      expect(agencies).toHaveLength(1)
    })

  it.each([
    ['2020年没办完、拖到2021年的申请，香山乡有几件', 'applications.carriedOut', 2020],
    ['转到2022年继续办的申请，香山乡2021年有几件', 'applications.carriedOut', 2021],
    ['上一年没办完、转到2021年的申请，香山乡有几件', 'applications.carriedIn', 2021],
  ])('reads the years of %s', (question, key, year) => {
    const { years, metrics } = read(question)
    expect(metrics.map(({ metric }) => keyOf(metric))).toEqual([key])
    expect(years.map((one) => one.year)).toEqual([year])
  })
})
