import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { indexReports, openIndex } from '../../src/compose.ts'
import { EndpointEmbeddings } from '../../src/embed/endpoint-embeddings.ts'
import { type EmbeddingServer, reply, startEmbeddingServer } from '../support/embedding-server.ts'

const paths = ['corpus/沙坡头区香山乡-2021.txt', 'corpus/永宁县李俊镇-2020.txt']
let directory: string
let server: EmbeddingServer
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'wenbao-reembed-'))
  server = await startEmbeddingServer()
})
afterEach(async () => {
  await server.close()
  rmSync(directory, { recursive: true, force: true })
})

const endpoint = (more: object = {}) =>
  new EndpointEmbeddings({ url: server.url, model: 'm', patience: 0.01, batch: 4, ...more })
const sent = () => server.requests.flatMap(({ input }) => input)

async function found(embeddings?: EndpointEmbeddings) {
  const index = await openIndex(directory, embeddings ? { embeddings } : {})
  try {
    const { items, warnings } = await index.search({ q: '政务微博信息发布', limit: 5, offset: 0 })
    return { texts: items.map(({ passage }) => passage.text), warnings }
  } finally {
    await index.close()
  }
}

it('leaves the old index whole when the endpoint fails on the way, and goes on from there', async () => {
  await indexReports({ paths, directory })
  const before = await found()
  let left = 5
  server.misbehave = (_, response) => left-- <= 0 && reply(response, 401, 'quota used up')
  await expect(indexReports({ paths, directory, embeddings: endpoint() })).rejects.toThrow(/quota used up/u)
  expect(await found()).toEqual(before)
  const done = new Set(sent().slice(0, 16))
  server.misbehave = () => false
  server.requests.length = 0
  const progress: number[][] = []
  const summary = await indexReports({
    ...{ paths, directory, embeddings: endpoint() },
    onEmbed: (...now) => progress.push(now),
  })
  expect(summary).toMatchObject({ read: 0, unchanged: 2, failed: [] })
  expect(sent().some((text) => done.has(text))).toBe(false)
  expect(progress.at(-1)?.[0]).toBe(progress.at(-1)?.[1])
  expect((await found(endpoint())).warnings).toEqual([])
  await expect(found()).rejects.toMatchObject({ code: 'indexMismatch' })
})

it('sends nothing twice, whatever is read again', async () => {
  await indexReports({ paths, directory, embeddings: endpoint() })
  expect(new Set(sent()).size).toBe(sent().length)
  server.requests.length = 0
  await indexReports({ paths, directory, embeddings: endpoint(), rebuild: true })
  expect(sent()).toEqual([])
})

it('searches by words, and says so, when the endpoint is down', async () => {
  await indexReports({ paths, directory, embeddings: endpoint() })
  server.misbehave = (_, response) => reply(response, 503, 'maintenance')
  const { texts, warnings } = await found(endpoint())
  expect(texts.length).toBeGreaterThan(0)
  expect(warnings).toMatchObject([{ code: 'embedderUnavailable' }])
})

it('searches by words, and says so, when the endpoint has other vectors than the index', async () => {
  await indexReports({ paths, directory, embeddings: endpoint() })
  server.misbehave = (_, response) => reply(response, 200, { data: [{ embedding: [1, 2, 3] }] })
  const { texts, warnings } = await found(endpoint())
  expect(texts.length).toBeGreaterThan(0)
  expect(warnings).toMatchObject([{ code: 'indexMismatch' }])
})

it('does without a cache that is damaged', async () => {
  writeFileSync(join(directory, 'embeddings.sqlite'), 'no database at all, but long enough to look like something')
  expect(await indexReports({ paths, directory, embeddings: endpoint() })).toMatchObject({ read: 2, failed: [] })
})
