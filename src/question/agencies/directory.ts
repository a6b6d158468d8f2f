/**
 * All indexed agencies and the regions they lie in, by every name they answer
 * to: characters, spelling in pinyin, initials, sound.
 */
import type { Coverage } from '../../model/coverage.ts'
import { initialsOf, soundOf, spellingsOf } from '../../text/pinyin.ts'
import { governedDivision, ownNames, shortName } from './names.ts'

/** What one name stands for: agencies that bear it, regions (as joined paths) that bear it. */
export interface Bearers {
  agencies: readonly string[]
  regions: readonly string[]
}

export interface Directory {
  coverage: Coverage
  /** Longest name in characters. */
  longest: number
  byName(name: string): Bearers | undefined
  bySpelling(letters: string): Bearers | undefined
  byInitials(letters: string): Bearers | undefined
  bySound(sound: string): Bearers | undefined
  /** Full names of governed divisions, for one-character slips. */
  divisionNames(): Iterable<[string, Bearers]>
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

/** A table made of another at first use: reading characters aloud is the slow part of opening. */
function lazily(make: () => Names): () => Names {
  let made: Names | null = null
  return () => {
    made ??= make()
    return made
  }
}

export function createDirectory(coverage: Coverage): Directory {
  const names: Names = new Map()
  const divisions: Names = new Map()
  const bodies: Names = new Map()
  const members = new Map<string, string[]>()
  const years = new Set<number>()
  for (const { key, agency, reports } of coverage.values()) {
    for (const { year } of reports) years.add(year)
    for (const name of ownNames(agency)) add(names, name, 'agencies', key)
    const governed = governedDivision(agency)
    if (governed) add(divisions, governed, 'agencies', key)
    else for (const name of ownNames(agency)) if (name.length >= 3) add(bodies, name, 'agencies', key)
    for (let depth = 1; depth <= agency.region.length; depth++) {
      const region = agency.region.slice(0, depth).join('/')
      const inside = members.get(region)
      if (inside) inside.push(key)
      else members.set(region, [key])
    }
  }
  for (const region of members.keys()) {
    const name = region.slice(region.lastIndexOf('/') + 1)
    for (const said of new Set([name, shortName(name)])) add(names, said, 'regions', region)
    add(divisions, name, 'regions', region)
  }
  let longest = 0
  for (const name of names.keys()) longest = Math.max(longest, name.length)
  const spelled = (spell: (name: string) => Iterable<string>, sources: readonly Names[]) =>
    lazily(() => {
      const table: Names = new Map()
      for (const [division, bearers] of sources.flatMap((source) => [...source]))
        for (const said of new Set([division, shortName(division)]))
          for (const spelling of spell(said)) {
            for (const key of bearers.agencies) add(table, spelling, 'agencies', key)
            for (const key of bearers.regions) add(table, spelling, 'regions', key)
          }
      return table
    })
  const spellings = spelled((name) => spellingsOf(name), [divisions])
  const initials = spelled((name) => [initialsOf(name)], [divisions])
  const sounds = spelled((name) => [soundOf(name)], [divisions, bodies])
  return {
    coverage,
    longest,
    years: [...years].sort((a, b) => b - a),
    byName: (name) => names.get(name),
    bySpelling: (letters) => spellings().get(letters),
    byInitials: (letters) => initials().get(letters),
    bySound: (sound) => sounds().get(sound),
    divisionNames: () => divisions,
    within: (region) => members.get(region) ?? [],
  }
}
