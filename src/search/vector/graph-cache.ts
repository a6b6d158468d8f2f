/**
 * The HNSW graph as a file beside the store, and the manifest that must vouch for it.
 *
 * hnswlib crashes the process on flipped bytes and answers nonsense under another dimension, so a file is read
 * only when its length, its hash and everything it was made from are what the manifest and the store
 * say; in every other case there is no cache, and the graph is built again from the store's vectors.
 */
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import hnswlib from 'hnswlib-node'
import { z } from 'zod'

export type Graph = InstanceType<typeof hnswlib.HierarchicalNSW>

export const GRAPH_NAME = 'vectors.hnsw'
export const MANIFEST_NAME = 'manifest.json'
const FORMAT_VERSION = 1
const SPACE = 'cosine'
const LINKS = 32
const BUILD_EFFORT = 200
const SEARCH_EFFORT = 200

const Manifest = z.strictObject({
  format: z.literal(FORMAT_VERSION),
  /** Of the store that the graph was built from. */
  digest: z.string(),
  embedder: z.string(),
  dimension: z.int().min(1),
  space: z.literal(SPACE),
  links: z.literal(LINKS),
  count: z.int().min(1),
  bytes: z.int().min(1),
  sha256: z.string(),
})
type Manifest = z.infer<typeof Manifest>

/** What a graph is made from: equal means the same graph. */
export type GraphSource = Pick<Manifest, 'digest' | 'embedder' | 'dimension' | 'count'>

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

export function newGraph(dimension: number, capacity: number): Graph {
  const graph = new hnswlib.HierarchicalNSW(SPACE, dimension)
  graph.initIndex(capacity, LINKS, BUILD_EFFORT)
  graph.setEf(SEARCH_EFFORT)
  return graph
}

function readManifest(directory: string): Manifest | null {
  try {
    return Manifest.parse(JSON.parse(readFileSync(join(directory, MANIFEST_NAME), 'utf8')))
  } catch {
    return null
  }
}

/** The graph built from exactly this source, or null where there is none that can be trusted. */
export function loadGraph(directory: string, source: GraphSource): Graph | null {
  const manifest = readManifest(directory)
  const isSame =
    manifest !== null &&
    manifest.digest === source.digest &&
    manifest.embedder === source.embedder &&
    manifest.dimension === source.dimension &&
    manifest.count === source.count
  if (!isSame) return null
  const path = join(directory, GRAPH_NAME)
  try {
    if (statSync(path).size !== manifest.bytes || sha256(readFileSync(path)) !== manifest.sha256) return null
    const graph = new hnswlib.HierarchicalNSW(SPACE, source.dimension)
    graph.readIndexSync(path)
    if (graph.getCurrentCount() !== source.count) return null
    // Reading sets it back to 10.
    graph.setEf(SEARCH_EFFORT)
    return graph
  } catch {
    return null
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}

/**
 * Writes the graph and then its manifest, each to a temporary file that takes the place of the old one.
 *
 * @returns whether it was written; a cache that cannot be is no reason to stop
 */
export function saveGraph(directory: string, graph: Graph, source: GraphSource): boolean {
  const temporary = (name: string) => join(directory, `${name}.${process.pid}.tmp`)
  try {
    // hnswlib reports success even where nothing could be written, so the file is read back.
    graph.writeIndexSync(temporary(GRAPH_NAME))
    const bytes = readFileSync(temporary(GRAPH_NAME))
    const manifest: Manifest = {
      format: FORMAT_VERSION,
      ...source,
      space: SPACE,
      links: LINKS,
      bytes: bytes.length,
      sha256: sha256(bytes),
    }
    writeFileSync(temporary(MANIFEST_NAME), `${JSON.stringify(manifest, null, 2)}\n`)
    for (const name of [GRAPH_NAME, MANIFEST_NAME]) {
      flush(temporary(name))
      renameSync(temporary(name), join(directory, name))
    }
    return true
  } catch {
    for (const name of [GRAPH_NAME, MANIFEST_NAME]) rmSync(temporary(name), { force: true })
    return false
  }
}
