/**
 * 共受理政府信息公开申请84件，部分公开2件，未经复议直接起诉1件: a cell of a table that a report does not print, where its prose
 * states just that number.
 */
import {
  allOfThem,
  disputesOfOthers,
  ofBothDisputes,
  verbsOfColumns,
  type WordsOfCell,
  wordsOfApplicants,
  wordsOfApplications,
  wordsOfDisclosure,
  wordsOfDisputes,
  wordsOfOutcomes,
} from '../catalog/cells-in-prose.ts'
import { ITEM_KEY, STATED_KEY } from '../catalog/prose-metrics.ts'
import type { Fact } from '../model/fact.ts'
import type { Metric } from '../model/query.ts'
import { squeeze } from '../text/fold.ts'
import { aroundNumber } from './around-number.ts'
import { cellsAsked } from './cell-keys.ts'
import type { ReportView } from './report-view.ts'

type CellMetric = Metric & { kind: 'cell' }

/** A number, and the words of its sentence around it. */
interface Told {
  fact: Fact
  /** The sentence up to the number, and of it the words of its own clause behind the number before. */
  before: string
  own: string
  after: string
  /** What the paragraph has said before. */
  ahead: string
}

const CASES = /^[件起宗份个项条次例封部]$/u
const MONEY = /^(?:亿|万)?元$/u
/** What ends a clause, and a number with its unit (years and days are no numbers of their own). */
const CLAUSE = /[,:(;]/u
const NUMBER = /\d[\d,.]*[余多]?(?:[^\s\d年月日号%.,]|(?=,))/gu

/** The end of a text behind its last clause mark and its last number. */
function ownWords(before: string): string {
  const clause = before.split(CLAUSE).at(-1)!
  const number = [...clause.matchAll(NUMBER)].at(-1)
  const words = number ? clause.slice(number.index + number[0].length) : clause
  return words.replace(/^[、和及]/u, '')
}

function toldBy(fact: Fact, { text }: ReportView): Told {
  const [start, end] = [fact.valueStart!, fact.valueEnd!]
  const { sentence, paragraph } = aroundNumber(text, { start, end })
  const before = squeeze(text.slice(sentence.start, start)).text
  return {
    fact,
    before,
    own: ownWords(before),
    after: squeeze(text.slice(end, sentence.end)).text,
    ahead: squeeze(text.slice(paragraph.start, sentence.start)).text,
  }
}

/** 2022年收到31件, in the report on 2023; a year alone is a clause of its own. */
function isOfOtherYear({ before, own }: Told, year: number | null): boolean {
  const [clause = ''] = /(?:(?:19|20)\d\d年度?,)?[^,]*$/u.exec(before) ?? []
  const years = [...(clause || own).matchAll(/((?:19|20)\d\d)年(?!\d+月)/gu)].map(([, digits]) => Number(digits))
  return year !== null && years.length > 0 && years.at(-1) !== year
}

/** The numbers of prose that count things, in the order of the text. */
function toldIn(view: ReportView, units: RegExp): Told[] {
  return view.prose
    .filter(({ key, value, unit, valueStart }) => {
      const open = key === STATED_KEY || key === ITEM_KEY
      return open && value !== null && valueStart !== null && units.test(unit ?? '')
    })
    .toSorted((a, b) => a.valueStart! - b.valueStart!)
    .map((fact) => toldBy(fact, view))
    .filter((told) => !isOfOtherYear(told, view.summary.year))
}

const says = ({ said, not }: { said: RegExp; not?: RegExp }, words: string) =>
  said.test(words) && not?.test(words) !== true

const APPLYING = /申请[^,]{0,8}公开|公开[^,]{0,8}申请/u
/** What comes in beside applications, and is handled like them. */
const THINGS_HANDLED = /申请|信箱|热线|提案|建议|信访|留言|咨询|投诉|工单|复议|诉讼|邮件/gu

/** The words of the sentence before those of its own clause. */
const earlier = ({ before, own }: Told) => before.slice(0, before.length - own.length)

/** Is it applications that the paragraph has spoken of last? */
function ofApplications(told: Told, { sectionAt }: ReportView): boolean {
  const applying = [told.ahead + told.before, ...sectionAt(told.fact.valueStart!)].some((words) => APPLYING.test(words))
  return applying && ['申请', undefined].includes([...earlier(told).matchAll(THINGS_HANDLED)].at(-1)?.[0])
}

/** The row that the sentence has counted last before the number. */
function rowBefore(told: Told, rows: Readonly<Record<string, WordsOfCell>>): string | undefined {
  const clauses = earlier(told).split(/(?<=\d[余多]?\p{Script=Han})|[,:(]/u)
  return clauses
    .map((clause) => clause.replace(/\d+[余多]?\p{Script=Han}$/u, ''))
    .map((words) => Object.keys(rows).find((row) => says(rows[row]!, words)))
    .findLast((row) => row !== undefined)
}

/** The number that all of what follows it are: 9件，全部为自然人申请. */
function withAll({ fact, after }: Told, words: RegExp, { text }: ReportView): Fact | null {
  const said = allOfThem(words, after)
  if (said === null) return null
  let end = fact.valueEnd!
  for (let left = said.length; left > 0; end++) left -= squeeze(text[end]!).text.length
  return { ...fact, end: Math.max(fact.end!, end), quote: text.slice(fact.start!, Math.max(fact.end!, end)) }
}

/** The fact that states it, if this number does. */
type Judge = (told: Told, view: ReportView) => Fact | null

/** 受理88件，含上年结转4件: not only those of the year. */
const WITH_CARRIED_IN =
  /^\p{Script=Han}?[,(](?:其中)?(?:含|包括)[^,;)]{0,6}(?:上一?年|去年)|^\p{Script=Han}?[,(]其中[^,;)]{0,6}(?:上一?年|去年)/u

function judgeApplications({ row, column }: CellMetric): Judge | null {
  const received = wordsOfApplications.received!
  const isReceived = (told: Told, view: ReportView) =>
    says(received, told.own) &&
    !WITH_CARRIED_IN.test(told.after) &&
    [told.own, told.ahead, ...view.sectionAt(told.fact.valueStart!)].some((words) => APPLYING.test(words))
  if (column !== null && column !== 'total') {
    const words = wordsOfApplicants[column]
    if (!words || row !== 'received') return null
    return (told, view) =>
      words.test(told.own) && (rowBefore(told, wordsOfApplications) ?? row) === row && ofApplications(told, view)
        ? told.fact
        : isReceived(told, view)
          ? withAll(told, words, view)
          : null
  }
  if (row === 'received') return (told, view) => (isReceived(told, view) ? told.fact : null)
  const words = wordsOfApplications[row]
  if (!words) return null
  return (told, view) =>
    says(words, told.own) && (ofApplications(told, view) || APPLYING.test(told.own))
      ? told.fact
      : isReceived(told, view)
        ? withAll(told, words.said, view)
        : null
}

const isOthers = ({ own, before, ahead }: Told) =>
  disputesOfOthers.test(own.replace(/(?:行政)?(?:复议|诉讼).*$/u, '')) && !/信息公开/u.test(before + ahead)

function judgeDisputes({ row, column }: CellMetric): Judge | null {
  const words = wordsOfDisputes[row]
  if (!words) return null
  const ofBoth = row === 'reviews' || row === 'litigation.*'
  const isIt = (told: Told) =>
    (says(words, told.own) || (ofBoth && told.fact.value === 0 && ofBothDisputes.test(told.own))) && !isOthers(told)
  if (column === null || column === 'total') return (told) => (isIt(told) ? told.fact : null)
  const outcome = wordsOfOutcomes[column]
  if (!outcome) return null
  return (told, view) =>
    outcome.test(told.own) && rowBefore(told, wordsOfDisputes) === row && !isOthers(told)
      ? told.fact
      : isIt(told)
        ? withAll(told, outcome, view)
        : null
}

function judgeDisclosure(metric: CellMetric, columns: readonly string[]): Judge | null {
  const words = wordsOfDisclosure[metric.row]
  const verbs = columns.flatMap((column) => verbsOfColumns[column] ?? [])
  if (!words) return null
  const documents = metric.row === 'regulations' || metric.row === 'normativeDocuments'
  // How many there are, of no column: drawn up or published.
  const accepted = metric.column === null ? [...verbs, verbsOfColumns.disclosed!] : verbs
  return ({ fact, own, before }) => {
    const clause = before.split(/[,:]/u).at(-1)!
    return says(words, own) && (!documents || accepted.some((verb) => verb.test(clause))) ? fact : null
  }
}

/** 信息不存在的几件: how much of the question stands in the words of a figure. */
function sharedWords({ quote }: Fact, question: string): number {
  const plain = squeeze(quote).text
  let longest = 0
  for (let from = 0; from < question.length; from++)
    while (plain.includes(question.slice(from, from + longest + 1)) && from + longest < question.length) longest++
  return longest
}

/** Of the numbers that state it the one in the words of the question; none where they contradict each other. */
function agreed(facts: readonly Fact[], question: string): Fact | null {
  if (new Set(facts.map(({ value }) => value)).size !== 1) return null
  return facts.toSorted((a, b) => sharedWords(b, question) - sharedWords(a, question))[0]!
}

/** The figures of prose that state the cell, or the two that add up to it; none where none does, or two contradict each other. */
export function cellInProse(metric: CellMetric, view: ReportView, question: string): Fact[] {
  const edition = view.report.form === 'other' ? ((view.summary.year ?? 0) < 2021 ? '2019' : '2021') : view.report.form
  const asked = cellsAsked(metric, edition).map(({ column }) => column.code)
  const columns = asked.length === 0 && metric.column !== null ? [metric.column] : asked
  const judge =
    metric.table === 'applications'
      ? judgeApplications(metric)
      : metric.table === 'disputes'
        ? judgeDisputes(metric)
        : judgeDisclosure(metric, columns)
  if (!judge) return []
  const units = columns.includes('amount') ? MONEY : CASES
  const told = agreed(
    toldIn(view, units).flatMap((one) => judge(one, view) ?? []),
    question,
  )
  if (told || metric.row !== 'litigation.*') return told ? [told] : []
  return ['litigation.direct', 'litigation.afterReview'].flatMap((row) =>
    cellInProse({ ...metric, row }, view, question),
  )
}
