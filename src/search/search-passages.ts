/**
 * A query → ranked passages: words first, vectors where they help.
 *
 * Filters are hard: reports of the same template look alike, and no likeness may bring in another agency or
 * year. How much the vectors say is the embedder's weight; where that is 0 they are not asked at all. Where they should
 * be asked and cannot be, words alone rank, and a warning says so.
 */
import type { Embedder } from '../model/embedder.ts'
import { Fault } from '../model/fault.ts'
import type { Passage } from '../model/passage.ts'
import type { Warning } from '../model/report.ts'
import type { PassageHit, PassagePlace, PassageQuery, PassageSearch, Standing } from '../model/search.ts'
import type { ReportSummary, Store } from '../model/store.ts'
import { searchableText } from '../text/fold-for-search.ts'
import { foldAlike } from './fold-alike.ts'
import { findHighlights } from './highlights.ts'
import { type Joined, joinNeighbours } from './join-neighbours.ts'
import { byScore, type Candidate } from './lexical/collect-best.ts'
import { createLexicalSearch, type LexicalResult } from './lexical/lexical-search.ts'
import type { PassageSegment } from './lexical/passage-segment.ts'
import { parseReaderQuery, type ReaderQuery } from './query-syntax.ts'
import { createVectorSearch } from './vector/vector-search.ts'
import { withoutFilterWords } from './without-filter-words.ts'

/** Below this cosine, and without a word in common, texts have nothing to do with each other. */
const NEAREST_COSINE = 0.25
const NEIGHBOURS = 100
/** A filter of more reports than this says too little about the words of the query. */
const NAMED_REPORTS = 50
const SHOWN_SIMILAR = 20

export interface RefreshablePassageSearch extends PassageSearch {
  /** Brings the caches in the index directory up to date with the store. */
  refresh(): Promise<void>
}

/** Whether a section's path holds one of the asked words. */
function sectionFilter(sections: readonly string[] | undefined): ((path: readonly string[]) => boolean) | null {
  if (!sections || sections.length === 0) return null
  const words = sections.map(searchableText)
  return (path) => path.some((heading) => words.some((word) => searchableText(heading).includes(word)))
}

/** Adds what the vectors say to what the words say, in the candidates themselves. */
function fuse(byWords: readonly Candidate[], near: readonly Candidate[], weight: number): Candidate[] {
  const fused = [...byWords]
  const places = new Map<PassageSegment, Map<number, Candidate>>()
  for (const candidate of fused) {
    const own = places.get(candidate.segment) ?? new Map<number, Candidate>()
    places.set(candidate.segment, own.set(candidate.at, candidate))
  }
  for (const { segment, at, score } of near) {
    const known = places.get(segment)?.get(at)
    if (known) known.score += weight * score
    else fused.push({ segment, at, score: weight * score })
  }
  return fused.sort(byScore)
}

function placeOf({ segment, at }: Candidate): PassagePlace {
  const { starts, ends } = segment.arrays
  return { reportId: segment.reports[segment.reportOf(at)]!.id, start: starts[at]!, end: ends[at]! }
}

function standingOf({ candidate, similar }: Joined): Standing {
  const all = [candidate, ...similar]
  return {
    reportIds: new Set(all.map(({ segment, at }) => segment.reports[segment.reportOf(at)]!.id)),
    sections: new Set(all.map(({ segment, at }) => segment.sectionOf(at)[0] ?? '')),
  }
}

