/**
 * A query → ranked passages: words first, vectors where they help.
 *
 * Filters are hard: reports of the same template look alike, and no likeness may bring in another agency or
 * year. How much the vectors say is the embedder's weight; where that is 0 they serve only when no word matches.
 */
import type { Embedder } from '../model/embedder.ts'
import type { PassageQuery, PassageResult, PassageSearch } from '../model/search.ts'
import type { Store } from '../model/store.ts'
import { foldForSearch } from '../text/fold-for-search.ts'
import { findHighlights } from './highlights.ts'
import { createLexicalSearch } from './lexical/lexical-search.ts'
import { createVectorSearch } from './vector/vector-search.ts'
import { withoutFilterWords } from './without-filter-words.ts'

/** A passage that scores less than this part of the best one shares a character or two by chance. */
const WORTH_SHOWING = 0.15
/** Below this cosine, and without a word in common, texts have nothing to do with each other. */
const NEAREST_COSINE = 0.25
const NEIGHBOURS = 100
/** A filter of more reports than this says too little about the words of the query. */
const NAMED_REPORTS = 50

interface Ranked {
  passageId: string
  score: number
}

export interface RefreshablePassageSearch extends PassageSearch {
  /** Brings the caches in the index directory up to date with the store. */
  refresh(): Promise<void>
}

/** Whether a section's path holds one of the asked words. */
function sectionFilter(sections: readonly string[] | undefined): ((path: readonly string[]) => boolean) | null {
  if (!sections || sections.length === 0) return null
  const words = sections.map((word) => foldForSearch(word).text)
  return (path) => path.some((heading) => words.some((word) => foldForSearch(heading).text.includes(word)))
}

function fuse(byWords: readonly Ranked[], byVectors: readonly Ranked[], weight: number): Ranked[] {
  const scores = new Map(byWords.map(({ passageId, score }) => [passageId, score]))
  for (const { passageId, score } of byVectors) scores.set(passageId, (scores.get(passageId) ?? 0) + weight * score)
  return [...scores].map(([passageId, score]) => ({ passageId, score })).sort((a, b) => b.score - a.score)
}

export function createPassageSearch(store: Store, embedder: Embedder, directory: string): RefreshablePassageSearch {
  const lexical = createLexicalSearch(store, directory)
  const vectors = createVectorSearch(store, embedder, directory)

  const textWithoutFilter = async ({ text, reportIds }: PassageQuery): Promise<string> => {
    if (!reportIds || reportIds.length > NAMED_REPORTS) return text
    const asked = new Set(reportIds)
    const reports = (await store.summaries()).filter(({ id }) => asked.has(id))
    return withoutFilterWords(text, reports)
  }

  const rank = async (text: string, query: PassageQuery): Promise<Ranked[]> => {
    const reportIds = query.reportIds ? [...new Set(query.reportIds)] : null
    const allows = sectionFilter(query.sections)
    const found = await lexical.search({ text, reportIds, allowsSection: allows })
    const byWords = found.map(({ segment, at, score }) => ({ passageId: segment.idOf(at), score }))
    if (byWords.length > 0 && embedder.weight === 0) return byWords
    const near = await vectors.search(text, reportIds, NEIGHBOURS)
    const byVectors = near.filter(({ section, score }) => (!allows || allows(section)) && score >= NEAREST_COSINE)
    return fuse(byWords, byVectors, byWords.length > 0 ? embedder.weight : 1)
  }

  return {
    async search(query: PassageQuery): Promise<PassageResult> {
      const text = await textWithoutFilter(query)
      const ranked = await rank(text, query)
      const best = ranked[0]?.score ?? 0
      const worth = ranked.filter(({ score }) => score > 0 && score >= best * WORTH_SHOWING)
      const offset = query.offset ?? 0
      const page = worth.slice(offset, offset + query.limit)
      const passages = await store.passages(page.map(({ passageId }) => passageId))
      const scores = new Map(page.map(({ passageId, score }) => [passageId, score]))
      return {
        hits: passages.map((passage) => ({
          passage,
          score: scores.get(passage.id)!,
          highlights: findHighlights(passage.text, query.text),
        })),
        total: worth.length,
      }
    },
    async refresh() {
      await lexical.refresh()
      await vectors.refresh()
    },
  }
}
