/** Values between commas or semicolons, told from numbers that hold a comma. */
import { expect, it } from 'vitest'
import { cutDelimited } from '../../src/report/readers/delimited-lines.ts'

it('cuts rows of values between commas into cells', () => {
  const rows = ['信息内容,本年制发件数,本年废止件数', '规章,0,0', '行政规范性文件,12,3', '行政许可,100,200']
  expect(cutDelimited(rows)).toEqual(rows.map((row) => row.replaceAll(',', '\t')))
})

it('leaves numbers with a comma for thousands whole where blanks part the values', () => {
  const rows = ['规章            3', '行政规范性文件    709   36   1,129', '行政处罚   4,831', '行政强制   4,592']
  expect(cutDelimited(rows)).toEqual(rows)
})
