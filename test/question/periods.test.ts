import { describe, expect, it } from 'vitest'
import { read } from './understood.ts'

const QUARTERS = ['一季度', '二季度', '三季度', '四季度']

describe('the parts of a year in a question', () => {
  it.each<[string, string[]]>([
    ['第一季度', ['一季度']],
    ['一季度', ['一季度']],
    ['第3季度', ['三季度']],
    ['第四季', ['四季度']],
    ['四个季度各', QUARTERS],
    ['每个季度', QUARTERS],
    ['上半年', ['上半年']],
    ['12月', ['12月']],
    ['3月份', ['3月']],
    ['十一月', ['11月']],
  ])('reads %s', (words, periods) => {
    expect(read(`香山乡2021年${words}公开了多少条信息`)).toMatchObject({ periods, metrics: [expect.anything()] })
  })

  it.each([
    ['How many items did Xiangshan publish in the first quarter of 2021?', ['一季度']],
    ['How many items did Xiangshan publish in March 2021?', ['3月']],
  ])('reads %s', (question, periods) => {
    expect(read(question).periods).toEqual(periods)
  })

  it.each(['1月至12月', '1月1日至12月31日', '截至12月底', '全年', '6月15日开放日'])('sees none in %s', (words) => {
    expect(read(`香山乡2021年${words}公开了多少条信息`).periods).toEqual([])
  })
})
