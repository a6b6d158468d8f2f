/**
 * Ranks passages by the words of a query: BM25, then soft word match over the best hundred, then the sentences of those
 * that lead.
 */
import type { Store } from '../../model/store.ts'
import { searchableText } from '../../text/fold-for-search.ts'
import { closestSentences } from './closest-sentence.ts'
import { byScore, type Candidate, type Scope } from './collect-best.ts'
import type { PassageSegment } from './passage-segment.ts'
import { withPinyinRead } from './pinyin-words.ts'
import { quantitiesIn } from './quantities.ts'
import { type Scored, scoreWords } from './score-words.ts'
import { createSegmentStock } from './segment-stock.ts'
import { softMatch } from './soft-match.ts'
import { forEachHanTerm, queryTermsOf } from './terms.ts'

const RERANKED = 100
/** Whose sentences are read. */
const LEADING = 30
/** Beside a BM25 that is 1 at its best; test/bench/BASELINE.md has what others gave. */
const [SOFT_WEIGHT, SENTENCE_WEIGHT] = [1.5, 1.5]
/** Rows of a table repeat the words of the form in every report; facts answer for them. */
const TABLE_WEIGHT = 0.5
/** What a passage loses of which most reports say every sentence. */
const BOILERPLATE_LOSS = 0.3

export interface LexicalQuery {
  text: string
  /** Hard filter; null means all reports. */
  reportIds: readonly string[] | null
  /** Hard filter on the path of a section; null means all. */
  allowsSection: ((path: readonly string[]) => boolean) | null
  /** Only passages that hold all characters and pairs of these: the first sieve for phrases. */
  phrases?: readonly string[]
}

export interface LexicalResult {
  /** Passages that share a term with the query, best first, their scores from 0 to 1 + the weights of both. */
  candidates: Candidate[]
  /** The query as it was read: pinyin in characters. */
  text: string
  /** A passage of the searched ones by where it stands, with a score of 0; null where a filter leaves it out. */
  locate(reportId: string, start: number): Candidate | null
}

export interface LexicalSearch {
  search(query: LexicalQuery): Promise<LexicalResult>
  /** Brings the files in the index directory up to date with the store. */
  refresh(): Promise<void>
}

/** Sets the final scores, in the candidates themselves: there may be a thousand of them. */
function rank(text: string, { candidates: found, weighed }: Scored, words: readonly string[]): Candidate[] {
  const top = found.slice(0, RERANKED)
  const best = top[0]?.score ?? 1
  const soft = softMatch(words, top)
  for (const [place, candidate] of found.entries())
    candidate.score = candidate.score / best + SOFT_WEIGHT * (soft[place] ?? 0)
  const leading = top.sort(byScore).slice(0, LEADING)
  const sentences = closestSentences([...weighed, ...quantitiesIn(text, weighed)], leading)
  for (const [place, candidate] of leading.entries()) candidate.score += SENTENCE_WEIGHT * sentences[place]!
  for (const candidate of found) {
    const { tables, boilerplate } = candidate.segment.arrays
    const { at } = candidate
    candidate.score *= (tables[at] ? TABLE_WEIGHT : 1) * (1 - (BOILERPLATE_LOSS * boilerplate[at]!) / 255)
  }
  return [...top.sort(byScore), ...found.slice(RERANKED)]
}

/** The scope without what a further filter leaves out. */
function narrowed({ segment, ranges, allows }: Scope, also: (at: number) => boolean): Scope {
  return { segment, ranges, allows: (at) => also(at) && (!allows || allows(at)) }
}

/** Asked once for each path and not for each passage. */
function withinSections(scope: Scope, allowsSection: (path: readonly string[]) => boolean): Scope {
  const { sections } = scope.segment.arrays
  const allowed = scope.segment.paths.map(allowsSection)
  return narrowed(scope, (at) => allowed[sections[at]!]!)
}

function holdingPhrases(scope: Scope, phrases: readonly string[]): Scope {
  const { segment } = scope
  const { postingStarts, passages } = segment.arrays
  const held = new Uint16Array(segment.size)
  const terms = new Set<number>()
  let unknown = 0
  for (const phrase of phrases)
    forEachHanTerm(phrase, (kind, codes) => {
      const term = segment.term(kind, codes)
      if (term < 0) unknown++
      else terms.add(term)
    })
  for (const term of terms) for (let i = postingStarts[term]!; i < postingStarts[term + 1]!; i++) held[passages[i]!]!++
  return narrowed(scope, (at) => unknown === 0 && held[at] === terms.size)
}

function isSearched({ ranges, allows }: Scope, at: number): boolean {
  return (!ranges || ranges.some(([from, to]) => from <= at && at < to)) && (!allows || allows(at))
}

function locateIn(scopes: readonly Scope[], reportId: string, start: number): Candidate | null {
  for (const scope of scopes) {
    const { segment } = scope
    const [from, to] = segment.rangeOf(reportId) ?? [0, 0]
    for (let at = from; at < to; at++)
      if (segment.arrays.starts[at] === start && isSearched(scope, at)) return { segment, at, score: 0 }
  }
  return null
}

export function createLexicalSearch(store: Store, directory: string): LexicalSearch {
  const stock = createSegmentStock(store, directory)
  return {
    async search({ text, reportIds, allowsSection, phrases = [] }) {
      let scopes = await stock.scopes(reportIds)
      if (allowsSection) scopes = scopes.map((scope) => withinSections(scope, allowsSection))
      if (phrases.length > 0) scopes = scopes.map((scope) => holdingPhrases(scope, phrases))
      const segments: PassageSegment[] = scopes.map(({ segment }) => segment)
      const read = withPinyinRead(searchableText(text), segments)
      const { words, terms } = queryTermsOf(read)
      const candidates = rank(read, scoreWords(scopes, terms), words)
      return { candidates, text: read, locate: (reportId, start) => locateIn(scopes, reportId, start) }
    },
    refresh: () => stock.refresh(),
  }
}
