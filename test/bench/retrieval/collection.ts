/**
 * A retrieval collection as files: `documents.jsonl` and `queries.jsonl` with `{"id", "text"}` a line (a document may
 * have a `title`), and `relevance.jsonl` or `relevance.tsv` with query, document and relevance.
 *
 * The usual spellings of public collections are read too: `qrels.tsv`, `corpus.jsonl`, `_id`, `query-id`, `corpus-id`,
 * `score`, and the four columns of TREC.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Text {
  id: string
  text: string
}

export interface Collection {
  documents: Text[]
  /** Only those with a relevant document. */
  queries: Text[]
  /** Query → document → gain, above 0. */
  relevance: Map<string, Map<string, number>>
}

type Line = Record<string, unknown>

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .replace(/^\ufeff/u, '')
    .split('\n')
    .filter((line) => line.trim())
}

function jsonLines(path: string): Line[] {
  return linesOf(path).map((line, at) => {
    try {
      return JSON.parse(line) as Line
    } catch {
      throw new Error(`${path}, line ${at + 1}: no JSON`)
    }
  })
}

/** The first of these names that the line has. */
function pick(line: Line, names: readonly string[], path: string): string {
  const name = names.find((one) => line[one] !== undefined && line[one] !== null)
  if (name === undefined) throw new Error(`${path}: a line without ${names[0]}: ${JSON.stringify(line).slice(0, 200)}`)
  return String(line[name])
}

function findFile(directory: string, pattern: RegExp, what: string): string {
  const name = existsSync(directory)
    ? readdirSync(directory)
        .sort()
        .find((file) => pattern.test(file))
    : undefined
  if (!name) throw new Error(`${directory} has no ${what}`)
  return join(directory, name)
}

function readTexts(path: string): Text[] {
  return jsonLines(path).map((line) => ({
    id: pick(line, ['id', '_id'], path),
    text: [line.title, pick(line, ['text', 'question', 'query', 'contents'], path)].filter(Boolean).join('\n'),
  }))
}

type Judgement = [query: string, document: string, relevance: number]

function readJudgements(path: string): Judgement[] {
  if (path.endsWith('.jsonl'))
    return jsonLines(path).map((line) => [
      pick(line, ['query', 'query-id', 'query_id', 'queryId', 'qid'], path),
      pick(line, ['document', 'corpus-id', 'document_id', 'documentId', 'doc', 'did', 'pid'], path),
      Number(line.relevance ?? line.score ?? 1),
    ])
  return linesOf(path)
    .map((line): Judgement => {
      const columns = line.trim().split(line.includes('\t') ? '\t' : /\s+/u)
      const document = columns.length >= 4 ? columns[2] : columns[1]
      const relevance = columns.length >= 4 ? columns[3] : (columns[2] ?? '1')
      return [columns[0]!, document ?? '', Number(relevance)]
    })
    .filter(([, , relevance]) => Number.isFinite(relevance)) // The line with the names of the columns.
}

/** @throws {Error} that names the file and what is wrong with it */
export function readCollection(directory: string): Collection {
  const documents = readTexts(findFile(directory, /^(?:documents|corpus)\.jsonl$/u, 'documents.jsonl'))
  const queries = readTexts(findFile(directory, /^queries\.jsonl$/u, 'queries.jsonl'))
  const path = findFile(directory, /^(?:relevance|qrels)\.(?:jsonl|tsv|txt)$/u, 'relevance.jsonl or relevance.tsv')
  const relevance: Collection['relevance'] = new Map()
  for (const [query, document, gain] of readJudgements(path)) {
    if (gain <= 0) continue
    const known = relevance.get(query) ?? new Map<string, number>()
    relevance.set(query, known.set(document, gain))
  }
  return { documents, queries: queries.filter(({ id }) => relevance.has(id)), relevance }
}
