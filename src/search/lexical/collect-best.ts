/**
 * Scores by passage → the best passages, best first.
 */
import type { PassageSegment } from './passage-segment.ts'

/** How deep a list goes: nobody reads on, and a question that is asked more narrowly brings up the rest. */
const MOST_FOUND = 1000

/** A segment and which of its passages are searched. */
export interface Scope {
  segment: PassageSegment
  /** Stretches `[from, to)` in order, or null for all. */
  ranges: readonly (readonly [number, number])[] | null
  /** Asked of every passage that scored. */
  allows: ((at: number) => boolean) | null
}

export interface Candidate {
  segment: PassageSegment
  at: number
  score: number
}

/** Better first; the order of equals depends on what they are, never on how the segments came about. */
export function byScore(a: Candidate, b: Candidate): number {
  if (a.score !== b.score) return b.score - a.score
  const [idA, idB] = [a.segment.idOf(a.at), b.segment.idOf(b.at)]
  return idA < idB ? -1 : idA > idB ? 1 : 0
}

const sizeOf = ({ segment, ranges }: Scope) =>
  ranges ? ranges.reduce((sum, [from, to]) => sum + to - from, 0) : segment.size

const STEPS = 4096

/** What has scored, packed: the passages of the first scope, then those of the second, …. Used by one search at a time. */
let packedScores = new Float32Array(0)
let packedPlaces = new Uint16Array(0)

/** Packs what has scored and is allowed. Gives where the passages of each scope end. */
function pack(scopes: readonly Scope[], scores: readonly Float32Array[]): number[] {
  const most = scopes.reduce((sum, scope) => sum + sizeOf(scope), 0)
  if (packedScores.length < most) {
    packedScores = new Float32Array(most)
    packedPlaces = new Uint16Array(most)
  }
  let count = 0
  return scopes.map(({ segment, ranges, allows }, scope) => {
    const own = scores[scope]!
    for (const [from, to] of ranges ?? [[0, segment.size] as const])
      for (let at = from; at < to; at++) {
        const score = own[at]!
        if (score === 0 || (allows && !allows(at))) continue
        packedScores[count] = score
        packedPlaces[count++] = at
      }
    return count
  })
}

function bestOf(count: number): number {
  let best = 0
  for (let i = 0; i < count; i++) if (packedScores[i]! > best) best = packedScores[i]!
  return best
}

/** A score that somewhat more than `MOST_FOUND` passages reach: most of what scores is not worth an object. */
function reachedByMost(count: number, best: number): number {
  if (count <= MOST_FOUND) return 0
  const steps = new Uint32Array(STEPS + 1)
  for (let i = 0; i < count; i++) steps[Math.floor((packedScores[i]! / best) * STEPS)]!++
  let step = STEPS
  for (let reached = steps[step]!; reached < MOST_FOUND && step > 0; ) reached += steps[--step]!
  return (step / STEPS) * best * (1 - 1e-6)
}

/** Places of a key below its score: more than the passages of any collection that fits in memory. */
const PLACES = 2 ** 21

/** The first place from `from` on where the order of the scores ends or falls. */
function endOfEquals(found: readonly Candidate[], from: number): number {
  let to = from + 1
  while (to < found.length && found[to]!.score === found[from]!.score) to++
  return to
}

/** `byScore` among those of the same score, which already stand together. */
function settleEquals(found: Candidate[]): Candidate[] {
  for (let from = 0, to = 0; from < found.length; from = to) {
    to = endOfEquals(found, from)
    if (to - from > 1) found.splice(from, to - from, ...found.slice(from, to).sort(byScore))
  }
  return found
}

/**
 * The best of what has scored, best first. Numbers are sorted, and not objects, which takes a tenth of the time: the bits
 * of positive floats stand in the order of the floats.
 *
 * @param leastBeside - the least score worth having beside the best one
 */
export function collectBest(
  scopes: readonly Scope[],
  scores: readonly Float32Array[],
  leastBeside: (best: number) => number = () => 0,
): Candidate[] {
  const ends = pack(scopes, scores)
  const count = ends.at(-1) ?? 0
  const best = bestOf(count)
  const least = Math.max(reachedByMost(count, best), leastBeside(best))
  const bits = new Uint32Array(packedScores.buffer)
  const keys = new Float64Array(count)
  let kept = 0
  for (let i = 0; i < count; i++) if (packedScores[i]! >= least) keys[kept++] = bits[i]! * PLACES + i
  const sorted = keys.subarray(0, kept).sort()
  const found: Candidate[] = []
  for (let place = kept - 1; place >= 0; place--) {
    const i = sorted[place]! % PLACES
    let scope = 0
    while (ends[scope]! <= i) scope++
    found.push({ segment: scopes[scope]!.segment, at: packedPlaces[i]!, score: packedScores[i]! })
  }
  return settleEquals(found).slice(0, MOST_FOUND)
}
