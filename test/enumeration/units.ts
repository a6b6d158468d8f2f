/**
 * Everything that can be asked of a report, each with the words for it and the keys of the figures that answer it: every
 * cell of both editions of the form, every group that the form has no cell for, every figure of the prose.
 */
import * as applications from './asking/applications.ts'
import * as disclosure from './asking/disclosure.ts'
import * as disputes from './asking/disputes.ts'
import { PROSE } from './asking/prose.ts'

export type Edition = '2019' | '2021'

export interface Whole {
  keys: readonly string[]
  zh: string
  en: string
}

export interface Unit {
  id: string
  edition: Edition
  family: 'disclosure' | 'applications' | 'disputes' | 'prose' | 'rowGroup' | 'applicantGroup' | 'litigation'
  /** One key, or the keys whose sum is asked for. */
  keys: readonly string[]
  zh: readonly string[]
  /** Row and column as printed. */
  reference: string
  typed: readonly string[]
  en: readonly string[]
  counter: string
  /** A level at the year's end: not added up over years. */
  level: boolean
  /** May be below zero: no most, no share, no yes or no. */
  signed: boolean
  /** What it may be a share of. */
  whole: Whole | null
  /** What it falls into, where the report tells. */
  parts: readonly string[]
}

const base = { level: false, signed: false, whole: null, parts: [], counter: '件' } as const

const rowsOf = (edition: Edition): applications.RowWords[] => [
  ...applications.COMMON_ROWS,
  ...(edition === '2019' ? applications.ROWS_2019 : applications.ROWS_2021),
]
const groupsOf = (edition: Edition): applications.RowWords[] => [
  ...applications.GROUPS,
  ...(edition === '2021' ? applications.GROUPS_2021 : []),
]

const ORGANIZATION_CODES = applications.COLUMNS.map(({ code }) => code).filter((code) => code !== 'naturalPerson')
const NOT_RESULTS = ['received', 'carriedIn', 'processed', 'carriedOut']
const PROCESSED: Whole = {
  keys: ['applications.processed.total'],
  zh: '办理结果总计',
  en: 'all applications processed',
}

/** Row codes of a row, or of a group of rows. */
const codesOf = (edition: Edition, { code }: applications.RowWords): string[] =>
  code.endsWith('.') ? rowsOf(edition).flatMap((row) => (row.code.startsWith(code) ? [row.code] : [])) : [code]

function overAllApplicants(edition: Edition, row: applications.RowWords): Unit {
  const codes = codesOf(edition, row)
  const isGroup = row.code.endsWith('.')
  return {
    ...base,
    id: `${edition}:applications.${row.code}${isGroup ? '*' : ''}.total`,
    edition,
    family: isGroup ? 'rowGroup' : 'applications',
    keys: codes.map((code) => `applications.${code}.total`),
    zh: row.all,
    reference: `“${row.label}”的总计`,
    typed: row.keys,
    en: row.en,
    whole: NOT_RESULTS.includes(row.code) ? null : PROCESSED,
    parts: isGroup ? codes.map((code) => `applications.${code}.total`) : [],
  }
}

function ofApplicants(edition: Edition, row: applications.RowWords, column: applications.ColumnWords): Unit {
  const codes = codesOf(edition, row)
  const columns = column === applications.ORGANIZATIONS ? ORGANIZATION_CODES : [column.code]
  const by = row.by ?? row.all.map((noun) => `{col}${noun}`)
  const isGroup = row.code.endsWith('.')
  return {
    ...base,
    id: `${edition}:applications.${row.code}${isGroup ? '*' : ''}.${column.code}`,
    edition,
    family: isGroup ? 'rowGroup' : columns.length > 1 ? 'applicantGroup' : 'applications',
    keys: codes.flatMap((code) => columns.map((one) => `applications.${code}.${one}`)),
    zh: column.zh.flatMap((applicant, at) =>
      by.filter((_, nth) => at === 0 || (nth + at) % 2 === 0).map((noun) => noun.replace('{col}', applicant)),
    ),
    reference: `“${row.label}”这一行“${column.label}”一列`,
    typed: column.keys.flatMap((applicant) => row.keys.map((noun) => `${noun} ${applicant}`)),
    en: column.en.map((applicant, at) => `${row.en[at % row.en.length]} from ${applicant}`),
    whole: {
      keys: codes.map((code) => `applications.${code}.total`),
      zh: `全部${row.all[0]}`,
      en: `all ${row.en[0]}`,
    },
    parts: columns.length > 1 && !isGroup ? columns.map((one) => `applications.${codes[0]}.${one}`) : [],
  }
}

