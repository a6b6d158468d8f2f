/**
 * All indexed agencies and the regions they lie in, by every name they answer
 * to: characters, spelling in pinyin, initials, sound.
 */
import type { Coverage } from '../../model/coverage.ts'
import { initialsOf, soundOf, spellingsOf } from '../../text/pinyin.ts'
import { createEverybody, type Everybody, isOfLevel } from './everybody.ts'
import { branchPlace, departmentStem, governedDivision, type OtherNames, ownNames, shortName } from './names.ts'

/** What one name stands for: agencies that bear it, regions (as joined paths) that bear it. */
export interface Bearers {
  /** In the order of their keys, but for names that are spelled or sound alike. */
  agencies: readonly string[]
  regions: readonly string[]
}

export interface Directory {
  coverage: Coverage
  everybody: Everybody
  /** Those of some agencies that govern a division with such an ending; the departments for null. */
  ofLevel(keys: readonly string[], ending: RegExp | null): readonly string[]
  /** Characters of the longest name that begins with these two. */
  longestFrom(twoCharacters: string): number
  byName(name: string): Bearers | undefined
  /** Departments by their name without 局, 委 or 厅: a word (教育) that names one only right after its place. */
  byStem(stem: string): Bearers | undefined
  bySpelling(letters: string): Bearers | undefined
  byInitials(letters: string): Bearers | undefined
  bySound(sound: string): Bearers | undefined
  /** Full names of divisions that differ from a name in one character before its last. */
  oneSlipOff(name: string): [string, Bearers][]
  /** Years of which anybody has a report, newest first. */
  years: readonly number[]
  /** Agencies in a region given as a joined path, in key order. */
  within(region: string): string[]
}

interface OpenBearers {
  agencies: string[]
  regions: string[]
}
type Names = Map<string, OpenBearers>

function add(names: Names, name: string, kind: keyof Bearers, key: string): void {
  let bearers = names.get(name)
  if (!bearers) {
    bearers = { agencies: [], regions: [] }
    names.set(name, bearers)
  }
  if (bearers[kind].at(-1) !== key) bearers[kind].push(key)
}

/** Names by how they are spelled. Made at first use: reading characters aloud is the slow part of opening. */
function bySpelling(spell: (name: string) => readonly string[], sources: readonly Names[]) {
  let table: Map<string, OpenBearers[]> | null = null
  const make = () => {
    const made = new Map<string, OpenBearers[]>()
    for (const source of sources)
      for (const [name, bearers] of source)
        for (const said of new Set([name, shortName(name)]))
          for (const spelling of spell(said)) {
            const alike = made.get(spelling)
            if (alike) alike.push(bearers)
            else made.set(spelling, [bearers])
          }
    return made
  }
  return (spelling: string): Bearers | undefined => {
    table ??= make()
    const alike = table.get(spelling)
    if (!alike || alike.length === 1) return alike?.[0]
    const together = {
      agencies: [...new Set(alike.flatMap(({ agencies }) => agencies))],
      regions: [...new Set(alike.flatMap(({ regions }) => regions))],
    }
    table.set(spelling, [together])
    return together
  }
}

/** Regions as joined paths, each with the agencies in it; neighbours in the order of keys share most of their path. */
function createMembers() {
  const members = new Map<string, string[]>()
  let last: readonly string[] = []
  const lists: string[][] = []
  const listOf = (path: string): string[] => {
    const list = members.get(path) ?? []
    members.set(path, list)
    return list
  }
  const enter = (key: string, region: readonly string[]): void => {
    let same = true
    let end = -1
    for (const [depth, name] of region.entries()) {
      end += 1 + name.length
      same &&= name === last[depth]
      if (!same) lists[depth] = listOf(key.slice(0, end))
      lists[depth]!.push(key)
    }
    last = region
  }
  return { members, enter }
}

/** Every name with one character left open, but for the last, which says what kind of division it is. */
function* openAtOne(name: string): Generator<string> {
  for (let place = 0; place < name.length - 1; place++) yield `${name.slice(0, place)}*${name.slice(place + 1)}`
}

/** Names by how they look with one character left open. Made at first use. */
function bySlip(names: Names): (name: string) => [string, Bearers][] {
  let table: Map<string, [string, Bearers][]> | null = null
  const make = () => {
    const made = new Map<string, [string, Bearers][]>()
    for (const entry of names)
      for (const open of openAtOne(entry[0])) {
        const alike = made.get(open)
        if (alike) alike.push(entry)
        else made.set(open, [entry])
      }
    return made
  }
  return (name) => {
    table ??= make()
    const known = table
    return [...openAtOne(name)].flatMap((open) => known.get(open) ?? []).filter(([other]) => other !== name)
  }
}

export function createDirectory(coverage: Coverage, otherNames: OtherNames): Directory {
  const names: Names = new Map()
  const divisions: Names = new Map()
  const bodies: Names = new Map()
  const stems: Names = new Map()
  const { members, enter } = createMembers()
  const years = new Set<number>()
  const governs = new Map<string, string>()
  for (const { key, agency, reports } of coverage.values()) {
    for (const { year } of reports) years.add(year)
    const own = ownNames(agency, otherNames)
    for (const name of own) add(names, name, 'agencies', key)
    const governed = governedDivision(agency)
    if (governed) {
      governs.set(key, governed)
      add(divisions, governed, 'agencies', key)
    } else
      for (const name of own) {
        if (name.length >= 3) add(bodies, name, 'agencies', key)
        const stem = departmentStem(name)
        if (stem) add(stems, stem, 'agencies', key)
      }
    const branch = branchPlace(agency)
    if (branch) add(divisions, branch, 'agencies', key)
    enter(key, agency.region)
  }
  for (const region of members.keys()) {
    const name = region.slice(region.lastIndexOf('/') + 1)
    for (const said of new Set([name, shortName(name)])) add(names, said, 'regions', region)
    add(divisions, name, 'regions', region)
  }
  const longest = new Map<string, number>()
  for (const name of names.keys()) {
    const start = name.slice(0, 2)
    longest.set(start, Math.max(longest.get(start) ?? 0, name.length))
  }
  return {
    coverage,
    everybody: createEverybody(coverage, governs),
    ofLevel: (keys, ending) => keys.filter((key) => isOfLevel(governs.get(key), ending)),
    longestFrom: (twoCharacters) => longest.get(twoCharacters) ?? 0,
    years: [...years].sort((a, b) => b - a),
    byName: (name) => names.get(name),
    byStem: (stem) => stems.get(stem),
    bySpelling: bySpelling((name) => spellingsOf(name), [divisions, bodies]),
    byInitials: bySpelling((name) => [initialsOf(name)], [divisions]),
    bySound: bySpelling((name) => [soundOf(name)], [divisions, bodies]),
    oneSlipOff: bySlip(divisions),
    within: (region) => members.get(region) ?? [],
  }
}
