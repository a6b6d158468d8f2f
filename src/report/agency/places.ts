/**
 * Reads the administrative divisions that a name begins with:
 * 中卫市沙坡头区香山乡人民政府 → 中卫市, 沙坡头区, 香山乡 and the rest 人民政府.
 */
import { type Division, divisionsAbove } from '../../catalog/regions/divisions.ts'
import { divisionsInFull, divisionsShort, isCalled } from './division-names.ts'

export interface PlacedName {
  /** The divisions named, widest first, as printed. */
  places: string[]
  /** What follows them. */
  rest: string
}

const LONGEST_NAME = 16

/**
 * All divisions that a printed name may mean, full names before short ones.
 * Of those called by a short name the city is meant rather than a district: 西安 is 西安市, not 西安区 of 牡丹江.
 */
function divisionsCalled(name: string, within: readonly string[]): readonly Division[] {
  const full = divisionsInFull(name).filter((division) => liesIn(division, within))
  if (full.length > 0) return full
  // 东城街街道 prints its own name with a 街 more than the gazetteer.
  if (name.endsWith('街街道')) return divisionsCalled(`${name.slice(0, -3)}街道`, within)
  const short = divisionsShort(name).filter((division) => liesIn(division, within))
  const wide = short.filter((division) => division.code.length <= 4)
  return wide.length > 0 ? wide : short
}

/** A township, street office or zone that the gazetteer may not know. */
const OWN_DIVISION = /^[\u4e00-\u9fff]{1,10}?(?:镇|乡|街道|苏木)(?=$|人民政府|政府|办事处|党政|党委)/
/** What the name of a zone (开发区) ends with. */
export const ZONE = /(?:开发区|高新区|园区|示范区|保税区|旅游区|度假区|管理区|试验区|新区|新片区|风景名胜区|农场|林场)$/
const ZONE_OFFICE = /^([\u4e00-\u9fff]{3,14}?)(?:党工委|管理委员会|管委会|$)/
const STREET_OFFICE = /^([\u4e00-\u9fff]{1,8}?)街道?办事处/

/** Some names of the gazetteer end like no division: 白杨. They must not cut 白杨岭乡 in two. */
const DIVISION_END = /[省市县区旗盟州乡镇道木场]$/u
/** And some are offices: every county has a 林业局, and one of them is a division. */
const OFFICE = /(?:[局站所处部办队]|中心|公司|集团|办公室|医院|学院)$/u

const KIND_FIRST = /^(?:街(?=街道)|[镇乡村])/u

function placeAt(words: string, first: boolean): string | null {
  const own = OWN_DIVISION.exec(words)?.[0]
  for (let length = Math.min(LONGEST_NAME, words.length); length >= 2; length--) {
    const name = words.slice(0, length)
    // 古县乡村振兴局: of 古县, and not of 古县乡.
    const cutsWord = name.endsWith('乡') && words.startsWith('村', length)
    if (OFFICE.test(name) || cutsWord || divisionsInFull(name).length === 0) continue
    if (DIVISION_END.test(name) || (own?.length ?? 0) <= length) return name
  }
  // A short name counts where another division follows it: 宁夏永宁县, 山东阳谷西湖镇.
  for (let length = Math.min(5, words.length - 2); length >= 2; length--) {
    const name = words.slice(0, length)
    const rest = words.slice(length)
    const township = OWN_DIVISION.exec(rest)?.[0]
    // 白杨市 is called 白杨, but nobody is called 岭乡: a township's name has two characters and its kind.
    if (township?.length === 2) continue
    // 东城街街道 is no 街街道 of 东城区: no township's name begins with a kind of place.
    if (township !== undefined && KIND_FIRST.test(township)) continue
    if (divisionsShort(name).length === 0) continue
    const isZone = ZONE.test(ZONE_OFFICE.exec(rest)?.[1] ?? '')
    if (township !== undefined || isZone || placeAt(rest, false) !== null) return name
  }
  if (own !== undefined) return own
  return first ? null : (STREET_OFFICE.exec(words)?.[0].replace(/(?:街道?)?办事处$/, '街道') ?? null)
}

/** @param name - folded, without white space */
export function readPlaces(name: string): PlacedName {
  const places: string[] = []
  let rest = name
  for (;;) {
    // 庐阳区人民政府逍遥津街道办事处: the government is on the way to the street.
    const inner = places.length > 0 ? /^人民政府(?=[\u4e00-\u9fff]{1,8}街道)/.exec(rest)?.[0].length : 0
    const place = placeAt(rest.slice(inner ?? 0), places.length === 0)
    if (place === null) break
    // 街道办 printed for 街道办事处: the words of the office stay in the rest.
    rest = rest.slice((inner ?? 0) + place.length).replace(/^街道(?=办事处)/, '')
    places.push(place)
  }
  return { places, rest }
}

/** Whether a division lies in all of the places, in their order from wide to narrow. */
function liesIn(division: Division, places: readonly string[]): boolean {
  const region = divisionsAbove(division.code)
  let from = 0
  for (const place of places) {
    const at = region.findIndex((wider, index) => index >= from && isCalled(wider, place))
    if (at < 0) return false
    from = at + 1
  }
  return true
}

/** The divisions that a chain of printed places may mean; none where the gazetteer does not know the last. */
export function divisionsOfChain(places: readonly string[]): readonly Division[] {
  const last = places.at(-1)
  return last === undefined ? [] : divisionsCalled(last, places.slice(0, -1))
}
