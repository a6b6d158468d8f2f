/**
 * Embeddings from any endpoint that speaks OpenAI's protocol: Ollama, vLLM, SiliconFlow, DashScope and others.
 *
 * Texts go in batches, and a batch that meets a limit, a fault of the server or of the network is tried again, after
 * the time that the server names. What trying again cannot mend (a wrong key, an unknown model) ends at once, with the server's
 * own words. Whether the vectors are usable is judged by `embedderOf`.
 */
import { setTimeout } from 'node:timers/promises'
import { Embeddings } from '@langchain/core/embeddings'
import { z } from 'zod'

export interface EndpointSettings {
  /** Up to and without `/embeddings`: http://localhost:11434/v1 */
  url: string
  model: string
  /** Sent as a bearer token. */
  key?: string | undefined
  /** Asked of models that can shorten their vectors. */
  dimensions?: number | undefined
  /** Texts in one request; 16 unless given, since some providers take no more than 25. */
  batch?: number | undefined
  /** Waiting times are multiplied by this; tests make them short. */
  patience?: number
}

const BATCH = 16
const ATTEMPTS = 6
/** A question is waited for; nobody wants to wait long. */
const QUESTION_ATTEMPTS = 2
const DOCUMENTS_IN_MILLISECONDS = 60_000
/** All attempts together: words alone answer sooner. */
const QUESTION_IN_MILLISECONDS = 3_000
const FIRST_PAUSE_IN_MILLISECONDS = 500
const LONGEST_PAUSE_IN_MILLISECONDS = 60_000
/** A question goes on without vectors rather than wait as long as a server may ask for. */
const QUESTION_PAUSE_IN_MILLISECONDS = 1_000

/** Null and strings pass here, so that the judge of vectors can say what is wrong with them. */
const Reply = z.object({
  data: z.array(z.object({ index: z.int().min(0).optional(), embedding: z.array(z.unknown()) })),
})

interface Effort {
  attempts: number
  /** For one attempt, and for all of them and the pauses between. */
  milliseconds: number
  inAll: number
  /** Between two attempts; a server that asks for more is given up. */
  longestPause: number
}

/** What another attempt may mend. */
class Passing extends Error {
  readonly pauseInMilliseconds: number | null

  constructor(message: string, pauseInMilliseconds: number | null = null, options?: { cause: unknown }) {
    super(message, options)
    this.pauseInMilliseconds = pauseInMilliseconds
  }
}

/** `Retry-After` in seconds or as a date. */
function pauseOf(header: string | null): number | null {
  if (header === null) return null
  const seconds = Number(header)
  const pause = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(pause) ? Math.min(Math.max(pause, 0), LONGEST_PAUSE_IN_MILLISECONDS) : null
}

const isPassing = (status: number) => status === 408 || status === 409 || status === 429 || status >= 500

export class EndpointEmbeddings extends Embeddings {
  readonly model: string
  readonly #settings: EndpointSettings

  constructor(settings: EndpointSettings) {
    super({})
    this.#settings = settings
    // Shortened vectors are other vectors.
    this.model = settings.dimensions ? `${settings.model}@${settings.dimensions}` : settings.model
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const size = this.#settings.batch ?? BATCH
    const vectors: number[][] = []
    for (let at = 0; at < texts.length; at += size)
      vectors.push(
        ...(await this.#insist(texts.slice(at, at + size), {
          attempts: ATTEMPTS,
          milliseconds: DOCUMENTS_IN_MILLISECONDS,
          inAll: Number.POSITIVE_INFINITY,
          longestPause: LONGEST_PAUSE_IN_MILLISECONDS,
        })),
      )
    return vectors
  }

  override async embedQuery(text: string): Promise<number[]> {
    const effort = {
      attempts: QUESTION_ATTEMPTS,
      milliseconds: QUESTION_IN_MILLISECONDS,
      inAll: QUESTION_IN_MILLISECONDS,
      longestPause: QUESTION_PAUSE_IN_MILLISECONDS,
    }
    return (await this.#insist([text], effort))[0] ?? []
  }

  async #insist(
    input: readonly string[],
    { attempts, milliseconds, inAll, longestPause }: Effort,
  ): Promise<number[][]> {
    const patience = this.#settings.patience ?? 1
    const end = performance.now() + inAll * patience
    for (let attempt = 1; ; attempt++)
      try {
        return await this.#request(input, Math.min(milliseconds * patience, end - performance.now()))
      } catch (error) {
        if (!(error instanceof Passing)) throw error
        const pause = error.pauseInMilliseconds ?? FIRST_PAUSE_IN_MILLISECONDS * 2 ** (attempt - 1)
        const isTooLate = performance.now() + pause * patience >= end
        if (attempt === attempts || pause > longestPause || isTooLate)
          throw new Error(`${error.message} (${attempt} attempt${attempt > 1 ? 's' : ''})`, { cause: error })
        await setTimeout(pause * patience)
      }
  }

  async #request(input: readonly string[], milliseconds: number): Promise<number[][]> {
    const { url, model, key, dimensions } = this.#settings
    const address = `${url.replace(/\/+$/u, '')}/embeddings`
    let response: Response
    try {
      response = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(key && { Authorization: `Bearer ${key}` }) },
        body: JSON.stringify({ model, input, encoding_format: 'float', ...(dimensions && { dimensions }) }),
        signal: AbortSignal.timeout(Math.max(Math.ceil(milliseconds), 0)),
      })
    } catch (error) {
      throw new Passing(`${address} cannot be reached: ${reasonOf(error)}`, null, { cause: error })
    }
    const body = await response.text().catch((error: unknown) => {
      throw new Passing(`${address} broke off: ${reasonOf(error)}`, null, { cause: error })
    })
    if (!response.ok) {
      const message = `${address} answered ${response.status}: ${body.replace(/\s+/gu, ' ').slice(0, 200)}`
      if (isPassing(response.status)) throw new Passing(message, pauseOf(response.headers.get('Retry-After')))
      throw new Error(message)
    }
    return vectorsOf(body, input.length, address)
  }
}

function vectorsOf(body: string, count: number, address: string): number[][] {
  let reply: z.infer<typeof Reply>
  try {
    reply = Reply.parse(JSON.parse(body))
  } catch (error) {
    throw new Error(`${address} answered no embeddings: ${body.replace(/\s+/gu, ' ').slice(0, 200)}`, { cause: error })
  }
  if (reply.data.length !== count) throw new Error(`${address} gave ${reply.data.length} vectors for ${count} texts`)
  // The protocol numbers them; not every server keeps their order.
  return reply.data
    .map(({ index, embedding }, place) => ({ index: index ?? place, embedding: embedding as number[] }))
    .sort((a, b) => a.index - b.index)
    .map(({ embedding }) => embedding)
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'no answer in time'
  return error.cause instanceof Error ? error.cause.message || String(error.cause) : error.message
}
