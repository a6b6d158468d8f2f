import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { indexReports, openIndex } from '../../src/compose.ts'
import { EndpointEmbeddings } from '../../src/embed/endpoint-embeddings.ts'
import {
  dataOf,
  type EmbeddingServer,
  type Misbehaviour,
  reply,
  startEmbeddingServer,
} from '../support/embedding-server.ts'

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
/** A question to a sound server: a busy machine is no fault of it. */
const unhurried = () => endpoint({ patience: 1 })
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
  expect((await found(unhurried())).warnings).toEqual([])
  await expect(found()).rejects.toMatchObject({ code: 'indexMismatch' })
})

it('pauses while the endpoint is overloaded on the way, and goes on by itself', async () => {
  let asked = 0
  server.misbehave = (_, response) => {
    asked++
    if (asked < 3 || asked > 6) return false
    return asked % 2 === 0 ? reply(response, 429, 'slow down', { 'Retry-After': '1' }) : reply(response, 500, 'oops')
  }
  expect(await indexReports({ paths, directory, embeddings: endpoint() })).toMatchObject({ read: 2, failed: [] })
  expect((await found(unhurried())).warnings).toEqual([])
})

it.each<[string, Misbehaviour, RegExp]>([
  ['is down', (_, response) => reply(response, 503, 'maintenance'), /503: maintenance \(6 attempts\)/u],
  ['never answers', () => true, /no answer in time \(6 attempts\)/u],
  ['breaks off', (_, response) => Boolean(response.destroy()), /cannot be reached/u],
  [
    'has other vectors than before',
    ({ input }, response) => reply(response, 200, dataOf(input.map(() => [1, 2, 3]))),
    /vectors/u,
  ],
  [
    'has null in its vectors',
    ({ input }, response) => reply(response, 200, dataOf(input.map(() => [null, 1]))),
    /no usable vectors/u,
  ],
])('leaves the old index whole when the endpoint %s on the way', async (_, fault, message) => {
  await indexReports({ paths, directory })
  const before = await found()
  let left = 2
  server.misbehave = (request, response) => left-- <= 0 && fault(request, response)
  await expect(indexReports({ paths, directory, embeddings: endpoint() })).rejects.toThrow(message)
  expect(await found()).toEqual(before)
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
  const { texts, warnings } = await found(unhurried())
  expect(texts.length).toBeGreaterThan(0)
  expect(warnings).toMatchObject([{ code: 'embedderUnavailable' }])
})

it('searches by words, and says so, when the endpoint has other vectors than the index', async () => {
  await indexReports({ paths, directory, embeddings: endpoint() })
  server.misbehave = (_, response) => reply(response, 200, { data: [{ embedding: [1, 2, 3] }] })
  const { texts, warnings } = await found(unhurried())
  expect(texts.length).toBeGreaterThan(0)
  expect(warnings).toMatchObject([{ code: 'indexMismatch' }])
})

it('does without a cache that is damaged', async () => {
  writeFileSync(join(directory, 'embeddings.sqlite'), 'no database at all, but long enough to look like something')
  expect(await indexReports({ paths, directory, embeddings: endpoint() })).toMatchObject({ read: 2, failed: [] })
})
