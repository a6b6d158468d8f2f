/**
 * A collection of our own: the passages of the reports in corpus/ and test/golden, and the golden questions that expect
 * words of them.
 */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readReport } from '../../../src/compose.ts'
import { cutPassages } from '../../../src/search/cut-passages.ts'
import type { Text } from './collection.ts'

const FOLDERS = ['corpus', 'test/golden/exam/reports', 'test/golden/exam-b/reports']
const QUESTIONS = ['test/golden/questions.jsonl', 'test/golden/exam/questions.jsonl']

interface Line {
  id: string
  type: string
  turns: { question: string; expect: { quote_contains?: string[]; agency?: string; year?: number } }[]
}

/** Questions of one turn whose expected words stand in the prose of a report. */
const readLines = (): Line[] =>
  QUESTIONS.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Line)
    .filter(({ type, turns }) => type === 'passage' && turns.length === 1)

/** @returns the folder it was written to */
export async function writeReportsCollection(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'wenbao-collection-'))
  const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  const documents: (Text & { report: string })[] = []
  for (const file of files.filter((name) => /\.(?:txt|md)$/u.test(name))) {
    const { report, text } = await readReport(file)
    const title = [...(report.agency?.region ?? []), report.agency?.name ?? '', report.year].join('')
    for (const passage of cutPassages(report, text))
      documents.push({
        id: passage.id,
        report: title,
        text: [title, ...passage.section, passage.text].join('\n'),
      })
  }
  const queries: Text[] = []
  const relevance: { query: string; document: string; relevance: number }[] = []
  for (const { id, turns } of readLines()) {
    const { question, expect } = turns[0]!
    const right = documents.filter(
      ({ report, text }) =>
        expect.quote_contains?.some((words) => text.includes(words)) &&
        report.includes(expect.agency?.slice(0, 2) ?? '') &&
        report.endsWith(String(expect.year ?? '')),
    )
    if (right.length === 0 || right.length > 3) continue
    queries.push({ id, text: question })
    relevance.push(...right.map((document) => ({ query: id, document: document.id, relevance: 1 })))
  }
  const write = (name: string, lines: readonly object[]) =>
    writeFileSync(join(directory, name), lines.map((line) => JSON.stringify(line)).join('\n'))
  write('documents.jsonl', documents)
  write('queries.jsonl', queries)
  write('relevance.jsonl', relevance)
  return directory
}
