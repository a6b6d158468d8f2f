/**
 * A small endpoint for embeddings in OpenAI's protocol, which can be made to misbehave in every way that real ones do.
 */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LocalEmbeddings } from '../../src/embed/local-embeddings.ts'

export interface EmbeddingRequest {
  model: string
  input: string[]
  dimensions?: number
}

/** Answers in the place of the server; `false` leaves the answer to it. */
export type Misbehaviour = (request: EmbeddingRequest, response: ServerResponse) => boolean

export interface EmbeddingServer {
  url: string
  requests: EmbeddingRequest[]
  /** `Authorization` of each request. */
  keys: (string | undefined)[]
  misbehave: Misbehaviour
  close(): Promise<void>
}

export function reply(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
  return true
}

export const dataOf = (vectors: unknown[]) => ({
  data: vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })),
})

export async function startEmbeddingServer(): Promise<EmbeddingServer> {
  const local = new LocalEmbeddings()
  const state: EmbeddingServer = { url: '', requests: [], keys: [], misbehave: () => false, close: async () => {} }
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const request = JSON.parse(Buffer.concat(chunks).toString('utf8')) as EmbeddingRequest
    state.requests.push(request)
    state.keys.push(incoming.headers.authorization)
    if (incoming.url !== '/v1/embeddings') return reply(response, 404, { error: { message: 'no such route' } })
    if (state.misbehave(request, response)) return
    const vectors = await local.embedDocuments(request.input)
    // Real servers do not promise the order.
    const { data } = dataOf(vectors.map((vector) => vector.slice(0, request.dimensions ?? 64)))
    reply(response, 200, { object: 'list', data: data.reverse(), model: request.model })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  state.close = () =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return state
}
