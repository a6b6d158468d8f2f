import { expect, it } from 'vitest'
import { toSimplified } from '../../src/text/traditional.ts'

it.each([
  ['香山鄉人民政府', '香山乡人民政府'],
  ['陽穀縣', '阳谷县'],
  ['乾隆與乾淨', '乾隆与干净'],
  ['主动公开政府信息', '主动公开政府信息'],
  ['鄳县與鄉', '鄳县与乡'],
  ['', ''],
])('writes %s as %s', (text, expected) => {
  expect(toSimplified(text)).toBe(expected)
  expect(toSimplified(text)).toHaveLength(text.length)
})
