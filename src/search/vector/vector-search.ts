/**
 * The passages whose vectors are nearest to a query's.
 *
 * Where a filter leaves few reports every passage is compared, which is exact and faster than the graph; the
 * graph serves searches over many. Vectors come from the store; the graph is a cache of them. Reports that came since it
 * was made are compared one by one, ones that are gone are left out, until the next refresh.
 */
import { setImmediate } from 'node:timers/promises'
import type { Embedder } from '../../model/embedder.ts'
import { Fault } from '../../model/fault.ts'
import type { Store } from '../../model/store.ts'
import { countPoints, type GraphReport, type KeptGraph, loadGraph, newGraph, saveGraph } from './graph-cache.ts'

/** Reports that are compared one passage after the other; some 5,000 passages. */
const SCANNED_REPORTS = 300
/** A graph of which more is gone is made anew: what is gone is still walked through. */
const MOST_GONE = 0.3
/** Points to add before others get their turn. */
const TURN = 100

export interface Neighbour {
  reportId: string
  /** Offset of the passage in the report's text. */
  start: number
  /** Cosine, 1 for the same direction. */
  score: number
}

export interface VectorSearch {
  /** @returns at most `count`, nearest first */
  search(text: string, reportIds: readonly string[] | null, count: number): Promise<Neighbour[]>
  /** Makes the graph for what the store holds now, and keeps it as a file. */
  refresh(): Promise<void>
}

interface Loaded {
  /** Of the store, when `alive` and `missing` were worked out. */
  digest: string
  kept: KeptGraph | null
  /** By label: where the point stands, or null where its report is gone. */
  places: (Omit<Neighbour, 'score'> | null)[]
  gone: number
  /** Reports that the graph does not have. */
  missing: string[]
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
  let loaded: Loaded | null = null
  let building: Promise<Loaded> | null = null

  const otherDimension = (indexed: number, asked: number) =>
    new Fault(
      'indexMismatch',
      `The index has vectors of ${indexed} dimensions, ${embedder.id} makes ${asked}: run \`wenbao index --rebuild\`.`,
    )

  /** What of a graph still holds, and what it lacks. */
  const compare = async (kept: KeptGraph | null): Promise<Loaded> => {
    const [digest, digests] = [await store.digest(), await store.contentDigests()]
    const alive = new Set<string>()
    let gone = 0
    const places = (kept?.reports ?? []).flatMap(({ id, digest, starts }) => {
      const isAlive = digests.get(id) === digest && !alive.has(id)
      if (isAlive) alive.add(id)
      else gone += starts.length
      return starts.map((start) => (isAlive ? { reportId: id, start } : null))
    })
    return { digest, kept, places, gone, missing: [...digests.keys()].filter((id) => !alive.has(id)) }
  }

  const current = async (): Promise<Loaded> => {
    if (loaded?.digest !== (await store.digest())) {
      const kept = loaded?.kept ?? loadGraph(directory, embedder.id)
      loaded = await compare(kept)
    }
    return loaded
  }

  /** Adds reports to a graph, or to a new one, and keeps it. */
  const extend = async (kept: KeptGraph | null, ids: readonly string[]): Promise<KeptGraph | null> => {
    const digests = await store.contentDigests()
    let graph = kept?.graph ?? null
    const reports: GraphReport[] = [...(kept?.reports ?? [])]
    const before = reports.length
    const { passages: capacity } = await store.counts()
    let label = countPoints(reports)
    for await (const { passage, vector } of store.allPassages(ids)) {
      graph ??= newGraph(vector.length, capacity)
      // A damaged database could hold anything; hnswlib would take NaN and lose other points by it.
      if (vector.length !== graph.getNumDimensions() || !vector.every(Number.isFinite))
        throw new Fault('indexMismatch', `The vectors of the index are damaged: run \`wenbao index --rebuild\`.`)
      if (label >= graph.getMaxElements()) graph.resizeIndex(Math.max(label + 1, Math.ceil(label * 1.5)))
      graph.addPoint(Array.from(vector), label++)
      const { reportId: id, start } = passage
      const last = reports.at(-1)
      if (reports.length > before && last?.id === id) last.starts.push(start)
      else reports.push({ id, digest: digests.get(id) ?? '', starts: [start] })
      if (label % TURN === 0) await setImmediate()
    }
    if (!graph) return null
    const extended = { graph, reports }
    saveGraph(directory, extended, embedder.id)
    return extended
  }

  const build = async (): Promise<Loaded> => {
    const { kept, places, gone, missing } = await current()
    const anew = !kept || gone > places.length * MOST_GONE
    if (!anew && missing.length === 0) return loaded!
    const ids = anew ? [...(await store.contentDigests()).keys()] : missing
    loaded = await compare(await extend(anew ? null : kept, ids))
    return loaded
  }

  const buildOnce = (): Promise<Loaded> => {
    building ??= build().finally(() => {
      building = null
    })
    return building
  }

  const scan = async (query: Float32Array, reportIds: readonly string[]): Promise<Neighbour[]> => {
    const found: Neighbour[] = []
    for await (const { passage, vector } of store.allPassages(reportIds)) {
      if (vector.length !== query.length) throw otherDimension(vector.length, query.length)
      const { reportId, start } = passage
      found.push({ reportId, start, score: cosine(query, vector) })
    }
    return found
  }

  const nearest = (found: Neighbour[], count: number) => found.sort((a, b) => b.score - a.score).slice(0, count)

  return {
    async search(text, reportIds, count) {
      const query = await embedder.embedQuery(text)
      if (reportIds && reportIds.length <= SCANNED_REPORTS) return nearest(await scan(query, reportIds), count)
      let state = await current()
      if (!state.kept || state.missing.length > SCANNED_REPORTS) state = await buildOnce()
      const { kept, places, gone, missing } = state
      if (!kept) return []
      const dimension = kept.graph.getNumDimensions()
      if (dimension !== query.length) throw otherDimension(dimension, query.length)
      const asked = reportIds && new Set(reportIds)
      // Filtering inside the graph is slower than looking further and leaving out afterwards.
      const reach = Math.min(asked ? count * 10 : count + Math.min(gone, count * 3), places.length)
      const { neighbors, distances } = kept.graph.searchKnn(Array.from(query), reach)
      const found = neighbors.flatMap((label, at) => {
        const place = places[label]
        return place && (!asked || asked.has(place.reportId)) ? [{ ...place, score: 1 - distances[at]! }] : []
      })
      const since = missing.filter((id) => !asked || asked.has(id))
      return nearest([...found, ...(since.length > 0 ? await scan(query, since) : [])], count)
    },
    async refresh() {
      await buildOnce()
    },
  }
}
