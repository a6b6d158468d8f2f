import { expect, it } from 'vitest'
import { segment } from '../../src/text/segment.ts'

const words = (text: string) => segment(text).map(({ word }) => word)

it.each([
  ['公开信息1,369条', '1,369'],
  ['公开信息１２３４条', '１２３４'],
  ['二〇二一年', '二〇二一'],
  ['二零二零年', '二零二零'],
  ['共三十六亿五千七百万元', '三十六亿五千七百万'],
  ['阅读数超1.2万', '1.2'],
  ['占12.5%', '12.5'],
  ['十四五规划', '十四五'],
])('keeps the number of %s whole', (text, number) => {
  expect(words(text)).toContain(number)
})

it.each(['万一', '十分', '唯一一个', '千万', '一是', 'xsxzf2007', 'AB岗'])('takes %s for no number', (text) => {
  expect(words(text).filter((word) => /^(?:一一|2007|十|万)$/u.test(word))).toEqual([])
})

it.each([
  ['line ends', 'a\r\nb\n\n中'],
  ['blanks', '　香山 乡\u200b'],
  ['astral characters', '𠮷野家😀2021年'],
  ['a lone surrogate', '香\ud800山2021\udfff'],
  ['NUL', '香\0山'],
  ['nothing', ''],
])('gives every character of %s back, in order', (_, text) => {
  const tokens = segment(text)
  expect(tokens.map(({ word }) => word).join('')).toBe(text)
  for (const { word, start, end } of tokens) expect(text.slice(start, end)).toBe(word)
})
