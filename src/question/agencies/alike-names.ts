/**
 * Names by how they are spelled, how they sound, or how they look but for one character.
 *
 * Indexes are made at first use, and of hashes: reading characters aloud and writing it down is the slow part of opening.
 */
import { HashIndex, hashesOpenAt, hashOf } from '../../text/hash.ts'
import { abridges } from './abridges.ts'
import type { Bearers } from './directory.ts'
import { once } from './once.ts'

/** The names that a spelling or a sound is looked for among, divisions before other bodies. */
export interface Spoken {
  names: readonly string[]
  /** Without their suffixes, at the same places. */
  short: readonly string[]
  bearersAt(place: number): Bearers
}

/** @param spell - how a name is spelled, and `hashesOf` the hashes of that */
export function bySpelling(
  hashesOf: (name: string) => readonly number[],
  spell: (name: string) => readonly string[],
  spoken: () => Spoken,
) {
  const indexOf = once(() => {
    const { names, short } = spoken()
    const index = new HashIndex()
    for (let place = 0; place < names.length; place++) {
      for (const hash of hashesOf(names[place]!)) index.add(hash, place)
      if (short[place] !== names[place]) for (const hash of hashesOf(short[place]!)) index.add(hash, place)
    }
    return index
  })
  const known = new Map<string, Bearers>()
  return (spelling: string): Bearers | undefined => {
    const before = known.get(spelling)
    if (before) return before
    const { names, short, bearersAt } = spoken()
    const alike = [...new Set(indexOf().find(hashOf(spelling)))]
      .filter((place) => spell(names[place]!).includes(spelling) || spell(short[place]!).includes(spelling))
      .map(bearersAt)
    if (alike.length === 0) return undefined
    const together = {
      agencies: [...new Set(alike.flatMap(({ agencies }) => agencies))],
      regions: [...new Set(alike.flatMap(({ regions }) => regions))],
    }
    known.set(spelling, together)
    return together
  }
}

/** The names that differ from a name in one character, but for the last, which says what kind of division it is. */
export function bySlip(spoken: () => Spoken): (name: string) => [string, Bearers][] {
  const ANY = 0
  const indexOf = once(() => {
    const index = new HashIndex()
    for (const [place, name] of spoken().names.entries())
      for (const hash of hashesOpenAt(name, ANY)) index.add(hash, place)
    return index
  })
  const isOneOff = (name: string, other: string, at: number) =>
    other.length === name.length &&
    other !== name &&
    other.startsWith(name.slice(0, at)) &&
    other.endsWith(name.slice(at + 1))
  return (name) =>
    hashesOpenAt(name, ANY).flatMap((hash, at) =>
      indexOf()
        .find(hash)
        .filter((place) => isOneOff(name, spoken().names[place]!, at))
        .map((place): [string, Bearers] => [spoken().names[place]!, spoken().bearersAt(place)]),
    )
}

const KIND = /(?:街道|苏木|[乡镇县区市旗])$/u

/** The whole names that a shorter one of the same kind abridges: 永外街道, of 永定门外街道. */
export function byAbridgement(spoken: () => Spoken): (name: string) => [string, Bearers][] {
  /** By the first character and from the last one before the kind. */
  const endsOf = (name: string, kind: string) => name[0]! + name.slice(-kind.length - 1)
  const kindOf = (name: string) => KIND.exec(name)?.[0]
  const indexOf = once(() => {
    const index = new HashIndex()
    for (const [place, name] of spoken().names.entries()) {
      const kind = kindOf(name)
      if (kind && name.length >= kind.length + 3) index.add(hashOf(endsOf(name, kind)), place)
    }
    return index
  })
  return (name) => {
    const kind = kindOf(name)
    if (!kind || name.length < kind.length + 2) return []
    return indexOf()
      .find(hashOf(endsOf(name, kind)))
      .map((place): [string, Bearers] => [spoken().names[place]!, spoken().bearersAt(place)])
      .filter(
        ([whole]) => kindOf(whole) === kind && endsOf(whole, kind) === endsOf(name, kind) && abridges(name, whole),
      )
  }
}
