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
import { governmentsOf, kinOf } from './kin.ts'
import { NameTable } from './name-table.ts'
import { governedDivision, type OtherNames, shortName } from './names.ts'
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

/** Of which anybody has a report, newest first. */
function yearsOf(coverage: Coverage): number[] {
  const years = new Set<number>()
  for (const { reports } of coverage.values()) for (const { year } of reports) years.add(year)
  return [...years].sort((a, b) => b - a)
}

/** Two characters as one number. */
const startOf = (name: string) => (name.charCodeAt(0) << 16) | (name.charCodeAt(1) || 0)

/** The length of the longest name that begins with two characters. */
function longestByStart(names: NameTable): ReadonlyMap<number, number> {
  const longest = new Map<number, number>()
  for (const name of names.all())
    if (name.length > (longest.get(startOf(name)) ?? 0)) longest.set(startOf(name), name.length)
  return longest
}

export function createDirectory(coverage: Coverage, otherNames: OtherNames): Directory {
  const keys = [...coverage.keys()]
  const { names, divisions, pathOf, departments } = kinOf(coverage, otherNames)
  const longest = longestByStart(names)
  const bearersOf = (bearers: readonly number[]): Bearers => {
    const regions = bearers.filter((one) => one < 0).map((one) => -one - 1)
    const governing = regions.map((place) => governmentsOf(coverage, pathOf(place), divisions[place]!))
    const serving = bearers.filter((one) => one >= 0).map((one) => departments[one]!.keys)
    return { agencies: [...governing, ...serving].flat().sort(), regions: regions.map(pathOf) }
  }
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
  /** Whole names of divisions, and of the places that branches serve. */
  const places = once(() => {
    const made = new NameTable()
    for (const [place, name] of divisions.entries()) made.add(name, -place - 1)
    for (const [place, { serves }] of departments.entries()) if (serves) made.add(serves, place)
    return made
  })
  const stems = new NameTable()
  for (const [place, one] of departments.entries()) for (const stem of one.stems) stems.add(stem, place)
  const bodies = once(() => {
    const made = new NameTable()
    for (const [place, one] of departments.entries())
      for (const name of one.names) if (name.length >= 3) made.add(name, place)
    return made
  })
  const spokenOf = (table: NameTable, before?: Spoken): Spoken => {
    const own = [...table.all()]
    const find = finder(table)
    const offset = before?.names.length ?? 0
    return {
      names: before ? [...before.names, ...own] : own,
      short: before ? [...before.short, ...own.map(shortName)] : own.map(shortName),
      bearersAt: (place) => (place < offset ? before!.bearersAt(place) : find(own[place - offset]!)!),
    }
  }
  const spokenDivisions = once(() => spokenOf(places()))
  const spoken = once(() => spokenOf(bodies(), spokenDivisions()))
  return {
    coverage,
    everybody: createEverybody(coverage, governs),
    ofLevel: (some, ending) => some.filter((key) => isOfLevel(governs(key), ending)),
    longestFrom: (twoCharacters) => longest.get(startOf(twoCharacters)) ?? 0,
    years: yearsOf(coverage),
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
