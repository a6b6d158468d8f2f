/**
 * The passages whose vectors are nearest to a query's.
 *
 * Where a filter leaves few passages every one is compared, which is exact and faster than the graph; the
 * graph serves searches over many. Vectors come from the store; the graph is a cache of them.
 */
import type { Embedder } from '../../model/embedder.ts'
import { Fault } from '../../model/fault.ts'
import type { Store } from '../../model/store.ts'
import { type Graph, loadGraph, newGraph, saveGraph } from './graph-cache.ts'

/** Reports that are compared one passage after the other; some 10,000 passages. */
const SCANNED_REPORTS = 300

export interface Neighbour {
  passageId: string
  reportId: string
  section: readonly string[]
  /** Cosine, 1 for the same direction. */
  score: number
}

export interface VectorSearch {
  /** @returns at most `count`, nearest first */
  search(text: string, reportIds: readonly string[] | null, count: number): Promise<Neighbour[]>
  /** Makes the graph for what the store holds now, and keeps it as a file. */
  refresh(): Promise<void>
}

type Place = Omit<Neighbour, 'score'>

interface LoadedGraph {
  digest: string
  graph: Graph | null
  /** By label. */
  places: Place[]
}

function cosine(a: Float32Array, b: Float32Array): number {
  let product = 0
  let normA = 0
  let normB = 0
  for (let i = 0; i < a.length; i++) {
    product += a[i]! * b[i]!
    normA += a[i]! * a[i]!
    normB += b[i]! * b[i]!
  }
  return product === 0 ? 0 : product / Math.sqrt(normA * normB)
}

export function createVectorSearch(store: Store, embedder: Embedder, directory: string): VectorSearch {
  let loaded: LoadedGraph | null = null

  const load = async (): Promise<LoadedGraph> => {
    const digest = await store.digest()
    if (loaded?.digest === digest) return loaded
    const places: Place[] = []
    const vectors: Float32Array[] = []
    for await (const { passage, vector } of store.allPassages()) {
      places.push({ passageId: passage.id, reportId: passage.reportId, section: passage.section })
      vectors.push(vector)
    }
    const dimension = vectors[0]?.length ?? 0
    let graph: Graph | null = null
    if (dimension > 0) {
      const source = { digest, embedder: embedder.id, dimension, count: vectors.length }
      graph = loadGraph(directory, source)
      if (!graph) {
        graph = newGraph(dimension, vectors.length)
        for (const [label, vector] of vectors.entries()) {
          // A damaged database could hold anything; hnswlib would take NaN and lose other points by it.
          if (vector.length !== dimension || !vector.every(Number.isFinite))
            throw new Fault('indexMismatch', `The vectors of the index are damaged: run \`wenbao index --rebuild\`.`)
          graph.addPoint(Array.from(vector), label)
        }
        saveGraph(directory, graph, source)
      }
    }
    loaded = { digest, graph, places }
    return loaded
  }

  const scan = async (query: Float32Array, reportIds: readonly string[]): Promise<Neighbour[]> => {
    const found: Neighbour[] = []
    for await (const { passage, vector } of store.allPassages(reportIds)) {
      if (vector.length !== query.length) throw otherDimension(vector.length, query.length)
      const { id: passageId, reportId, section } = passage
      found.push({ passageId, reportId, section, score: cosine(query, vector) })
    }
    return found.sort((a, b) => b.score - a.score)
  }

  const otherDimension = (indexed: number, asked: number) =>
    new Fault(
      'indexMismatch',
      `The index has vectors of ${indexed} dimensions, ${embedder.id} makes ${asked}: run \`wenbao index --rebuild\`.`,
    )

  return {
    async search(text, reportIds, count) {
      const query = await embedder.embedQuery(text)
      if (reportIds && reportIds.length <= SCANNED_REPORTS) return (await scan(query, reportIds)).slice(0, count)
      const { graph, places } = await load()
      if (!graph) return []
      if (graph.getNumDimensions() !== query.length) throw otherDimension(graph.getNumDimensions(), query.length)
      const asked = reportIds && new Set(reportIds)
      // Filtering inside the graph is slower than looking further and leaving out afterwards.
      const reach = Math.min(asked ? count * 10 : count, places.length)
      const { neighbors, distances } = graph.searchKnn(Array.from(query), reach)
      return neighbors
        .map((label, place) => ({ ...places[label]!, score: 1 - distances[place]! }))
        .filter(({ reportId }) => !asked || asked.has(reportId))
        .slice(0, count)
    },
    async refresh() {
      await load()
    },
  }
}
