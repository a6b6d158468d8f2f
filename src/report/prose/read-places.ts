/**
 * What place a report says that its agency has: 在全县乡镇中排第7名, 列全区各街道第二位.
 */
import { PLACE_UNIT, STATED_KEY } from '../../catalog/prose-metrics.ts'
import type { Fact } from '../../model/fact.ts'
import type { Section } from '../../model/report.ts'
import { parseNumeral } from '../../text/parse-numeral.ts'
import { sectionAt } from '../headings.ts'
import type { Paragraph } from '../paragraphs.ts'
import { squeezeWords } from './plain.ts'

/** 第一季度, 第三方 and 第一时间 are no places. */
const PLACE =
  /(?:排名?|排在|位列|位居|名列|列|居)[^，,。；;：:\n\d第]{0,14}(?:\d{1,4}\s{0,2}[个家][^，,。；;：:\n\d第]{0,10})?第\s{0,2}(\d{1,3}|[一二三四五六七八九十]{1,3})\s{0,2}(?:名|位)?(?![\d季批届期次款条方产线时章步类轮])/gu
const CLAUSE = /[，,。；;：:\n]/u

export function readPlaces(text: string, paragraph: Paragraph, sections: readonly Section[], reportId: string): Fact[] {
  return [...paragraph.text.matchAll(PLACE)].flatMap(({ 0: words, 1: numeral, index }) => {
    const value = parseNumeral(numeral!)
    if (value === null) return []
    let from = index
    while (from > 0 && !CLAUSE.test(paragraph.text[from - 1]!)) from--
    from += /^\s*/u.exec(paragraph.text.slice(from, index))![0].length
    const [start, end] = [paragraph.start + from, paragraph.start + index + words.length]
    const valueStart = paragraph.start + index + words.lastIndexOf(numeral!)
    const key = STATED_KEY
    return [
      {
        id: `${reportId}:${key}:${valueStart}`,
        key,
        label: squeezeWords(paragraph.text.slice(from, index + words.length)),
        value,
        unit: PLACE_UNIT,
        qualifier: 'exact',
        status: 'stated',
        implied: null,
        partOf: null,
        quote: text.slice(start, end),
        start,
        end,
        valueStart,
        valueEnd: valueStart + numeral!.length,
        origin: { kind: 'prose', section: sectionAt(sections, valueStart) },
      },
    ]
  })
}
