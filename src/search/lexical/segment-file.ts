/**
 * A segment as a file: a header in JSON, the arrays as they are in memory, and the SHA-256 of all of it at the end.
 *
 * A file is believed only if it is whole, unchanged and of this format, byte order included; anything else is no file. It
 * is written beside its name, flushed, and renamed, so that a killed process leaves the old state.
 */
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { z } from 'zod'
import { PassageSegment, type SegmentParts } from './passage-segment.ts'

/** Counts up with every change of what segments hold or of how text becomes terms. */
const FORMAT = 'wenbao-postings-2'
const DIGEST_BYTES = 32
const ALIGNMENT = 8

const kinds = { Uint8Array, Uint16Array, Uint32Array }
type Arrays = SegmentParts['arrays']

/** Every array of a segment: what is not named here is not kept. */
const kindOf: Record<keyof Arrays, keyof typeof kinds> = {
  slots: 'Uint32Array',
  highs: 'Uint32Array',
  lows: 'Uint32Array',
  reportStarts: 'Uint32Array',
  sections: 'Uint32Array',
  starts: 'Uint32Array',
  ends: 'Uint32Array',
  tables: 'Uint8Array',
  boilerplate: 'Uint8Array',
  marks: 'Uint32Array',
  wordStarts: 'Uint32Array',
  words: 'Uint32Array',
  textStarts: 'Uint32Array',
  texts: 'Uint16Array',
  postingStarts: 'Uint32Array',
  passages: 'Uint16Array',
  impacts: 'Uint8Array',
  wordSizes: 'Uint8Array',
  holderStarts: 'Uint32Array',
  holders: 'Uint32Array',
  spellingStarts: 'Uint32Array',
  spellings: 'Uint8Array',
}
const names = Object.keys(kindOf) as (keyof Arrays)[]

const Header = z.strictObject({
  format: z.literal(FORMAT),
  /** 1 where the least significant byte comes first. */
  byteOrder: z.literal(new Uint8Array(new Uint32Array([1]).buffer)[0]!),
  meanLength: z.number(),
  reports: z.array(z.strictObject({ id: z.string(), digest: z.string() })),
  paths: z.array(z.array(z.string())),
  /** Of each array of `names`, in that order. */
  lengths: z.array(z.int().min(0)).length(names.length),
})

const padded = (length: number) => Math.ceil(length / ALIGNMENT) * ALIGNMENT

function bytesOf(segment: PassageSegment): Uint8Array[] {
  const header = Buffer.from(
    JSON.stringify({
      format: FORMAT,
      byteOrder: new Uint8Array(new Uint32Array([1]).buffer)[0]!,
      meanLength: segment.meanLength,
      reports: segment.reports,
      paths: segment.paths,
      lengths: names.map((name) => segment.arrays[name].length),
    }),
  )
  const first = Buffer.alloc(ALIGNMENT)
  first.writeUInt32LE(header.length)
  const chunks: Uint8Array[] = [first, header, Buffer.alloc(padded(header.length) - header.length)]
  for (const name of names) {
    const { buffer, byteOffset, byteLength } = segment.arrays[name]
    chunks.push(new Uint8Array(buffer, byteOffset, byteLength), Buffer.alloc(padded(byteLength) - byteLength))
  }
  return chunks
}

/** @throws what the file system throws; then there is no new file */
export function writeSegment(path: string, segment: PassageSegment): void {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    const file = openSync(temporary, 'w')
    try {
      const hash = createHash('sha256')
      const write = (bytes: Uint8Array) => {
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
      }
      for (const chunk of bytesOf(segment)) {
        hash.update(chunk)
        write(chunk)
      }
      write(hash.digest())
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** The segment of a file, or null where there is none that can be trusted. */
export function readSegment(path: string): PassageSegment | null {
  try {
    const raw = readFileSync(path)
    // Small files come from a pool, where nothing need lie on a multiple of four.
    const bytes = raw.byteOffset % ALIGNMENT === 0 ? raw : Buffer.from(new Uint8Array(raw).buffer)
    const content = bytes.subarray(0, bytes.length - DIGEST_BYTES)
    if (!createHash('sha256').update(content).digest().equals(bytes.subarray(-DIGEST_BYTES))) return null
    const headerEnd = ALIGNMENT + content.readUInt32LE(0)
    const { reports, paths, meanLength, lengths } = Header.parse(
      JSON.parse(content.toString('utf8', ALIGNMENT, headerEnd)),
    )
    let offset = padded(headerEnd)
    const arrays: Record<string, unknown> = {}
    for (const [place, name] of names.entries()) {
      const Kind = kinds[kindOf[name]]
      arrays[name] = new Kind(bytes.buffer as ArrayBuffer, bytes.byteOffset + offset, lengths[place]!)
      offset += padded(lengths[place]! * Kind.BYTES_PER_ELEMENT)
    }
    return new PassageSegment({ reports, paths, meanLength, arrays: arrays as unknown as Arrays })
  } catch {
    return null
  }
}