function disputeUnit(edition: Edition, kind: disputes.DisputeWords, outcome: disputes.DisputeWords): Unit {
  const groups = kind === disputes.LITIGATION ? ['litigation.direct', 'litigation.afterReview'] : [kind.code]
  return {
    ...base,
    id: `${edition}:${kind.code}.${outcome.code}`,
    edition,
    family: groups.length > 1 ? 'litigation' : 'disputes',
    keys: groups.map((group) => `${group}.${outcome.code}`),
    zh: outcome.zh.flatMap((noun, at) =>
      kind.zh.filter((_, nth) => at === 0 || (nth + at) % 2 === 0).map((name) => noun.replace('{case}', name)),
    ),
    reference: `“${kind.zh[0]}”下面“${outcome.zh.length > 0 ? outcome.keys[0] : ''}”一栏`,
    typed: kind.keys.flatMap((name) => outcome.keys.map((noun) => `${name} ${noun}`)),
    en: outcome.en.map((noun, at) => noun.replace('{case}', kind.en[at % kind.en.length]!)),
    whole:
      outcome.code === 'total'
        ? null
        : { keys: groups.map((group) => `${group}.total`), zh: `${kind.zh[0]}总数`, en: `all ${kind.en[0]}` },
    parts:
      outcome.code === 'total' && groups.length === 1
        ? ['upheld', 'corrected', 'other', 'pending'].map((one) => `${kind.code}.${one}`)
        : groups.length > 1
          ? groups.map((group) => `${group}.${outcome.code}`)
          : [],
  }
}

function wordedUnit(edition: Edition, words: disclosure.CellWords, family: 'disclosure' | 'prose'): Unit {
  return {
    ...base,
    id: `${edition}:${words.key}`,
    edition,
    family,
    keys: [words.key],
    zh: words.zh,
    reference: `“${words.zh[0]}”`,
    typed: words.keys,
    en: words.en,
    counter: words.counter,
    level: words.level === true,
    signed: words.key.endsWith('.change'),
    whole:
      words.key.startsWith('published.') && words.key !== 'published.total' && words.counter === '条'
        ? { keys: ['published.total'], zh: '主动公开信息总数', en: 'all information published' }
        : null,
    parts:
      words.key === 'published.total'
        ? ['website', 'newMedia', 'bulletinBoard', 'gazette', 'media'].map((one) => `published.${one}`)
        : words.key === 'published.newMedia'
          ? ['wechat', 'weibo', 'douyin', 'app'].map((one) => `published.${one}`)
          : [],
  }
}

/** All that an edition's reports can be asked for. */
export function unitsOf(edition: Edition): Unit[] {
  const rows = [...rowsOf(edition), ...groupsOf(edition)]
  const cases = [...disputes.CASES, disputes.LITIGATION]
  return [
    ...(edition === '2019' ? disclosure.CELLS_2019 : disclosure.CELLS_2021).map((words) =>
      wordedUnit(edition, words, 'disclosure'),
    ),
    ...rows.flatMap((row) => [
      overAllApplicants(edition, row),
      ...[...applications.COLUMNS, applications.ORGANIZATIONS].map((column) => ofApplicants(edition, row, column)),
    ]),
    ...cases.flatMap((kind) => disputes.OUTCOMES.map((outcome) => disputeUnit(edition, kind, outcome))),
    ...PROSE.map((words) => wordedUnit(edition, words, 'prose')),
  ]
}
