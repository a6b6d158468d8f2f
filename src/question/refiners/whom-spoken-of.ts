/**
 * Which agencies a follow-up is about that names none: those of the last turn, both of the last two, the other one, or
 * whom a ranking put first.
 */
import type { Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { takenTogether } from '../together.ts'
import { eachInItsYear } from './each-in-its-year.ts'
import { ANOTHER } from './same-body.ts'
import { holdsThings } from './settle-choice.ts'
import { countOf, sameThing } from './spoken-of.ts'

/** 两家差多少, 它们谁多: the agencies of the last turns. */
const BOTH_AGENCIES =
  /(?:这|那|它们)?(?:两|二|三|几)(?:家|个(?:乡镇|镇|乡|单位|地方|街道|机关|部门|县|区|市|局))|它们|他们|二者|两者|(?:^|[，,])那?谁|^那?哪(?:一?个|家|边)更?[多少高低大小]|\bthe two\b|\bboth\b|\bthey\b|\bthem\b/u

/** 这两个哪个多, 两边差多少, where the last two turns asked the same of two agencies. */
const EITHER_OF_THEM = /[这那]?(?:[两二](?!年)|俩)|哪(?:一?个|一?[边头者家])|相差|差(?:了|距)?(?:多少|几)|\bwhich\b/u

/** 它的电话, 第一名是多少: whom a ranking put first. */
const LEADER = /[它他她](?!们)|第一名|[这那](?:一?家|个(?:单位|地方|乡镇|镇|乡|县|区|市|局))/u

/** 少的那家, the one with fewer: of two that were ranked the one at that end. */
const AT_AN_END =
  /(?:(?<more>[多高大]|靠前|领先|赢)|[少低小]|靠后|落后|垫底|输|末尾)的?(?:那|这)(?:一?(?:家|边|方|位|头)|一?个(?![月季年])\p{Script=Han}{0,2})|\bthe (?:one|other) (?:with|that had|that was) (?:(?<greater>more|higher|larger)|fewer|less|lower|smaller)\b/u

/** The one of two agencies that lies at the end of their ranking that is spoken of. */
function atAnEnd({ agencies, leader, operation }: Conversation, text: string): string | null {
  const found = AT_AN_END.exec(text)
  if (!found || agencies.length !== 2 || leader === null) return null
  const most = (found.groups?.more ?? found.groups?.greater) !== undefined
  return most === (operation !== 'min') ? leader : agencies.find((key) => key !== leader)!
}

/** 和教体局比呢, 跟龙门镇差多少, 比它多多少. */
const BESIDE =
  /^(?:那|要是|如果)*(?:(?:[和跟与]|同(?![一年期样]))[^，。？！,?!]{2,24}?(?:相?比|对比|差|多|少|高|低)|比(?:起|较)?[^，。？！,?!]{2,24}?(?:多|少|高|低|呢|怎么样|如何))/u

/** 再加上歙县呢, 算上家朋乡，三家里谁最多. */
const JOINS =
  /^(?:那|要是|如果|再|把)*(?:加上|算上|加进|连上|带上|加[个入]?(?!起|在|总))|^(?:那|再)*(?:连|把)[^，。？！,?!]{2,24}?(?:也)?(?:算上|算进|加上|加进|放进)|^(?:and )?(?:adding|with|including)\b/u

const SOMEBODY = /谁|哪里|哪儿|\bwho\b/u
const COMPARES =
  /最|更|多|少|高|低|前|排|[各每]|都|所有|全部|大家|\b(?:most|least|more|fewer|highest|lowest|each|every|all)\b/u

/** Who or where, and nobody is held against anybody. */
const isSomebody = ({ scope, topic, metrics }: Query, text: string) =>
  scope === 'all' &&
  topic.length + metrics.length > 0 &&
  SOMEBODY.test(text) &&
  !COMPARES.test(text) &&
  !/[乡镇县市区局]|街道|单位|部门|机关/u.test(text)

/** 再加上陈仓区2025年: the others in the years in which they were spoken of. */
function ownYears({ years }: Query, { agencies, answeredYear, years: spoken, paired }: Conversation): Partial<Query> {
  const [own] = years
  const others = agencies
    .map((_, i) => (paired ? spoken[i] : (answeredYear ?? spoken[0])))
    .filter((year) => year != null)
  if (!own || years.length > 1 || others.length < agencies.length || others.every((year) => year === own.year))
    return {}
  const each = [...others.map((year) => ({ year, by: 'implied' as const, rule: 'context' })), own]
  return { years: each, yearScope: 'stated', paired: true, withYearBefore: false }
}

const RECKONED_OF_ALL: ReadonlySet<string> = new Set(['sum', 'average', 'rank', 'min', 'max', 'difference'])

/** What is asked of those that were spoken of and the one that joins them; the same as before where nothing says. */
function ofAll({ operation }: Query, conversation: Conversation, text: string): Query['operation'] {
  if (RECKONED_OF_ALL.has(operation)) return operation
  if (/最[少低小]|\b(?:fewest|least|lowest)\b/u.test(text)) return 'min'
  if (/最|谁|哪/u.test(text)) return 'max'
  return conversation.agencies.length > 1 ? (conversation.operation as Query['operation']) : 'compare'
}

export interface SpokenOf {
  /** What the query takes over; nothing where it names its agencies. */
  taken: Partial<Query>
  /** It names no agency. */
  unnamed: boolean
  /** It is about several of those spoken of. */
  several: boolean
}

export function whomSpokenOf(query: Query, conversation: Conversation, text: string): SpokenOf {
  const { agencies, earlier, offered, leader, scope } = conversation
  const named = (keys: readonly string[]): Partial<Query> => ({
    agencies: keys.map((key) => ({ key, by: 'implied', rule: 'context' })),
    scope: 'named',
  })
  // 那次评估一共多少个乡镇: counted in the report that is spoken of.
  const counts = query.scope === 'all' && query.operation === 'count' && query.metrics.length === 0
  if (agencies.length === 1 && counts && query.topic.length > 0) {
    const taken = { ...named(agencies), operation: 'value' as const, asksNumber: true, unit: query.unit ?? '个' }
    return { taken, unnamed: false, several: false }
  }
  const unnamed =
    (query.scope === 'none' || query.agencies.every(({ rule }) => rule === 'all')) &&
    query.unknownAgencies.length === 0 &&
    query.ambiguousAgencies.length === 0
  // 减免的是谁: somebody of whom the report that is spoken of tells, and no agency of all.
  if (unnamed && scope === 'named' && agencies.length === 1 && isSomebody(query, text))
    return { taken: { ...named(agencies), operation: 'passage' }, unnamed, several: false }
  // 复议和诉讼谁多, 和2022年比谁多: two things, or years, of the one that is spoken of.
  const ofYears = (query.years.length === 1 || query.withYearBefore) && query.metrics.length === 0
  const things = query.scope === 'all' && (query.metrics.length > 1 || ofYears) && holdsThings(text)
  if (unnamed && things && scope === 'named' && agencies.length === 1)
    return { taken: named(agencies), unnamed, several: false }
  // 和教体局比呢: the one named now beside the one spoken of.
  const [beside] = query.agencies
  if (beside && query.scope === 'named' && query.agencies.length === 1 && agencies.length === 1 && BESIDE.test(text)) {
    const both = named(agencies).agencies!.filter(({ key }) => key !== beside.key)
    const operation = query.operation === 'value' ? 'compare' : query.operation
    return { taken: { agencies: [...both, beside], operation }, unnamed: false, several: both.length > 0 }
  }
  // 再加上荆门市交通运输局，三家里谁最少: it joins those that were spoken of.
  if (beside && query.scope === 'named' && agencies.length > 0 && JOINS.test(text)) {
    const joined = named([...new Set([...agencies, ...query.agencies.map(({ key }) => key)])])
    return {
      taken: {
        ...joined,
        ...ownYears(query, conversation),
        operation: ofAll(query, conversation, text),
        asksNumber: true,
      },
      unnamed: false,
      several: true,
    }
  }
  const recent = [...new Set([...agencies, ...earlier.map(({ agency }) => agency)])].filter((key) => key !== null)
  const pair = [...new Set([...recent, ...offered])]
  // 谁的申请最多 after we asked which of them was meant.
  if (unnamed && agencies.length === 0 && offered.length > 1 && BOTH_AGENCIES.test(text))
    return { taken: named(offered), unnamed, several: true }
  const alike = sameThing(conversation) && query.metrics.length + query.topic.length + query.years.length === 0
  const several =
    unnamed &&
    recent.length > 1 &&
    (BOTH_AGENCIES.test(text) ||
      (alike && EITHER_OF_THEM.test(text)) ||
      (takenTogether(text) && sameThing(conversation)))
  const end = unnamed ? atAnEnd(conversation, text) : null
  if (end) return { taken: named([end]), unnamed, several: false }
  if (leader && unnamed && LEADER.test(text)) return { taken: named([leader]), unnamed, several }
  if (several) {
    const count = countOf(text)
    // 谁最多 after 各单位各多少: all of them.
    const all = agencies.length > 1 && (count === null || count === agencies.length)
    const both = named(all ? agencies : recent.slice(0, count ?? 2).reverse())
    return { taken: { ...both, ...eachInItsYear(query, both.agencies!, conversation) }, unnamed, several }
  }
  if (unnamed && ANOTHER.test(text) && pair.length === 2) return { taken: named([pair[1]!]), unnamed, several }
  const taken = query.scope === 'none' && unnamed ? { ...named(agencies), scope } : {}
  return { taken, unnamed, several }
}
