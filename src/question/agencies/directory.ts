/**
 * All indexed agencies and the regions they lie in, by every name they answer
 * to: characters, spelling in pinyin, initials, sound.
 */
import { customarySpellings } from '../../catalog/regions/customary-spellings.ts'
import type { Coverage } from '../../model/coverage.ts'
import { hashOf } from '../../text/hash.ts'
import { initialsHash, initialsOf, soundHash, soundOf, spellingHashes, spellingsOf } from '../../text/pinyin.ts'
import { byAbridgement, bySlip, bySpelling, type Spoken } from './alike-names.ts'
import { createEverybody, type Everybody, isOfLevel } from './everybody.ts'
import { inRegion } from './in-region.ts'
import { NameTable } from './name-table.ts'
import { branchPlace, createNamer, governedDivision, type OtherNames, shortName } from './names.ts'
import { once } from './once.ts'

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
  /** Full names of divisions that a name abridges (永外街道). */
  abridgedBy(name: string): [string, Bearers][]
  /** Years of which anybody has a report, newest first. */
  years: readonly number[]
  /** Agencies in a region given as a joined path, in key order. */
  within(region: string): readonly string[]
}

/** Karamay, and Karamay City where the whole name is spelled: 克拉玛依 and 克拉玛依市. */
function customarySpellingOf(name: string): string[] {
  const customary = customarySpellings[name]
  return customary ? [customary.toLowerCase().replace(/[^a-z]/gu, '')] : []
}

export function createDirectory(coverage: Coverage, otherNames: OtherNames): Directory {
  const namesOf = createNamer(otherNames)
  const names = new NameTable()
  const stems = new NameTable()
  const keys: string[] = []
  /** As joined paths, in the order of the keys: neighbours share most of their path. */
  const regions: string[] = []
  const regionNames: string[] = []
  const years = new Set<number>()
  /** Of the longest name that begins with two characters, by their codes. */
  const longest = new Map<number, number>()
  const startOf = (name: string) => name.charCodeAt(0) * 2 ** 16 + (name.charCodeAt(1) || 0)
  const add = (name: string, bearer: number) => {
    if (names.add(name, bearer) && name.length > (longest.get(startOf(name)) ?? 0))
      longest.set(startOf(name), name.length)
  }
  let last: readonly string[] = []
  for (const { key, agency, reports } of coverage.values()) {
    const place = keys.push(key) - 1
    for (const { year } of reports) years.add(year)
    const { own, short } = namesOf(agency)
    for (const name of own) add(name, place)
    for (const stem of short) stems.add(stem, place)
    const { region } = agency
    let depth = 0
    let end = 0
    for (; depth < region.length && region[depth] === last[depth]; depth++) end += region[depth]!.length + 1
    for (; depth < region.length; depth++) {
      const name = region[depth]!
      end += name.length + 1
      // Regions count down from -1.
      const bearer = -regions.push(key.slice(0, end - 1))
      regionNames.push(name)
      add(name, bearer)
      add(shortName(name), bearer)
      // 乐山市中区 is the 市中区 of 乐山市.
      const around = name.startsWith('市') ? region[depth - 1] : undefined
      if (around) add(shortName(around) + name, bearer)
    }
    last = region
  }
  const bearersOf = (bearers: readonly number[]): Bearers => ({
    agencies: bearers.filter((one) => one >= 0).map((one) => keys[one]!),
    regions: bearers.filter((one) => one < 0).map((one) => regions[-one - 1]!),
  })
  const finder = (table: NameTable) => {
    const known = new Map<string, Bearers>()
    return (name: string): Bearers | undefined => {
      const before = known.get(name)
      if (before) return before
      const bearers = table.of(name)
      if (!bearers) return undefined
      const found = bearersOf(bearers)
      known.set(name, found)
      return found
    }
  }
  const governs = (key: string) => governedDivision(coverage.get(key)!.agency)
  /** Whole names of divisions, those that agencies govern or serve first. */
  const divisions = once(() => {
    const made = new NameTable()
    for (const [place, { agency }] of [...coverage.values()].entries())
      for (const name of [governedDivision(agency), branchPlace(agency)]) if (name) made.add(name, place)
    for (const [place, name] of regionNames.entries()) made.add(name, -place - 1)
    return made
  })
  const bodies = once(() => {
    const made = new NameTable()
    for (const [place, { agency }] of [...coverage.values()].entries()) {
      const { governed, own } = namesOf(agency)
      if (!governed) for (const name of own) if (name.length >= 3) made.add(name, place)
    }
    return made
  })
  const spokenOf = (table: NameTable, before?: Spoken): Spoken => {
    const own = table.names()
    const find = finder(table)
    const offset = before?.names.length ?? 0
    return {
      names: before ? [...before.names, ...own] : own,
      short: before ? [...before.short, ...own.map(shortName)] : own.map(shortName),
      bearersAt: (place) => (place < offset ? before!.bearersAt(place) : find(own[place - offset]!)!),
    }
  }
  const spokenDivisions = once(() => spokenOf(divisions()))
  const spoken = once(() => spokenOf(bodies(), spokenDivisions()))
  return {
    coverage,
    everybody: createEverybody(coverage, governs),
    ofLevel: (some, ending) => some.filter((key) => isOfLevel(governs(key), ending)),
    longestFrom: (twoCharacters) => longest.get(startOf(twoCharacters)) ?? 0,
    years: [...years].sort((a, b) => b - a),
    byName: finder(names),
    byStem: finder(stems),
    bySpelling: bySpelling(
      (name) => [...spellingHashes(name), ...customarySpellingOf(name).map(hashOf)],
      (name) => [...spellingsOf(name), ...customarySpellingOf(name)],
      spoken,
    ),
    byInitials: bySpelling(
      (name) => [initialsHash(name)],
      (name) => [initialsOf(name)],
      spokenDivisions,
    ),
    bySound: bySpelling(
      (name) => [soundHash(name)],
      (name) => [soundOf(name)],
      spoken,
    ),
    oneSlipOff: bySlip(spokenDivisions),
    abridgedBy: byAbridgement(spokenDivisions),
    within: (region) => inRegion(keys, region),
  }
}
