/**
 * The segments that cover what the store holds: files beside it, brought up to date report by report.
 *
 * The store is the truth. A segment speaks for a report only as long as the store has it with the same digest; what
 * no segment covers is made from the store, at once for a few reports and in the file for the next time. A service goes on
 * with the segments it has while another process indexes.
 */
import { createHash } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Passage } from '../../model/passage.ts'
import type { Store } from '../../model/store.ts'
import type { Scope } from './collect-best.ts'
import type { PassageSegment } from './passage-segment.ts'
import { Recent } from './recent.ts'
import { SegmentBuilder } from './segment-builder.ts'
import { readSegment, writeSegment } from './segment-file.ts'

/** Reports that are searched one by one, whatever the size of the collection. */
const FEW_REPORTS = 32
/** Reports without a segment that get one of their own each, rather than all of them one together. */
const KEPT_SEGMENTS = 256
/** A segment with so many reports gone, or so small beside what comes, is made anew with the others. */
const LEAST_ALIVE = 0.7
const ABSORBED_RATIO = 2
/** Reports to read before others get their turn. */
const TURN = 40

const FILE = /^postings-[0-9a-f]{16}\.bin$/u
const LEFT_OVER = /^postings-[0-9a-f]{16}\.bin\.\d+\.tmp$/u

interface Held {
  segment: PassageSegment
  /** 1 for passages that the store no longer has like this; null where all are alive. */
  gone: Uint8Array | null
  aliveReports: number
}

export interface SegmentStock {
  /** What to search for the passages of these reports, or of all. */
  scopes(reportIds: readonly string[] | null): Promise<Scope[]>
  /** Makes the files for what the store holds now. */
  refresh(): Promise<void>
}

const fileOf = ({ reports }: PassageSegment) =>
  `postings-${createHash('sha256').update(JSON.stringify(reports)).digest('hex').slice(0, 16)}.bin`

