/**
 * A store, a search and an answerer → the index that every door opens onto.
 *
 * Lists come in one order everywhere: by region and agency, newest year first.
 */
import type { Answer, AskRequest, Filters } from './model/answer.ts'
import { createReportFinder, type ReportFinder } from './model/report-finder.ts'
import type { PassagePlace, PassageSearch } from './model/search.ts'
import type { FactQuery, ReportSummary, Store } from './model/store.ts'
import type {
  FactFilter,
  Listing,
  Page,
  SearchItem,
  SearchRequest,
  SearchResult,
  Suggestion,
  SuggestRequest,
  WenbaoIndex,
} from './model/wenbao-index.ts'
import { countFacets } from './search/count-facets.ts'
import { parseReaderQuery } from './search/query-syntax.ts'

export interface IndexParts {
  store: Store
  search: PassageSearch
  ask(request: AskRequest): Promise<Answer>
  suggest(request: SuggestRequest): Promise<Suggestion[]>
}

const hasFilters = ({ agency, region, year }: Filters) => Boolean(agency?.length || region?.length || year?.length)

/** `published.` and `published*` ask for all keys that begin so. */
function keyQuery(keys: readonly string[] | undefined): FactQuery {
  if (!keys || keys.length === 0) return {}
  const isPrefix = (key: string) => /[.*]$/u.test(key)
  return {
    keys: keys.filter((key) => !isPrefix(key)),
    keyPrefixes: keys.filter(isPrefix).map((key) => key.replace(/\*+$/u, '')),
  }
}

function named(place: PassagePlace, reports: ReportFinder): SearchItem['similar'] {
  const report = reports.get(place.reportId)
  return report ? [{ ...place, agency: report.agency.name, year: report.year }] : []
}

export function indexOver({ store, search, ask, suggest }: IndexParts): WenbaoIndex {
  let finder: ReportFinder | null = null
  let known: readonly ReportSummary[] | null = null
  const reportFinder = async (): Promise<ReportFinder> => {
    const summaries = await store.summaries()
    if (!finder || known !== summaries) finder = createReportFinder(summaries)
    known = summaries
    return finder
  }

  return {
    ask: (question) => ask(typeof question === 'string' ? { question } : question),

    async search({ q, section, limit, offset, ...filters }: SearchRequest): Promise<SearchResult> {
      const finder = await reportFinder()
      const { hits, total, warnings, standings } = await search.search({
        text: q,
        readable: true,
        limit,
        offset,
        ...(hasFilters(filters) && { reportIds: finder.find(filters).map(({ id }) => id) }),
        ...(section && { sections: [section] }),
      })
      const items = hits.flatMap(({ similar, ...hit }) => {
        const report = finder.get(hit.passage.reportId)
        // What was indexed between the two looks at the store is there the next time.
        return report ? [{ ...hit, report, similar: similar.flatMap((place) => named(place, finder)) }] : []
      })
      // 公众号 -香山乡 is no question, and least of all one about 香山乡.
      const asks = parseReaderQuery(q).excluded.length === 0
      const answer = asks ? await ask({ question: q, ...(hasFilters(filters) && { filters }) }) : null
      const facets = countFacets(standings, finder)
      return { items, total, limit, offset, facets, warnings, answer: answer?.status === 'answered' ? answer : null }
    },

    suggest,

    async reports(filters: Filters, { limit, offset }: Page): Promise<Listing<ReportSummary>> {
      const reports = (await reportFinder()).find(filters)
      return { items: reports.slice(offset, offset + limit), total: reports.length, limit, offset }
    },

    async facts({ key, ...filters }: FactFilter, { limit, offset }: Page) {
      const reports = (await reportFinder()).find(filters)
      const byId = new Map(reports.map((report) => [report.id, report]))
      const query = { reportIds: [...byId.keys()], ...keyQuery(key) }
      const [facts, total] = await Promise.all([store.facts({ ...query, limit, offset }), store.countFacts(query)])
      const items = facts.map((fact) => {
        const { agency, year, form } = byId.get(fact.reportId)!
        return { ...fact, agency: agency.name, region: agency.region, year, form }
      })
      return { items, total, limit, offset }
    },

    report: (id) => store.report(id),
    text: (id) => store.text(id),
    source: (id) => store.source(id),
    counts: () => store.counts(),
    close: () => store.close(),
  }
}
