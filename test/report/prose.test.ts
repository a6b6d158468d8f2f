import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/model/fact.ts'
import { checkProse } from '../../src/report/prose/check-prose.ts'
import { readProse } from '../../src/report/prose/read-prose.ts'
import { proseExamples } from './prose.corpus.ts'

function read(text: string, year: number): Fact[] {
  return readProse(text, [{ text, start: 0, end: text.length }], [], 'r', year)
}

describe('readProse', () => {
  it.each(proseExamples.map((example) => [example.shows, example] as const))(
    'reads %s',
    (_, { text, year, figures, labels }) => {
      const facts = read(text, year)
      const found = facts.map(({ key, value, unit, qualifier, partOf }) => {
        const total = facts.findIndex(({ id }) => id === partOf)
        return [key, value, unit, qualifier, total < 0 ? null : total]
      })
      expect(found).toEqual(
        figures.map(([key, value, unit, qualifier, total]) => [key, value, unit, qualifier ?? 'exact', total ?? null]),
      )
      for (const [at, label] of Object.entries(labels ?? {})) expect(facts[Number(at)]!.label).toBe(label)
    },
  )

  it.each(proseExamples.map((example) => [example.shows, example] as const))(
    'quotes verbatim: %s',
    (_, { text, year }) => {
      for (const fact of read(text, year)) {
        expect(fact.quote).toBe(text.slice(fact.start!, fact.end!))
        expect(fact.valueStart).toBeGreaterThanOrEqual(fact.start!)
        expect(fact.valueEnd).toBeLessThanOrEqual(fact.end!)
        expect(fact.quote).not.toContain('。')
      }
    },
  )
})

describe('checkProse', () => {
  const breakdown = (text: string) => checkProse(read(text, 2022), []).map(({ holds }) => holds)

  it('holds where the parts add up', () => {
    expect(breakdown('主动公开信息100条，其中网站60条，微博40条。')).toEqual([true])
  })
  it('lets a rounded total stand for its range', () => {
    expect(breakdown('主动公开信息172余条，其中网站100条，微博72条。')).toEqual([true])
  })
  it('fails where the parts exceed the total', () => {
    expect(breakdown('主动公开信息438条，其中网站255条，微博200条。')).toEqual([false])
  })
  it('does not judge parts that only exemplify', () => {
    expect(breakdown('主动公开信息438条，其中政策解读12条。')).toEqual([null])
  })
  it('judges two breakdowns of one total each for itself', () => {
    expect(breakdown('主动公开信息100条，其中网站60条，微博40条。从内容看，政策解读25条，其余为动态。')).toEqual([true])
  })
})

describe('a number that says how much more or less there was', () => {
  it.each(['新收申请减少12件', '收到申请较上年增加3件', '行政复议下降2件'])('is held against no table: %s', (words) => {
    const cell = { ...read('主动公开信息1条。', 2022)[0]!, value: 40, status: 'stated' as const }
    const tables = ['applications.received.total', 'reviews.total'].map((key) => ({ ...cell, key, id: key }))
    expect(
      checkProse(read(`与上年相比，${words}。`, 2022), tables).filter(({ rule }) => rule === 'prose.table'),
    ).toEqual([])
  })
})

describe('a paragraph broken by a page', () => {
  it('is read as one, with its quote as printed', () => {
    const text = '主动公开信息30条，其中网站20条；\n微博10条。'
    const facts = readProse(
      text,
      [
        { text: text.slice(0, 18), start: 0, end: 18 },
        { text: text.slice(19), start: 19, end: text.length },
      ],
      [],
      'r',
      2022,
    )
    expect(facts.map(({ key, partOf }) => [key, partOf])).toEqual([
      ['published.total', null],
      ['published.website', 'r:published.total:6'],
      ['published.weibo', 'r:published.total:6'],
    ])
    for (const fact of facts) expect(fact.quote).toBe(text.slice(fact.start!, fact.end!))
  })
})

describe('accounts by their names', () => {
  const keysOf = (text: string) => read(text, 2022).map(({ key, value }) => [key, value])

  it('tell the channel where only the name stands', () => {
    const text = '通过“渣津发布”微信公众号推送132条。截至年底，“渣津发布”粉丝3120人。'
    expect(keysOf(text)).toContainEqual(['wechat.subscribers', 3120])
  })

  it('tell none where the report introduces the name for two channels', () => {
    const text = '“渣津发布”微信公众号推送132条。“渣津发布”微博发布30条。设备更新一批。“渣津发布”粉丝3120人。'
    expect(keysOf(text).map(([key]) => key)).not.toContain('wechat.subscribers')
  })
})

describe('a total', () => {
  it('is none of what a screen shows over and over', () => {
    const facts = read('全镇主动公开政府信息402条。大厅电子屏累计滚动播出公开内容460条次。', 2022)
    expect(facts.map(({ key, value }) => [key, value])).toEqual([
      ['published.total', 402],
      ['stated', 460],
    ])
  })
})
