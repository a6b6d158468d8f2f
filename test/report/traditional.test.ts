import { readFileSync } from 'node:fs'
import { Converter } from 'opencc-js'
import { expect, it } from 'vitest'
import { readReport } from '../../src/report/read-report.ts'

const toTraditional = Converter({ from: 'cn', to: 't' })

it.each(['沙坡头区香山乡-2021', '阳谷县西湖镇-2020'])(
  'reads %s in traditional characters like in simplified ones',
  async (name) => {
    const source = readFileSync(`corpus/${name}.txt`, 'utf8')
    const read = async (text: string) => readReport({ path: 'a.txt', bytes: new TextEncoder().encode(text) })
    const simplified = await read(source)
    const { report, text } = await read(toTraditional(source))
    expect(report.agency).toEqual(simplified.report.agency)
    expect(report.facts.map(({ key, value, status }) => [key, value, status])).toEqual(
      simplified.report.facts.map(({ key, value, status }) => [key, value, status]),
    )
    expect(text).toContain('政府信息公開')
    expect(report.title).toContain('信息公開')
    expect(report.sections[0]!.path).toEqual(['一、總體情況'])
    for (const { start, end, quote } of report.facts)
      if (start !== null && end !== null) expect(text.slice(start, end)).toBe(quote)
  },
)