export function createPassageSearch(store: Store, embedder: Embedder, directory: string): RefreshablePassageSearch {
  const lexical = createLexicalSearch(store, directory)
  const vectors = createVectorSearch(store, embedder, directory)

  let known: { summaries: readonly ReportSummary[]; byId: ReadonlyMap<string, ReportSummary> } | null = null
  const summariesById = async (): Promise<ReadonlyMap<string, ReportSummary>> => {
    const summaries = await store.summaries()
    if (known?.summaries !== summaries) known = { summaries, byId: new Map(summaries.map((one) => [one.id, one])) }
    return known.byId
  }
  const textWithoutFilter = async (text: string, reportIds: readonly string[] | undefined): Promise<string> => {
    if (!reportIds || reportIds.length > NAMED_REPORTS) return text
    const byId = await summariesById()
    return withoutFilterWords(
      text,
      reportIds.flatMap((id) => byId.get(id) ?? []),
    )
  }

  const byMeaning = async (
    text: string,
    reportIds: readonly string[] | null,
    { candidates, locate }: LexicalResult,
    warnings: Warning[],
  ): Promise<Candidate[]> => {
    if (embedder.weight === 0) return candidates
    try {
      const near = (await vectors.search(text, reportIds, NEIGHBOURS))
        .filter(({ score }) => score >= NEAREST_COSINE)
        .map(({ reportId, start, score }) => ({ found: locate(reportId, start), score }))
        .flatMap(({ found, score }) => (found ? [{ ...found, score }] : []))
      return fuse(candidates, near, candidates.length > 0 ? embedder.weight : 1)
    } catch (error) {
      // Vectors that cannot be had, or that are not like those of the index: words can always be searched.
      if (!(error instanceof Fault)) throw error
      warnings.push({ code: error.code, message: `Ranked by words alone: ${error.message}` })
      return candidates
    }
  }

  /** Leaves only what holds every phrase and no excluded words, to the letter; -香山乡 leaves out its reports as well. */
  const obeying = async (list: readonly Candidate[], { phrases, excluded }: ReaderQuery): Promise<Candidate[]> => {
    if (phrases.length === 0 && excluded.length === 0) return [...list]
    const passages = await store.passages(list.map(({ segment, at }) => segment.idOf(at)))
    const texts = new Map(passages.map(({ id, text }) => [id, searchableText(text)]))
    const byId = await summariesById()
    const issuerOf = ({ segment, at }: Candidate) => {
      const agency = byId.get(segment.reports[segment.reportOf(at)]!.id)?.agency
      return agency ? searchableText([...agency.region, agency.name].join('')) : ''
    }
    return list.filter((candidate) => {
      const text = texts.get(candidate.segment.idOf(candidate.at)) ?? ''
      const issuer = excluded.length > 0 ? issuerOf(candidate) : ''
      return (
        phrases.every((phrase) => text.includes(phrase)) &&
        !excluded.some((words) => text.includes(words) || issuer.includes(words))
      )
    })
  }

  /** A stretch of neighbours as one passage. */
  const whole = async (first: Passage, { candidate, last }: Joined): Promise<Passage> => {
    const end = candidate.segment.arrays.ends[last]!
    const text = await store.text(first.reportId)
    return text === null ? first : { ...first, end, text: text.slice(first.start, end) }
  }

  const hitsOf = async (page: readonly Joined[], text: string): Promise<PassageHit[]> => {
    const ids = page.map(({ candidate, first }) => candidate.segment.idOf(first))
    const passages = new Map((await store.passages(ids)).map((passage) => [passage.id, passage]))
    const hits: PassageHit[] = []
    for (const [place, one] of page.entries()) {
      const first = passages.get(ids[place]!)
      // Another process may have removed the report since.
      if (!first) continue
      const passage = one.first === one.last ? first : await whole(first, one)
      hits.push({
        passage,
        score: one.candidate.score,
        highlights: findHighlights(passage.text, text),
        similar: one.similar.slice(0, SHOWN_SIMILAR).map(placeOf),
        similarTotal: one.similar.length,
      })
    }
    return hits
  }

  return {
    async search({ text: asked, reportIds: ids, sections, readable = false, limit, offset = 0 }: PassageQuery) {
      const syntax: ReaderQuery = readable ? parseReaderQuery(asked) : { text: asked, phrases: [], excluded: [] }
      const text = await textWithoutFilter(syntax.text, ids)
      const reportIds = ids ? [...new Set(ids)] : null
      const warnings: Warning[] = []
      const found = await lexical.search({
        text,
        reportIds,
        allowsSection: sectionFilter(sections),
        phrases: syntax.phrases,
      })
      const ranked = await obeying(await byMeaning(text, reportIds, found, warnings), syntax)
      const worth = ranked.filter(({ score }) => score > 0)
      const list = readable
        ? joinNeighbours(foldAlike(worth))
        : worth.map((candidate) => ({ candidate, similar: [], first: candidate.at, last: candidate.at }))
      // What was typed in pinyin is marked as it was read; names that a filter took out of the ranking are marked all the same.
      const marked = `${syntax.text} ${found.text}`
      return {
        hits: await hitsOf(list.slice(offset, offset + limit), marked),
        total: list.length,
        standings: readable ? list.map(standingOf) : [],
        warnings,
      }
    },
    async refresh() {
      await lexical.refresh()
      if (embedder.weight > 0) await vectors.refresh()
    },
  }
}
