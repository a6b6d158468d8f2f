/**
 * 襄阳市住建局, 湖南霍山, where the only 住建局 and the only 霍山 of the index lie elsewhere: a place of the gazetteer
 * right before a name that none of its bearers lies in makes it the name of another body.
 */
import { type Division, divisionsNamed, regionOf } from '../../catalog/regions/divisions.ts'
import type { AgencyMention } from './agency-mention.ts'
import type { Bearers, Directory } from './directory.ts'
import { governedDivision } from './names.ts'
import { shortPlaces, TOWNSHIP } from './short-places.ts'

const LONGEST = 11
/** 市区 and 郊区 are words. */
const SHORTEST_FULL = 3
/** What may stand between a place and its bureau: 襄阳的住建局, 襄阳市2024年住建局. */
const BETWEEN = /(?:(?:(?:19|20)?\d\d|[〇零一二三四五六七八九]{4})年度?)?的?$/u
const GOVERNMENT = /(?:政府|党委|办事处|委员会|管委会|街道办)$/u
/** What the short name of a place may stand behind, so that it is no end of another word. */
const ENDS_A_WORD =
  /(?:[我本全查问在是的比和与跟及或看给到找向对由了说讲那这个把让]|[^\p{Script=Han}]|^|关于|一下|麻烦|还有|以及|听说|帮忙)$/u

/** The place that the words end with: one that was found there (恭城县 for 恭城瑶族自治县), or the longest name of the gazetteer. */
function placeBefore(
  before: string,
  named: readonly AgencyMention[],
): { start: number; divisions: readonly Division[] } | null {
  const found = named.find(({ end, bearers }) => end === before.length && bearers && bearers.regions.length > 0)
  // 蒲江县政府 花林寺镇: a government is a body beside the other, and no place that it lies in.
  if (GOVERNMENT.test(before)) return null
  if (found) {
    const divisions = found.bearers!.regions.flatMap((region) => divisionsNamed(region.split('/').at(-1)!))
    return divisions.length > 0 ? { start: found.start, divisions } : null
  }
  for (let length = Math.min(LONGEST, before.length); length >= 2; length--) {
    const start = before.length - length
    const name = before.slice(start)
    const full = length < SHORTEST_FULL ? [] : divisionsNamed(name)
    const divisions = full.length > 0 || !ENDS_A_WORD.test(before.slice(0, start)) ? full : shortPlaces().get(name)
    if (divisions && divisions.length > 0) return { start, divisions }
  }
  return null
}

/** The names of all that lies around the bearers of a division's name; none for what the gazetteer doesn't know. */
const around = new Map<string, ReadonlySet<string>>()

function aroundOf(division: string): ReadonlySet<string> {
  const known = around.get(division)
  if (known) return known
  const names = new Set(divisionsNamed(division).flatMap(({ code }) => regionOf(code)))
  around.set(division, names)
  return names
}

/** Whether something on this path may lie in the place; what the gazetteer doesn't know may lie anywhere. */
function mayLieIn(path: readonly string[], places: readonly Division[]): boolean {
  const names = aroundOf(path[0]!)
  return names.size === 0 || places.some(({ name }) => path.includes(name) || names.has(name))
}

const levelOf = (division: string) =>
  Math.max(0, ...divisionsNamed(division).map(({ code }) => code.length)) || TOWNSHIP

/** 古城镇政府办公室, where it is no body of its own, is the town's government. */
const OFFICE = /^(?:人民)?政府办(?:公[室厅])?$/u

/** What was found of a name and a place before: a question may hold the same names dozens of times. */
const settled = new WeakMap<Bearers, Map<string, boolean>>()

/** Does none of the bearers lie in the place? @param anyIn - a department may lie anywhere in it, and not right below */
function liesElsewhere(bearers: Bearers, places: readonly Division[], anyIn: boolean, directory: Directory): boolean {
  const ofThese = settled.get(bearers) ?? new Map<string, boolean>()
  settled.set(bearers, ofThese)
  const asked = `${anyIn} ${places.map(({ code }) => code).join(' ')}`
  const known = ofThese.get(asked)
  if (known !== undefined) return known
  const level = Math.min(...places.map(({ code }) => code.length))
  // 平江县安溪县 are two counties side by side.
  const below = (division: string) => level < levelOf(division)
  const elsewhere =
    bearers.agencies.every((key) => {
      const { agency } = directory.coverage.get(key)!
      const division = governedDivision(agency)
      if (division !== null) return below(division) && !mayLieIn(agency.region, places)
      return anyIn ? !mayLieIn(agency.region, places) : !places.some((one) => one.name === agency.region.at(-1))
    }) &&
    bearers.regions.every((region) => {
      const path = region.split('/')
      return below(path.at(-1)!) && !mayLieIn(path, places)
    })
  ofThese.set(asked, elsewhere)
  return elsewhere
}

/** The mention with the place before it as that other body, which nobody indexed is; null where no such place stands there. */
export function otherBody(
  text: string,
  mention: AgencyMention,
  named: readonly AgencyMention[],
  directory: Directory,
): AgencyMention | null {
  const { start, end, bearers } = mention
  if (!bearers) return null
  const name = text.slice(start, end)
  const before = text.slice(0, start).replace(BETWEEN, '')
  const place = placeBefore(before, named)
  if (!place) return null
  // 湖北省住建局 is none of a city in it; 湖北的住建局 may be.
  const anyIn = /的$/u.test(text.slice(0, start)) || name.includes('分局')
  if (!liesElsewhere(bearers, place.divisions, anyIn, directory)) return null
  const own = OFFICE.test(name) ? directory.byName(before.slice(place.start)) : undefined
  const government = own && own.agencies.length > 0 ? own : null
  return { ...mention, start: place.start, bearers: government, known: true, namesakes: bearers.agencies }
}
