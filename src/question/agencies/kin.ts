/**
 * Who bears a name together: a division with the bodies that govern it, or the departments of one name in divisions of one
 * level. Of tens of thousands of agencies each name is then made and kept once, and a government needs no entry: its key
 * says what it governs.
 */
import type { Coverage } from '../../model/coverage.ts'
import type { Agency } from '../../model/report.ts'
import { NameTable } from './name-table.ts'
import { departmentNames, divisionNames, governmentKeys, isGovernment, levelOf, type OtherNames } from './names.ts'

/** Departments of one name in divisions of one level. */
export interface Departments extends ReturnType<typeof departmentNames> {
  /** In their order. */
  keys: string[]
}

export interface Kin {
  /** The names of all divisions, in the order of the keys of what lies in them. */
  divisions: readonly string[]
  /** The joined path of the division at a place. */
  pathOf(place: number): string
  departments: readonly Departments[]
  /** Who bears a name: departments by their places, divisions by theirs counted down from -1. */
  names: NameTable
}

/** The keys of the bodies that govern a division, in their order. */
export const governmentsOf = (coverage: Coverage, path: string, division: string): string[] =>
  [...new Set(governmentKeys(path, division))].filter((key) => coverage.has(key)).sort()

export function kinOf(coverage: Coverage, otherNames: OtherNames): Kin {
  const names = new NameTable()
  const divisions: string[] = []
  /** A key that begins with the path of each division, and where the path ends in it. */
  const keys: string[] = []
  const ends: number[] = []
  const departments = new Map<string, Departments>()
  const departmentsLike = ({ name, region }: Agency): Departments => {
    const own = region.at(-1)
    const bare = own && name.startsWith(own) ? name.slice(own.length) : name
    const level = own ? levelOf(own) : ''
    const known = departments.get(`${level} ${bare}`) ?? { ...departmentNames(bare, level, otherNames), keys: [] }
    departments.set(`${level} ${bare}`, known)
    return known
  }
  let last: readonly string[] = []
  for (const { key, agency } of coverage.values()) {
    const { region } = agency
    let depth = 0
    let end = -1
    // Neighbours share most of their path.
    for (; depth < region.length && region[depth] === last[depth]; depth++) end += region[depth]!.length + 1
    for (; depth < region.length; depth++) {
      const division = region[depth]!
      end += division.length + 1
      ends.push(end)
      keys.push(key)
      const bearer = -divisions.push(division)
      for (const name of divisionNames(division, region[depth - 1], otherNames)) names.add(name, bearer)
    }
    last = region
    if (!isGovernment(agency)) departmentsLike(agency).keys.push(key)
  }
  const bodies = [...departments.values()]
  for (const [place, body] of bodies.entries()) for (const name of body.names) names.add(name, place)
  return { divisions, pathOf: (place) => keys[place]!.slice(0, ends[place]), departments: bodies, names }
}
