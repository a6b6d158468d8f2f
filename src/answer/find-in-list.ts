/**
 * 网站、微信、微博分别为100条、200条、300条: the names come first, the numbers after them, and each number has one name.
 */
import type { Fact } from '../model/fact.ts'
import { squeeze } from '../text/fold.ts'
import type { ReportView } from './report-view.ts'

const HARD = /[。！？!?；;\n]/u
const RESPECTIVELY = /分别|依次/gu
/** A measure and a mark of enumeration are all that may stand between two numbers of a list. */
const BETWEEN = /^(?:\p{Script=Han}{0,3}|%)(?:、|,|，|和|及|与|以及)$/u
const QUARTERS = ['一季度', '二季度', '三季度', '四季度']

const ORDINAL = /^第?([一二三四五六七八九十])$/u
/** 第一、二、三季度得分: the noun stands once, behind the last ordinal. */
function withSharedNoun(names: string[]): string[] {
  const [, last, noun] = /^第?([一二三四五六七八九十])(\P{Nd}{1,12})$/u.exec(names.at(-1) ?? '') ?? []
  const first = /第?([一二三四五六七八九十])$/u.exec(names[0] ?? '')?.[1]
  const between = names.slice(1, -1).map((name) => ORDINAL.exec(name)?.[1])
  return names.length > 1 && first && last && noun && between.every(Boolean)
    ? [first, ...between, last].map((ordinal) => `第${ordinal}${noun}`)
    : names
}

/** 自然资源、住房城乡建设和公安系统: what kind all of them are stands once, behind the last. */
const KIND = /(?:系统|部门|领域|渠道|平台|行业|机构|专栏|栏目|方式)$/u

function withSharedKind(names: string[]): string[] {
  const kind = KIND.exec(names.at(-1) ?? '')?.[0]
  return kind && names.slice(0, -1).every((name) => !KIND.test(name))
    ? names.map((name, i) => (i < names.length - 1 ? name + kind : name))
    : names
}

function namesOf(words: string, count: number): string[] | null {
  if (count === QUARTERS.length && /(?:一|1)(?:至|到|-|—|~)(?:四|4)季度[^，,]*$|(?:四个|各)季度[^，,]*$/u.test(words))
    return QUARTERS
  const clauses = words.split(/[，,：:]/u).reverse()
  for (const clause of clauses) {
    const listed = clause.split('、')
    const last = listed.pop()!.split(/以及|和|及|与/u)
    for (const names of [[...listed, ...last], clause.split(/、|以及|和|及|与/u)]
      .map(withSharedNoun)
      .map(withSharedKind))
      if (names.length === count && names.every((name) => name.length >= 2)) return names
  }
  return null
}

/** A number of such a list: its name with the words that all of them share, and where names and numbers stand. */
export interface Listed {
  name: string
  start: number
  end: number
}

/** Null where it stands in no such list. */
export function findInList(fact: Fact, { text, prose }: ReportView): Listed | null {
  if (fact.valueStart === null || fact.origin.kind !== 'prose') return null
  const start = fact.valueStart
  let from = start
  while (from > 0 && !HARD.test(text[from - 1]!)) from--
  const mark = [...text.slice(from, start).matchAll(RESPECTIVELY)].at(-1)
  if (!mark) return null
  const opening = from + mark.index
  const run: Fact[] = []
  const later = prose
    .filter(({ valueStart }) => valueStart !== null && valueStart > opening)
    .sort((a, b) => a.valueStart! - b.valueStart!)
  for (const next of later) {
    const last = run.at(-1)
    if (last && !BETWEEN.test(squeeze(text.slice(last.valueEnd!, next.valueStart!)).text)) break
    run.push(next)
  }
  const place = run.findIndex(({ id }) => id === fact.id)
  if (place < 0 || run.length < 2) return null
  const names = namesOf(squeeze(text.slice(from, opening)).text, run.length)
  const shared = text.slice(opening + mark[0].length, run[0]!.valueStart!)
  return (
    names && {
      name: names[place]! + squeeze(shared).text,
      start: from + text.slice(from, start).search(/\S/u),
      end: run.at(-1)!.end!,
    }
  )
}
