/**
 * The store in one SQLite file: `wenbao.sqlite` in the index directory.
 *
 * Every write is one transaction in a write-ahead log, so that killing the process at any moment leaves whole
 * reports only. Many processes may read while one writes. Calls are synchronous inside: a
 * question costs microseconds, and only an engine over a network would wait.
 */
import { join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import type Database from 'better-sqlite3'
import { Fault } from '../../model/fault.ts'
import type { Passage } from '../../model/passage.ts'
import type { Report } from '../../model/report.ts'
import type { Provenance, ReportSummary, Store, StoreEntry } from '../../model/store.ts'
import { contentDigest, summaryOf, toggleDigest, vectorDigest } from './content.ts'
import { factTable } from './facts.ts'
import { DATABASE_NAME, faultOf, type OpenOptions, openDatabase } from './open-database.ts'

interface PassageRow {
  id: string
  reportId: string
  section: string
  start: number
  end: number
  text: string
  vector: Buffer
}

/** A report whose vectors somebody else made. */
interface OtherReport {
  num: number
  id: string
  digest: string
  previous: string
}

const PASSAGE = 'p.id, r.id AS reportId, p.section, p.start, p.end, p.text'

const pack = (text: string) => deflateSync(text)
const unpack = (bytes: Buffer) => inflateSync(bytes).toString('utf8')

function passageOf(row: Omit<PassageRow, 'vector'>): Passage {
  const { id, reportId, section, start, end, text } = row
  return { id, reportId, section: JSON.parse(section) as string[], start, end, text }
}

/** A copy, since the engine's buffer need not lie on a multiple of four. */
function vectorIn(bytes: Buffer): Float32Array {
  return new Float32Array(new Uint8Array(bytes).buffer)
}

function bytesOf(vector: Float32Array): Buffer {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)
}

/**
 * Opens the store of an index directory.
 *
 * @throws {Fault} `indexMissing`, `indexMismatch` or `indexBusy`, from here and from every method
 */
export function openSqliteStore(directory: string, options: OpenOptions = {}): Store {
  const database = openDatabase(directory, options)
  const path = join(directory, DATABASE_NAME)
  try {
    return storeOver(database, path)
  } catch (error) {
    database.close()
    throw faultOf(error, path)
  }
}

