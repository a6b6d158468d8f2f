/**
 * As many invented reports as are wanted: sentences of the real ones, shuffled within their sections, under the names of
 * other townships and years, with other numbers.
 */
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readReport } from '../../../src/compose.ts'
import type { Report } from '../../../src/model/report.ts'
import type { StoreEntry } from '../../../src/model/store.ts'
import { cutPassages } from '../../../src/search/cut-passages.ts'
import { divisionsOf } from './townships.ts'

const FOLDERS = ['corpus', 'test/golden/exam/reports', 'test/golden/exam-b/reports']
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024]

/** Numbers from 0 to 1, the same in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

interface Pool {
  heading: string
  sentences: string[]
}

/** The sentences of all real reports by section of the first level, without the names of their places. */
async function readPools(): Promise<Pool[]> {
  const pools = new Map<string, Pool>()
  const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  for (const file of files.filter((name) => /\.(?:txt|md)$/u.test(name))) {
    const { report, text } = await readReport(file)
    const own = report.agency?.region.at(-1) ?? ''
    for (const { section, text: passage } of cutPassages(report, text)) {
      const key = section[0]?.slice(0, 1) ?? ''
      const pool = pools.get(key) ?? { heading: section[0] ?? '', sentences: [] }
      if (!pools.has(key)) pools.set(key, pool)
      for (const sentence of passage.split(/(?<=[。！？\n])/u))
        if (sentence.trim().length > 6) pool.sentences.push(own ? sentence.replaceAll(own, '某某') : sentence)
    }
  }
  return [...pools.values()].filter(({ sentences }) => sentences.length > 20)
}

/** Endless, in a fixed order. */
export async function* makeReports(): AsyncGenerator<Omit<StoreEntry, 'vectors' | 'embedder'>> {
  const pools = await readPools()
  const random = randomFrom(7)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!
  for (;;)
    for (const region of divisionsOf(Number.POSITIVE_INFINITY))
      for (const year of YEARS) {
        const own = region.at(-1)!
        const sections: Report['sections'] = []
        let text = `${own}${year}年政府信息公开工作年度报告\n`
        for (const { heading, sentences } of pools) {
          const start = text.length
          text += `${heading}\n`
          const length = 600 + random() * 1500
          while (text.length - start < length)
            text += pick(sentences)
              .replaceAll('某某', own)
              .replace(/\d{4}年/gu, `${year}年`)
              .replace(/(?<!\d)\d{2,4}(?![\d年])/gu, () => String(Math.floor(random() * 5000)))
          text += '\n'
          sections.push({ path: [heading], start, end: text.length })
        }
        const source = Buffer.from(text)
        const sha256 = createHash('sha256').update(source).digest('hex')
        const id = sha256.slice(0, 16)
        const report: Report = {
          ...{ id, title: `${own}${year}年报`, year, form: '2021', facts: [], checks: [], warnings: [], sections },
          agency: { name: `${own}人民政府`, region: [...region], code: null },
          source: { path: `${id}.txt`, format: 'txt', sha256, url: null, published: null },
          contacts: { address: null, postcode: null, phone: null, fax: null, email: null, website: null },
        }
        const passages = cutPassages(report, text)
        yield { report, text, source, passages, location: `/${id}.txt`, fingerprint: id }
      }
}
