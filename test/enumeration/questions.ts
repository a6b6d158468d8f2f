/**
 * Units × operations × phrasings → questions with what a careful clerk would answer.
 *
 * Which agency, which years and which of the names stand in a question is drawn from its place in the enumeration: the
 * same on every machine, and all of them come up.
 */
import { FRAMES, type Operation, REGION } from './asking/frames.ts'
import type { Expected, ExpectedFigure } from './expected.ts'
import type { Unit } from './units.ts'
import { CAST, type Member, TOWNSHIPS } from './world/cast.ts'
import type { KnownReport } from './world/make-world.ts'

export interface Asked {
  question: string
  expected: Expected
  operation: Operation | 'contact' | 'bothContacts' | 'refusal'
  frame: string
  family: string
  unit: string
  /** The words that the thing asked for got. */
  words: string
}

export type Lookup = (member: Member, year: number, key: string) => number

export function lookupIn(reports: readonly KnownReport[]): Lookup {
  const byPlace = new Map(reports.map((report) => [`${report.member.agency.title} ${report.year}`, report.figures]))
  return (member, year, key) => byPlace.get(`${member.agency.title} ${year}`)![key]!
}

/** A number from 0 up to `below` that belongs to some words. */
export function drawn(words: string, below: number): number {
  let hash = 2166136261
  for (const char of words) hash = Math.imul(hash ^ char.codePointAt(0)!, 16777619)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 2246822519)
  return ((hash ^ (hash >>> 13)) >>> 0) % below
}

const YEARS = { '2019': [2019, 2020], '2021': [2021, 2022] } as const
export const chinese = (year: number) => String(year).replace(/\d/gu, (digit) => '〇一二三四五六七八九'[Number(digit)]!)

interface Scene {
  unit: Unit
  members: readonly [Member, Member]
  years: readonly [number, number]
  sum(member: Member, year: number): number
  figures(members: readonly Member[], years: readonly number[], keys?: readonly string[]): ExpectedFigure[]
  /** Supposed by the asker of `claim`, `atLeast` and `countRegion`. */
  supposed: number
  frame: string
}

/** Null where the operation makes no sense on the figures at hand. */
type Expectation = (scene: Scene) => Expected | null

const one = (scene: Scene): Expected => {
  const { unit, members, years, figures, sum } = scene
  const all = figures([members[0]], [years[0]])
  return unit.keys.length > 1 ? { figures: all, result: sum(members[0], years[0]) } : { figures: all, first: all }
}

const verdictOf = (scene: Scene, holds: boolean): Expected => {
  const { unit, members, years, figures } = scene
  const all = figures([members[0]], [years[0]])
  return { figures: unit.keys.length > 1 ? [] : all, verdict: holds ? 'yes' : 'no' }
}

/** The figures of the places whose sum is the best; the first figure belongs to one of them. */
function winners(scene: Scene, places: ReadonlyArray<[Member, number]>, best: 'max' | 'min'): ExpectedFigure[] {
  const sums = places.map(([member, year]) => scene.sum(member, year))
  const wanted = Math[best](...sums)
  return places.flatMap(([member, year], at) => (sums[at] === wanted ? scene.figures([member], [year]) : []))
}

const overTownships = ({ years: [year] }: Scene): Array<[Member, number]> => TOWNSHIPS.map((member) => [member, year])

/** 比较 and 对比 leave open what comes first. */
const asksForMore = (frame: string) => /多|more/u.test(frame)

function computed(figures: ExpectedFigure[], result: number, unsigned = false): Expected {
  return { figures, result, ...(unsigned && { unsigned }) }
}