function storeOver(database: Database.Database, path: string): Store {
  const facts = factTable(database)
  const one = (sql: string) => database.prepare(sql).pluck()
  const getDigest = one(`SELECT value FROM meta WHERE name = 'digest'`)
  const setDigest = database.prepare(`UPDATE meta SET value = ? WHERE name = 'digest'`)
  const getSummaries = one('SELECT summary FROM reports ORDER BY id')
  const getProvenance = database.prepare('SELECT id, location, fingerprint, embedder FROM reports ORDER BY id')
  const getContentDigests = database.prepare('SELECT id, digest FROM reports ORDER BY id').raw()
  const getEmbedders = one('SELECT DISTINCT embedder FROM reports ORDER BY embedder')
  const getCounts = database.prepare(
    'SELECT count(*) AS reports, coalesce(sum(facts), 0) AS facts, coalesce(sum(passages), 0) AS passages FROM reports',
  )
  const getReport = one('SELECT report FROM reports WHERE id = ?')
  const getText = one('SELECT text FROM reports WHERE id = ?')
  const getSource = database.prepare('SELECT source, summary FROM reports WHERE id = ?')
  const getPassages = database.prepare(
    `SELECT ${PASSAGE} FROM json_each(?) w CROSS JOIN passages p ON p.id = w.value
     CROSS JOIN reports r ON r.num = p.report ORDER BY w.key`,
  )
  const getIds = one('SELECT id FROM reports ORDER BY id')
  const getVectors = database.prepare(
    `SELECT ${PASSAGE}, p.vector FROM reports r JOIN passages p ON p.report = r.num WHERE r.id = ? ORDER BY p.place`,
  )
  const getReportDigest = one('SELECT digest FROM reports WHERE id = ?')
  const getDimension = one(
    'SELECT length(p.vector) / 4 FROM reports r JOIN passages p ON p.report = r.num WHERE r.embedder = ? LIMIT 1',
  )
  const addReport = database.prepare('INSERT INTO reports VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const addPassage = database.prepare('INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const getOthers = database.prepare(
    'SELECT num, id, digest, embedder AS previous FROM reports WHERE embedder <> ? ORDER BY id',
  )
  const setVector = database.prepare('UPDATE passages SET vector = ? WHERE report = ? AND place = ?')
  const setEmbedder = database.prepare('UPDATE reports SET embedder = ?, digest = ? WHERE num = ?')
  const deleteReport = database.prepare('DELETE FROM reports WHERE id = ?')

  /** Removes a report and its part of the digest. */
  const drop = (id: string): boolean => {
    const digest = getReportDigest.get(id) as string | undefined
    if (digest === undefined) return false
    deleteReport.run(id)
    setDigest.run(toggleDigest(getDigest.get() as string, digest))
    return true
  }
  const put = database.transaction((entry: StoreEntry, summary: ReportSummary) => {
    const { report, text, source, passages, vectors } = entry
    const dimension = getDimension.get(entry.embedder) as number | undefined
    checkVectors(passages, vectors, dimension)
    drop(report.id)
    const digest = contentDigest(entry)
    const { lastInsertRowid } = addReport.run(
      report.id,
      digest,
      JSON.stringify(summary),
      pack(JSON.stringify({ ...report, facts: [] })),
      pack(text),
      deflateSync(source),
      entry.location,
      entry.fingerprint,
      entry.embedder,
      report.facts.length,
      passages.length,
    )
    const num = Number(lastInsertRowid)
    facts.insert(num, report.facts)
    passages.forEach(({ id, section, start, end, text }, place) => {
      addPassage.run(num, place, id, JSON.stringify(section), start, end, text, bytesOf(vectors[place]!))
    })
    setDigest.run(toggleDigest(getDigest.get() as string, digest))
  })
  const remove = database.transaction(drop)
  const replaceVectors = database.transaction((embedder: string, vectorOf: (passage: Passage) => Float32Array) => {
    for (const { num, id, digest, previous } of getOthers.all(embedder) as OtherReport[]) {
      const rows = getVectors.all(id) as PassageRow[]
      const vectors = rows.map((row) => vectorOf(passageOf(row)))
      checkVectors(rows, vectors, getDimension.get(embedder) as number | undefined)
      for (const [place, vector] of vectors.entries()) setVector.run(bytesOf(vector), num, place)
      const before = vectorDigest(
        id,
        previous,
        rows.map(({ vector }) => vectorIn(vector)),
      )
      const after = toggleDigest(toggleDigest(digest, before), vectorDigest(id, embedder, vectors))
      setEmbedder.run(embedder, after, num)
      setDigest.run(toggleDigest(toggleDigest(getDigest.get() as string, digest), after))
    }
  })

  let cached: { version: unknown; summaries: ReportSummary[] } | null = null
  /** Runs a call of the engine and gives its errors our voice. */
  const guard = async <Result>(call: () => Result): Promise<Result> => {
    try {
      return call()
    } catch (error) {
      throw faultOf(error, path)
    }
  }
  return {
    digest: () => guard(() => getDigest.get() as string),
    summaries: () =>
      guard(() => {
        const version = getDigest.get()
        if (cached && cached.version === version) return cached.summaries
        const summaries = getSummaries.all().map((summary) => JSON.parse(summary as string) as ReportSummary)
        cached = { version, summaries }
        return summaries
      }),
    provenance: () =>
      guard(() => {
        const rows = getProvenance.all() as (Provenance & { id: string })[]
        return new Map(rows.map(({ id, ...provenance }) => [id, provenance]))
      }),
    contentDigests: () => guard(() => new Map(getContentDigests.all() as [string, string][])),
    embedders: () => guard(() => getEmbedders.all() as string[]),
    counts: () => guard(() => getCounts.get() as { reports: number; facts: number; passages: number }),
    report: (id) =>
      guard(() => {
        const bytes = getReport.get(id) as Buffer | undefined
        if (!bytes) return null
        const stored = facts.select({ reportIds: [id] }).map(({ reportId: _, ...fact }) => fact)
        return { ...(JSON.parse(unpack(bytes)) as Report), facts: stored }
      }),
    text: (id) =>
      guard(() => {
        const bytes = getText.get(id) as Buffer | undefined
        return bytes ? unpack(bytes) : null
      }),
    source: (id) =>
      guard(() => {
        const row = getSource.get(id) as { source: Buffer; summary: string } | undefined
        if (!row) return null
        const { path, format } = JSON.parse(row.summary) as ReportSummary
        return { path, format, bytes: new Uint8Array(inflateSync(row.source)) }
      }),
    facts: (query) => guard(() => facts.select(query)),
    countFacts: (query) => guard(() => facts.count(query)),
    passages: (ids) => guard(() => (getPassages.all(JSON.stringify(ids)) as PassageRow[]).map(passageOf)),
    async *allPassages(reportIds) {
      const ids = reportIds ? [...new Set(reportIds)].sort() : await guard(() => getIds.all())
      for (const id of ids)
        for (const row of await guard(() => getVectors.all(id) as PassageRow[]))
          yield { passage: passageOf(row), vector: vectorIn(row.vector) }
    },
    put: (entry) => guard(() => put.immediate(entry, summaryOf(entry.report))),
    replaceVectors: (embedder, vectorOf) => guard(() => replaceVectors.immediate(embedder, vectorOf)),
    remove: (id) => guard(() => remove.immediate(id)),
    close: () => guard(() => void database.close()),
  }
}

function checkVectors(passages: readonly unknown[], vectors: readonly Float32Array[], dimension?: number): void {
  if (vectors.length !== passages.length)
    throw new Fault('indexMismatch', `${passages.length} passages came with ${vectors.length} vectors.`)
  for (const vector of vectors) {
    const expected = dimension ?? vectors[0]!.length
    if (vector.length !== expected || expected === 0)
      throw new Fault('indexMismatch', `A vector has ${vector.length} dimensions, the others have ${expected}.`)
    if (!vector.every(Number.isFinite))
      throw new Fault('indexMismatch', 'A vector holds something else than finite numbers.')
  }
}
