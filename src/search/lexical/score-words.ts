/**
 * BM25 over one or more segments, as if they were one collection: the best passages of a scope.
 *
 * How rare a term is counts among all passages, searched or not: a passage scores the same however a list is narrowed.
 */
import { type Candidate, collectBest, type Scope } from './collect-best.ts'
import { FULL_IMPACT, type PassageSegment } from './passage-segment.ts'
import type { TermKind } from './term-table.ts'
import type { QueryTerm, WeighedTerm } from './terms.ts'

/**
 * Postings to add up before the commonest terms of a long query are looked up for the leading passages only. A question
 * of twenty characters over 100,000 passages has about half as many.
 */
const MOST_POSTINGS = 2_000_000
/** How many passages those are. */
const LEADING = 300

/** A pair is in order what two characters are in any: it says more. */
const KIND_WEIGHT: Readonly<Record<TermKind, number>> = { word: 1, character: 1, pair: 1.25 }

/** A stretch of the postings of one term within one scope. */
interface Stretch {
  scope: number
  from: number
  to: number
}

/**
 * A passage that holds less of the query than this shares a character or two by chance; where none holds as much, one
 * that holds less than half of what the best does. It hangs on no other passage, so that a list that is narrowed keeps
 * what it had.
 */
const WORTH_SHOWING = 0.2

/** What is worth showing, best first, and the score of a passage that held every term as often as can count. */
export interface Scored {
  candidates: Candidate[]
  most: number
  /** Those that some passage holds. */
  weighed: WeighedTerm[]
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

/** Looks up the remaining terms for the passages that lead by the others; all the rest is out of the race. */
function addToLeaders(scopes: readonly Scope[], scores: readonly Float32Array[], terms: readonly ScoredTerm[]): void {
  const leaders = collectBest(scopes, scores).slice(0, LEADING)
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
 * @returns allowed passages that hold enough of the terms, `MOST_FOUND` at most
 */
export function scoreWords(
  scopes: readonly Scope[],
  terms: readonly QueryTerm[],
  mostPostings = MOST_POSTINGS,
): Scored {
  const segments = scopes.map(({ segment }) => segment)
  const count = segments.reduce((sum, { size }) => sum + size, 0)
  const scored: ScoredTerm[] = []
  const weighed: WeighedTerm[] = []
  let most = 0
  for (const term of terms) {
    const stretches = findStretches(scopes, term)
    const postings = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
    const holders = holdersOf(segments, term)
    if (holders === 0) continue
    const weight = Math.log(1 + (count - holders + 0.5) / (holders + 0.5)) * term.weight * KIND_WEIGHT[term.kind]
    weighed.push({ ...term, rarity: weight })
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
  const worth = most * WORTH_SHOWING
  const found = collectBest(scopes, scores, (best) => (best >= worth ? worth : best / 2))
  scopes.forEach(({ ranges }, scope) => {
    if (ranges) for (const [from, to] of ranges) scores[scope]!.fill(0, from, to)
    else scores[scope]!.fill(0)
  })
  return { candidates: found, most, weighed }
}
