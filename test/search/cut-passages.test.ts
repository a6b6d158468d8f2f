import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/report/read-report.ts'
import { cutPassages } from '../../src/search/cut-passages.ts'

/** Sections at the lines that begin with a heading's number, as a report's reader gives them. */
function sectionsOf(text: string) {
  const headings = [...text.matchAll(/^(?:[一二三四五六]、|（[一二三]）).{2,20}$/gmu)]
  let top = ''
  return headings.map(({ index, 0: heading }) => {
    const isTop = /^[一二三四五六]、/u.test(heading)
    if (isTop) top = heading
    return { path: isTop ? [heading] : [top, heading], start: index, end: text.length }
  })
}

const cut = (text: string) => cutPassages({ id: 'r', sections: sectionsOf(text) }, text)
const sentence = (n: number, length = 60) => `第${n}句${'话'.repeat(length - 4)}。`
const sentences = (count: number) => Array.from({ length: count }, (_, n) => sentence(n)).join('')

it('keeps a heading with the text that follows it', () => {
  const text = `一、总体情况\n（一）主动公开\n${sentence(1)}\n（二）依申请公开\n${sentence(2)}`
  expect(cut(text).map(({ section, text }) => [section.at(-1), text])).toEqual([
    ['（一）主动公开', `一、总体情况\n（一）主动公开\n${sentence(1)}`],
    ['（二）依申请公开', `（二）依申请公开\n${sentence(2)}`],
  ])
})

it('never mixes sections, nor prose and tables', () => {
  const text = `一、总体情况\n${sentence(1)}\n二、主动公开情况\n信息内容\t件数\n规章\t1\n${sentence(2)}\n三、其他\n无`
  expect(cut(text).map(({ text }) => text)).toEqual([
    `一、总体情况\n${sentence(1)}`,
    '二、主动公开情况\n信息内容\t件数\n规章\t1',
    sentence(2),
    '三、其他\n无',
  ])
})

it('ends at items rather than in the middle of one', () => {
  const item = (number: string) => `${number}是完善制度${'细'.repeat(120)}。再说一句${'补'.repeat(60)}。`
  const passages = cut(`一、措施\n${['一', '二', '三', '四', '五'].map(item).join('')}`)
  expect(passages.length).toBeGreaterThan(1)
  for (const { text } of passages.slice(1)) expect(text).toMatch(/^[二三四五]是/u)
})

it('goes on over a page end inside a sentence', () => {
  const text = `一、总体情况\n${sentences(4)}具体落实情\n\n况如下，${sentence(9)}${sentences(3)}`
  for (const passage of cut(text)) expect(passage.text).not.toMatch(/^况如下/u)
})

describe.each([
  ['one sentence without end', '字'.repeat(5000)],
  ['clauses only', `${'字'.repeat(90)}，`.repeat(30)],
  ['astral characters', '𠮷'.repeat(2000)],
  ['many short lines', '甲。\n'.repeat(500)],
  ['a long table', `${'项目\t1\t2\t3\n'.repeat(300)}`],
  ['white space', ' \n\t\n　'],
  ['nothing', ''],
  ['real paragraphs', Array.from({ length: 12 }, (_, n) => sentences((n % 7) + 1)).join('\n')],
])('of %s', (_, text) => {
  it('leaves out nothing but white space, overlaps nowhere and stays in bounds', () => {
    let end = 0
    for (const passage of cut(text)) {
      expect(text.slice(passage.start, passage.end)).toBe(passage.text)
      expect(passage.text).toBe(passage.text.trim())
      expect(passage.text.length).toBeGreaterThan(0)
      expect(passage.text.length).toBeLessThanOrEqual(600)
      expect(passage.text).toBe(passage.text.replace(/\p{Surrogate}/gu, ''))
      expect(text.slice(end, passage.start).trim()).toBe('')
      end = passage.end
    }
    expect(text.slice(end).trim()).toBe('')
  })
})

it.each(readdirSync('corpus').filter((name) => name.endsWith('.txt')))(
  'cuts %s into readable passages',
  async (name) => {
    const { report, text } = await readReport({ path: name, bytes: readFileSync(`corpus/${name}`) })
    const passages = cutPassages(report, text)
    expect(passages.length).toBeGreaterThan(8)
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length)
    for (const { start, end, text: own } of passages) expect(text.slice(start, end)).toBe(own)
    const covered = passages.reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0)
    expect(covered).toBe(text.replace(/\s/gu, '').length)
  },
)
