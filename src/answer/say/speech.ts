/**
 * Everything an answer says, in one language.
 *
 * Sentences are short and begin with what was asked. The speech decides words only: which numbers
 * are said, and that each is cited, is decided before.
 */
import type { Language } from '../../model/answer.ts'
import type { IndexedAgency } from '../../model/coverage.ts'
import type { Fact, Qualifier } from '../../model/fact.ts'
import type { ImprintField, Metric } from '../../model/query.ts'
import type { ContactField } from '../../model/report.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** A number as it is said: its words, and the marks of the citations that prove it. */
export interface Said {
  label: string
  quantity: string
  marks: readonly number[]
}

/** What a number was reckoned for; `ratio` is how many times, `rest` what is left. */
export type Reckoned = 'sum' | 'difference' | 'growth' | 'share' | 'average' | 'ratio' | 'rest'

export interface Speech {
  agency(agency: IndexedAgency): string
  /** Agency and year: 香山乡2021年. */
  subject(agency: IndexedAgency, year: number): string
  quantity(value: number, qualifier: Qualifier, unit: string | null): string
  percent(value: number, qualifier: Qualifier): string
  /** What a fact counts, for people. */
  label(fact: Fact): string
  metric(metric: Metric): string
  contact(field: ContactField): string
  imprint(field: ImprintField): string
  /** Nothing but the line below the report tells a day. */
  signedOn(subject: string, day: string, mark: number): string
  /** The day of publication as the page around the report gives it; the mark is that of the report. */
  publishedOn(subject: string, day: string, mark: number): string
  said(said: Said): string
  value(subject: string, said: Said): string
  also(said: readonly Said[]): string
  parts(said: readonly Said[]): string
  /** Of the cells of a group, those not named are 0. */
  restIsZero(): string
  /** All cells of a group are 0, as these marks prove. */
  allZero(marks: readonly number[]): string
  listing(subject: string, said: readonly Said[]): string
  computed(subject: string, what: Reckoned, label: string, result: string, expression: string): string
  /** What a year without a report must have had, by that of the year after. */
  reckonedBack(source: string, subject: string, label: string, quantity: string, expression: string): string
  /** How the first stands to the second: `sign` is that of the first less the second, `distance` is without it. */
  against(
    one: string,
    other: string,
    label: string,
    sign: number,
    distance: string,
    isRate: boolean,
    expression: string,
  ): string
  noTotal(subject: string): string
  winner(subject: string, said: Said, most: boolean): string
  /** None of what is compared is more than another. */
  alike(subject: string, said: Said): string
  /** Of two sides the one that is more, or less. */
  ahead(names: string, most: boolean): string
  /** Where it stands in a ranking: 1 is the first. */
  place(subject: string, place: number): string
  /** Of what was to be compared there is one report only. */
  onlyOne(): string
  /** Reports without that of the other year beside them; nothing where there are none. */
  noYearBeside(subjects: readonly string[]): string
  ranking(entries: readonly string[]): string
  /** How many reports state it, or (`conditional`) fulfil what was asked of it. */
  /** The same amount in another unit. */
  converted(quantity: string, expression: string): string
  counted(count: number, looked: number, label: string, conditional: boolean): string
  /** 是 or 否, of a claim. */
  judged(right: boolean): string
  /** 有 or 没有, of a thing. */
  verdict(yes: boolean): string
  same(same: boolean): string
  quoted(subject: string, quotes: readonly { words: string; mark: number }[], section: string): string
  contactIs(subject: string, field: ContactField, value: string, mark: number): string
  blank(subject: string, label: string, implied: number | null): string
  absent(subject: string, label: string): string
  notInForm(subject: string, label: string, form: string): string
  notStated(subject: string, label: string): string
  /** What is left without something. */
  without(label: string): string
  /** A part of the year is asked for; `yearly` where the report states the whole year's number. */
  notByPeriod(subject: string, period: string, label: string, yearly: boolean): string
  nobodyStates(label: string): string
  noPassage(subjects: readonly string[]): string
  /** Reports that speak of it as well, and how many more there are that are not told of. */
  unquoted(subjects: readonly string[], more: number): string
  /** Reports of other years that do tell it. */
  toldIn(years: readonly number[]): string
  yearMissing(agency: string | null, years: readonly number[], available: readonly number[]): string
  agencyMissing(name: string, known: boolean, neighbours: readonly string[]): string
  /** Before what is told of agencies within regions that have no report of their own. */
  withoutOwn(regions: readonly string[]): string
  lacking(entries: readonly string[]): string
  clarifyAgency(name: string | null): string
  clarifyMetric(subject: string): string
  tooWide(): string
  shareOfWhat(): string
  notComparable(): string
  contextIgnored(): string
  outOfScope(): string
  coverage(entries: readonly { agency: string; years: readonly number[] }[], total: number): string
  channelOnly(label: string): string
  conflicting(subject: string): string
  unconnected(what: string): string
  and(): string
  join(sentences: readonly string[]): string
}

export function speechIn(language: Language): Speech {
  return language === 'en' ? en : zh
}
