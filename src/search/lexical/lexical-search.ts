/**
 * Ranks passages by the words of a query: BM25, then soft word match over the best hundred.
 */
import type { Store } from '../../model/store.ts'
import { searchableText } from '../../text/fold-for-search.ts'
import { byScore, type Candidate, type Scope, scoreWords } from './score-words.ts'
import { createSegmentStock } from './segment-stock.ts'
import { softMatch } from './soft-match.ts'
import { queryTermsOf } from './terms.ts'

const RERANKED = 100
/** Of the soft match, beside a BM25 that is 1 at its best; test/bench/BASELINE.md has what others gave. */
const SOFT_WEIGHT = 1.5
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
}

export interface LexicalSearch {
  /** @returns passages that share a term with the query, best first, their scores from 0 to 1 + the soft weight */
  search(query: LexicalQuery): Promise<Candidate[]>
  /** Brings the files in the index directory up to date with the store. */
  refresh(): Promise<void>
}

function rank(found: readonly Candidate[], words: readonly string[]): Candidate[] {
  const top = found.slice(0, RERANKED)
  const best = top[0]?.score ?? 1
  const soft = softMatch(words, top)
  const weighed = ({ segment, at, score }: Candidate, softScore: number): Candidate => {
    const { tables, boilerplate } = segment.arrays
    const weight = (tables[at] ? TABLE_WEIGHT : 1) * (1 - (BOILERPLATE_LOSS * boilerplate[at]!) / 255)
    return { segment, at, score: (score / best + SOFT_WEIGHT * softScore) * weight }
  }
  const reranked = top.map((candidate, place) => weighed(candidate, soft[place]!)).sort(byScore)
  return [...reranked, ...found.slice(RERANKED).map((candidate) => weighed(candidate, 0))]
}

/** Adds a filter on sections, asked once for each path and not for each passage. */
function withinSections(scope: Scope, allowsSection: (path: readonly string[]) => boolean): Scope {
  const { segment, ranges, allows } = scope
  const { sections } = segment.arrays
  const allowed = segment.paths.map(allowsSection)
  return { segment, ranges, allows: (at) => allowed[sections[at]!]! && (!allows || allows(at)) }
}

export function createLexicalSearch(store: Store, directory: string): LexicalSearch {
  const stock = createSegmentStock(store, directory)
  return {
    async search({ text, reportIds, allowsSection }) {
      const all = await stock.scopes(reportIds)
      const scopes = allowsSection ? all.map((scope) => withinSections(scope, allowsSection)) : all
      const { words, terms } = queryTermsOf(searchableText(text))
      return rank(scoreWords(scopes, terms), words)
    },
    refresh: () => stock.refresh(),
  }
}
