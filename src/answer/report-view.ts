/**
 * One report as the answering half looks at it: facts by key, parts by total,
 * prose figures and sections at hand.
 */
import { PLACE_UNIT } from '../catalog/prose-metrics.ts'
import type { IndexedAgency } from '../model/coverage.ts'
import type { Fact } from '../model/fact.ts'
import type { Report, Section } from '../model/report.ts'
import type { ReportSummary, Store } from '../model/store.ts'
import { toSimplified } from '../text/traditional.ts'
import { groupBy } from './group-by.ts'

export interface ReportView {
  summary: ReportSummary
  agency: IndexedAgency
  report: Report
  /** In simplified characters, one for one with those that are printed. */
  text: string
  /** What is quoted of it. */
  printed: string
  factsOf(key: string): readonly Fact[]
  fact(id: string): Fact | undefined
  /** The stated parts of a total, in the order of the text. */
  partsOf(factId: string): readonly Fact[]
  prose: readonly Fact[]
  /** The places in an order that the report states. */
  places: readonly Fact[]
  /** Path of the innermost section that holds this place, as printed; empty before the first heading. */
  headingsAt(offset: number): string[]
  /** The same in simplified characters. */
  sectionAt(offset: number): string[]
}

/** 单篇最高阅读量 is a number of one article, and neither that of the account nor a part of it. */
export function isOfOne({ quote, label }: Fact): boolean {
  return /单篇|单条|单期|平均/u.test(quote + label)
}

function viewOf(summary: ReportSummary, agency: IndexedAgency, report: Report, printed: string): ReportView {
  const byKey = groupBy(report.facts, ({ key }) => key)
  const byId = new Map(report.facts.map((fact) => [fact.id, fact]))
  const byTotal = groupBy(
    report.facts.filter(({ partOf }) => partOf !== null),
    ({ partOf }) => partOf!,
  )
  const simplified = new Map(report.sections.map(({ path }) => [path, path.map(toSimplified)]))
  const innermost = (offset: number) =>
    report.sections.reduce<Section | null>(
      (best, section) =>
        section.start <= offset && offset < section.end && (!best || section.path.length >= best.path.length)
          ? section
          : best,
      null,
    )
  return {
    summary,
    agency,
    report,
    text: toSimplified(printed),
    printed,
    factsOf: (key) => byKey.get(key) ?? [],
    fact: (id) => byId.get(id),
    partsOf: (id) => (byTotal.get(id) ?? []).filter((fact) => !isOfOne(fact)),
    prose: report.facts.filter(({ origin, unit }) => origin.kind === 'prose' && unit !== PLACE_UNIT),
    places: report.facts.filter(({ unit }) => unit === PLACE_UNIT),
    headingsAt: (offset) => innermost(offset)?.path ?? [],
    sectionAt: (offset) => simplified.get(innermost(offset)?.path ?? []) ?? [],
  }
}

/** Where the report's own title stands in it. */
export function titleSpan({ printed, report }: ReportView): [number, number] {
  const start = Math.max(0, printed.indexOf(report.title))
  return [start, start + report.title.length]
}

/** Reports that were looked at stay at hand, the least recently used going first. */
const KEPT = 512

export interface ReportViews {
  of(summary: ReportSummary, agency: IndexedAgency): Promise<ReportView>
}

export function createReportViews(store: Store): ReportViews {
  const kept = new Map<string, ReportView>()
  return {
    async of(summary, agency) {
      const known = kept.get(summary.id)
      if (known) {
        kept.delete(summary.id)
        kept.set(summary.id, known)
        return known
      }
      const [report, text] = await Promise.all([store.report(summary.id), store.text(summary.id)])
      if (!report || text === null) throw new Error(`report ${summary.id} is in the catalogue but not in the store`)
      const view = viewOf(summary, agency, report, text)
      kept.set(summary.id, view)
      if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
      return view
    },
  }
}
