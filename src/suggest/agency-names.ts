/**
 * The indexed agencies by everything that somebody may type for them: names, names with regions before them, pinyin,
 * initials.
 */
import { setImmediate } from 'node:timers/promises'
import type { Coverage, IndexedAgency } from '../model/coverage.ts'
import { searchableText } from '../text/fold-for-search.ts'
import { initialsOf, soundOf, spellingsOf } from '../text/pinyin.ts'
import { PrefixIndex } from './prefix-index.ts'

/** Ways to spell a name with characters of several readings. */
const SPELLINGS = 4
/** Names put in order without a pause: some milliseconds. */
const TURN = 250
/** Names looked through for letters that stand in their middle. */
const LONGEST_NAME = 20

const GOVERNMENT = /^(?:人民政府|政府|人民政府办事处|办事处|管理委员会|管委会)?$/u

export interface NamedAgency {
  indexed: IndexedAgency
  /** 香山乡, 永宁县教育局: as it is said where nobody else bears the name. */
  name: string
  /** With its county before it: 沙坡头区香山乡. */
  fullName: string
  /** The regions it lies in, outermost first, as one string. */
  region: string
}

function nameOf(indexed: IndexedAgency): NamedAgency {
  const { region, name } = indexed.agency
  const own = region.at(-1) ?? ''
  const body = own && name.startsWith(own) ? name.slice(own.length) : name
  const isGovernment = own !== '' && GOVERNMENT.test(body)
  const short = isGovernment ? own : `${own}${body}`
  return {
    indexed,
    name: short,
    fullName: `${region.at(-2) ?? ''}${short}`,
    region: (isGovernment ? region.slice(0, -1) : region).join(''),
  }
}

export interface AgencyNames {
  /** Best first: own names before names with regions, characters before sounds. */
  find(typed: string, limit: number): NamedAgency[]
  /** Those whose whole name the text begins with, and how much of it that is; the longest name counts. */
  lead(typed: string): { agencies: NamedAgency[]; length: number }
}

/** Fifty thousand names take a second: others have their turn in between. */
export async function agencyNames(coverage: Coverage): Promise<AgencyNames> {
  // Larger divisions first: somebody who types 中卫 more often means the city than one of its streets.
  const agencies = [...coverage.values()]
    .map(nameOf)
    .sort((a, b) => a.indexed.agency.region.length - b.indexed.agency.region.length)
  const [names, paths, sounds, letters] = [new PrefixIndex(), new PrefixIndex(), new PrefixIndex(), new PrefixIndex()]
  for (const [place, { name, fullName, indexed }] of agencies.entries()) {
    if (place % TURN === TURN - 1) await setImmediate()
    names.add(name, place)
    const { region } = indexed.agency
    for (let from = 0; from < region.length - 1; from++) {
      const path = region.slice(from).join('')
      paths.add(name.startsWith(region.at(-1)!) ? path + name.slice(region.at(-1)!.length) : path + name, place)
    }
    for (const spelling of spellingsOf(name, SPELLINGS)) sounds.add(spelling, place)
    if (fullName !== name) sounds.add(spellingsOf(fullName, 1)[0]!, place)
    letters.add(initialsOf(name), place)
    if (fullName !== name) letters.add(initialsOf(fullName), place)
  }

  const inside = (typed: string, limit: number): number[] => {
    const found: number[] = []
    if (typed.length < 2) return found
    for (let place = 0; place < agencies.length && found.length < limit; place++)
      if (agencies[place]!.fullName.includes(typed)) found.push(place)
    return found
  }
  const soundalike = (typed: string, limit: number) =>
    /^\p{Script=Han}{2,}$/u.test(typed) ? sounds.find(soundOf(typed).replaceAll(' ', ''), limit) : []

  return {
    find(asked, limit) {
      const typed = searchableText(asked).replace(/\s+/gu, '')
      const ways = [names, paths, sounds, letters]
      const found = new Set<number>()
      for (const way of ways) if (found.size < limit) for (const place of way.find(typed, limit)) found.add(place)
      if (found.size === 0) for (const place of inside(typed, limit)) found.add(place)
      if (found.size === 0) for (const place of soundalike(typed, limit)) found.add(place)
      return [...found].slice(0, limit).map((place) => agencies[place]!)
    },
    lead(typed) {
      for (let length = Math.min(typed.length, LONGEST_NAME * 2); length >= 2; length--) {
        const part = typed.slice(0, length)
        const places = [names, paths, sounds].map((way) => way.named(part)).find((found) => found.length > 0)
        if (places) return { agencies: places.map((place) => agencies[place]!), length }
      }
      return { agencies: [], length: 0 }
    },
  }
}
