import { expect, it } from 'vitest'
import { parseReaderQuery } from '../../src/search/query-syntax.ts'

const parse = (query: string) => {
  const { text, phrases, excluded } = parseReaderQuery(query)
  return [text.replace(/\s+/gu, ' ').trim(), phrases, excluded]
}

it.each<[string, string, string[], string[]]>([
  ['公开专区', '公开专区', [], []],
  ['"五统一标准" 专区', '五统一标准 专区', ['五统一标准'], []],
  ['“五统一標準”专区', '五统一标准 专区', ['五统一标准'], []],
  ['「三审三校」', '三审三校', ['三审三校'], []],
  ['微博 -微信', '微博', [], ['微信']],
  ['微博 －“微信公众号” 粉丝', '微博 粉丝', [], ['微信公众号']],
  ['"a b" -"c d"', 'a b', ['a b'], ['c d']],
])('reads %j', (query, text, phrases, excluded) => {
  expect(parse(query)).toEqual([text, phrases, excluded])
})

it.each([
  '2020-2021年',
  '0955-7012345',
  '-微信',
  '-微信 -微博',
  '微博 -',
  '微博 - 微信',
  '"没有关上',
  '""',
  '“ ”',
  '微博 --',
  'AND OR NOT (a) b* c:d',
  "' OR 1=1 --",
  '\\',
  '-"',
  '"""',
])('takes %j as text', (query) => {
  expect(parseReaderQuery(query)).toMatchObject({ phrases: [], excluded: [] })
})
