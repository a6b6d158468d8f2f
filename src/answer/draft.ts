/**
 * An answer in the making: figures and citations as they are gathered, marks
 * given in the order of use.
 */
import type { Citation, Computation, Figure, Missing, Option } from '../model/answer.ts'
import type { Fact } from '../model/fact.ts'
import type { Warning } from '../model/report.ts'
import { findInList } from './find-in-list.ts'
import type { ReportView } from './report-view.ts'

export class Draft {
  status: 'answered' | 'clarify' | 'notFound' | 'outOfScope' = 'answered'
  text = ''
  readonly figures: Figure[] = []
  readonly citations: Citation[] = []
  readonly warnings: Warning[] = []
  readonly suggestions: string[] = []
  computation: Computation | null = null
  options: Option[] = []
  /** Questions that a reply to these options may mean though they are not offered: 平江的那个, whose cell is blank. */
  unshown: Option[] = []
  missing: Missing | null = null
  /** The year of the report that was answered from, for the conversation. */
  answeredYear: number | null = null
  /** Key of the agency that a ranking put first, alone, for the conversation. */
  leader: string | null = null

  /** Cites `text.slice(start, end)` of a report; the same stretch keeps its mark. */
  cite(view: ReportView, start: number, end: number): number {
    const known = this.citations.find(
      (other) => other.reportId === view.report.id && other.start === start && other.end === end,
    )
    if (known) return known.mark
    const mark = this.citations.length + 1
    const { summary, report, printed } = view
    this.citations.push({
      mark,
      reportId: report.id,
      title: report.title,
      agency: summary.agency.name,
      year: summary.year,
      section: view.headingsAt(start),
      quote: printed.slice(start, end),
      start,
      end,
      url: report.source.url,
    })
    this.answeredYear ??= summary.year
    return mark
  }

  /** Adds a printed number with its citation; the same fact is added once. Returns the citation's mark. */
  figure(view: ReportView, fact: Fact): number {
    const known = this.figures.find(({ factId }) => factId === fact.id)
    if (known) return known.citation
    // 一至四季度分别为3场、5场: without the names nothing says what a number counts.
    const { start, end } = findInList(fact, view) ?? fact
    return this.quotedFigure(view, fact, this.cite(view, start!, end!))
  }

  /** Adds a number that a passage which is cited already holds. Returns the citation's mark. */
  quotedFigure(view: ReportView, fact: Fact, mark: number): number {
    const { key, label, value, unit, qualifier, status, implied } = fact
    const { agency, year, form } = view.summary
    this.figures.push({
      key,
      label,
      value,
      unit,
      qualifier,
      status,
      implied,
      form,
      agency: agency.name,
      region: agency.region,
      year,
      reportId: view.report.id,
      factId: fact.id,
      citation: mark,
    })
    if (status === 'recovered')
      this.warn('cellRecovered', `“${label}”的行或列标题在原报告中缺损，按其在表中的位置识别。`)
    for (const check of view.report.checks)
      if (check.holds === false && check.facts.includes(fact.id))
        this.warn('checkFailed', `原报告中与“${label}”有关的数字对不上：${check.detail}`)
    return mark
  }

  warn(code: string, message: string): void {
    if (!this.warnings.some((other) => other.code === code && other.message === message))
      this.warnings.push({ code, message })
  }
}
