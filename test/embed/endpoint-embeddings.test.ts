import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { embedderOf } from '../../src/embed/embedder-of.ts'
import { EndpointEmbeddings } from '../../src/embed/endpoint-embeddings.ts'
import { LocalEmbeddings } from '../../src/embed/local-embeddings.ts'
import { dataOf, type EmbeddingServer, reply, startEmbeddingServer } from '../support/embedding-server.ts'

let server: EmbeddingServer
// The server shares the thread: what it needs a second for, once, is no slowness of an endpoint.
beforeAll(async () => {
  await new LocalEmbeddings().embedDocuments(['加载词典'])
})
beforeEach(async () => {
  server = await startEmbeddingServer()
})
afterEach(() => server.close())

const connect = (more: object = {}) =>
  new EndpointEmbeddings({ url: server.url, model: 'test-model', patience: 0.1, ...more })
const texts = Array.from({ length: 40 }, (_, n) => `第${n}段关于政务公开`)

it('sends batches, keeps the order whatever the order of the answer, and names model and key', async () => {
  const vectors = await connect({ batch: 16, key: 'secret', dimensions: 32 }).embedDocuments(texts)
  const expected = await new LocalEmbeddings().embedDocuments(texts)
  expect(vectors).toEqual(expected.map((vector) => vector.slice(0, 32)))
  expect(server.requests.map(({ input }) => input.length)).toEqual([16, 16, 8])
  expect(server.requests[0]).toMatchObject({ model: 'test-model', dimensions: 32, encoding_format: 'float' })
  expect(new Set(server.keys)).toEqual(new Set(['Bearer secret']))
})

it('is another embedder under another model or length', () => {
  const idOf = (more: object) => embedderOf(connect(more)).id
  expect(new Set([idOf({}), idOf({ model: 'b' }), idOf({ dimensions: 8 })]).size).toBe(3)
})

it.each([429, 500, 502, 503, 408])('tries again after %i', async (status) => {
  let left = 2
  server.misbehave = (_, response) => left-- > 0 && reply(response, status, 'busy', { 'Retry-After': '1' })
  expect(await connect().embedDocuments(['甲'])).toHaveLength(1)
  expect(server.requests).toHaveLength(3)
})

it.each([400, 401, 403, 404])('does not try again after %i, and tells what the server said', async (status) => {
  server.misbehave = (_, response) => reply(response, status, { error: { message: 'model not found' } })
  await expect(embedderOf(connect()).embedDocuments(['甲'])).rejects.toThrow(/answered 4\d\d.*model not found/u)
  expect(server.requests).toHaveLength(1)
})

it('gives up after some attempts', async () => {
  server.misbehave = (_, response) => reply(response, 503, 'overloaded')
  await expect(embedderOf(connect()).embedDocuments(['甲'])).rejects.toThrow(/503: overloaded \(6 attempts\)/u)
  await expect(embedderOf(connect({ patience: 1 })).embedQuery('甲')).rejects.toThrow(/2 attempts/u)
})

it('does not let a question wait as long as a server asks for', async () => {
  server.misbehave = (_, response) => reply(response, 429, 'slow down', { 'Retry-After': '30' })
  await expect(embedderOf(connect()).embedQuery('甲')).rejects.toThrow(/429: slow down \(1 attempt\)/u)
  expect(server.requests).toHaveLength(1)
})

it('lets a question wait once for a slow server, and not attempt after attempt', async () => {
  server.misbehave = () => true
  await expect(embedderOf(connect()).embedQuery('甲')).rejects.toThrow(/no answer in time \(1 attempt\)/u)
  expect(server.requests).toHaveLength(1)
})

it('gives up on a server that does not answer, or is not there', async () => {
  server.misbehave = () => true
  await expect(embedderOf(connect()).embedQuery('甲')).rejects.toThrow(/no answer in time/u)
  await server.close()
  await expect(embedderOf(connect()).embedQuery('甲')).rejects.toThrow(/cannot be reached/u)
})

it.each<[string, unknown, string?]>([
  ['no JSON', '<html>gateway</html>', '<html>gateway'],
  ['another shape', { vectors: [[1]] }],
  ['too few vectors', dataOf([[1, 2]]), '1 vectors for 2 texts'],
  [
    'null inside',
    dataOf([
      [1, null],
      [1, 2],
    ]),
    'one holds null',
  ],
  [
    'strings',
    dataOf([
      ['NaN', 1],
      [1, 2],
    ]),
  ],
  [
    'vectors of different lengths',
    dataOf([
      [1, 2],
      [1, 2, 3],
    ]),
    'they are 2 and 3 numbers long',
  ],
  ['empty vectors', dataOf([[], []]), 'one is empty'],
  [
    'numbers that no vector can hold',
    dataOf([
      [1e39, 1],
      [1, 2],
    ]),
  ],
])('refuses %s', async (_, body, reason = '') => {
  server.misbehave = (_, response) => reply(response, 200, body)
  await expect(embedderOf(connect()).embedDocuments(['甲', '乙'])).rejects.toMatchObject({
    code: 'embedderUnavailable',
    message: expect.stringContaining(reason),
  })
})

it('does not let every question wait for a server that is down', async () => {
  server.misbehave = (_, response) => reply(response, 500, 'down')
  const embedder = embedderOf(connect({ patience: 1 }))
  await expect(embedder.embedQuery('甲')).rejects.toThrow(/down/u)
  const { length } = server.requests
  await expect(embedder.embedQuery('乙')).rejects.toThrow(/down/u)
  expect(server.requests).toHaveLength(length)
})

it('asks once for a question that comes again', async () => {
  const embedder = embedderOf(connect({ patience: 1 }))
  expect(await embedder.embedQuery('甲')).toEqual(await embedder.embedQuery('甲'))
  expect(server.requests).toHaveLength(1)
})
