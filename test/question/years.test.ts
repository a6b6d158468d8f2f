import { describe, expect, it } from 'vitest'
import { read } from './understood.ts'
import { englishYears, notYears, years } from './years.corpus.ts'

const meant = (question: string) =>
  read(question)
    .years.map(({ year }) => year)
    .sort()

describe('the years of a question', () => {
  for (const [wanted, phrasings] of years)
    it.each(phrasings)(`reads %s as ${wanted}`, (phrase) => {
      expect(meant(`古城镇${phrase}收到几件申请`)).toEqual(wanted)
      expect(meant(`${phrase}古城镇收到几件申请`)).toEqual(wanted)
    })

  for (const [wanted, phrasings] of englishYears)
    it.each(phrasings)(`reads %s as ${wanted}`, (phrase) => {
      expect(meant(`How many applications did Gucheng Town receive ${phrase}?`)).toEqual(wanted)
    })

  it.each(notYears)('reads no year in 古城镇%s', (rest) => {
    expect(read(`古城镇${rest}`)).toMatchObject({ years: [], yearScope: 'latest' })
  })

  it('gives a stated year its span in the question as asked', () => {
    const question = '請問 古城镇 ２０２１ 年度收到几件申请'
    const [year] = read(question).years
    expect(year).toMatchObject({ by: 'stated' })
    expect(question.slice(...year!.span!)).toBe('２０２１ 年度')
  })

  it('tells a year that it reckoned as implied, with the rule', () => {
    expect(read('古城镇去年收到几件申请').years).toEqual([expect.objectContaining({ by: 'implied', rule: 'asOf' })])
    expect(read('古城镇近两年收到几件申请').years[0]).toMatchObject({ by: 'implied', rule: 'newest' })
  })

  it('counts 去年 from the day asked', () => {
    expect(read('古城镇去年收到几件申请').asOf).toBe('2026-11-21')
    expect(meant('古城镇去年收到几件申请')).toEqual([2025])
  })

  it('takes 比上年 for a comparison and not for the year asked about', () => {
    expect(read('古城镇2022年收到的申请比上年多几件')).toMatchObject({
      operation: 'difference',
      years: [{ year: 2022 }],
      withYearBefore: true,
    })
  })

  it('reads many years at once', () => {
    expect(meant('古城镇2019年、2020年、2021年、2022年分别收到几件申请')).toEqual([2019, 2020, 2021, 2022])
  })

  it.each([1989, 2200])('keeps %d年 as a year that no report has, instead of answering from the newest', (year) => {
    expect(meant(`古城镇${year}年收到几件申请`)).toEqual([year])
  })
})
