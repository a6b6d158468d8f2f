import { describe, expect, it } from 'vitest'
import { findSections, sectionAt } from '../../src/report/headings.ts'

function sections(...lines: string[]) {
  let start = 0
  const paragraphs = lines.map((text) => {
    const paragraph = { text, start, end: start + text.length }
    start = paragraph.end + 1
    return paragraph
  })
  const text = lines.join('\n')
  return { text, found: findSections(paragraphs, text.length) }
}

describe('findSections', () => {
  it('nests （一） under 一、 and ends each at the next of its rank or above', () => {
    const { text, found } = sections(
      '引言。',
      '一、总体情况',
      '（一）主动公开',
      '甲。',
      '（二）依申请公开',
      '乙。',
      '二、主动公开政府信息情况',
    )
    expect(found.map(({ path }) => path)).toEqual([
      ['一、总体情况'],
      ['一、总体情况', '（一）主动公开'],
      ['一、总体情况', '（二）依申请公开'],
      ['二、主动公开政府信息情况'],
    ])
    expect(found.map(({ start, end }) => text.slice(start, end).trimEnd())).toEqual([
      '一、总体情况\n（一）主动公开\n甲。\n（二）依申请公开\n乙。',
      '（一）主动公开\n甲。',
      '（二）依申请公开\n乙。',
      '二、主动公开政府信息情况',
    ])
    expect(sectionAt(found, text.indexOf('甲'))).toEqual(['一、总体情况', '（一）主动公开'])
    expect(sectionAt(found, 0)).toEqual([])
  })
  it('takes only the heading of a run-in heading', () => {
    const { found } = sections('一、总体情况', '(一) 主动公开。2023年主动公开信息共1800余条,其中网站115条。')
    expect(found[1]!.path).toEqual(['一、总体情况', '(一) 主动公开'])
  })
  it('knows the official headings without their numbers, which a word processor keeps to itself', () => {
    const lines = [
      '总体情况',
      '主动公开情况',
      '甲。',
      '监督保障',
      '乙。',
      '政府信息公开工作存在的主要问题及改进情况',
      '丙。',
    ]
    expect(sections(...lines, '需要报告的其他事项', '无。').found.map(({ path }) => path)).toEqual([
      ['总体情况'],
      ['总体情况', '主动公开情况'],
      ['总体情况', '监督保障'],
      ['政府信息公开工作存在的主要问题及改进情况'],
      ['需要报告的其他事项'],
    ])
  })
  it('takes no enumeration and no table row for a heading', () => {
    expect(
      sections('一是加强领导；二是完善制度。', '一、本年新收政府信息公开申请数量', '（一）予以公开', '1.加强人员保障。')
        .found,
    ).toEqual([])
  })
})
