/**
 * An index whose vectors another embedder made → the same index with vectors of this one.
 *
 * All vectors are made before the first one is replaced, and then all at once: whatever happens on the way, the old index
 * is whole. What was made is kept by the embedder's cache, so that the next run goes on from there.
 */
import type { Embedder } from '../model/embedder.ts'
import { Fault } from '../model/fault.ts'
import type { Store } from '../model/store.ts'

/** Texts that are handed over at a time. */
const PORTION = 256

/** An embedder that can say what it gave before, as the cache can. */
export interface RememberingEmbedder extends Embedder {
  known?(text: string): Float32Array | null
}

/**
 * @returns whether there was anything to do
 * @throws {Fault} `embedderUnavailable`; then the old vectors are there
 */
export async function reembed(
  store: Store,
  embedder: RememberingEmbedder,
  onEmbed?: (done: number, total: number) => void,
): Promise<boolean> {
  const provenance = await store.provenance()
  const others = [...provenance].filter(([, { embedder: by }]) => by !== embedder.id).map(([id]) => id)
  if (others.length === 0) return false
  const texts: string[] = []
  for await (const { passage } of store.allPassages(others)) texts.push(passage.text)
  const made = new Map<string, Float32Array>()
  for (let at = 0; at < texts.length; at += PORTION) {
    const portion = texts.slice(at, at + PORTION)
    const vectors = await embedder.embedDocuments(portion)
    if (!embedder.known) for (const [place, text] of portion.entries()) made.set(text, vectors[place]!)
    onEmbed?.(Math.min(at + PORTION, texts.length), texts.length)
  }
  await store.replaceVectors(embedder.id, ({ text }) => {
    const vector = embedder.known?.(text) ?? made.get(text)
    if (!vector) throw new Fault('embedderUnavailable', `${embedder.id} gave no vector for a passage of the index.`)
    return vector
  })
  return true
}
