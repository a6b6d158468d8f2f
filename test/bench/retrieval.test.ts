import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readCollection } from './retrieval/collection.ts'
import { engines } from './retrieval/engines.ts'
import { judge, quantile } from './retrieval/metrics.ts'

const home = mkdtempSync(join(tmpdir(), 'wenbao-collections-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

let count = 0
function write(files: Record<string, string>): string {
  const directory = mkdtempSync(join(home, `${count++}-`))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content)
  return directory
}
const documents = '{"id":"a","text":"香山乡建设公开专区"}\n{"id":2,"text":"热线工单办结"}\n'
const queries = '{"id":"q","text":"专区"}\n{"id":"unjudged","text":"无"}\n'

describe('a collection', () => {
  it.each([
    ['relevance.jsonl', '{"query":"q","document":"a","relevance":2}\n{"query":"q","document":"2","relevance":0}'],
    ['relevance.tsv', 'query\tdocument\trelevance\nq\ta\t2\nq\t2\t0\n'],
    ['relevance.tsv', 'q\ta\t2'],
    ['qrels.tsv', 'query-id\tcorpus-id\tscore\nq\ta\t2'],
    ['qrels.txt', 'q 0 a 2\nq 0 2 0'],
  ])('is read with %s: %j', (name, content) => {
    const read = readCollection(write({ 'documents.jsonl': documents, 'queries.jsonl': queries, [name]: content }))
    expect(read.documents.map(({ id }) => id)).toEqual(['a', '2'])
    expect(read.queries.map(({ id }) => id)).toEqual(['q'])
    expect([...read.relevance.get('q')!]).toEqual([['a', 2]])
  })

  it('says which file is wrong, and how', () => {
    expect(() => readCollection(write({ 'queries.jsonl': queries }))).toThrow(/no documents.jsonl/u)
    expect(() => readCollection(write({ 'documents.jsonl': '{"id":1}' }))).toThrow(/documents.jsonl.*without text/u)
    expect(() => readCollection(write({ 'documents.jsonl': 'x' }))).toThrow(/documents.jsonl, line 1: no JSON/u)
  })
})

it('judges rankings as the definitions say', () => {
  const gains = new Map([
    ['a', 1],
    ['b', 1],
  ])
  expect(judge(['x', 'a', 'y', 'z', 'w', 'b'], gains)).toMatchObject({
    recall1: 0,
    recall5: 0.5,
    recall10: 1,
    mrr10: 0.5,
  })
  expect(judge(['a', 'b'], gains).ndcg10).toBeCloseTo(1, 10)
  expect(judge(['x', 'a'], new Map([['a', 1]])).ndcg10).toBeCloseTo(1 / Math.log2(3), 10)
  expect(judge([], gains)).toMatchObject({ recall10: 0, mrr10: 0, ndcg10: 0 })
  expect(quantile([3, 1, 2], 0.5)).toBe(2)
})

it.each(Object.entries(engines))('%s finds what is plainly there', async (_, engine) => {
  const texts = ['政务公开专区设在大厅', '热线工单全部办结', '村务公开小程序上线', '抖音粉丝增加']
  const find = await engine(texts.map((text, n) => ({ id: `d${n}`, text })))
  for (const [n, text] of texts.entries()) expect((await find(text.slice(0, 6)))[0]).toBe(`d${n}`)
  expect(await find('？！')).toEqual([])
})
