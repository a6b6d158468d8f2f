/**
 * All indexed agencies and the regions they lie in, by every name they answer
 * to: characters, spelling in pinyin, initials, sound.
 */
import { customarySpellings } from '../../catalog/regions/customary-spellings.ts'
import type { Coverage } from '../../model/coverage.ts'
import { initialsOf, soundOf, spellingsOf } from '../../text/pinyin.ts'
import { createEverybody, type Everybody, isOfLevel } from './everybody.ts'
import { inRegion } from './in-region.ts'
import { branchPlace, createNamer, type OtherNames, shortName } from './names.ts'

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
  within(region: string): readonly string[]
}

interface OpenBearers {
  agencies: string[]
  regions: string[]
}
type Names = Map<string, OpenBearers>

/** Of nobody: most names are of agencies alone or of regions alone. */
const NONE: string[] = []

function add(names: Names, name: string, kind: keyof Bearers, key: string): void {
  const bearers = names.get(name)
  if (!bearers)
    names.set(name, kind === 'agencies' ? { agencies: [key], regions: NONE } : { agencies: NONE, regions: [key] })
  else if (bearers[kind].length === 0) bearers[kind] = [key]
  else if (bearers[kind].at(-1) !== key) bearers[kind].push(key)
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Names by how they are spelled. Made at first use: reading characters aloud is the slow part of opening. */
function bySpelling(spell: (name: string) => readonly string[], sources: () => readonly Names[]) {
  const tableOf = once(() => {
    const made = new Map<string, OpenBearers[]>()
    for (const source of sources())
      for (const [name, bearers] of source)
        for (const said of new Set([name, shortName(name)]))
          for (const spelling of spell(said)) {
            const alike = made.get(spelling)
            if (alike) alike.push(bearers)
            else made.set(spelling, [bearers])
          }
    return made
  })
  return (spelling: string): Bearers | undefined => {
    const table = tableOf()
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

/** The regions that agencies lie in, as joined paths with their names, each once: neighbours in the order of keys share most of their path. */
function* regionsOf(coverage: Coverage): Generator<[path: string, name: string]> {
  let last: readonly string[] = []
  for (const { key, agency } of coverage.values()) {
    const { region } = agency
    let same = true
    let end = -1
    for (let depth = 0; depth < region.length; depth++) {
      const name = region[depth]!
      end += 1 + name.length
      same &&= name === last[depth]
      if (!same) yield [key.slice(0, end), name]
    }
    last = region
  }
}

/** Every name with one character left open, but for the last, which says what kind of division it is. */
function* openAtOne(name: string): Generator<string> {
  for (let place = 0; place < name.length - 1; place++) yield `${name.slice(0, place)}*${name.slice(place + 1)}`
}

/** Names by how they look with one character left open. Made at first use. */
function bySlip(names: () => Names): (name: string) => [string, Bearers][] {
  const tableOf = once(() => {
    const made = new Map<string, [string, Bearers][]>()
    for (const entry of names())
      for (const open of openAtOne(entry[0])) {
        const alike = made.get(open)
        if (alike) alike.push(entry)
        else made.set(open, [entry])
      }
    return made
  })
  return (name) => [...openAtOne(name)].flatMap((open) => tableOf().get(open) ?? []).filter(([other]) => other !== name)
}

/** Whole names of divisions, those that agencies govern or serve first. */
function divisionsOf(coverage: Coverage, governs: ReadonlyMap<string, string>): Names {
  const divisions: Names = new Map()
  for (const { key, agency } of coverage.values())
    for (const name of [governs.get(key), branchPlace(agency)]) if (name) add(divisions, name, 'agencies', key)
  for (const [path, name] of regionsOf(coverage)) add(divisions, name, 'regions', path)
  return divisions
}

/** Karamay, and Karamay City where the whole name is spelled: 克拉玛依 and 克拉玛依市. */
function customarySpellingOf(name: string): string[] {
  const customary = customarySpellings[name]
  return customary ? [customary.toLowerCase().replace(/[^a-z]/gu, '')] : []
}

export function createDirectory(coverage: Coverage, otherNames: OtherNames): Directory {
  const namesOf = createNamer(otherNames)
  const names: Names = new Map()
  const stems: Names = new Map()
  const governs = new Map<string, string>()
  const years = new Set<number>()
  for (const { key, agency, reports } of coverage.values()) {
    for (const { year } of reports) years.add(year)
    const { governed, own, short } = namesOf(agency)
    if (governed) governs.set(key, governed)
    for (const name of own) add(names, name, 'agencies', key)
    for (const stem of short) add(stems, stem, 'agencies', key)
  }
  for (const [path, name] of regionsOf(coverage)) {
    add(names, name, 'regions', path)
    add(names, shortName(name), 'regions', path)
    // 乐山市中区 is the 市中区 of 乐山市.
    const around = name.startsWith('市') ? path.split('/').at(-2) : undefined
    if (around) add(names, shortName(around) + name, 'regions', path)
  }
  const longest = new Map<string, number>()
  for (const name of names.keys()) {
    const start = name.slice(0, 2)
    if (name.length > (longest.get(start) ?? 0)) longest.set(start, name.length)
  }
  const divisions = once(() => divisionsOf(coverage, governs))
  const bodies = once(() => {
    const made: Names = new Map()
    for (const { key, agency } of coverage.values())
      if (!governs.has(key))
        for (const name of namesOf(agency).own) if (name.length >= 3) add(made, name, 'agencies', key)
    return made
  })
  const keys = once(() => [...coverage.keys()])
  return {
    coverage,
    everybody: createEverybody(coverage, governs),
    ofLevel: (some, ending) => some.filter((key) => isOfLevel(governs.get(key), ending)),
    longestFrom: (twoCharacters) => longest.get(twoCharacters) ?? 0,
    years: [...years].sort((a, b) => b - a),
    byName: (name) => names.get(name),
    byStem: (stem) => stems.get(stem),
    bySpelling: bySpelling(
      (name) => [...spellingsOf(name), ...customarySpellingOf(name)],
      () => [divisions(), bodies()],
    ),
    byInitials: bySpelling(
      (name) => [initialsOf(name)],
      () => [divisions()],
    ),
    bySound: bySpelling(
      (name) => [soundOf(name)],
      () => [divisions(), bodies()],
    ),
    oneSlipOff: bySlip(divisions),
    within: (region) => inRegion(keys(), region),
  }
}
