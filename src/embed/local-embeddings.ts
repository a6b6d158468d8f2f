/**
 * Embeddings that need no download, no network and no training: hashed pairs of characters.
 *
 * Honest about what they are: texts are near each other when they share wording, never because they mean the
 * same. Measured, they rank worse than BM25 and drag a fusion down, so their weight in ranking is 0: they are the
 * place that a real embedding model fills. The same text gives the same vector on every machine.
 */
import { Embeddings } from '@langchain/core/embeddings'
import { backgroundRarity } from '../text/background-rarity.ts'
import { foldForSearch } from '../text/fold-for-search.ts'

export const LOCAL_DIMENSION = 256

/** FNV-1a over UTF-16 code units, with a last mix so that neighbours fall apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** What a pair of characters weighs that is no word by itself. */
const NO_WORD = 3

/** Features with their weights; jieba is left out, since its dictionary may grow while a process runs. */
function featuresOf(text: string): Map<string, number> {
  const folded = foldForSearch(text).text
  const features = new Map<string, number>()
  const add = (feature: string, weight: number) => features.set(feature, (features.get(feature) ?? 0) + weight)
  for (const [word] of folded.matchAll(/[a-z0-9.]+/gu)) add(`w${word}`, 1)
  for (const [run] of folded.matchAll(/\p{Script=Han}+/gu)) {
    const characters = [...run]
    for (let at = 1; at < characters.length; at++) {
      const [first, second] = [characters[at - 1]!, characters[at]!]
      add(`p${first}${second}`, backgroundRarity(first + second, NO_WORD) / 6)
    }
  }
  return features
}

function vectorOf(text: string): number[] {
  const vector = new Array<number>(LOCAL_DIMENSION).fill(0)
  for (const [feature, weight] of featuresOf(text)) {
    const hash = hashOf(feature)
    // The sign comes from another bit than the place, so that collisions cancel rather than add up.
    vector[hash % LOCAL_DIMENSION]! += hash & 0x8000_0000 ? -Math.sqrt(weight) : Math.sqrt(weight)
  }
  const norm = Math.hypot(...vector)
  return norm === 0 ? vector : vector.map((value) => value / norm)
}

export class LocalEmbeddings extends Embeddings {
  readonly model = `hashed-${LOCAL_DIMENSION}-v1`

  constructor() {
    super({})
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map(vectorOf)
  }

  override async embedQuery(text: string): Promise<number[]> {
    return vectorOf(text)
  }
}
