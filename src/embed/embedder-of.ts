/**
 * Any LangChain `Embeddings` → the Embedder of the index.
 *
 * What a provider returns is checked before it reaches the store: a vector too few, of another length or with NaN
 * would silently spoil every search (and can abort the process inside hnswlib).
 */
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import type { Embedder } from '../model/embedder.ts'
import { Fault } from '../model/fault.ts'
import { LocalEmbeddings } from './local-embeddings.ts'

/** For embeddings that were not measured here: a fifth of what words can say, the mildest that made a difference elsewhere. */
const UNMEASURED_WEIGHT = 0.8

/** After a question found no embedder, the next ones do not wait for it to fail again. */
const REST_IN_MILLISECONDS = 30_000
/** Questions whose vectors are remembered: pages of one list ask the same one. */
const REMEMBERED = 200

/** The class and, where it says so, the model: "OpenAIEmbeddings:text-embedding-3-small". */
function idOf(embeddings: EmbeddingsInterface): string {
  const { model, modelName } = embeddings as { model?: unknown; modelName?: unknown }
  const name = [model, modelName].find((part) => typeof part === 'string')
  return name ? `${embeddings.constructor.name}:${name}` : embeddings.constructor.name
}

/** What is wrong with some vectors, or null. */
function flawOf(vectors: number[][], count: number): string | null {
  if (vectors.length !== count) return `there are ${vectors.length}`
  if (!vectors.every((vector) => Array.isArray(vector) && vector.length > 0)) return 'one is empty'
  const lengths = [...new Set(vectors.map(({ length }) => length))]
  if (lengths.length > 1) return `they are ${lengths.join(' and ')} numbers long`
  // 1e39 is a number, but none that a vector can hold.
  for (const vector of vectors)
    for (const value of vector)
      if (typeof value !== 'number' || !Number.isFinite(Math.fround(value))) return `one holds ${value}`
  return null
}

function checked(vectors: number[][], count: number, id: string): Float32Array[] {
  const flaw = flawOf(vectors, count)
  if (flaw) throw new Fault('embedderUnavailable', `${id} returned no usable vectors for ${count} texts: ${flaw}.`)
  return vectors.map((vector) => Float32Array.from(vector))
}

async function call<Result>(id: string, request: () => Promise<Result>): Promise<Result> {
  try {
    return await request()
  } catch (error) {
    if (error instanceof Fault) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new Fault('embedderUnavailable', `${id} gave no vectors: ${reason}`, { cause: error })
  }
}

export function embedderOf(embeddings: EmbeddingsInterface): Embedder {
  const id = idOf(embeddings)
  const questions = new Map<string, Float32Array>()
  let resting: { until: number; fault: unknown } | null = null

  const embedQuery = async (text: string): Promise<Float32Array> => {
    const known = questions.get(text)
    if (known) return known
    if (resting && Date.now() < resting.until) throw resting.fault
    try {
      const vector = await call(id, async () => checked([await embeddings.embedQuery(text)], 1, id)[0]!)
      resting = null
      questions.set(text, vector)
      if (questions.size > REMEMBERED) questions.delete(questions.keys().next().value!)
      return vector
    } catch (fault) {
      resting = { until: Date.now() + REST_IN_MILLISECONDS, fault }
      throw fault
    }
  }

  return {
    id,
    weight: embeddings instanceof LocalEmbeddings ? 0 : UNMEASURED_WEIGHT,
    embedDocuments: (texts) =>
      call(id, async () =>
        texts.length === 0 ? [] : checked(await embeddings.embedDocuments([...texts]), texts.length, id),
      ),
    embedQuery,
  }
}
