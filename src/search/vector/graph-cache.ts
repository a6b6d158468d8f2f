/**
 * The HNSW graph as a file beside the store, and the manifest that must vouch for it.
 *
 * hnswlib crashes the process on flipped bytes and answers nonsense under another dimension, so a file is read
 * only when its length, its hash and what it was made with are what the manifest says. The manifest also tells which
 * report, in which state, each point is from: what the store no longer has like that is left out, what it has beside that is
 * added, and the file stays of use while reports come and go.
 */
import { createHash } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import hnswlib from 'hnswlib-node'
import { z } from 'zod'

export type Graph = InstanceType<typeof hnswlib.HierarchicalNSW>

const GRAPH_NAME = 'vectors.hnsw'
const MANIFEST_NAME = 'manifest.json'
const FORMAT_VERSION = 2
const SPACE = 'cosine'
const LINKS = 32
const BUILD_EFFORT = 200
const SEARCH_EFFORT = 200
const CHUNK_BYTES = 1 << 20

/** Points of one report, in the order of their labels. */
const GraphReport = z.strictObject({
  id: z.string(),
  /** Of its content. */
  digest: z.string(),
  /** Where each passage begins in the report's text. */
  starts: z.array(z.int().min(0)),
})
export type GraphReport = z.infer<typeof GraphReport>

const Manifest = z.strictObject({
  format: z.literal(FORMAT_VERSION),
  embedder: z.string(),
  dimension: z.int().min(1),
  space: z.literal(SPACE),
  links: z.literal(LINKS),
  /** Points, in the order of their labels; of reports that are gone too. */
  reports: z.array(GraphReport),
  bytes: z.int().min(1),
  sha256: z.string(),
})
type Manifest = z.infer<typeof Manifest>

export interface KeptGraph {
  graph: Graph
  reports: GraphReport[]
}

export const countPoints = (reports: readonly GraphReport[]) =>
  reports.reduce((sum, { starts }) => sum + starts.length, 0)

/** Of the file and of what the manifest says of it: neither is believed without the other. */
function sha256Of(path: string, { sha256: _, ...said }: Manifest): string {
  const hash = createHash('sha256').update(JSON.stringify(said))
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  const file = openSync(path, 'r')
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) hash.update(chunk.subarray(0, read))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

export function newGraph(dimension: number, capacity: number): Graph {
  const graph = new hnswlib.HierarchicalNSW(SPACE, dimension)
  graph.initIndex(Math.max(capacity, 1), LINKS, BUILD_EFFORT)
  graph.setEf(SEARCH_EFFORT)
  return graph
}

/** The graph of this embedder, or null where there is none that can be trusted. */
export function loadGraph(directory: string, embedder: string): KeptGraph | null {
  const path = join(directory, GRAPH_NAME)
  try {
    const manifest = Manifest.parse(JSON.parse(readFileSync(join(directory, MANIFEST_NAME), 'utf8')))
    if (manifest.embedder !== embedder) return null
    if (statSync(path).size !== manifest.bytes || sha256Of(path, manifest) !== manifest.sha256) return null
    const graph = new hnswlib.HierarchicalNSW(SPACE, manifest.dimension)
    graph.readIndexSync(path)
    if (graph.getCurrentCount() !== countPoints(manifest.reports)) return null
    // Reading sets it back to 10.
    graph.setEf(SEARCH_EFFORT)
    return { graph, reports: manifest.reports }
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
export function saveGraph(directory: string, { graph, reports }: KeptGraph, embedder: string): boolean {
  const temporary = (name: string) => join(directory, `${name}.${process.pid}.tmp`)
  try {
    // hnswlib reports success even where nothing could be written, so the file is read back.
    graph.writeIndexSync(temporary(GRAPH_NAME))
    const manifest: Manifest = {
      format: FORMAT_VERSION,
      embedder,
      dimension: graph.getNumDimensions(),
      space: SPACE,
      links: LINKS,
      reports,
      bytes: statSync(temporary(GRAPH_NAME)).size,
      sha256: '',
    }
    const sha256 = sha256Of(temporary(GRAPH_NAME), manifest)
    writeFileSync(temporary(MANIFEST_NAME), `${JSON.stringify({ ...manifest, sha256 })}\n`)
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