const EXPECTATIONS: Readonly<Record<Operation, Expectation>> = {
  value: one,
  latest: one,
  yesNo: (scene) => (scene.unit.signed ? null : verdictOf(scene, scene.sum(scene.members[0], scene.years[0]) > 0)),
  claim: (scene) => {
    const real = scene.sum(scene.members[0], scene.years[0])
    // Of nothing, both 是 and 没有 are good answers.
    return real === 0 ? null : verdictOf(scene, real === scene.supposed)
  },
  atLeast: (scene) =>
    scene.unit.signed ? null : verdictOf(scene, scene.sum(scene.members[0], scene.years[0]) > scene.supposed),
  breakdown: ({ unit, members, years, figures }) =>
    unit.parts.length === 0 ? null : { figures: figures([members[0]], [years[0]], unit.parts) },
  eachOfTwo: ({ members, years, figures }) => ({ figures: figures(members, [years[0]]) }),
  compareAgencies: (scene) => {
    const { members, years, figures, frame } = scene
    const places = members.map((member): [Member, number] => [member, years[0]])
    return {
      figures: figures(members, [years[0]]),
      ...(asksForMore(frame) && { first: winners(scene, places, 'max') }),
    }
  },
  differenceAgencies: ({ members, years: [year], sum, figures }) =>
    computed(figures(members, [year]), sum(members[0], year) - sum(members[1], year), true),
  compareYears: (scene) => {
    const { members, years, figures, frame, sum } = scene
    const places = years.map((year): [Member, number] => [members[0], year])
    const all = figures([members[0]], years)
    if (frame.includes('吗'))
      return { figures: all, verdict: sum(members[0], years[1]) > sum(members[0], years[0]) ? 'yes' : 'no' }
    return { figures: all, ...(asksForMore(frame) && { first: winners(scene, places, 'max') }) }
  },
  differenceYears: ({ members: [member], years, sum, figures }) =>
    computed(figures([member], years), sum(member, years[1]) - sum(member, years[0]), true),
  growth: ({ unit, members: [member], years, sum, figures }) => {
    const [before, after] = [sum(member, years[0]), sum(member, years[1])]
    return unit.signed || before === 0 ? null : computed(figures([member], years), ((after - before) / before) * 100)
  },
  share: ({ unit, members: [member], years: [year], sum, figures }) => {
    if (!unit.whole) return null
    const whole = figures([member], [year], unit.whole.keys).reduce((total, { value }) => total + value, 0)
    return whole === 0 ? null : computed(figures([member], [year]), (sum(member, year) / whole) * 100)
  },
  sumYears: ({ unit, members: [member], years, sum, figures }) =>
    unit.level ? null : computed(figures([member], years), sum(member, years[0]) + sum(member, years[1])),
  averageYears: ({ members: [member], years, sum, figures }) =>
    computed(figures([member], years), (sum(member, years[0]) + sum(member, years[1])) / 2),
  sumAgencies: ({ members, years: [year], sum, figures }) =>
    computed(figures(members, [year]), sum(members[0], year) + sum(members[1], year)),
  list: ({ members: [member], years, figures, frame }) => ({
    figures: figures([member], years),
    anyYear: !frame.includes('{Y}'),
  }),
  sumRegion: ({ years: [year], sum, figures }) =>
    computed(
      figures(TOWNSHIPS, [year]),
      TOWNSHIPS.reduce((total, member) => total + sum(member, year), 0),
    ),
  averageRegion: ({ years: [year], sum, figures }) =>
    computed(
      figures(TOWNSHIPS, [year]),
      TOWNSHIPS.reduce((total, member) => total + sum(member, year), 0) / TOWNSHIPS.length,
    ),
  most: (scene) => {
    const first = winners(scene, overTownships(scene), 'max')
    return scene.unit.signed ? null : { figures: [], first }
  },
  least: (scene) => {
    const first = winners(scene, overTownships(scene), 'min')
    return scene.unit.signed ? null : { figures: [], first }
  },
  rank: ({ unit, years: [year], sum, figures }) =>
    unit.signed
      ? null
      : {
          figures: figures(TOWNSHIPS, [year]),
          order: TOWNSHIPS.map((member) => ({ member, value: sum(member, year) })),
        },
  countRegion: ({ unit, years: [year], sum, supposed }) =>
    unit.signed ? null : { figures: [], result: TOWNSHIPS.filter((member) => sum(member, year) > supposed).length },
  listRegion: ({ years: [year], figures }) => ({ figures: figures(TOWNSHIPS, [year]) }),
}

export const OPERATIONS = Object.keys(EXPECTATIONS) as Operation[]

/** Which places of the enumeration are asked: all, or a share that is always the same. */
export type Wanted = (place: string) => boolean

/** All questions of one unit. */
export function questionsOf(unit: Unit, lookup: Lookup, isWanted: Wanted): Asked[] {
  return OPERATIONS.flatMap((operation) =>
    FRAMES[operation].flatMap((frame, at) =>
      isWanted(`${unit.id} ${frame}`) ? (ask(unit, operation, frame, at, lookup) ?? []) : [],
    ),
  )
}

