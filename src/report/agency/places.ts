/**
 * Reads the administrative divisions that a name begins with:
 * 中卫市沙坡头区香山乡人民政府 → 中卫市, 沙坡头区, 香山乡 and the rest 人民政府.
 */
import { allDivisions, type Division, divisionsNamed, regionOf } from '../../catalog/regions/divisions.ts'

export interface PlacedName {
  /** The divisions named, widest first, as printed. */
  places: string[]
  /** What follows them. */
  rest: string
}

const LONGEST_NAME = 16
const KIND = /(?:特别行政区|(?:维吾尔|壮族|回族)?自治区|省|市|县|区|旗|盟|地区|自治[州县旗])$/
/** 恩施土家族苗族自治州 is called 恩施: the peoples go with the kind. */
const PEOPLES = /(?:[\u4e00-\u9fff]{1,3}族)+$/

let shortNames: Map<string, Division[]> | null = null

/** Provinces, cities and counties by their names without 省, 市, 县: 宁夏, 阳谷. */
function divisionsShort(name: string): readonly Division[] {
  if (shortNames === null) {
    shortNames = new Map()
    for (const division of allDivisions()) {
      if (division.code.length > 6) continue
      const short = division.name.replace(KIND, '').replace(PEOPLES, '')
      if (short.length < 2 || short === division.name) continue
      const namesakes = shortNames.get(short)
      if (namesakes) namesakes.push(division)
      else shortNames.set(short, [division])
    }
  }
  return shortNames.get(name) ?? []
}

/** All divisions that a printed name may mean, full names before short ones. */
function divisionsCalled(name: string): readonly Division[] {
  const full = divisionsNamed(name)
  return full.length > 0 ? full : divisionsShort(name)
}

/** A township, street office or zone that the gazetteer may not know. */
const OWN_DIVISION = /^[\u4e00-\u9fff]{1,10}?(?:镇|乡|街道|苏木)(?=$|人民政府|政府|办事处|党政|党委)/
const STREET_OFFICE = /^([\u4e00-\u9fff]{1,8}?)街道?办事处/

/** Some names of the gazetteer end like no division: 白杨. They must not cut 白杨岭乡 in two. */
const DIVISION_END = /[省市县区旗盟州乡镇道木场]$/u

function placeAt(words: string, first: boolean): string | null {
  const own = OWN_DIVISION.exec(words)?.[0]
  for (let length = Math.min(LONGEST_NAME, words.length); length >= 2; length--) {
    const name = words.slice(0, length)
    if (divisionsNamed(name).length > 0 && (DIVISION_END.test(name) || (own?.length ?? 0) <= length)) return name
  }
  // A short name counts where another division follows it: 宁夏永宁县, 山东阳谷西湖镇.
  for (let length = Math.min(5, words.length - 2); length >= 2; length--) {
    const name = words.slice(0, length)
    const rest = words.slice(length)
    const township = OWN_DIVISION.exec(rest)?.[0]
    // 白杨市 is called 白杨, but nobody is called 岭乡: a township's name has two characters and its kind.
    if (township?.length === 2) continue
    if (divisionsShort(name).length > 0 && (township !== undefined || placeAt(rest, false) !== null)) return name
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
  const region = regionOf(division.code).slice(0, -1)
  let from = 0
  for (const place of places) {
    const at = region.findIndex(
      (name, index) => index >= from && (name === place || name.replace(KIND, '').replace(PEOPLES, '') === place),
    )
    if (at < 0) return false
    from = at + 1
  }
  return true
}

/** The divisions that a chain of printed places may mean; none where the gazetteer does not know the last. */
export function divisionsOfChain(places: readonly string[]): Division[] {
  const last = places.at(-1)
  if (last === undefined) return []
  return divisionsCalled(last).filter((division) => liesIn(division, places.slice(0, -1)))
}