export function createSegmentStock(store: Store, directory: string): SegmentStock {
  let digest: string | null = null
  let digests: ReadonlyMap<string, string> = new Map()
  let held: Held[] = []
  /** Which of `held` speaks for a report. */
  let speaker = new Map<string, Held>()
  let missing: string[] = []
  let single = new Recent<Promise<PassageSegment>>(KEPT_SEGMENTS)
  let building: Promise<void> | null = null
  /** Segments that stand in a file which was read or written whole. */
  const filed = new WeakSet<PassageSegment>()

  const list = (pattern: RegExp): string[] => {
    try {
      return readdirSync(directory).filter((name) => pattern.test(name))
    } catch {
      return []
    }
  }

  const readFiles = (): PassageSegment[] => {
    const segments = list(FILE).map((name) => readSegment(join(directory, name)))
    const sound = segments.filter((segment) => segment !== null)
    for (const segment of sound) filed.add(segment)
    return sound
  }

  /** Settles which segment speaks for which report. */
  const settle = (segments: readonly PassageSegment[]): void => {
    speaker = new Map()
    held = segments.map((segment) => {
      const own: Held = { segment, gone: null, aliveReports: 0 }
      segment.reports.forEach(({ id, digest }) => {
        if (digests.get(id) === digest && !speaker.has(id)) {
          speaker.set(id, own)
          own.aliveReports++
          return
        }
        own.gone ??= new Uint8Array(segment.size)
        const range = segment.rangeOf(id)
        if (range && speaker.get(id) !== own) own.gone.fill(1, ...range)
      })
      return own
    })
    held = held.filter(({ aliveReports }) => aliveReports > 0)
    missing = [...digests.keys()].filter((id) => !speaker.has(id))
  }

  const update = async (): Promise<void> => {
    const current = await store.digest()
    if (current === digest) return
    const known = digest === null ? null : held.map(({ segment }) => segment)
    digests = await store.contentDigests()
    settle(known ?? readFiles())
    single = new Recent(KEPT_SEGMENTS)
    digest = current
  }

  /** Segments of some reports, each as full as it may be. */
  const build = async (reportIds: readonly string[], meanLength?: number): Promise<PassageSegment[]> => {
    const titles = new Map(
      (await store.summaries()).map(({ id, agency, year }) => [id, [...agency.region, agency.name, year].join(' ')]),
    )
    const built: PassageSegment[] = []
    let builder = new SegmentBuilder()
    const finish = () => {
      if (builder.size > 0) built.push(builder.build(meanLength ?? built[0]?.meanLength))
      builder = new SegmentBuilder()
    }
    const add = (passages: readonly Passage[]) => {
      const id = passages[0]?.reportId
      const contentDigest = id === undefined ? undefined : digests.get(id)
      if (id === undefined || contentDigest === undefined) return
      if (!builder.hasRoomFor(passages.length)) finish()
      builder.add({ id, digest: contentDigest }, titles.get(id) ?? '', passages)
    }
    let passages: Passage[] = []
    let reports = 0
    for await (const { passage } of store.allPassages(reportIds)) {
      if (passage.reportId !== passages[0]?.reportId) {
        add(passages)
        passages = []
        if (++reports % TURN === 0) await setImmediate()
      }
      passages.push(passage)
    }
    add(passages)
    finish()
    return built
  }

  /** Covers what is missing, together with the segments that are worth making anew. */
  const cover = async (): Promise<void> => {
    await update()
    let pending = missing.length
    const absorbed: Held[] = []
    for (const one of held.toSorted((a, b) => a.aliveReports - b.aliveReports)) {
      const isThin = one.aliveReports < one.segment.reports.length * LEAST_ALIVE
      if (!isThin && (pending === 0 || one.aliveReports > pending * ABSORBED_RATIO)) continue
      absorbed.push(one)
      pending += one.aliveReports
    }
    if (pending === 0) return save()
    const kept = held.filter((one) => !absorbed.includes(one))
    const ids = [
      ...missing,
      ...absorbed.flatMap((one) => [...speaker].filter(([, by]) => by === one).map(([id]) => id)),
    ]
    const mean = kept.toSorted((a, b) => b.segment.size - a.segment.size)[0]?.segment.meanLength
    const built = await build(ids, mean)
    settle([...kept.map(({ segment }) => segment), ...built])
    save()
  }

  /** A cache that cannot be written is no reason to stop. */
  const save = (): void => {
    const names = new Set(held.map(({ segment }) => fileOf(segment)))
    try {
      for (const { segment } of held) {
        if (filed.has(segment)) continue
        writeSegment(join(directory, fileOf(segment)), segment)
        filed.add(segment)
      }
      for (const name of [...list(FILE).filter((name) => !names.has(name)), ...list(LEFT_OVER)])
        rmSync(join(directory, name), { force: true })
    } catch {}
  }

  const coverOnce = (): Promise<void> => {
    building ??= cover().finally(() => {
      building = null
    })
    return building
  }

  const scopeOf = ({ segment, gone }: Held): Scope => ({
    segment,
    ranges: null,
    allows: gone && ((at) => gone[at] === 0),
  })

  const fewScopes = async (reportIds: readonly string[]): Promise<Scope[]> => {
    const ranges = new Map<PassageSegment, [number, number][]>()
    for (const id of reportIds) {
      if (!digests.has(id)) continue
      let segment = speaker.get(id)?.segment
      if (!segment) {
        const made = single.get(id) ?? build([id]).then(([segment]) => segment ?? new SegmentBuilder().build())
        single.set(id, made)
        segment = await made
      }
      const range = segment.rangeOf(id)
      if (range) ranges.set(segment, [...(ranges.get(segment) ?? []), range])
    }
    return [...ranges].map(([segment, own]) => ({ segment, ranges: own.sort((a, b) => a[0] - b[0]), allows: null }))
  }

  return {
    async scopes(reportIds) {
      await update()
      if (reportIds && reportIds.length <= FEW_REPORTS) return fewScopes(reportIds)
      if (missing.length > 0) await coverOnce()
      if (!reportIds) return held.map(scopeOf)
      const asked = new Set(reportIds)
      return held.map((one) => {
        const { segment, allows } = scopeOf(one)
        const isAsked = segment.reports.map(({ id }) => asked.has(id))
        return { segment, ranges: null, allows: (at) => isAsked[segment.reportOf(at)]! && (!allows || allows(at)) }
      })
    },
    async refresh() {
      await update()
      await coverOnce()
    },
  }
}
