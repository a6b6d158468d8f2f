/**
 * What of a report identifies it: the line of the catalogue, and the digest of its content.
 */
import { createHash } from 'node:crypto'
import { Fault } from '../../model/fault.ts'
import type { Report } from '../../model/report.ts'
import type { ReportSummary, StoreEntry } from '../../model/store.ts'

/**
 * @throws {Fault} `notAReport` where the agency or the year is unknown
 */
export function summaryOf({ id, title, year, form, agency, source }: Report): ReportSummary {
  if (agency === null || year === null)
    throw new Fault(
      'notAReport',
      `${source.path} tells no ${agency === null ? 'agency' : 'year'}: it cannot be indexed.`,
    )
  const { path, format, url, published } = source
  return { id, title, year, form, agency, path, format, url, published }
}

/** SHA-256 in hex of the vectors of a report and of who made them; with its id, lest those of two like reports cancel out. */
export function vectorDigest(reportId: string, embedder: string, vectors: Iterable<Float32Array>): string {
  const hash = createHash('sha256').update(`${reportId}\0${embedder}\0`)
  for (const vector of vectors) hash.update(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength))
  return hash.digest('hex')
}

/**
 * 64 hex digits that stand for everything that can be read back of an entry; where the file lay is not content. The vectors'
 * part can be taken out and replaced by itself.
 */
export function contentDigest({ report, text, source, passages, vectors, embedder }: StoreEntry): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([report, text, passages]))
  hash.update(source)
  return toggleDigest(hash.digest('hex'), vectorDigest(report.id, embedder, vectors))
}

/** Adds a digest to a set of digests, or takes it out again; the order does not matter. */
export function toggleDigest(set: string, digest: string): string {
  const bytes = Buffer.from(digest, 'hex')
  return Buffer.from(Buffer.from(set, 'hex').map((byte, at) => byte ^ bytes[at]!)).toString('hex')
}
