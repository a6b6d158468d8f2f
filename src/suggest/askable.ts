/**
 * What can be asked of a report: one line for each figure of prose, each row of the form, each contact, and for the two
 * halves of section five; from the catalog and the vocabulary in use, so that a new metric or phrase is offered as soon as
 * it is there.
 */
import { cellsOf } from '../catalog/forms/cells.ts'
import { proseMetrics } from '../catalog/prose-metrics.ts'
import type { Lexicon } from '../catalog/vocabulary/lexicon.ts'
import type { Term } from '../catalog/vocabulary/term.ts'

export interface Askable {
  /** 微博发布信息数 */
  label: string
  /** What people type for it, the label included. */
  phrases: readonly string[]
  /** Follows agency and year: 的微博发布信息数是多少？ */
  question: string
  /** Key of a fact that must be stated for the question to have an answer; null where words answer it. */
  key: string | null
  /** A contact has no year. */
  timeless?: boolean
}

/** Said without the signs that only vocabulary knows. */
const plainPhrases = (terms: readonly Term[], code: string) =>
  (terms.find((term) => term.code === code)?.zh ?? [])
    .map((phrase) => phrase.replace(/^~/u, ''))
    .filter((phrase) => !/[*&<]/u.test(phrase))

function proseQuestion(label: string): string {
  if (label.endsWith('总数')) return `${label.slice(0, -2)}有多少条？`
  if (label.endsWith('发布信息数')) return `${label.slice(0, -5)}发布了多少条信息？`
  return `${label}是多少？`
}

const listProse = ({ channel, hotline }: Lexicon): Askable[] =>
  proseMetrics.map(({ key, zh }) => ({
    label: zh,
    phrases: [zh, ...plainPhrases(channel, key.replace(/^published\./u, '')), ...plainPhrases(hotline, key)],
    question: proseQuestion(zh),
    key,
  }))

const ITEM = /^(?:[一二三四五六七八九十]、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、])/u
const plainLabel = (label: string) => label.replace(ITEM, '').replace(/（.*）$/u, '')

/** Rows of all columns' totals; the form has more cells than anybody would want to be offered. */
const listCells = ({ applicationRow }: Lexicon): Askable[] =>
  [...cellsOf('2021'), ...cellsOf('2019')]
    .filter(({ table, column }) => table === 'disclosure' || column.code === 'total')
    .map(({ key, row, column, table }) => {
      const name = plainLabel(row.label)
      const what = table === 'applications' ? name.replace(/数量$/u, '') : name
      return {
        label: table === 'disclosure' ? `${name} · ${column.label}` : name,
        phrases: [name, ...(table === 'applications' ? plainPhrases(applicationRow, row.code) : [])],
        question: table === 'disclosure' ? `${name}的${column.label}是多少？` : `${what}有多少件？`,
        key,
      }
    })

const listContacts = ({ contact }: Lexicon): Askable[] =>
  contact.map(({ code, zh }) => ({
    label: zh[0]!,
    phrases: zh.filter((phrase) => !/[*&<]/u.test(phrase)),
    question: `的${zh[0]!}是什么？`,
    key: `contacts.${code}`,
    timeless: true,
  }))

const passages: Askable[] = [
  { label: '存在的主要问题', phrases: ['存在的主要问题', '问题', '不足'], question: '存在哪些问题？', key: null },
  { label: '改进措施', phrases: ['改进措施', '改进情况', '措施', '整改'], question: '有哪些改进措施？', key: null },
]

/** The commonest first, each label once. */
export function listAskables(lexicon: Lexicon): Askable[] {
  const seen = new Set<string>()
  return [...listProse(lexicon), ...passages, ...listCells(lexicon), ...listContacts(lexicon)].filter(({ label }) => {
    const isNew = !seen.has(label)
    seen.add(label)
    return isNew
  })
}
