/** Tables of which every cell ends with a pipe and stands on a line of its own, as some sites' pages are copied. */
import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/report/read-report.ts'

const ROWS: ReadonlyArray<readonly string[]> = [
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '0', '0'],
  ['行政规范性文件', '3', '1', '14'],
  ['第二十条第(五)项'],
  ['信息内容', '本年处理决定数量'],
  ['行政许可', '27'],
  ['第二十条第(六)项'],
  ['信息内容', '本年处理决定数量'],
  ['行政处罚', '6'],
  ['行政强制', ''],
]

/** Rows opened by a pipe alone; padded out to four columns or not, indented or not. */
const layouts: Record<string, (cells: readonly string[]) => string> = {
  flush: (cells) => ['|', ...cells.map((cell) => `${cell} |`.trim()), ...(cells.length < 3 ? ['|||'] : [])].join('\n'),
  indented: (cells) => `| \n${cells.map((cell) => ` ${cell}  | ${cells.length === 1 ? '||' : ''}`).join('\n')}`,
  'with nothing that opens a row': (cells) => cells.map((cell) => (cell === '' ? '|' : `${cell} |`)).join('\n'),
  'with a label over two lines': (cells) =>
    ['|', ...cells.map((cell) => `${cell.replace('行政规范', '行政\n规范')} |`)].join('\n'),
}

describe.each(Object.entries(layouts))('%s', (_, lay) => {
  const text = `新添镇2022年政府信息公开工作年度报告\n一、总体情况\n公开信息382条。\n二、主动公开政府信息情况\n${ROWS.map(lay).join('\n')}\n三、其他`
  const reading = readReport({ path: 'a.txt', bytes: new TextEncoder().encode(text) })

  it.each<[string, number | null]>([
    ['disclosure.normativeDocuments.issued', 3],
    ['disclosure.normativeDocuments.repealed', 1],
    ['disclosure.normativeDocuments.inForce', 14],
    ['disclosure.regulations.issued', 0],
    ['disclosure.licensing.decisions', 27],
    ['disclosure.penalties.decisions', 6],
    ['disclosure.coercion.decisions', null],
  ])('%s: %s', async (key, value) => {
    const { report } = await reading
    expect(report.facts.find((fact) => fact.key === key)?.value).toBe(value)
  })
})

it('leaves pipes between words of a page as they are', async () => {
  const text = '新添镇2022年政府信息公开工作年度报告\n|\n首页 |\n一、总体情况\n公开信息382条。'
  const { report } = await readReport({ path: 'a.txt', bytes: new TextEncoder().encode(text) })
  expect(report.facts.find(({ key }) => key === 'published.total')?.value).toBe(382)
})
