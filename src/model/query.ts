/**
 * A question, understood.
 *
 * Each part is `stated`, with its span in the question, or `implied`, with the
 * rule that filled it, so that an answer can show how the question was read.
 */
import type { Language } from './answer.ts'
import type { TableCode } from './fact.ts'
import type { ContactField } from './report.ts'

export interface Read {
  by: 'stated' | 'implied'
  /** `[start, end)` in the question as asked. */
  span?: [number, number]
  rule?: string
}

/**
 * What is asked for.
 *
 * `cell`: codes of the form; a row may be a group (`denied.*`), the applicant column may be `organizations`; `column` is
 * null where the question names only the row. `prose`: a key of the prose figures; `*.followers` and `*.reads` name
 * no channel. `topic`: whatever the report counts under these words. `contact`: a contact field. `imprint`: what a report
 * tells of itself.
 */
export type Metric =
  | { kind: 'cell'; table: TableCode; row: string; column: string | null }
  | { kind: 'prose'; key: string }
  | { kind: 'topic'; text: string; words: string[]; heads?: string[] | undefined; unit?: string | null | undefined }
  | { kind: 'contact'; field: ContactField }
  | { kind: 'imprint'; field: ImprintField }

/** What a report tells of itself: the day it was published, the period it counts, where it can be read, who made it, by which rules. */
export type ImprintField = 'published' | 'period' | 'copies' | 'author' | 'basis'

export interface MetricRead extends Read {
  metric: Metric
  /** Read from words that may mean much else (没给): whatever else the question says makes it doubtful. */
  loose?: true
}

export interface AgencyRead extends Read {
  /** Key of an indexed agency: region and name joined by "/". */
  key: string
}

export interface YearRead extends Read {
  year: number
}

export type Operation =
  | 'value'
  | 'breakdown'
  | 'compare'
  | 'difference'
  | 'growth'
  | 'share'
  | 'sum'
  | 'average'
  | 'ratio'
  | 'max'
  | 'min'
  | 'rank'
  | 'count'
  | 'list'
  | 'passage'
  | 'coverage'

/** A name that no indexed agency bears: `known` where the gazetteer has it. */
export interface UnknownAgency {
  text: string
  span: [number, number]
  known: boolean
  /** Indexed agencies of the same name in other places. */
  namesakes: readonly string[]
}

/** A name that several indexed agencies bear. */
export interface AmbiguousAgency {
  text: string
  span: [number, number]
  keys: string[]
}

/** What a question picks one of. */
export type Choice = 'agencies' | 'years'

/** What passage is wanted where the question says so: section 五 has two halves. */
export type Aspect = 'problems' | 'measures'

/** The unit of how long, in whatever a report measures it. */
export const TIME_UNIT = '时长'

export interface Query {
  question: string
  language: Language
  /** ISO 8601 day from which 去年 counts. */
  asOf: string
  /** It is a clause that goes on with the one before it in the same question, and no turn of its own. */
  goesOn: boolean
  operation: Operation
  /** A yes or no is wanted first. */
  verdict: boolean
  metrics: MetricRead[]
  /** Stretches of the question that name them: 没办完 is a name, and denies nothing. */
  named: [number, number][]
  /** Stretches of it that speak of what applicants pay for information: 收没收钱. */
  fee: [number, number][]
  /** What a share is taken of, where the question names it. */
  whole: MetricRead | null
  /** What the conversation added up and a share is taken of now: 其中直接起诉的占几成. */
  addends: MetricRead[]
  /** The parts of a share are taken as one, since the turn before added them up. */
  together: boolean
  /** Figures of the turns before, by their facts, that are to be reckoned with, the earliest first: 两个季度相差多少分. */
  spoken: string[]
  /** What is to be left out of what is asked: 除了网站. */
  except: MetricRead[]
  agencies: readonly AgencyRead[]
  /** How the agencies were meant: each by name, all of a region or of the index, or not at all. */
  scope: 'named' | 'region' | 'all' | 'none'
  /** Of what the most or the least is wanted (哪个乡镇, 哪一年); null where of the parts of one figure (哪个渠道). */
  choice: Choice | null
  /** The agency whose place among all of them is wanted (排第几). */
  place: string | null
  unknownAgencies: UnknownAgency[]
  ambiguousAgencies: AmbiguousAgency[]
  /** Regions asked for as if they were agencies, of which only what lies in them is indexed: 湄潭县 for its 卫生健康局. */
  withoutOwn: string[]
  years: YearRead[]
  /** As many years as agencies, each agency in its own: 香山2021年和常乐2020年. */
  paired: boolean
  /** Stated years, or each agency's newest report, or all its reports. */
  yearScope: 'stated' | 'latest' | 'all'
  /** The year before the main one is wanted too: 比上年. */
  withYearBefore: boolean
  /** Parts of the year, as reports write them (一季度, 上半年, 12月); none where the whole year is meant. */
  periods: string[]
  aspects: Aspect[]
  /** Words of the question that no recognizer took, without those that ask for nothing. */
  topic: string[]
  /** Of these, the words right beside 多少 or 几: what is counted, or what was done with it. */
  heads: string[]
  /** Stretches of topic that stand together, split at 和 and 、: each may be a thing of its own. */
  topicParts: string[]
  /** The topic as it would be if no metric had been recognized: 村务公开小程序 instead of a channel and 村务公开. */
  wideTopic: string[]
  wideHeads: string[]
  /** English words that the vocabulary does not know. */
  strangeWords: string[]
  /** Words that tell what became of the thing asked for, or why, and that nothing has read: 翻案 in 复议翻案. */
  unread: { outcomes: string[]; reasons: string[] }
  /** The unit asked in: 多少条 → 条, 多久 → `TIME_UNIT`. */
  unit: string | null
  /** A number is wanted, not words. */
  asksNumber: boolean
  /** Numbers that the question itself holds: 那1369条信息. */
  numbers: number[]
  /** Are two things the same: 传真和电话是同一个号码吗. */
  sameness: boolean
  /** Words of a subject that is outside the reports, unless one of them speaks of it: weather, poems, 身份证; else null. */
  outside: string | null
}
