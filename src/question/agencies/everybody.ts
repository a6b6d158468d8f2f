/**
 * All agencies, as a question means them that names none of them (哪个乡镇最多, 排第几).
 *
 * They may be tens of thousands: every list is made once, at first use, and the questions share it.
 */
import type { Coverage } from '../../model/coverage.ts'
import type { AgencyRead } from '../../model/query.ts'

export interface Everybody {
  /** Those that govern a division with such an ending; the departments for null; nobody left out without one. */
  ofLevel(ending?: RegExp | null): readonly AgencyRead[]
  /** Those that lie as deep as an agency does, departments beside departments and governments beside governments. */
  alike(key: string): readonly AgencyRead[]
}

/** Whether the division that an agency governs (null for a department) ends so; null asks for departments. */
export function isOfLevel(governed: string | null, ending: RegExp | null): boolean {
  return ending ? governed !== null && ending.test(governed) : governed === null
}

/** @param governs - the division that an agency governs, by its key */
export function createEverybody(coverage: Coverage, governs: (key: string) => string | null): Everybody {
  const lists = new Map<RegExp | string | null | undefined, readonly AgencyRead[]>()
  const listOf = (what: RegExp | string | null | undefined, make: () => readonly AgencyRead[]) => {
    const made = lists.get(what) ?? make()
    lists.set(what, made)
    return made
  }
  const all = () =>
    listOf(undefined, () => Array.from(coverage.keys(), (key) => ({ key, by: 'implied' as const, rule: 'all' })))
  const kindOf = (key: string) => `${coverage.get(key)!.agency.region.length} ${governs(key) !== null}`
  return {
    ofLevel: (ending) =>
      ending === undefined ? all() : listOf(ending, () => all().filter(({ key }) => isOfLevel(governs(key), ending))),
    alike: (key) => {
      const kind = kindOf(key)
      return listOf(kind, () => all().filter((other) => kindOf(other.key) === kind))
    },
  }
}
