/** One small table for each kind of damage: what is printed → what is read. */
import { describe, expect, it } from 'vitest'
import { checkTables } from '../../src/report/checks.ts'
import { readPlainText } from '../../src/report/readers/plain-text.ts'
import { readCell } from '../../src/report/tables/read-cell.ts'
import { readTables } from '../../src/report/tables/read-tables.ts'

const disclosure = `第二十条第（一）项\t\t\t
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t3\t1\t9
第二十条第（五）项\t\t\t
信息内容\t本年处理决定数量\t\t
行政许可\t21\t\t
第二十条第（六）项\t\t\t
信息内容\t本年处理决定数量\t\t
行政处罚\t4\t\t
行政强制\t2\t\t
第二十条第（八）项\t\t\t
信息内容\t本年收费金额（单位：万元）\t\t
行政事业性收费\t8,040.5\t\t`

const header = `（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t申请人情况\t\t\t\t\t\t
\t\t自然人\t法人或其他组织\t\t\t\t\t总计
\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t`

/** A consistent table 三 of the 2021 form: everything received is granted or denied as a state secret. */
const rows = [
  '一、本年新收政府信息公开申请数量\t\t5\t6\t7\t8\t9\t10\t45',
  '二、上年结转政府信息公开申请数量\t\t1\t0\t0\t0\t0\t0\t1',
  '三、本年度办理结果\t（一）予以公开\t4\t5\t6\t7\t8\t9\t39',
  '\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t0\t0\t0\t0\t0\t0\t0',
  '\t1.属于国家秘密\t1\t1\t1\t1\t1\t1\t6',
  '\t（七）总计\t5\t6\t7\t8\t9\t10\t45',
  '四、结转下年度继续办理\t\t1\t0\t0\t0\t0\t0\t1',
]

function read(lines: readonly string[]) {
  const document = readPlainText([disclosure, '', header, ...lines].join('\n'))
  const { form, facts, warnings } = readTables(document, 'r')
  const checked = checkTables(form, facts)
  const of = (key: string) => checked.facts.find((fact) => fact.key === key)!
  return { document, form, warnings, of, ...checked }
}

const replace = (index: number, line: string) => rows.map((row, at) => (at === index ? line : row))

describe('values', () => {
  const values: [string, number, string | null][] = [
    ['0', 0, null],
    ['+5', 5, null],
    ['－3', -3, null],
    ['１２', 12, null],
    ['8,040', 8040, null],
    ['12.3456万元', 12.3456, '万元'],
    ['251000元', 251000, '元'],
    ['22（其中修订16件）', 22, null],
    ['减少2', -2, null],
  ]
  it.each(values)('reads %s', (text, value, unit) =>
    expect(readCell(text)).toMatchObject({ kind: 'value', value, unit }),
  )
  it.each(['', ' ', '/', '—', '-', '无'])('takes "%s" for an empty cell', (text) =>
    expect(readCell(text).kind).toBe('blank'),
  )
  it.each(['1.', '3-4', '2021年', 'O', '第5项'])('takes "%s" for words', (text) =>
    expect(readCell(text).kind).toBe('text'),
  )
})

it('reads what is printed, and calls rows that are not printed absent', () => {
  const { of, form, checks } = read(rows)
  expect(form).toBe('2021')
  expect(of('disclosure.fees.amount')).toMatchObject({ value: 8040.5, unit: '万元', status: 'stated' })
  expect(of('applications.granted.other' + 'Organization')).toMatchObject({ value: 9, status: 'stated' })
  expect(of('applications.denied.security.total')).toMatchObject({ value: null, status: 'absent', quote: '' })
  expect(checks.filter((check) => check.holds === false)).toEqual([])
})

it('keeps an empty cell in the middle of a row blank, at its place, with the value that the sums imply', () => {
  const { of, document } = read(replace(2, '三、本年度办理结果\t（一）予以公开\t4\t5\t\t7\t8\t9\t39'))
  expect(of('applications.granted.research')).toMatchObject({ value: null, status: 'blank', implied: 6 })
  const { valueStart, valueEnd } = of('applications.granted.research')
  expect([valueStart, document.text.slice(valueStart! - 2, valueEnd! + 3)]).toEqual([valueEnd, '5\t\t7\t'])
  expect(of('applications.granted.publicInterest').value).toBe(7)
})

it('does not take the numbers of a row for others when one has left without trace', () => {
  const { of } = read(replace(2, '三、本年度办理结果\t（一）予以公开\t4\t5\t7\t8\t9\t39'))
  const wrong = ['research', 'publicInterest', 'legalService', 'otherOrganization', 'total'].filter((column) => {
    const { value } = of(`applications.granted.${column}`)
    return (
      value !== null &&
      value !== { research: null, publicInterest: 7, legalService: 8, otherOrganization: 9, total: 39 }[column]
    )
  })
  expect(wrong).toEqual([])
})

it('splits two rows that came out as one line', () => {
  const { of } = read([...rows.slice(0, 4), `${rows[4]}\t（七）总计\t5\t6\t7\t8\t9\t10\t45`, rows[6]!])
  expect([of('applications.denied.stateSecret.total').value, of('applications.processed.total').value]).toEqual([6, 45])
})

it('puts a total that fell onto a line of its own back into its row', () => {
  const { of } = read(replace(2, '三、本年度办理结果\t（一）予以公开\t4\t5\t6\t7\t8\t9\n39'))
  expect(of('applications.granted.total').value).toBe(39)
})

it('finds the wrong cell where a failing row and a failing column cross, and leaves it as printed', () => {
  const { of, checks } = read(replace(2, '三、本年度办理结果\t（一）予以公开\t4\t5\t8\t7\t8\t9\t39'))
  expect(of('applications.granted.research')).toMatchObject({ value: 8, status: 'stated' })
  const failing = checks.filter((check) => check.holds === false)
  expect(failing.map((check) => check.rule)).toEqual(['applications.rowTotal'])
  expect(failing[0]!.keys).toContain('applications.granted.research')
})

it('has no form where there are no tables of the form', () => {
  const { form, facts } = readTables(readPlainText('索引号\t640502\n发布日期\t2021-01-05\n一、总体情况\n无。'), 'r')
  expect([form, facts]).toEqual(['other', []])
})

describe('paragraphs', () => {
  const paragraphs = (source: string) => readPlainText(source).text.split('\n')
  it('joins a sentence that a page end has broken', () => {
    expect(paragraphs('一是加强领导，强化责\n\n— 2 —\n\n任意识。\n')).toEqual(['一是加强领导，强化责任意识。'])
  })
  it('never joins titles, headings, list items and contacts', () => {
    const lines = [
      '某某镇人民政府',
      '2020年政府信息公开工作年度报告',
      '一、总体情况',
      '四、复议、诉讼情况',
      '一是加强领导',
      '二是强化保障',
    ]
    expect(paragraphs(lines.join('\n\n'))).toEqual(lines)
  })
  it('takes marks away and leaves words', () => {
    expect(paragraphs('\ufeff## 一、**总体**情况\r\n\r\n- 一**是落实。**见(<http://a.cn/>)。')).toEqual([
      '一、总体情况',
      '一是落实。见(http://a.cn/)。',
    ])
  })
})
