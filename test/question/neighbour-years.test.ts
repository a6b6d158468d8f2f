import { expect, it } from 'vitest'
import { keyOf } from '../../src/answer/interpretation.ts'
import { read } from './understood.ts'

it.each([
  ['2020年没办完、拖到2021年的申请，香山乡有几件', 'applications.carriedOut', 2020],
  ['转到2022年继续办的申请，香山乡2021年有几件', 'applications.carriedOut', 2021],
  ['上一年没办完、转到2021年的申请，香山乡有几件', 'applications.carriedIn', 2021],
  ['How many requests did Xiangshan Township roll over into 2022 at the end of 2021?', 'applications.carriedOut', 2021],
])('reads %s as %s of %d: the year after is where they go', (question, key, year) => {
  const { years, metrics } = read(question)
  expect(metrics.map(({ metric }) => keyOf(metric))).toEqual([key])
  expect(years.map((one) => one.year)).toEqual([year])
})
