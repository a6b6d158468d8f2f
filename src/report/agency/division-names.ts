/**
 * What people call the administrative divisions besides their full names:
 * 宁夏 for 宁夏回族自治区, 恩施州 for 恩施土家族苗族自治州, 西安 for 西安市.
 */
import { allDivisions, type Division, divisionsNamed } from '../../catalog/regions/divisions.ts'
import { PEOPLES } from '../../catalog/regions/peoples.ts'

const KIND = /(?:特别行政区|(?:维吾尔|壮族|回族)?自治区|省|市|县|区|旗|盟|地区|自治[州县旗])$/
/** Autonomous prefectures, counties and banners keep the last character of their kind: 恩施州, 长阳县, 莫力达瓦旗. */
const AUTONOMOUS = /自治([州县旗])$/

/** Prefectures called by one character of their names. */
const BY_ONE_CHARACTER = new Map([
  ['巴音郭楞蒙古自治州', '巴州'],
  ['博尔塔拉蒙古自治州', '博州'],
  ['克孜勒苏柯尔克孜自治州', '克州'],
])

interface Nicknames {
  /** 宁夏, 恩施, 西安. */
  short: Map<string, Division[]>
  /** 恩施州, 长阳县. */
  abbreviated: Map<string, Division[]>
}

let nicknames: Nicknames | null = null

function shortOf(name: string): string {
  const bare = name.replace(KIND, '')
  if (!AUTONOMOUS.test(name)) return bare
  // 东乡族自治县 is named for its people alone: 东乡.
  return bare.replace(PEOPLES, '') || bare.replace(/族$/, '')
}

function add(names: Map<string, Division[]>, name: string, division: Division): void {
  const namesakes = names.get(name)
  if (namesakes) namesakes.push(division)
  else names.set(name, [division])
}

function known(): Nicknames {
  if (nicknames) return nicknames
  nicknames = { short: new Map(), abbreviated: new Map() }
  for (const division of allDivisions()) {
    if (division.code.length > 6) continue
    const short = shortOf(division.name)
    if (short.length < 2 || short === division.name) continue
    add(nicknames.short, short, division)
    const kind = AUTONOMOUS.exec(division.name)?.[1]
    if (kind !== undefined) add(nicknames.abbreviated, short + kind, division)
    const nickname = BY_ONE_CHARACTER.get(division.name)
    if (nickname !== undefined) add(nicknames.abbreviated, nickname, division)
  }
  return nicknames
}

/** Provinces, cities and counties by their names without 省, 市, 县: 宁夏, 阳谷. */
export function divisionsShort(name: string): readonly Division[] {
  return known().short.get(name) ?? []
}

/** The divisions of a name that ends with its kind: 恩施土家族苗族自治州, 恩施州, 西湖镇. */
export function divisionsInFull(name: string): readonly Division[] {
  const full = divisionsNamed(name)
  return full.length > 0 ? full : (known().abbreviated.get(name) ?? [])
}

/** Whether a name printed is one that a division is called by. */
export function isCalled(division: Division, name: string): boolean {
  return [divisionsInFull(name), divisionsShort(name)].some((called) =>
    called.some(({ code }) => code === division.code),
  )
}
