/**
 * Which agencies a follow-up is about that names none: those of the last turn, both of the last two, the other one, or
 * whom a ranking put first.
 */
import type { Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { eachInItsYear } from './each-in-its-year.ts'
import { ANOTHER } from './same-body.ts'
import { countOf, sameThing, TOGETHER } from './spoken-of.ts'

/** 两家差多少, 它们谁多: the agencies of the last turns. */
const BOTH_AGENCIES =
  /(?:这|那|它们)?(?:两|二|三|几)(?:家|个(?:乡镇|镇|乡|单位|地方|街道|机关|部门|县|区|市|局))|它们|他们|二者|两者|(?:^|[，,])那?谁|^那?哪(?:一?个|家|边)更?[多少高低大小]|\bthe two\b|\bboth\b|\bthey\b|\bthem\b/u

/** 它的电话, 第一名是多少: whom a ranking put first. */
const LEADER = /[它他她](?!们)|第一名|[这那](?:一?家|个(?:单位|地方|乡镇|镇|乡|县|区|市|局))/u

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
  const recent = [...new Set([...agencies, ...earlier.map(({ agency }) => agency)])].filter((key) => key !== null)
  const pair = [...new Set([...recent, ...offered])]
  const several =
    unnamed && recent.length > 1 && (BOTH_AGENCIES.test(text) || (TOGETHER.test(text) && sameThing(conversation)))
  if (leader && unnamed && LEADER.test(text)) return { taken: named([leader]), unnamed, several }
  if (several) {
    const both = named(recent.slice(0, countOf(text) ?? 2).reverse())
    return { taken: { ...both, ...eachInItsYear(query, both.agencies!, conversation) }, unnamed, several }
  }
  if (unnamed && ANOTHER.test(text) && pair.length === 2) return { taken: named([pair[1]!]), unnamed, several }
  const taken = query.scope === 'none' && unnamed ? { ...named(agencies), scope } : {}
  return { taken, unnamed, several }
}
