/**
 * Names → the agencies that are meant: parents tell namesakes apart, a region
 * stands for its agencies, and nobody at all may stand for everybody.
 */
import type { Filters } from '../../model/answer.ts'
import type { Coverage } from '../../model/coverage.ts'
import { matching } from '../../model/matches-filters.ts'
import type { AgencyRead, Query } from '../../model/query.ts'
import type { AgencyMention } from '../agencies/agency-mention.ts'
import type { Directory } from '../agencies/directory.ts'
import { isDirectlyIn } from '../agencies/in-region.ts'
import type { NormalizedQuestion } from '../normalize.ts'
import { createInsideOf, isApposed, liesIn, mayBeParent, pointsAt } from './beside-names.ts'

export type SettledAgencies = Pick<Query, 'agencies' | 'scope' | 'unknownAgencies' | 'ambiguousAgencies' | 'withoutOwn'>

const MEMBERS_AFTER =
  /^(?:的)?(?:那个|这个|各个?|所有|全部|下辖|辖区|下属|所辖|辖内|范围内|几个|这几个|哪个|哪一个|哪些|有几个|[一二两三四五六七八九十\d]+个)(?:的)?(?:各)?(?:乡镇|镇|乡|街道|部门|单位|局|机关|报告)|^(?:的)?(?:乡镇|各部门|各乡|各镇|街道们)|^(?:的|这些|那些)*(?:单位|部门|机关|局)(?:里|中|当中|之中|之间)?[^，。？！,?!]{0,8}(?:谁|哪)|^(?:下面|里面?|内|辖区内?)(?:的)?(?:各|哪|有几|有多少|所有|几)?|^(?:'s)? (?:townships|towns|subdistricts|bureaus|departments|agencies)/u
/** 平江县乡镇更新慢怎么治: what the county says of its townships, and not what they say. */
const OF_TOWNS =
  /^(?:的)?乡镇(?![^，。？！,?!]*(?:各|哪|谁|多少|几|分别|最))[^，。？！,?!]{2,}(?:怎么|咋|如何|为什么|为啥)/u
const MEMBERS_BEFORE =
  /(?:各|(?:town(?:ship)?s|agencies|departments|bureaus|reports) (?:in|of|under|within) |\b(?:which|what|each|every|all)[a-z ]{0,20} (?:in|of|under|within) )$/u
const LEADING_YEAR = /^(?:(?:19|20)?\d\d|[〇零一二三四五六七八九]{4})年度?/u
/** 两个石桥镇: all of the name's bearers. */
const BOTH = /(?:[两二三几各这些]个|所有|全部|\b(?:both|two|three|all)(?: the)? )$/u
/** 哪个镇, 这几份报告; 同一份报告 is that of the turn before. */
const EVERYBODY =
  /(?:(?:哪|每|各|所有|全部|全体)(?:[一几二两三四五六七八九十\d]+|些)?|[这那](?:[几二两三四五六七八九十\d]+|些))(?:个|份|家|座)?(?:乡镇|镇|乡|街道|单位|机关|地方|部门|报告|年报|县区|县|区|市|政府)|(?<![同这那上前另])[一几二两三四五六七八九十\d]+(?:个|份|家)(?:乡镇|镇|乡|街道|单位|机关|地方|部门|报告|政府)|(?:几|多少)(?:个|份|家)(?:乡镇|镇|乡|街道|单位|机关|地方|部门|报告|政府)|(?:乡镇|街道|单位|机关|地方|部门|报告|政府)(?:一共|共)?有(?:几|多少)(?:个|份|家)|全部报告|所有报告|(?:乡镇|镇|乡|街道|单位|机关|地方|部门|县|区|市|局)(?:都|分别)?(?:是|有)(?:谁|哪(?!年|一年|个月))|有几份|哪几份|几份|各地|哪几家|哪些家|有几家|全部加|大家|各家|哪家|(?<!在)哪儿|(?<!在)哪里|谁|\b(?:which|what|all|every|each|any)(?: of)?(?: the)?(?: \w+){0,2} (?:reports?|townships?|towns?|agencies|agency|counties|county|districts?|departments?|bureaus?|governments?|places?|authorities|authority)\b|\bhow many(?: of)?(?: the)?(?: \w+){0,2} (?:reports|townships|towns|agencies|counties|districts|departments|bureaus|governments|places|authorities)\b|\bwho\b|\bamong (?:all|the)(?: \w+){0,2} (?:reports|townships|towns|agencies|counties|districts|departments|bureaus)\b|\bthe (?:two|three|four|five|six|\d+) (?:townships|towns|reports|agencies)\b/u

const LEVELS: readonly [RegExp, RegExp][] = [
  [/乡镇|\btownships?\b|\btowns? and\b/u, /[乡镇]$/u],
  [/街道|\bsubdistricts?\b/u, /街道$/u],
  [/(?:那个|这个|哪个|哪些|哪几个|各|几个|[三四五六七八九两]个)镇|的镇(?=[是有])/u, /镇$/u],
  [/(?:那个|这个|哪个|哪些|哪几个|各|几个|[三四五六七八九两]个)乡(?!镇)|的乡(?=[是有])/u, /乡$/u],
  [/县市区|县[（(]市、?区[)）]|市县区/u, /[县市区旗]$/u],
  [/区县|县区/u, /[县区旗]$/u],
  [/(?:那个|这个|哪个|哪些|哪几个|各|几个|[三四五六七八九两]个)县|的县(?=[是有])/u, /县$/u],
  [/(?:那个|这个|哪个|哪些|哪几个|各|几个|[三四五六七八九两]个)市|的市(?=[是有])/u, /市$/u],
]

/** The level that the question speaks of (乡镇, 部门), by the ending of divisions; null for departments, undefined for all. */
function levelIn(text: string): RegExp | null | undefined {
  const ending = LEVELS.find(([words]) => words.test(text))?.[1]
  return ending ?? (/部门|[^布邮]局|\bbureaus?\b|\bdepartments?\b/u.test(text) ? null : undefined)
}

/** Of these agencies those of that level; all of them where that leaves none. */
function ofLevel(keys: readonly string[], text: string, directory: Directory): readonly string[] {
  const level = levelIn(text)
  const kept = level === undefined ? [] : directory.ofLevel(keys, level)
  return kept.length > 0 ? kept : keys
}

/** The same of everybody indexed. */
function everybodyIn(text: string, { everybody }: Directory): readonly AgencyRead[] {
  const kept = everybody.ofLevel(levelIn(text))
  return kept.length > 0 ? kept : everybody.ofLevel()
}

/** Those with a filtered report; all are looked at, which may be tens of thousands. */
function everybodyThat(matches: ReturnType<typeof matching>, coverage: Coverage): string[] {
  const keys: string[] = []
  for (const { key, reports } of coverage.values()) if (matches(reports[0]!)) keys.push(key)
  return keys
}

/** Nobody names more agencies in one question. */
const MOST_MENTIONS = 24
/** 平江县2022年教育局 is 平江县教育局. */
function withoutYear(words: string): string {
  return words.replace(/(?<=[省市县区旗州盟乡镇道])(?:(?:19|20)?\d\d|[〇零一二三四五六七八九]{4})年度?的?(?=.)/u, '')
}

/** Shangrao Natural Resources Bureau, Shangrao's bureau. */
const OWN_BEFORE = /^(?:(?: city| county| district)?(?:'s)? )?$/u

export function settleAgencies(
  question: NormalizedQuestion,
  text: string,
  found: readonly AgencyMention[],
  directory: Directory,
  comparesAll: boolean,
  filters: Filters | undefined,
): SettledAgencies {
  const { coverage } = directory
  const { year: _, ...named } = filters ?? {}
  const filtered = Boolean(filters?.agency?.length || filters?.region?.length)
  const matches = matching(named)
  const allowed = (key: string) => !filtered || matches(coverage.get(key)!.reports[0]!)
  const mentions = found.slice(0, MOST_MENTIONS).map((mention) => ({
    ...mention,
    agencies: filtered ? (mention.bearers?.agencies ?? []).filter(allowed) : (mention.bearers?.agencies ?? []),
    regions: mention.bearers?.regions ?? [],
    parent: false,
    all: false,
  }))

  const insideOf = createInsideOf()
  // A region that another mention lies in is its parent: it tells namesakes apart and asks for nothing itself.
  const allPointed = mentions.filter((mention) => pointsAt(mention, text))
  for (const mention of mentions) {
    const pointed = allPointed.filter((other) => other !== mention)
    mention.all =
      mention.agencies.length > 1 &&
      (pointed.length > 1 || BOTH.test(text.slice(Math.max(0, mention.start - 12), mention.start)))
    const inAny = new Set<string>()
    // 宝丰县石桥镇比沂源县石桥镇: the region right before a name is its own, whatever others stand in the question.
    const own = mentions.find(
      (other) => other.end === mention.start && insideOf(mention.agencies, other.regions).length > 0,
    )
    for (const other of mentions) {
      if (
        other === mention ||
        other.regions.length === 0 ||
        (own &&
          other !== own &&
          !other.regions.some((region) => own.regions.some((path) => path.startsWith(`${region}/`)))) ||
        !(mention.all || pointed.includes(other) || mayBeParent(other, mention, text, mentions))
      )
        continue
      const inside = insideOf(mention.agencies, other.regions)
      const governing = new Set(inside.length > 0 ? other.agencies : [])
      const lying = inside.filter((key) => !governing.has(key))
      // 南通市教育局 is the city's own, and none of its counties'.
      const its =
        other.end <= mention.start && OWN_BEFORE.test(text.slice(other.end, mention.start))
          ? lying.filter((key) => other.regions.some((region) => isDirectlyIn(key, region)))
          : []
      const agencies = its.length > 0 ? its : lying
      const regions = mention.regions.filter((region) => liesIn(region, other.regions))
      if (agencies.length === 0 && regions.length === 0) continue
      for (const key of agencies) inAny.add(key)
      if (agencies.length > 0 && !mention.all) mention.agencies = agencies
      if (regions.length > 0) mention.regions = regions
      other.parent = true
    }
    if (mention.all && inAny.size > 0) mention.agencies = [...inAny]
  }
  // Longmen Town (平江县龙门镇): of two names of one body side by side the one that fits more tells no more.
  for (const mention of mentions)
    if (mention.agencies.length > 1 && !mention.all && mentions.some((other) => isApposed(other, mention, text)))
      mention.parent = true
  // 阳谷县 + an unindexed 教育局: the stranger is asked for, the region only says where it lies.
  for (const stranger of mentions.filter(({ bearers }) => !bearers))
    for (const other of mentions) if (other.regions.length > 0 && other.end === stranger.start) other.parent = true

  const settled: SettledAgencies = {
    agencies: [],
    scope: 'none',
    unknownAgencies: [],
    ambiguousAgencies: [],
    withoutOwn: [],
  }
  const taken = new Map<string, AgencyRead>()
  const take = (keys: readonly string[], read: Omit<AgencyRead, 'key'>) => {
    for (const key of keys) if (!taken.has(key)) taken.set(key, { key, ...read })
    settled.agencies = [...taken.values()]
  }
  for (const mention of mentions.filter(({ parent }) => !parent)) {
    const span = question.span(mention.start, mention.end)
    const words = question.original.slice(...span)
    const rule = mention.by === 'name' ? {} : { rule: mention.by }
    if (!mention.bearers) {
      const { known, namesakes = [] } = mention
      settled.unknownAgencies.push({ text: withoutYear(words), span, known, namesakes })
      continue
    }
    const after = text.slice(mention.end).replace(LEADING_YEAR, '')
    const asksMembers =
      (MEMBERS_AFTER.test(after) && !(mention.agencies.length > 0 && OF_TOWNS.test(after))) ||
      MEMBERS_BEFORE.test(text.slice(Math.max(0, mention.start - 40), mention.start))
    if (mention.regions.length > 0 && (mention.agencies.length === 0 || asksMembers)) {
      const inside = mention.regions
        .flatMap((region) => directory.within(region))
        .filter((key) => allowed(key) && !mention.agencies.includes(key))
      if (inside.length > 0) {
        take(ofLevel(inside, text, directory), { by: 'stated', span, ...rule })
        settled.scope = 'region'
        if (mention.agencies.length === 0 && !asksMembers && !comparesAll && !EVERYBODY.test(text))
          settled.withoutOwn.push(words)
        continue
      }
    }
    if (mention.agencies.length === 1) take(mention.agencies, { by: 'stated', span, ...rule })
    else if (mention.all) take(mention.agencies, { by: 'stated', span, ...rule })
    else if (mention.agencies.length > 1)
      settled.ambiguousAgencies.push({ text: words, span, keys: [...mention.agencies] })
    else settled.unknownAgencies.push({ text: words, span, known: true, namesakes: [] })
    if (settled.scope === 'none') settled.scope = 'named'
  }
  const nobody = settled.agencies.length + settled.ambiguousAgencies.length + settled.unknownAgencies.length === 0
  if (nobody) {
    const those = filtered ? everybodyThat(matches, coverage) : []
    if (those.length > 0) {
      take(those, { by: 'stated', rule: 'filters' })
      settled.scope = those.length === 1 ? 'named' : 'region'
    } else if (comparesAll || EVERYBODY.test(text)) {
      if (!filtered) settled.agencies = everybodyIn(text, directory)
      settled.scope = 'all'
    }
  }
  return settled
}
