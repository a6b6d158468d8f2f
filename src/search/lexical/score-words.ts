/**
 * BM25 over one or more segments, as if they were one collection: the best passages of a scope.
 *
 * How rare a term is counts among all passages, searched or not: a passage scores the same however a list is narrowed.
 */
import { FULL_IMPACT, type PassageSegment } from './passage-segment.ts'
import type { TermKind } from './term-table.ts'
import type { QueryTerm } from './terms.ts'

/** How deep a list goes: nobody reads on, and a question that is asked more narrowly brings up the rest. */
const MOST_FOUND = 1000
/**
 * Postings to add up before the commonest terms of a long query are looked up for the leading passages only. A question
 * of twenty characters over 100,000 passages has about half as many.
 */
const MOST_POSTINGS = 2_000_000
/** How many passages those are. */
const LEADING = 300

/** A pair is in order what two characters are in any: it says more. */
const KIND_WEIGHT: Readonly<Record<TermKind, number>> = { word: 1, character: 1, pair: 1.25 }

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

/** A stretch of the postings of one term within one scope. */
interface Stretch {
  scope: number
  from: number
  to: number
}

/** What was found, best first, and the score of a passage that held every term as often as can count. */
export interface Scored {
  candidates: Candidate[]
  most: number
}

interface ScoredTerm {
  weight: number
  postings: number
  stretches: Stretch[]
}

/** The first place in `[from, to)` whose passage is not before `at`. */
function lowerBound(passages: Uint16Array, from: number, to: number, at: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passages[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}

function findStretches(scopes: readonly Scope[], { kind, codes }: QueryTerm): Stretch[] {
  const stretches: Stretch[] = []
  for (const [scope, { segment, ranges }] of scopes.entries()) {
    const term = segment.term(kind, codes)
    if (term < 0) continue
    const { postingStarts, passages } = segment.arrays
    const [from, to] = [postingStarts[term]!, postingStarts[term + 1]!]
    if (!ranges) {
      stretches.push({ scope, from, to })
      continue
    }
    for (const [first, last] of ranges) {
      const begin = lowerBound(passages, from, to, first)
      const end = lowerBound(passages, begin, to, last)
      if (end > begin) stretches.push({ scope, from: begin, to: end })
    }
  }
  return stretches
}

/** Scores by passage, one array a scope; kept between searches and zero between them. */
const scratch: Float32Array[] = []

function zeros(scope: number, size: number): Float32Array {
  const known = scratch[scope]
  if (known && known.length >= size) return known
  scratch[scope] = new Float32Array(size)
  return scratch[scope]
}

/** How many passages of these segments hold a term. */
function holdersOf(segments: readonly PassageSegment[], { kind, codes }: QueryTerm): number {
  return segments.reduce((sum, segment) => {
    const term = segment.term(kind, codes)
    return term < 0 ? sum : sum + segment.arrays.postingStarts[term + 1]! - segment.arrays.postingStarts[term]!
  }, 0)
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

/** A score that somewhat more than `MOST_FOUND` passages reach: most of what scores is not worth an object. */
function leastWorth(count: number): number {
  if (count <= MOST_FOUND) return 0
  let best = 0
  for (let i = 0; i < count; i++) if (packedScores[i]! > best) best = packedScores[i]!
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
 */
function collect(scopes: readonly Scope[], scores: readonly Float32Array[]): Candidate[] {
  const ends = pack(scopes, scores)
  const count = ends.at(-1) ?? 0
  const least = leastWorth(count)
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

/** Looks up the remaining terms for the passages that lead by the others; all the rest is out of the race. */
function addToLeaders(scopes: readonly Scope[], scores: readonly Float32Array[], terms: readonly ScoredTerm[]): void {
  const leaders = collect(scopes, scores).slice(0, LEADING)
  const bySegment = new Map(scopes.map(({ segment }, scope) => [segment, scope]))
  for (const own of scores) own.fill(0)
  for (const { segment, at, score } of leaders) scores[bySegment.get(segment)!]![at] = score
  for (const { segment, at } of leaders) {
    const scope = bySegment.get(segment)!
    const { passages, impacts } = segment.arrays
    for (const { weight, stretches } of terms)
      for (const stretch of stretches) {
        if (stretch.scope !== scope) continue
        const place = lowerBound(passages, stretch.from, stretch.to, at)
        if (place < stretch.to && passages[place] === at) scores[scope]![at]! += weight * impacts[place]!
      }
  }
}

/**
 * @param mostPostings - to add up before the remaining terms are looked up for the leading passages only
 * @returns allowed passages that hold a term, `MOST_FOUND` at most
 */
export function scoreWords(
  scopes: readonly Scope[],
  terms: readonly QueryTerm[],
  mostPostings = MOST_POSTINGS,
): Scored {
  const segments = scopes.map(({ segment }) => segment)
  const count = segments.reduce((sum, { size }) => sum + size, 0)
  const scored: ScoredTerm[] = []
  let most = 0
  for (const term of terms) {
    const stretches = findStretches(scopes, term)
    const postings = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
    const holders = holdersOf(segments, term)
    if (holders === 0) continue
    const weight = Math.log(1 + (count - holders + 0.5) / (holders + 0.5)) * term.weight * KIND_WEIGHT[term.kind]
    most += weight
    if (postings > 0) scored.push({ weight: weight / FULL_IMPACT, postings, stretches })
  }
  scored.sort((a, b) => a.postings - b.postings)
  const scores = scopes.map(({ segment }, scope) => zeros(scope, segment.size))
  let added = 0
  let next = 0
  for (; next < scored.length && (next === 0 || added + scored[next]!.postings <= mostPostings); next++) {
    const { weight, postings, stretches } = scored[next]!
    added += postings
    for (const { scope, from, to } of stretches) {
      const into = scores[scope]!
      const { passages, impacts } = scopes[scope]!.segment.arrays
      for (let place = from; place < to; place++) into[passages[place]!]! += weight * impacts[place]!
    }
  }
  if (next < scored.length) addToLeaders(scopes, scores, scored.slice(next))
  const found = collect(scopes, scores)
  scopes.forEach(({ ranges }, scope) => {
    if (ranges) for (const [from, to] of ranges) scores[scope]!.fill(0, from, to)
    else scores[scope]!.fill(0)
  })
  return { candidates: found, most }
}
