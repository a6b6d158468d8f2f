/** The local embedder, with a vote where the graph is to be measured. */
import { embedderOf } from '../../../src/embed/embedder-of.ts'
import { LocalEmbeddings } from '../../../src/embed/local-embeddings.ts'
import type { Embedder } from '../../../src/model/embedder.ts'

export function benchEmbedder(votes: boolean): Embedder {
  const local = embedderOf(new LocalEmbeddings())
  return votes ? { ...local, weight: 0.25 } : local
}