/** Years stand in their order where both are asked about; of an edition without them both, the last is 去年. */
function yearsFor(operation: Operation, { edition }: Unit, seed: string): readonly [number, number] {
  const [first, second] = YEARS[edition]
  const isPair = /Years|growth|list$/u.test(operation)
  return isPair || (operation !== 'latest' && drawn(`${seed}year`, 2) === 0) ? [first, second] : [second, first]
}

function ask(unit: Unit, operation: Operation, frame: string, at: number, lookup: Lookup): Asked | null {
  if (operation === 'latest' && unit.edition === '2019') return null
  const seed = `${unit.id} ${operation} ${at}`
  const years = yearsFor(operation, unit, seed)
  const first = drawn(seed, CAST.length)
  const second = (first + 1 + drawn(`${seed}b`, CAST.length - 1)) % CAST.length
  const members = [CAST[first]!, CAST[second]!] as const
  const value = (member: Member, year: number, key: string) => lookup(member, year, key)
  const sum = (member: Member, year: number) =>
    Number(unit.keys.reduce((total, key) => total + value(member, year, key), 0).toFixed(6))
  const figures: Scene['figures'] = (of, over, keys = unit.keys) =>
    of.flatMap((member) =>
      over.flatMap((year) => keys.map((key) => ({ key, member, year, value: value(member, year, key) }))),
    )
  const supposed = suppose(operation, seed, sum, members[0], years[0])
  const expected = EXPECTATIONS[operation]({ unit, members, years, sum, figures, supposed, frame })
  if (!expected) return null
  const words = wordsFor(unit, seed, at)
  return {
    question: fill(frame, { ...words, ...namesFor(members, seed), ...yearWords(years), V: String(supposed) }),
    expected,
    operation,
    frame,
    family: unit.family,
    unit: unit.id,
    words: /\{e\}/u.test(frame) ? words.e : /\{K\}/u.test(frame) ? words.K : words.N,
  }
}

function suppose(operation: Operation, seed: string, sum: Scene['sum'], member: Member, year: number): number {
  if (operation === 'countRegion') {
    const sums = TOWNSHIPS.map((township) => sum(township, year)).sort((a, b) => a - b)
    return sums.includes(sums[1]! + 1) ? sums[1]! + 2 : sums[1]! + 1
  }
  const real = sum(member, year)
  const offset = [0, 0, 1, 7][drawn(`${seed}supposed`, 4)]!
  if (operation === 'atLeast')
    return Math.floor(real) > 3 && drawn(`${seed}under`, 2) === 0 ? Math.floor(real) - 2 : Math.floor(real) + 3
  return Number((real + offset).toFixed(6))
}

const pickAt = (list: readonly string[], seed: string) => list[drawn(seed, list.length)]!

function wordsFor(unit: Unit, seed: string, at: number) {
  const { zh, typed, en, whole, counter } = unit
  const much = counter === '' || counter === '万元' ? 'How much' : 'How many'
  return {
    N: zh[(drawn(seed, zh.length) + at) % zh.length]!,
    L: unit.reference,
    K: pickAt(typed, `${seed}typed`),
    e: pickAt(en, `${seed}en`),
    c: counter,
    how: much,
    how2: much.toLowerCase(),
    W: whole?.zh ?? '',
    w: whole?.en ?? '',
    R: pickAt(REGION.formal, `${seed}region`),
    S: pickAt(REGION.short, `${seed}region`),
  }
}

function namesFor([first, second]: readonly [Member, Member], seed: string) {
  const formal = ({ zh }: Member) => zh[drawn(`${seed}name`, zh.length - 1)]!
  return {
    A: formal(first),
    B: formal(second),
    a: first.zh.at(-1)!,
    b: second.zh.at(-1)!,
    E: pickAt(first.en, seed),
    F: pickAt(second.en, seed),
  }
}

const yearWords = ([one, other]: readonly [number, number]) => ({
  Y: String(one),
  y: String(one % 100),
  C: chinese(one),
  Z: String(other),
  z: String(other % 100),
})

export function fill(frame: string, words: Readonly<Record<string, string>>): string {
  return frame.replace(/\{(\w+)\}/gu, (place, name: string) => words[name] ?? place)
}
