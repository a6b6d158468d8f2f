/**
 * Ranks passages by the words of a query: BM25, then soft word match over the best hundred.
 *
 * Segments are made from the store when they are first asked for. A search in a few reports reads only
 * those, whatever the size of the corpus; a search in many reads one segment of all passages.
 */
import type { Passage } from '../../model/passage.ts'
import type { Store } from '../../model/store.ts'
import { foldForSearch } from '../../text/fold-for-search.ts'
import { PassageSegment } from './passage-segment.ts'
import { type Allows, type Candidate, scoreWords } from './score-words.ts'
import { softMatch } from './soft-match.ts'
import { termsOf } from './terms.ts'
import { Vocabulary } from './vocabulary.ts'

/** From so many reports on, one segment of everything is faster than many small ones. */
const FEW_REPORTS = 32
/** Segments of single reports to keep, at about 150 kB each. */
const KEPT_SEGMENTS = 256
const RERANKED = 100
/** Of the soft match, beside a BM25 that is 1 at its best; test/bench/BASELINE.md has what others gave. */
const SOFT_WEIGHT = 1.5
/** Rows of a table repeat the words of the form in every report; facts answer for them. */
const TABLE_WEIGHT = 0.5

export interface LexicalSearch {
  /** @returns passages that share a term with the query, best first, their scores from 0 to 1 + the soft weight */
  search(text: string, reportIds: readonly string[] | null, allows: Allows | null): Promise<Candidate[]>
}

/** Keeps what was used last. */
class Recent<Value> {
  readonly #values = new Map<string, Value>()

  get(key: string): Value | undefined {
    const value = this.#values.get(key)
    if (value !== undefined) {
      this.#values.delete(key)
      this.#values.set(key, value)
    }
    return value
  }

  set(key: string, value: Value): void {
    this.#values.set(key, value)
    if (this.#values.size > KEPT_SEGMENTS) this.#values.delete(this.#values.keys().next().value!)
  }
}

function rank(found: Candidate[], words: readonly string[], vocabulary: Vocabulary): Candidate[] {
  const top = found.slice(0, RERANKED)
  const best = top[0]?.score ?? 1
  const soft = softMatch(words, top, vocabulary)
  const score = ({ segment, at, score }: Candidate, softScore: number) =>
    (score / best + SOFT_WEIGHT * softScore) * (segment.isTable(at) ? TABLE_WEIGHT : 1)
  const reranked = top.map((candidate, place) => ({ ...candidate, score: score(candidate, soft[place]!) }))
  const rest = found.slice(RERANKED).map((candidate) => ({ ...candidate, score: score(candidate, 0) }))
  return [...reranked.sort((a, b) => b.score - a.score), ...rest]
}

export function createLexicalSearch(store: Store): LexicalSearch {
  let vocabulary = new Vocabulary()
  let whole: Promise<PassageSegment> | null = null
  let single = new Recent<Promise<PassageSegment>>()
  let digest = ''

  const makeSegment = async (reportIds?: readonly string[]): Promise<PassageSegment> => {
    const titles = new Map(
      (await store.summaries()).map(({ id, agency, year }) => [id, [...agency.region, agency.name, year].join(' ')]),
    )
    const passages = []
    for await (const { passage } of store.allPassages(reportIds)) passages.push(passage)
    const titleOf = ({ reportId }: Passage) => titles.get(reportId) ?? ''
    return new PassageSegment(passages, passages.map(titleOf), vocabulary)
  }
  const segmentsOf = async (reportIds: readonly string[] | null): Promise<PassageSegment[]> => {
    const current = await store.digest()
    if (current !== digest) {
      digest = current
      vocabulary = new Vocabulary()
      whole = null
      single = new Recent()
    }
    if (!reportIds || reportIds.length > FEW_REPORTS) {
      whole ??= makeSegment()
      return [await whole]
    }
    return Promise.all(
      reportIds.map((id) => {
        const segment = single.get(id) ?? makeSegment([id])
        single.set(id, segment)
        return segment
      }),
    )
  }
  return {
    async search(text, reportIds, allows) {
      const segments = await segmentsOf(reportIds)
      const asked = reportIds && new Set(reportIds)
      const isAsked: Allows = (segment, at) =>
        (!asked || asked.has(segment.reportIds[at]!)) && (!allows || allows(segment, at))
      const { words, counts } = termsOf(foldForSearch(text).text)
      return rank(scoreWords(segments, vocabulary, counts, isAsked), words, vocabulary)
    },
  }
}
